import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCalendar } from './calendar.js'
import { type DueOptions, dueAt, endIn } from './due.js'
import { dueBetween } from './due-between.js'
import { type Period, parsePeriod } from './period.js'
import { PLAUSIBLE_ZONES } from './plausible-zones.js'

const unzoned = createCalendar({})
const berlin = createCalendar({ zone: 'Europe/Berlin' })
const at = Date.parse('2026-06-01T08:00Z')

describe('where no zone is stated', () => {
  test('an end of day lies between the easternmost and the westernmost zone', () => {
    const { earliest, latest } = dueBetween(parsePeriod('5 business days'), { from: at, to: at }, unzoned)
    // Up to UTC-08:15 it is still Sunday 31 May, and the fifth business day is a Friday.
    expect(earliest).toEqual({ at: Date.parse('2026-06-06T08:15Z'), lastDay: '2026-06-05', zone: 'UTC-08:15' })
    expect(latest).toEqual({ at: Date.parse('2026-06-09T08:00Z'), lastDay: '2026-06-08', zone: 'UTC-08:00' })
  })

  test('hours are the same everywhere', () => {
    const { earliest, latest } = dueBetween(parsePeriod('72 h'), { from: at, to: at }, unzoned)
    expect(earliest).toEqual(latest)
    expect(earliest).toEqual({ at: Date.parse('2026-06-04T08:00Z'), lastDay: '2026-06-04', zone: 'UTC' })
  })
})

describe('where a zone is stated', () => {
  test('an exact start has one reading', () => {
    const { earliest, latest } = dueBetween(parsePeriod('2 days'), { from: at, to: at }, berlin)
    expect(earliest).toEqual(dueAt(parsePeriod('2 days'), at, berlin))
    expect(latest).toEqual(earliest)
  })

  test('a start known to the day ends within that day, not with the next', () => {
    const day = { from: Date.parse('2026-05-31T22:00Z'), to: Date.parse('2026-06-01T22:00Z') }
    const { earliest, latest } = dueBetween(parsePeriod('2 days'), day, berlin)
    expect([earliest.lastDay, latest.lastDay]).toEqual(['2026-06-03', '2026-06-03'])
  })

  test('a start over two days has two', () => {
    const days = { from: Date.parse('2026-05-31T10:00Z'), to: Date.parse('2026-06-01T10:00Z') }
    const { earliest, latest } = dueBetween(parsePeriod('2 days'), days, berlin)
    expect([earliest.lastDay, latest.lastDay]).toEqual(['2026-06-02', '2026-06-03'])
  })
})

test('the zones that decide give what all 105 give', () => {
  const calendars = [
    unzoned,
    createCalendar({ cutoff: '16:30', holidays: ['2026-06-03'] }),
    createCalendar({
      hours: '09:00-17:00',
      workweek: ['sun', 'mon', 'tue', 'wed', 'thu'],
      closures: [{ from: '2026-06-10', to: '2026-06-12', reason: 'trip', announced: '2026-06-01' }],
    }),
  ]
  const instant = fc.integer({ min: Date.parse('2026-05-28'), max: Date.parse('2026-06-15') })
  const quarterHour = instant.map((time) => time - (time % 900_000))
  const pause = fc
    .tuple(fc.oneof(instant, quarterHour), fc.nat(3e8))
    .map(([from, length]) => ({ from, to: from + length }))
  const period = fc.record({
    amount: fc.nat(12),
    unit: fc.constantFrom<Period['unit']>('days', 'business-days', 'weeks', 'months'),
  })
  const options = fc.record({
    ends: fc.constantFrom<NonNullable<DueOptions['ends']>>('end-of-day', 'same-time', 'close-of-business'),
    roll: fc.constantFrom<NonNullable<DueOptions['roll']>>('none', 'following'),
    pauses: fc.array(pause, { maxLength: 2 }),
  })
  fc.assert(
    fc.property(
      fc.constantFrom(...calendars),
      period,
      fc.oneof(instant, quarterHour),
      options,
      (calendar, length, start, chosen) => {
        const how: DueOptions = calendar.hours === null ? { ...chosen, ends: 'end-of-day' } : chosen
        const all = PLAUSIBLE_ZONES.map((zone) => endIn(zone, length, start, calendar, how).at)
        const { earliest, latest } = dueBetween(length, { from: start, to: start }, calendar, how)
        expect([earliest.at, latest.at]).toEqual([Math.min(...all), Math.max(...all)])
      },
    ),
    { numRuns: 500 },
  )
})

describe('refuses at once', () => {
  test.each([
    { why: 'a negative amount', amount: -1, to: at, says: '-1' },
    { why: 'a start that may lie after 2199', amount: 1, to: Date.parse('2200-02-01'), says: 'the years 1900 to 2199' },
    { why: 'a start that ends with no instant', amount: 1, to: Number.NaN, says: 'NaN is not an instant' },
  ])('$why', ({ amount, to, says }) => {
    expect(() => dueBetween({ amount, unit: 'days' }, { from: at, to }, unzoned)).toThrow(says)
  })
})
