import { describe, expect, test } from 'vitest'
import {
  addBusinessDays,
  businessDaysBetween,
  civilDay,
  isBusinessDay,
  lastWorkingDayBefore,
  nextBusinessDay,
  previousBusinessDay,
} from './business-days.js'
import { createCalendar } from './calendar.js'

const berlin = createCalendar({ zone: 'Europe/Berlin', holidays: ['2026-05-25'] })
const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')

test.each([
  { why: 'the second after a Friday', from: '2026-05-22', count: 2, to: '2026-05-27' },
  { why: 'the second before a Wednesday', from: '2026-05-27', count: -2, to: '2026-05-22' },
  { why: 'none from a working day', from: '2026-05-22', count: 0, to: '2026-05-22' },
  { why: 'none from a Sunday', from: '2026-05-24', count: 0, to: '2026-05-26' },
  { why: 'the first before a Sunday', from: '2026-05-24', count: -1, to: '2026-05-22' },
  { why: 'far ahead, where only the week is known', from: '2026-05-22', count: 40_000, to: '2179-09-20' },
  { why: 'far back', from: '2026-05-22', count: -30_000, to: '1911-05-26' },
])('addBusinessDays: $why', ({ from, count, to }) => {
  expect(addBusinessDays(from, count, berlin)).toBe(to)
})

test.each([
  { why: 'the start does not count', from: '2026-05-22', to: '2026-05-27', count: 2 },
  { why: 'backwards is negative', from: '2026-05-27', to: '2026-05-22', count: -2 },
  { why: 'a weekend is nothing', from: '2026-05-23', to: '2026-05-25', count: 0 },
  { why: 'a day to itself', from: '2026-05-22', to: '2026-05-22', count: 0 },
  { why: 'from before what is counted beforehand', from: '1999-12-30', to: '2000-01-03', count: 2 },
  { why: 'to after it', from: '2040-12-31', to: '2041-01-08', count: 6 },
])('businessDaysBetween: $why', ({ from, to, count }) => {
  expect(businessDaysBetween(from, to, berlin)).toBe(count)
})

test('the neighbours of a long weekend', () => {
  expect(nextBusinessDay('2026-05-22', berlin)).toBe('2026-05-26')
  expect(previousBusinessDay('2026-05-26', berlin)).toBe('2026-05-22')
  expect(isBusinessDay('2026-05-22', berlin)).toBe(true)
  expect(isBusinessDay('2026-05-25', berlin)).toBe(false)
})

test.each([
  { why: 'a deadline at the end of Sunday rings on Friday', at: '2026-05-24T22:00Z', rings: '2026-05-21T22:00:00Z' },
  { why: 'one at the end of Wednesday rings on Wednesday', at: '2026-05-27T22:00Z', rings: '2026-05-26T22:00:00Z' },
  { why: 'one within Wednesday rings on Tuesday', at: '2026-05-27T10:00Z', rings: '2026-05-25T22:00:00Z' },
])('lastWorkingDayBefore: $why', ({ at, rings }) => {
  expect(iso(lastWorkingDayBefore(Date.parse(at), berlin))).toBe(rings)
})

test('civilDay is a day of the calendar’s zone', () => {
  expect(civilDay(Date.parse('2026-05-22T22:30Z'), berlin)).toBe('2026-05-23')
  expect(civilDay(Date.parse('2026-05-22T22:30Z'), createCalendar({ zone: 'America/New_York' }))).toBe('2026-05-22')
  expect(civilDay(Date.parse('2026-05-22T22:30Z'), createCalendar({}))).toBe('2026-05-22')
})

describe('refuses', () => {
  test.each([
    { why: 'a day that is none', call: () => isBusinessDay('2026-02-30', berlin), says: '"2026-02-30" is not a day' },
    { why: 'a fraction', call: () => addBusinessDays('2026-05-22', 1.5, berlin), says: '1.5 is not a whole number' },
    { why: 'no number', call: () => addBusinessDays('2026-05-22', Number.NaN, berlin), says: 'NaN is not a whole' },
    { why: 'days without end', call: () => addBusinessDays('2026-05-22', 1e9, berlin), says: 'the years 1900 to 2199' },
    { why: 'no instant', call: () => civilDay(Number.NaN, berlin), says: 'NaN is not an instant' },
  ])('$why', ({ call, says }) => {
    expect(call).toThrow(says)
  })
})
