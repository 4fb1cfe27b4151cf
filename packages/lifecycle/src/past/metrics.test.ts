import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, caseOf, type Lines, promise, terms } from '../fixtures/cases.js'
import type { CaseFile } from '../record/event.js'
import { formatDays } from './elapsed-time.js'
import { formatMetrics } from './format-metrics.js'
import { metrics } from './metrics.js'

const promises = terms([promise('acknowledgement', '2 days'), promise('fix', '30 days', { strength: 'aim' })])
const now = at('2026-12-31T12:00:00Z')

const received = (day: string) => [`${day}T12:00:00Z`, 'report.received'] as const
const noon = (day: string, type: Lines[number][1], rest: object = {}) => [`${day}T12:00:00Z`, type, rest] as const

/** Seven cases; the comment says what a person would. */
const cases: readonly CaseFile[] = [
  // Acknowledged after 1 day, valid after 2, fixed after 20, disclosed after 20.
  caseOf(
    received('2026-11-01'),
    noon('2026-11-02', 'report.acknowledged'),
    noon('2026-11-03', 'report.validated'),
    noon('2026-11-03', 'severity.assessed', { severity: 'high' }),
    noon('2026-11-21', 'fix.released'),
    noon('2026-11-21', 'advisory.published'),
  ),
  // A year and more ago: acknowledged after 9 days (late), valid after 10, mitigated after 30, fixed after 60 (late).
  caseOf(
    received('2025-06-01'),
    noon('2025-06-10', 'report.acknowledged'),
    noon('2025-06-11', 'report.accepted'),
    noon('2025-07-01', 'mitigation.available'),
    noon('2025-07-31', 'fix.released'),
  ),
  // Open and valid since 100 days, medium; acknowledged after 2.
  caseOf(
    received('2026-09-22'),
    noon('2026-09-24', 'report.validated'),
    noon('2026-09-24', 'severity.assessed', { severity: 'medium' }),
  ),
  // Open for 120 days and not judged; nobody answered.
  caseOf(received('2026-09-02')),
  // A duplicate, said after 3 days.
  caseOf(received('2026-12-01'), noon('2026-12-04', 'report.duplicate', { of: 'another' })),
  // Withdrawn after a day.
  caseOf(received('2026-12-01'), noon('2026-12-02', 'report.withdrawn')),
  // The vendor's own: no receipt.
  caseOf(noon('2026-12-01', 'fix.released'), noon('2026-12-01', 'advisory.published')),
]

const days = (time: Parameters<typeof formatDays>[0] | null) => time && formatDays(time)

describe('seven cases', () => {
  const { bod2001: bod, stages, promises: kept, aims, ...rest } = metrics(cases, promises, now)

  test('are counted', () => {
    expect(rest).toEqual({ asOf: '2026-12-31T12:00:00Z', cases: 7, withoutReceipt: 1 })
  })

  test.each([
    { metric: 'a: the vendor’s own is no report', found: bod.reports, is: 6 },
    { metric: 'b: two fixed and one that is open', found: bod.valid, is: 3 },
    { metric: 'c', found: bod.openValid, is: 1 },
    { metric: 'd', found: days(bod.medianAgeOpenValid), is: '100 days' },
    { metric: 'e', found: bod.openValidOver90Days, is: 1 },
    { metric: 'f', found: bod.over90DaysBySeverity, is: { critical: 0, high: 0, medium: 1, low: 0, unassessed: 1 } },
    { metric: 'g: of 100 and 120 the lower', found: days(bod.medianAgeOver90Days), is: '100 days' },
    { metric: 'h: of 2, 10, 2 and 3', found: days(bod.medianTimeToValidate), is: '2 days' },
    { metric: 'i: of 20 and 30, a mitigation being enough', found: days(bod.medianTimeToRemediate), is: '20 days' },
    { metric: 'j: of 1, 9, 2 and 3', found: days(bod.medianTimeToRespond), is: '2 days' },
  ])('BOD 20-01 $metric', ({ found, is }) => {
    expect(found).toEqual(is)
  })

  test.each([
    { stage: 'acknowledgement', why: '1, 9, 2, 3', reached: 4, waiting: 1, median: '2 days' },
    { stage: 'triage', why: '2, 2, 3: valid and assessed, or a duplicate', reached: 3, waiting: 1, median: '2 days' },
    { stage: 'fix', why: '20, 60', reached: 2, waiting: 2, median: '20 days' },
    { stage: 'disclosure', why: '20', reached: 1, waiting: 2, median: '20 days' },
  ] as const)('$stage: $why', ({ stage, reached, waiting, median }) => {
    const { median: found, ...times } = stages[stage]
    expect(times).toEqual({ reached, waiting, p90: null })
    expect(days(found)).toBe(median)
  })

  test('acknowledgements: 2 kept, 3 late, 1 overtaken, and of the one without a receipt nobody can tell', () => {
    expect(kept.ever).toMatchObject({ kept: 2, broken: 3, unknown: 1, ofDecided: 2 / 5, ofAll: 2 / 6 })
    expect(kept.last12Months).toMatchObject({ kept: 2, broken: 2, unknown: 0, ofDecided: null })
    expect(kept.last90Days).toMatchObject({ kept: 1, broken: 1, unknown: 0, ofDecided: null })
  })

  test('an aim is counted apart', () => {
    expect(aims.ever).toMatchObject({ kept: 1, broken: 3, unknown: 1 })
  })

  test('for people', () => {
    expect(formatMetrics(metrics(cases, promises, now)).join('\n')).toMatchInlineSnapshot(`
      "7 cases as of 2026-12-31T12:00:00Z; of 1 no receipt is recorded

      How long it took from the receipt
        acknowledgement  median 2 days; reached in 4; 1 wait
        triage           median 2 days; reached in 3; 1 wait
        fix              median 20 days; reached in 2; 2 wait
        disclosure       median 20 days; reached in 1; 2 wait

      What was kept
        promises         ever: kept 40 % (2 of 5), of 1 nobody can tell
                         last 12 months: kept 2 of 4
                         last 90 days: kept 1 of 2
        aims             ever: kept 1 of 4, of 1 nobody can tell
                         last 12 months: kept 1 of 3
                         last 90 days: kept 1 of 3

      CISA BOD 20-01, action 9
        a  reports                                   6
        b  valid                                     3
        c  open and valid                            1
        d  median age of those                       100 days
        e  of those older than 90 days               1
        f  all open reports older than 90 days       critical 0, high 0, medium 1, low 0, unassessed 1
        g  median age of those                       100 days
        h  median time to validate                   2 days
        i  median time to remediate                  20 days
        j  median time to respond                    2 days"
    `)
  })
})

test.each([
  {
    why: 'reopened: it is open again, and its first times stand',
    more: [noon('2026-11-10', 'report.closed'), noon('2026-11-20', 'report.reopened')],
    open: 1,
  },
  {
    why: 'its fix was incomplete',
    more: [noon('2026-11-10', 'fix.released'), noon('2026-11-20', 'fix.found-incomplete')],
    open: 1,
  },
  {
    why: 'fixed again',
    more: [
      noon('2026-11-10', 'fix.released'),
      noon('2026-11-20', 'fix.found-incomplete'),
      noon('2026-11-22', 'fix.released'),
    ],
    open: 0,
  },
  { why: 'closed', more: [noon('2026-11-10', 'report.closed')], open: 0 },
  {
    why: 'withdrawn after it was found valid: still valid, not open',
    more: [noon('2026-11-10', 'report.withdrawn')],
    open: 0,
  },
])('$why', ({ more, open }) => {
  const file = caseOf(received('2026-11-01'), noon('2026-11-03', 'report.accepted'), ...more)
  const { bod2001, stages } = metrics([file], promises, now)
  expect(bod2001).toMatchObject({ valid: 1, openValid: open })
  expect(days(stages.acknowledgement.median)).toBe('2 days')
})

test('one branch of two is no fix yet', () => {
  const both = terms([], { branches: { supported: ['1.x', '2.x'], quorum: 'all' } })
  const file = caseOf(
    received('2026-11-01'),
    noon('2026-11-03', 'report.accepted'),
    noon('2026-11-10', 'fix.released', { branch: '1.x' }),
  )
  expect(metrics([file], both, now)).toMatchObject({
    bod2001: { openValid: 1 },
    stages: { fix: { reached: 0, waiting: 1 } },
  })
})

test('imprecise times give bounds: received on a day, acknowledged on the next', () => {
  const file = caseOf(['2026-11-01', 'report.received'], ['2026-11-02', 'report.acknowledged'])
  const { median } = metrics([file], promises, now).stages.acknowledgement
  expect(days(median)).toBe('0 to 2 days')
})

test('the order of cases changes nothing, and what was kept is never more than what was looked at', () => {
  const some = fc.shuffledSubarray([...cases])
  fc.assert(
    fc.property(some, (picked) => {
      const found = metrics(picked, promises, now)
      expect(metrics([...picked].reverse(), promises, now)).toEqual(found)
      for (const { ever, last12Months, last90Days } of [found.promises, found.aims]) {
        expect(last90Days.kept).toBeLessThanOrEqual(last12Months.kept)
        expect(last12Months.broken).toBeLessThanOrEqual(ever.broken)
        expect(ever.kept + ever.broken + ever.unknown).toBeLessThanOrEqual(picked.length)
      }
    }),
  )
})
