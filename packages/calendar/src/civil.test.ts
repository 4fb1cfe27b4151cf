import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addMonths, civilParts, DAY, dayNumber, formatDay, parseDay, weekdayOf } from './civil.js'

const anyDay = fc.integer({ min: dayNumber(1900, 1, 1), max: dayNumber(2199, 12, 31) })

test('days agree with the calendar of Date', () => {
  fc.assert(
    fc.property(anyDay, (day) => {
      const date = new Date(day * DAY)
      expect(formatDay(day)).toBe(date.toISOString().slice(0, 10))
      expect(weekdayOf(day)).toBe((date.getUTCDay() + 6) % 7)
      const { year, month, day: ofMonth } = civilParts(day)
      expect(dayNumber(year, month, ofMonth)).toBe(day)
      expect(parseDay(formatDay(day))).toBe(day)
    }),
  )
})

describe('addMonths', () => {
  test.each([
    { why: 'the same day of the month', from: '2026-05-22', months: 3, to: '2026-08-22' },
    { why: 'the last day of a shorter month', from: '2026-01-31', months: 1, to: '2026-02-28' },
    { why: 'the leap day', from: '2028-01-31', months: 1, to: '2028-02-29' },
    { why: 'over the year', from: '2026-12-31', months: 2, to: '2027-02-28' },
    { why: 'back', from: '2026-03-31', months: -1, to: '2026-02-28' },
    { why: 'back over the year', from: '2026-01-15', months: -13, to: '2024-12-15' },
    { why: 'none', from: '2026-01-31', months: 0, to: '2026-01-31' },
  ])('$why', ({ from, months, to }) => {
    expect(formatDay(addMonths(parseDay(from) ?? 0, months))).toBe(to)
  })
})

test.each([
  '2026-02-30',
  '2026-13-01',
  '2026-00-10',
  '2026-1-1',
  '26-01-01',
  '1899-12-31',
  '2200-01-01',
  '',
  '2026-01-01T00',
])('parseDay knows that %j is no day', (text) => {
  expect(parseDay(text)).toBeNull()
})
