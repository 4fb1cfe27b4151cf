import { describe, expect, test } from 'vitest'
import { addMonths, civilParts, DAY, dayNumber, formatDay, parseDay, weekdayOf } from './civil.js'

test('every day agrees with the calendar of Date', () => {
  const wrong: number[] = []
  for (let number = dayNumber(1900, 1, 1); number <= dayNumber(2199, 12, 31); number += 1) {
    const date = new Date(number * DAY)
    const text = date.toISOString().slice(0, 10)
    const { year, month, day } = civilParts(number)
    const right =
      formatDay(number) === text &&
      parseDay(text) === number &&
      weekdayOf(number) === (date.getUTCDay() + 6) % 7 &&
      dayNumber(year, month, day) === number
    if (!right) wrong.push(number)
  }
  expect(wrong).toEqual([])
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
