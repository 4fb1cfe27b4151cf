import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCalendar } from './calendar.js'
import { HOUR } from './civil.js'
import { addWorkingTime, isOpen, workingTimeBetween } from './working-time.js'

const office = createCalendar({
  zone: 'Europe/Berlin',
  holidays: ['2026-12-25'],
  halfDays: ['2026-12-24'],
  hours: '09:00-17:00',
})
const varied = createCalendar({
  zone: 'Europe/Berlin',
  workweek: ['mon', 'tue', 'fri'],
  workingDays: ['2026-05-23'],
  halfDays: ['2026-05-22'],
  hours: { mon: '09:00-12:00, 13:00-18:00', tue: '00:00-24:00', fri: '08:00-14:00', 'half-day': '08:00-10:00' },
})
const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')

describe('addWorkingTime', () => {
  test.each([
    {
      why: 'a whole day ends at closing',
      on: office,
      start: '2026-05-18T07:00Z',
      hours: 8,
      at: '2026-05-18T15:00:00Z',
    },
    {
      why: 'a little more ends the next morning',
      on: office,
      start: '2026-05-18T07:00Z',
      hours: 8 + 1 / 3600,
      at: '2026-05-19T07:00:01Z',
    },
    {
      why: 'the night before counts nothing',
      on: office,
      start: '2026-05-17T20:00Z',
      hours: 1,
      at: '2026-05-18T08:00:00Z',
    },
    {
      why: 'a half day ends in the middle',
      on: office,
      start: '2026-12-23T14:00Z',
      hours: 8,
      at: '2026-12-28T10:00:00Z',
    },
    { why: 'lunch is no work', on: varied, start: '2026-05-18T09:30Z', hours: 1, at: '2026-05-18T11:30:00Z' },
    { why: 'round the clock', on: varied, start: '2026-05-19T00:00Z', hours: 22, at: '2026-05-19T22:00:00Z' },
    {
      why: 'a half day has its own hours',
      on: varied,
      start: '2026-05-21T22:00Z',
      hours: 2,
      at: '2026-05-22T08:00:00Z',
    },
    {
      why: 'a Saturday by exception has Monday’s',
      on: varied,
      start: '2026-05-22T12:00Z',
      hours: 1,
      at: '2026-05-23T08:00:00Z',
    },
    { why: 'none', on: office, start: '2026-05-17T20:00Z', hours: 0, at: '2026-05-17T20:00:00Z' },
  ])('$why', ({ on, start, hours, at }) => {
    expect(iso(addWorkingTime(Date.parse(start), hours * HOUR, on))).toBe(at)
  })
})

test('a morning in which clocks are set forward is shorter', () => {
  const night = createCalendar({ zone: 'Europe/Berlin', workweek: ['sun'], hours: '00:00-10:00' })
  expect(workingTimeBetween(Date.parse('2026-03-28T12:00Z'), Date.parse('2026-03-30T12:00Z'), night)).toBe(9 * HOUR)
  expect(workingTimeBetween(Date.parse('2026-10-24T12:00Z'), Date.parse('2026-10-26T12:00Z'), night)).toBe(11 * HOUR)
})

test('isOpen is half-open', () => {
  expect(isOpen(Date.parse('2026-05-18T06:59:59.999Z'), office)).toBe(false)
  expect(isOpen(Date.parse('2026-05-18T07:00Z'), office)).toBe(true)
  expect(isOpen(Date.parse('2026-05-18T15:00Z'), office)).toBe(false)
  expect(isOpen(Date.parse('2026-05-23T10:00Z'), office)).toBe(false)
})

test('what was added lies between, wherever it began', () => {
  const instant = fc.integer({ min: Date.parse('2026-01-01'), max: Date.parse('2027-01-01') })
  fc.assert(
    fc.property(fc.constantFrom(office, varied), instant, fc.nat(200 * HOUR), (calendar, start, time) => {
      const end = addWorkingTime(start, time, calendar)
      expect(workingTimeBetween(start, end, calendar)).toBe(time)
      expect(workingTimeBetween(end, start, calendar)).toBe(0 - time)
      if (time > 0) expect(isOpen(end - 1, calendar)).toBe(true)
    }),
  )
})

test.each([
  { why: 'no hours', call: () => isOpen(0, createCalendar({})), says: 'add them, such as hours: "09:00-17:00"' },
  { why: 'negative time', call: () => addWorkingTime(0, -1, office), says: '-1 is no time that can pass' },
  {
    why: 'time without end',
    call: () => addWorkingTime(0, Number.POSITIVE_INFINITY, office),
    says: 'Infinity is no time',
  },
  { why: 'more time than there is', call: () => addWorkingTime(0, 1e13, office), says: 'the years 1900 to 2199' },
])('refuses $why', ({ call, says }) => {
  expect(call).toThrow(says)
})
