import { createCalendar } from '@disclock/calendar/core'
import type { EventType } from '@disclock/policy'
import { describe, expect, test } from 'vitest'
import { caseOf, type Lines } from './fixtures/cases.js'
import oracle from './fixtures/vultron.json' with { type: 'json' }
import { caseMachine } from './machine.js'
import { type CaseState, reduce } from './reduce.js'
import { regionsOf } from './table.js'

const utc = createCalendar({ zone: 'UTC', holidays: 'none' })
const regions = regionsOf(caseMachine)

/** The state after events of these types, a day apart. */
function after(types: readonly EventType[]): CaseState {
  const lines = types.map(
    (type, day) =>
      [`2026-11-${String(day + 1).padStart(2, '0')}T12:00:00Z`, type, { until: '2027-01-01T00:00:00Z' }] as const,
  )
  return reduce(caseOf(...(lines as Lines)).events, utc, Date.parse('2027-01-01T00:00:00Z'))
}

/** Every word over `letters` up to a length. */
function* words(letters: readonly string[], longest: number, word = ''): Iterable<string> {
  yield word
  if (word.length < longest) for (const letter of letters) yield* words(letters, longest, word + letter)
}

/** Where a word leads along edges of the model alone; undefined where one is missing. */
function follow(path: string, word: string, events: Readonly<Record<string, EventType>>): string | undefined {
  const region = regions.find((each) => each.path === path)
  let state = region?.initial
  for (const letter of word) {
    const step = region?.step(state ?? '', events[letter] as EventType)
    if (step === undefined || step.forced) return undefined
    state = step.to
  }
  return state
}

const report: Readonly<Record<string, EventType>> = {
  r: 'report.received',
  v: 'report.validated',
  i: 'report.invalidated',
  a: 'report.accepted',
  d: 'report.deferred',
  c: 'report.closed',
}
const embargo: Readonly<Record<string, EventType>> = {
  p: 'embargo.proposed',
  a: 'embargo.accepted',
  r: 'embargo.rejected',
  t: 'embargo.terminated',
}

/** `[from, event, to]` of every edge of the model in a region, in the oracle's words. */
function edges(path: string, events: Readonly<Record<string, EventType>>, names: Readonly<Record<string, string>>) {
  const region = regions.find((each) => each.path === path)
  const states = new Set(
    Object.values(events).flatMap((event) =>
      [
        'start',
        'received',
        'invalid',
        'valid',
        'accepted',
        'deferred',
        'closed',
        'none',
        'proposed',
        'active',
        'revise',
        'exited',
      ].flatMap((state) => region?.step(state, event)?.to ?? []),
    ),
  )
  states.add(region?.initial ?? '')
  return [...states].flatMap((from) =>
    Object.entries(events).flatMap(([letter, event]) => {
      const step = region?.step(from, event)
      return step && !step.forced ? [[from.toUpperCase(), names[letter], step.to.toUpperCase()]] : []
    }),
  )
}

describe('report management (RM)', () => {
  const names = { r: 'receive', v: 'validate', i: 'invalidate', a: 'accept', d: 'defer', c: 'close' }

  test('the eleven edges', () => {
    expect(edges('report', report, names).sort()).toEqual([...oracle.rm.transitions].sort())
  })

  test('every word up to length 8 that leads from start to closed, and no other', () => {
    const accepted = [...words(Object.keys(report), 8)].filter((word) => follow('report', word, report) === 'closed')
    expect(accepted.sort()).toEqual([...oracle.rm.acceptedWordsUpTo8].sort())
  })
})

describe('embargo management (EM)', () => {
  const names = { p: 'propose', a: 'accept', r: 'reject', t: 'terminate' }
  const all = [...words(Object.keys(embargo), 7)].filter((word) => word !== '')
  const isWord = (word: string) => follow('embargo', word, embargo) !== undefined

  test('the ten edges', () => {
    expect(edges('embargo', embargo, names).sort()).toEqual([...oracle.em.transitions].sort())
  })

  test('every word up to length 7 that ends without an embargo, and no other', () => {
    const accepted = all.filter((word) => ['none', 'exited'].includes(follow('embargo', word, embargo) ?? ''))
    expect(accepted.sort()).toEqual(oracle.em.acceptedWordsUpTo7.filter((word) => word !== '').sort())
  })

  test('every word up to length 5 that is none has an out-of-order anomaly, and no other has one', () => {
    for (const word of all.filter(({ length }) => length <= 5)) {
      const { anomalies } = after([...word].map((letter) => embargo[letter] as EventType))
      expect([word, anomalies.some(({ code }) => code === 'out-of-order')]).toEqual([word, !isWord(word)])
    }
  })
})

describe('case state (CS)', () => {
  const facts: Readonly<Record<string, EventType>> = {
    V: 'report.received',
    F: 'fix.ready',
    D: 'fix.released',
    P: 'made-public',
    X: 'exploit.published',
    A: 'attack.observed',
  }

  /** The letters of the model that hold, in its notation: `VFdPxa`. */
  function letters({ at }: CaseState): string {
    const fix = ['unaware', 'aware', 'ready', 'deployed'].indexOf(at.fix ?? '')
    const yes = (path: string, letter: string) => (at[path] === 'yes' ? letter : letter.toLowerCase())
    return [
      fix >= 1 ? 'V' : 'v',
      fix >= 2 ? 'F' : 'f',
      fix >= 3 ? 'D' : 'd',
      yes('world.public', 'P'),
      yes('world.exploit', 'X'),
      yes('world.attack', 'A'),
    ].join('')
  }

  /** The history that the record projects to: what must have come before is filled in, what follows at once comes after. */
  function projected(history: string): string {
    let known = ''
    for (let length = 1; length <= history.length; length++) {
      const own = history[length - 1] as string
      const holds = [
        ...letters(after([...history.slice(0, length)].map((letter) => facts[letter] as EventType))),
      ].filter((letter) => /[A-Z]/.test(letter))
      const added = holds.filter((letter) => !known.includes(letter))
      const before = added.filter(
        (letter) => 'VFD'.includes(own) && 'VFD'.indexOf(letter) < 'VFD'.indexOf(own) && 'VFD'.includes(letter),
      )
      const behind = [...'XPV'].filter((letter) => added.includes(letter) && letter !== own && !before.includes(letter))
      known += [...before, ...(added.includes(own) ? [own] : []), ...behind].join('')
    }
    return known
  }

  const all = [...words([...'VFDPXA'], 6)].filter((word) => new Set(word).size === 6)

  test('each of the 70 histories is taken as it is, without an anomaly of a fix or of the world', () => {
    for (const history of oracle.cs.histories) {
      expect(projected(history)).toBe(history)
      expect(after([...history].map((letter) => facts[letter] as EventType)).anomalies).toEqual([])
    }
  })

  test('each of the other 650 projects to one of the 70', () => {
    const legal = new Set(oracle.cs.histories)
    const others = all.filter((history) => !legal.has(history))
    expect(others).toHaveLength(650)
    for (const history of others) expect([history, legal.has(projected(history))]).toEqual([history, true])
  })

  test('only the 58 edges are ever gone', () => {
    const known = new Set(oracle.cs.transitions.map((edge) => edge.join()))
    const gone = new Set<string>()
    for (const history of oracle.cs.histories) {
      let state = 'vfdpxa'
      for (const letter of history) {
        const next = [...state].map((each) => (each.toUpperCase() === letter ? letter : each)).join('')
        gone.add([state, letter, next].join())
        state = next
      }
    }
    expect([...gone].sort()).toEqual([...known].sort())
  })
})
