import { describe, expect, test } from 'vitest'
import oracle from '../fixtures/vultron.json' with { type: 'json' }
import { DESIDERATA, fulfilment, skillOf } from './skill.js'

/** Fractions as whole numbers over one denominator: exact. */
const WHOLE = 2n ** 10n * 3n ** 5n
const share = ([numerator, denominator]: readonly number[]): bigint => {
  const [above, below] = [BigInt(numerator ?? 0), BigInt(denominator ?? 0)]
  if ((WHOLE * above) % below !== 0n) throw new RangeError(`${above}/${below} is no part of ${WHOLE}`)
  return (WHOLE * above) / below
}
const likelihood: Readonly<Record<string, readonly number[]>> = oracle.cs.likelihood
const desiderata: Readonly<Record<string, readonly string[]>> = oracle.cs.desiderata
const chance = (history: string) => share(likelihood[history] ?? [])
const sum = (values: readonly bigint[]) => values.reduce((total, value) => total + value, 0n)

describe('the desiderata', () => {
  test('are the twelve, with their luck', () => {
    expect(Object.fromEntries(DESIDERATA.map(({ name, luck }) => [name, luck]))).toEqual(oracle.cs.luck)
  })

  test('that each of the 70 histories fulfils', () => {
    for (const history of oracle.cs.histories) {
      const own = DESIDERATA.filter((each) => fulfilment(history, each) === 'fulfilled').map(({ name }) => name)
      expect([history, own]).toEqual([history, desiderata[history]])
    }
  })

  test('are met by luck as often as the 70 histories say, exactly', () => {
    expect(sum(oracle.cs.histories.map(chance))).toBe(WHOLE)
    for (const each of DESIDERATA) {
      const fulfilling = oracle.cs.histories.filter((history) => fulfilment(history, each) === 'fulfilled')
      expect([each.name, sum(fulfilling.map(chance))]).toEqual([each.name, share(each.luck)])
    }
  })

  test('a history is as likely as a walk along the 58 edges makes it', () => {
    for (const history of oracle.cs.histories) {
      let state = 'vfdpxa'
      let ways = 1n
      for (const letter of history) {
        const edges = oracle.cs.transitions.filter(([from]) => from === state)
        ways *= BigInt(edges.length)
        state = edges.find(([, edge]) => edge === letter)?.[2] ?? ''
      }
      expect([history, state, WHOLE / ways]).toEqual([history, 'VFDPXA', chance(history)])
    }
  })

  test.each([
    { history: '', name: 'F<P', is: 'undecided' },
    { history: 'V', name: 'F<P', is: 'undecided' },
    { history: 'VF', name: 'F<P', is: 'fulfilled' },
    { history: 'VP', name: 'F<P', is: 'violated' },
    { history: 'VPF', name: 'F<P', is: 'violated' },
    { history: 'PV', name: 'V<P', is: 'violated' },
  ])('of "$history", $name is $is', ({ history, name, is }) => {
    const desideratum = DESIDERATA.find((each) => each.name === name)
    expect(desideratum && fulfilment(history, desideratum)).toBe(is)
  })
})

describe('skill', () => {
  const of = (name: string, histories: readonly string[]) =>
    skillOf(histories).find(({ desideratum }) => desideratum === name)
  const times = (count: number, history: string) => Array.from({ length: count }, () => history)

  test('is set against luck, and what is undecided is counted apart', () => {
    // 3 of 4 decided: (3/4 - 1/9) / (1 - 1/9) = 23/32.
    const histories = [...times(3, 'VFDP'), 'VP', ...times(5, 'V')]
    expect(of('F<P', histories)).toMatchObject({
      fulfilled: 3,
      violated: 1,
      undecided: 5,
      skill: expect.closeTo(23 / 32),
    })
  })

  test('of luck itself is none', () => {
    // 1 of 3, as luck has it.
    expect(of('V<P', ['VP', 'PV', 'PV'])?.skill).toBeCloseTo(0)
  })

  test.each([
    // Wilson's intervals of 0, 5 and 10 of 10, as the textbooks print them, on the scale of X<A, whose luck is 1/2.
    { why: 'none of ten', histories: times(10, 'A'), share: [0, 0.2775] },
    { why: 'half of ten', histories: [...times(5, 'A'), ...times(5, 'XPV')], share: [0.2366, 0.7634] },
    { why: 'all of ten', histories: times(10, 'XPV'), share: [0.7225, 1] },
  ])('has an interval: $why', ({ histories, share: [from = 0, to = 0] }) => {
    const [low, high] = of('X<A', histories)?.interval ?? []
    expect(low).toBeCloseTo((from - 0.5) / 0.5, 3)
    expect(high).toBeCloseTo((to - 0.5) / 0.5, 3)
  })

  test('of nothing decided is not known', () => {
    expect(of('F<P', ['V'])).toMatchObject({ undecided: 1, skill: null, interval: null })
    expect(skillOf([])).toHaveLength(12)
  })
})
