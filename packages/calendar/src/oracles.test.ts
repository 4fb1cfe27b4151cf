import { addBusinessDays as dateFnsAdd, differenceInBusinessDays as dateFnsDifference } from 'date-fns'
import dayjs from 'dayjs'
import businessTime from 'dayjs-business-time'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addBusinessDays, businessDaysBetween } from './business-days.js'
import { createCalendar } from './calendar.js'
import { dayNumber, formatDay } from './civil.js'
import numpy from './fixtures/numpy-busday.json' with { type: 'json' }
import { WEEKDAYS } from './weekday.js'

/** What others, who know nothing of us, say about business days. */

const calendarOf = (week: string, holidays: readonly string[]) =>
  createCalendar({ workweek: WEEKDAYS.filter((_, index) => week[index] === '1'), holidays })

const sets: Readonly<Record<string, readonly string[]>> = numpy.holidays

describe(`numpy ${numpy.numpy}`, () => {
  test('busday_offset', () => {
    expect(numpy.offsets.length).toBeGreaterThan(150)
    for (const [week, name, from, count, to] of numpy.offsets) {
      const calendar = calendarOf(String(week), sets[String(name)] ?? [])
      expect([week, name, from, count, addBusinessDays(String(from), Number(count), calendar)]).toEqual([
        week,
        name,
        from,
        count,
        to,
      ])
    }
  })

  test('busday_count', () => {
    expect(numpy.counts.length).toBeGreaterThan(100)
    for (const [week, name, from, to, count] of numpy.counts) {
      const calendar = calendarOf(String(week), sets[String(name)] ?? [])
      expect([week, name, from, to, businessDaysBetween(String(from), String(to), calendar)]).toEqual([
        week,
        name,
        from,
        to,
        count,
      ])
    }
  })
})

const day = fc.integer({ min: dayNumber(1990, 1, 1), max: dayNumber(2060, 1, 1) }).map(formatDay)
const plain = createCalendar({})
const local = (text: string) => new Date(`${text}T12:00:00`)
const textOf = (date: Date) => dayjs(date).format('YYYY-MM-DD')

describe('date-fns, which knows no holidays', () => {
  test('addBusinessDays', () => {
    fc.assert(
      fc.property(day, fc.integer({ min: -500, max: 500 }), (from, count) => {
        fc.pre(count !== 0)
        expect(addBusinessDays(from, count, plain)).toBe(textOf(dateFnsAdd(local(from), count)))
      }),
    )
  })

  test('differenceInBusinessDays, between working days', () => {
    fc.assert(
      fc.property(day, day, (a, b) => {
        const [from, to] = [addBusinessDays(a, 0, plain), addBusinessDays(b, 0, plain)]
        expect(businessDaysBetween(from, to, plain)).toBe(0 + dateFnsDifference(local(to), local(from)))
      }),
    )
  })
})

describe('dayjs-business-time', () => {
  dayjs.extend(businessTime)
  const holidays = numpy.holidays.some
  const calendar = createCalendar({ holidays })

  test('addBusinessDays', () => {
    dayjs.setHolidays([...holidays])
    const from = fc.integer({ min: dayNumber(2025, 11, 1), max: dayNumber(2027, 1, 10) }).map(formatDay)
    fc.assert(
      fc.property(from, fc.integer({ min: 1, max: 60 }), (start, count) => {
        expect(addBusinessDays(start, count, calendar)).toBe(
          dayjs(`${start}T12:00`).addBusinessDays(count).format('YYYY-MM-DD'),
        )
      }),
    )
  })
})
