import { expect, test } from 'vitest'
import { evaluate } from '../evaluate.js'
import { at, caseOf } from '../fixtures/cases.js'
import { received, termsFrom } from '../fixtures/policies.js'

const [old, current] = [5, 2].map((days) =>
  termsFrom([{ milestone: 'acknowledgement', within: `${days} business days` }]),
)
const adopted = (when: string, terms = old) =>
  [when, 'policy.adopted', { hash: terms?.hash, calendarHash: terms?.calendar.hash }] as const
const lines = [received, ['2026-11-09T09:00:00Z', 'report.acknowledged']] as const // the fifth business day

test.each([
  { why: 'nothing is recorded: the policy of today', events: [], verdict: 'broken' },
  { why: 'the policy in force at the receipt', events: [adopted('2026-10-01T00:00:00Z')], verdict: 'kept' },
  {
    why: 'a stricter one adopted later changes nothing behind it',
    events: [adopted('2026-10-01T00:00:00Z'), adopted('2026-11-05T00:00:00Z', current)],
    verdict: 'kept',
  },
  {
    why: 'a kinder one adopted later neither',
    events: [adopted('2026-10-01T00:00:00Z', current), adopted('2026-11-05T00:00:00Z')],
    verdict: 'broken',
  },
  {
    why: 'the last of several before the receipt',
    events: [adopted('2026-09-01T00:00:00Z', current), adopted('2026-10-01T00:00:00Z')],
    verdict: 'kept',
  },
])('$why: $verdict', ({ events, verdict }) => {
  if (old === undefined || current === undefined) throw new TypeError('two policies were made')
  const { clocks, anomalies } = evaluate(caseOf(...lines, ...events), [current, old], at('2026-11-20T12:00:00Z'))
  expect(clocks[0]?.verdict).toBe(verdict)
  expect(anomalies).toEqual([])
})

test('a policy that was not given is said, and the first is used', () => {
  if (current === undefined) throw new TypeError('two policies were made')
  const { clocks, anomalies } = evaluate(
    caseOf(...lines, adopted('2026-10-01T00:00:00Z')),
    current,
    at('2026-11-20T12:00:00Z'),
  )
  expect(clocks[0]?.verdict).toBe('broken')
  expect(anomalies).toEqual([
    {
      code: 'policy-not-given',
      event: 'e3',
      message: expect.stringMatching(/^the policy in force when the report was received \([0-9a-f]{12}\) is not among/),
    },
  ])
})

test('an extension of what nobody promised, or of what nothing extends, is odd', () => {
  const terms = termsFrom([
    { milestone: 'fix', within: '90 days' },
    { milestone: 'disclosure', kind: 'ceiling', within: '14 days' },
  ])
  const extended = (commitment: string) =>
    ['2026-11-05T09:00:00Z', 'extension.agreed', { commitment, period: '7 days' }] as const
  const file = caseOf(received, extended('fix'), extended('fxi'), extended('disclosure-ceiling'))
  expect(evaluate(file, terms, at('2026-11-06T12:00:00Z')).anomalies).toEqual([
    {
      code: 'extends-nothing',
      event: 'e3',
      message: 'the policy has no commitment "fxi" to extend; it has fix, disclosure-ceiling',
    },
    {
      code: 'extends-nothing',
      event: 'e4',
      message: '"disclosure-ceiling" is a ceiling, and no agreement extends one; its deadline stays',
    },
  ])
})

test('the hash of a policy is that of what it promises', () => {
  const [first, same, other] = [
    termsFrom([{ milestone: 'fix', within: '90 days' }]),
    termsFrom([{ within: '90 days', milestone: 'fix', id: 'fix' }]),
    termsFrom([{ milestone: 'fix', within: '91 days' }]),
  ]
  expect(same.hash).toBe(first.hash)
  expect(other.hash).not.toBe(first.hash)
  expect(first.hash).toMatch(/^[0-9a-f]{64}$/)
})

test('no terms at all are a mistake', () => {
  expect(() => evaluate(caseOf(received), [], at('2026-11-06T12:00:00Z'))).toThrow(RangeError)
})
