import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { at, caseOf, promise, recurring, terms } from '../fixtures/cases.js'
import type { CaseFile } from '../record/event.js'
import { backtest } from './backtest.js'
import { formatStrictest, strictest } from './strictest.js'

const received = '2026-06-01T12:00:00Z' // a Monday
const now = at('2026-11-30T12:00:00Z')
const day = (number: number) => new Date(Date.parse(received) + number * 86_400_000).toISOString()

/** A report that was acknowledged so many days later; null: never. */
function acknowledgedAfter(days: number | null): CaseFile {
  return caseOf(
    [received, 'report.received'],
    ...(days === null ? [] : ([[day(days), 'report.acknowledged']] as const)),
  )
}

const ten = [1, 1, 2, 2, 3, 3, 4, 5, 9, 40].map(acknowledgedAfter)
const within = (text: string) => terms([promise('acknowledgement', text)])

test.each([
  { why: 'nine of ten', cases: ten, rate: 0.9, promised: '7 days', is: '9 days, kept in 9 of 10 cases (90 %)' },
  { why: 'half', cases: ten, rate: 0.5, promised: '7 days', is: '3 days, kept in 6 of 10 cases (60 %)' },
  { why: 'all', cases: ten, rate: 1, promised: '7 days', is: '40 days, kept in 10 of 10 cases (100 %)' },
  {
    why: 'in the promise’s own unit',
    cases: ten,
    rate: 0.9,
    promised: '1 week',
    is: '2 weeks, kept in 9 of 10 cases (90 %)',
  },
  {
    why: 'hours: to the instant, so one more',
    cases: ten,
    rate: 0.5,
    promised: '48 hours',
    is: '73 hours, kept in 6 of 10 cases (60 %)',
  },
  {
    why: 'business days: 9 days later is Wednesday of the next week',
    cases: ten,
    rate: 0.9,
    promised: '2 business days',
    is: '7 business days, kept in 9 of 10 cases (90 %)',
  },
  {
    why: 'one that still waits is not left out',
    cases: [...ten.slice(0, 8), ...[null, null].map(acknowledgedAfter)],
    rate: 0.8,
    promised: '7 days',
    is: '5 days, kept in 8 of 10 cases (80 %)',
  },
  {
    why: 'no length brings back those that nobody answered',
    cases: [...ten.slice(0, 8), ...[null, null].map(acknowledgedAfter)],
    rate: 0.9,
    promised: '7 days',
    is: null,
  },
  { why: 'four cases tell nothing', cases: ten.slice(0, 4), rate: 0.5, promised: '7 days', is: null },
  {
    why: 'the least is one',
    cases: Array(6).fill(acknowledgedAfter(0)),
    rate: 1,
    promised: '7 days',
    is: '1 day, kept in 6 of 6 cases (100 %)',
  },
])('$why: $is', ({ cases, rate, promised, is }) => {
  const found = strictest(cases, within(promised), 'acknowledgement', rate, now)
  expect(found && formatStrictest(found)).toBe(is)
})

test('status updates: the longest silence was 12 days', () => {
  const file = caseOf(
    [received, 'report.received'],
    [day(4), 'update.sent'],
    [day(16), 'update.sent'],
    [day(20), 'fix.released'],
  )
  const found = strictest(Array(5).fill(file), terms([recurring('7 days')]), 'status-update', 0.9, now)
  expect(found?.within).toEqual({ amount: 12, unit: 'days' })
})

describe('asked what cannot be', () => {
  test('an unknown commitment, and the known ones', () => {
    expect(() => strictest(ten, within('2 days'), 'triage', 0.9, now)).toThrow(
      'no commitment "triage"; it has acknowledgement',
    )
  })

  test.each([0, -0.1, 1.1, 90, Number.NaN])('%s is no rate', (rate) => {
    expect(() => strictest(ten, within('2 days'), 'acknowledgement', rate, now)).toThrow(RangeError)
  })
})

const history = fc.array(fc.option(fc.integer({ min: 0, max: 90 }), { freq: 8 }), { minLength: 5, maxLength: 25 })
const units = fc.constantFrom('days', 'business days', 'weeks', 'hours')
const rates = fc.constantFrom(0.25, 0.5, 0.75, 0.9, 1)

test('what it gives is kept often enough, and one less is not', () => {
  fc.assert(
    fc.property(history, units, rates, (days, unit, rate) => {
      const cases = days.map(acknowledgedAfter)
      const kept = (amount: number) =>
        backtest(cases, within(`${amount} ${unit}`), now).commitments[0]?.verdicts.kept ?? 0
      const found = strictest(cases, within(`3 ${unit}`), 'acknowledgement', rate, now)
      const answered = days.filter((each) => each !== null).length
      if (found === null) expect(answered).toBeLessThan(rate * days.length)
      else {
        const { amount } = found.within
        expect(kept(amount)).toBeGreaterThanOrEqual(rate * days.length)
        if (amount > 1) expect(kept(amount - 1)).toBeLessThan(rate * days.length)
      }
    }),
    { numRuns: 40 },
  )
})

test('a longer promise is kept in no fewer cases and broken in no more, whatever else happened', () => {
  const others = fc.constantFrom(
    'report.closed',
    'report.duplicate',
    'info.requested',
    'info.supplied',
    'fix.released',
    'report.withdrawn',
  )
  const happened = fc.array(fc.tuple(fc.integer({ min: 0, max: 60 }), others), { maxLength: 4 })
  fc.assert(
    fc.property(happened, units, fc.integer({ min: 1, max: 40 }), fc.boolean(), (events, unit, amount, pausable) => {
      const file = caseOf(
        [received, 'report.received'],
        ...events.map(([after, type]) => [day(after), type, { of: 'another' }] as const),
      )
      const verdicts = (more: number) =>
        backtest([file], terms([promise('fix', `${amount + more} ${unit}`, { pausable })]), now).commitments[0]
          ?.verdicts
      const [short, long] = [verdicts(0), verdicts(1)]
      expect(long?.kept).toBeGreaterThanOrEqual(short?.kept ?? 0)
      expect(long?.broken).toBeLessThanOrEqual(short?.broken ?? 0)
    }),
  )
})
