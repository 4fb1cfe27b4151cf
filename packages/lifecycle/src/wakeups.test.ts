import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from './evaluate.js'
import { at, caseOf, type Lines } from './fixtures/cases.js'
import { received, termsFrom } from './fixtures/policies.js'
import { nextWakeups } from './wakeups.js'

const terms = termsFrom([
  { milestone: 'acknowledgement', within: '2 business days' },
  { milestone: 'status-update', every: '7 days', pausable: true },
  { milestone: 'fix', within: '14 days', replaced: [{ when: 'attack.observed', within: '48 hours' }] },
  { milestone: 'acknowledgement', kind: 'entitlement', after: '2 business days', 'reporter-may': 'follow up' },
  { milestone: 'other', id: 'notice', kind: 'floor', 'at-least': '7 days', until: 'disclosure.announced' },
])

describe('what changes by time alone', () => {
  test('of a report that nobody answered', () => {
    expect(nextWakeups(caseOf(received), terms, at('2026-11-03T12:00:00Z'))).toEqual([
      { key: 'acknowledgement/due-soon', at: '2026-11-03T23:00:00Z' },
      { key: 'acknowledgement-entitlement/due', at: '2026-11-04T23:00:00Z' },
      { key: 'acknowledgement/due', at: '2026-11-04T23:00:00Z' },
      { key: 'status-update/due-soon', at: '2026-11-08T23:00:00Z' },
      { key: 'status-update/due', at: '2026-11-09T23:00:00Z' },
      { key: 'fix/due-soon', at: '2026-11-15T23:00:00Z' },
      { key: 'fix/due', at: '2026-11-16T23:00:00Z' },
    ])
  })

  test.each<{ why: string; lines: Lines; keys: readonly string[] }>([
    {
      why: "the reporter's turn: paused clocks wait for the answer, others do not",
      lines: [received, ['2026-11-03T09:00:00Z', 'info.requested']],
      keys: ['fix/due-soon', 'fix/due'],
    },
    {
      why: 'nothing of a closed report',
      lines: [received, ['2026-11-03T09:00:00Z', 'fix.released'], ['2026-11-03T10:00:00Z', 'report.closed']],
      keys: [],
    },
    {
      why: 'the end of an embargo',
      lines: [
        received,
        ['2026-11-03T09:00:00Z', 'fix.released'],
        ['2026-11-03T10:00:00Z', 'report.acknowledged'],
        ['2026-11-03T10:00:00Z', 'embargo.proposed', { until: '2026-12-01T09:00:00Z' }],
        ['2026-11-03T11:00:00Z', 'embargo.accepted'],
      ],
      keys: ['embargo'],
    },
    {
      why: 'what is dated in the future',
      lines: [received, ['2026-11-03T09:00:00Z', 'fix.released'], ['2026-12-03T10:00:00Z', 'report.acknowledged']],
      keys: ['acknowledgement/due-soon', 'acknowledgement/due', 'acknowledgement-entitlement/due', 'event/e3'],
    },
  ])('$why', ({ lines, keys }) => {
    const found = nextWakeups(caseOf(...lines), terms, at('2026-11-03T12:00:00Z')).map(({ key }) => key)
    expect(found.filter((key) => !key.includes('due-earliest'))).toEqual(expect.arrayContaining([...keys]))
    expect(found.filter((key) => !key.includes('due-earliest'))).toHaveLength(keys.length)
  })
})

describe('laws', () => {
  const day = fc.integer({ min: 2, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}`)
  const when = fc.oneof(
    day,
    fc.tuple(day, fc.integer({ min: 0, max: 23 })).map(([d, h]) => `${d}T${String(h).padStart(2, '0')}:30:00Z`),
  )
  const types = [
    'report.acknowledged',
    'update.sent',
    'info.supplied',
    'fix.released',
    'report.closed',
    'report.reopened',
    'attack.observed',
  ] as const
  const lines = fc
    .array(fc.tuple(when, fc.constantFrom(...types)), { maxLength: 6 })
    .map(
      (events) =>
        [received, ['2026-11-04T09:00:00Z', 'disclosure.scheduled', { for: '2026-11-25' }], ...events] as Lines,
    )
  const now = fc.integer({ min: 0, max: 30 * 24 }).map((hours) => at('2026-11-02T12:00:00Z').plus({ hours }))
  /** What a scheduler must not miss. */
  const looks = (file: ReturnType<typeof caseOf>, moment: ReturnType<typeof at>) =>
    evaluate(file, terms, moment).clocks.map(({ commitment, verdict, risk, overdue, occurrences }) => ({
      commitment,
      verdict,
      risk,
      overdue,
      occurrences,
    }))

  test('until the first of them nothing changes', () => {
    fc.assert(
      fc.property(lines, now, fc.double({ min: 0, max: 1, noNaN: true }), (events, moment, part) => {
        const file = caseOf(...events)
        const [first] = nextWakeups(file, terms, moment)
        const end = first === undefined ? moment.plus({ years: 1 }) : at(first.at).minus(1)
        const between = moment.plus({ milliseconds: Math.floor(part * (end.toMillis() - moment.toMillis())) })
        expect(looks(file, between)).toEqual(looks(file, moment))
      }),
      { numRuns: 300 },
    )
  })

  test('they are later than now, in order, and each key comes once', () => {
    fc.assert(
      fc.property(lines, now, (events, moment) => {
        const found = nextWakeups(caseOf(...events), terms, moment)
        const times = found.map((wakeup) => Date.parse(wakeup.at))
        expect(times.every((time) => time > moment.toMillis())).toBe(true)
        expect(times).toEqual([...times].sort((a, b) => a - b))
        expect(new Set(found.map(({ key }) => key)).size).toBe(found.length)
      }),
    )
  })
})
