import { expect, test } from 'vitest'
import { at, caseOf, promise, terms } from '../fixtures/cases.js'
import type { CaseFile } from '../record/event.js'
import { backtest } from './backtest.js'
import { formatBacktests } from './format-backtest.js'

/** A report of Mon 2 Nov, 10:14 in Stockholm, that was acknowledged so many hours later; null: never. */
function acknowledgedAfter(hours: number | null): CaseFile {
  const received = Date.parse('2026-11-02T09:14:00Z')
  const acknowledged = new Date(received + (hours ?? 0) * 3_600_000).toISOString()
  return caseOf(
    [new Date(received).toISOString(), 'report.received'],
    ...(hours === null ? [] : ([[acknowledged, 'report.acknowledged']] as const)),
  )
}

const history = [1, 5, 20, 30, 47, 49, 60, 70, 80, 200].map(acknowledgedAfter)
const now = at('2026-11-30T12:00:00Z')
const under = (within: string) => backtest(history, terms([promise('acknowledgement', within)]), now).commitments[0]

test.each([
  { within: '48 hours', kept: 5, share: 0.5 },
  { within: '2 business days', kept: 7, share: 0.7 }, // until the end of Wed 4 Nov: 61 hours and 46 minutes
  { within: '3 business days', kept: 9, share: 0.9 }, // until the end of Thu 5 Nov
])('the same ten cases under $within: $kept kept', ({ within, kept, share }) => {
  expect(under(within)?.verdicts).toMatchObject({ kept, broken: 10 - kept })
  expect(under(within)?.share.ofDecided).toBe(share)
})

test('what still runs is not counted, and becomes a breach when its time is up', () => {
  const cases = [...history, acknowledgedAfter(null)]
  const policy = terms([promise('acknowledgement', '40 days')])
  const [record] = backtest(cases, policy, now).commitments
  expect(record).toMatchObject({ verdicts: { kept: 10, open: 1 }, share: { ofDecided: 1 } })
  const [later] = backtest(cases, policy, at('2027-01-01T00:00:00Z')).commitments
  expect(later).toMatchObject({ verdicts: { kept: 10, broken: 1, open: 0 }, share: { ofDecided: 10 / 11 } })
})

test('a case is judged by the terms given, whatever policy it adopted', () => {
  const adopted = ['2026-10-01T00:00:00Z', 'policy.adopted', { hash: 'a'.repeat(64), calendarHash: 'b' }] as const
  const file = caseOf(
    adopted,
    ['2026-11-02T09:14:00Z', 'report.received'],
    ['2026-11-04T09:14:00Z', 'report.acknowledged'],
  )
  const verdicts = (within: string) =>
    backtest([file], terms([promise('acknowledgement', within)]), now).commitments[0]?.verdicts
  expect(verdicts('1 day')).toMatchObject({ broken: 1 })
  expect(verdicts('3 days')).toMatchObject({ kept: 1 })
})

test('every case has one verdict for every commitment', () => {
  const both = terms([promise('acknowledgement', '2 days'), promise('fix', '14 days', { severity: 'critical' })])
  for (const { verdicts } of backtest(history, both, now).commitments)
    expect(Object.values(verdicts).reduce((sum, count) => sum + count)).toBe(history.length)
})

test('side by side, for people', () => {
  const [strict, kind] = [
    terms([promise('acknowledgement', '48 hours'), promise('fix', '14 days', { severity: 'critical' })]),
    terms([promise('acknowledgement', '3 business days'), promise('disclosure', '90 days')]),
  ]
  const cases = [...history, acknowledgedAfter(null)]
  const lines = formatBacktests(
    new Map([
      ['disclosure.yml', backtest(cases, strict, now)],
      ['kind.yml', backtest(cases, kind, now)],
    ]),
  )
  expect(lines.join('\n')).toMatchInlineSnapshot(`
    "11 cases as of 2026-11-30T12:00:00Z

    acknowledgement
      disclosure.yml  acknowledgement within 48 hours: kept 45 % (5 of 11)
      kind.yml        acknowledgement within 3 business days: kept 81 % (9 of 11)

    fix-critical
      disclosure.yml  fix within 14 days for critical severity: nothing is decided yet; 11 to which it does not apply

    disclosure
      kind.yml        disclosure within 90 days: nothing is decided yet; 11 running"
  `)
  expect(formatBacktests(new Map())).toEqual([])
})
