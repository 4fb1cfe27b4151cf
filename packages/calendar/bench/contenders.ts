import { addBusinessDays as dateFnsAdd, differenceInBusinessDays } from 'date-fns'
import dayjs from 'dayjs'
import businessTime from 'dayjs-business-time'
import { DateTime } from 'luxon'
import luxonBusinessDays from 'luxon-business-days'
import moment from 'moment-business-days'
import type { Contender } from '../../../tools/bench/measure.js'
import { businessDayAfter, countBusinessDays, dueAt, formatDay, type Millis } from '../src/core.js'
import { addBusinessDays, businessDaysBetween, due, loadCalendar } from '../src/index.js'

const { DateTime: BusinessDateTime } = luxonBusinessDays
const ZONE = 'America/New_York'
const DAY = 86_400_000

/** All contenders know the same holidays, those of the USA; those that know none say so in their names. */
const calendar = await loadCalendar({ zone: ZONE, holidays: ['US'] })
const holidays = new Set([...(calendar.rules.tables[0]?.days.keys() ?? [])].map(formatDay))

/** 1024 instants on working days of ten years. */
const starts: readonly Millis[] = Array.from({ length: 1024 }, (_, index) => {
  const day = businessDayAfter(Math.floor(Date.UTC(2015, 0, 5) / DAY) + Math.floor(index * 3.5), 1, calendar)
  return day * DAY + 15 * 3_600_000 + index * 977
})
const days = starts.map((start) => Math.floor(start / DAY))
const luxon = starts.map((start) => DateTime.fromMillis(start, { zone: ZONE }))
const business = starts.map((start) => BusinessDateTime.fromMillis(start, { zone: ZONE }))
const dates = starts.map((start) => new Date(start))

dayjs.extend(businessTime)
dayjs.setHolidays([...holidays])
moment.updateLocale('us', { holidays: [...holidays], holidayFormat: 'YYYY-MM-DD', workingWeekdays: [1, 2, 3, 4, 5] })
const dayjsStarts = starts.map((start) => dayjs(start))
const momentStarts = starts.map((start) => moment(start))
BusinessDateTime.prototype.setupBusiness({ holidayMatchers: [(day) => holidays.has(day.toISODate() ?? '')] })

const pick = <T>(list: readonly T[], index: number): T => {
  const item = list[index]
  if (item === undefined) throw new Error(`no start ${index}`)
  return item
}

/** Rounds of about the same length: the slower a call, the fewer. */
const few = (microsecondsACall: number) => Math.max(3, Math.min(200_000, Math.round(30_000 / microsecondsACall)))

/** Everyone who can add `n` business days. */
export function adding(n: number): readonly Contender[] {
  const period = { amount: n, unit: 'business-days' } as const
  return [
    { name: OURS.day, starts: few(0.02), run: (i) => businessDayAfter(pick(days, i), n, calendar) },
    { name: OURS.instant, starts: few(0.3), run: (i) => dueAt(period, pick(starts, i), calendar) },
    { name: OURS.luxon, starts: few(1), run: (i) => addBusinessDays(pick(luxon, i), n, calendar) },
    { name: OURS.due, starts: few(1), run: (i) => due(period, pick(luxon, i), calendar) },
    { name: FLOOR.millis, starts: few(8), run: (i) => DateTime.fromMillis(pick(starts, i), { zone: ZONE }) },
    { name: FLOOR.plus, starts: few(25), run: (i) => pick(luxon, i).plus({ days: n }) },
    { name: 'date-fns (knows no holidays)', starts: few(2), run: (i) => dateFnsAdd(pick(dates, i), n) },
    { name: 'moment-business-days', starts: few(8 * n), run: (i) => pick(momentStarts, i).businessAdd(n) },
    { name: 'dayjs-business-time', starts: few(12 * n), run: (i) => pick(dayjsStarts, i).addBusinessDays(n) },
    { name: 'a luxon day loop', starts: few(35 * n), run: (i) => luxonLoop(pick(luxon, i), n) },
    { name: OTHER, starts: few(35 * n), run: (i) => pick(business, i).plusBusiness({ days: n }) },
  ]
}

/** Everyone who can count the business days between two instants that are `n` of them apart. */
export function counting(n: number): readonly Contender[] {
  const ends = days.map((day) => businessDayAfter(day, n, calendar))
  const endMillis = ends.map((day) => day * DAY + 15 * 3_600_000)
  const endLuxon = endMillis.map((end) => DateTime.fromMillis(end, { zone: ZONE }))
  const endDates = endMillis.map((end) => new Date(end))
  const endDayjs = endMillis.map((end) => dayjs(end))
  const endMoment = endMillis.map((end) => moment(end))
  return [
    { name: OURS.day, starts: few(0.02), run: (i) => countBusinessDays(pick(days, i), pick(ends, i), calendar) },
    {
      name: OURS.luxon,
      starts: few(0.3),
      run: (i) => businessDaysBetween(pick(luxon, i), pick(endLuxon, i), calendar),
    },
    {
      name: 'date-fns (knows no holidays)',
      starts: few(10),
      run: (i) => differenceInBusinessDays(pick(endDates, i), pick(dates, i)),
    },
    {
      name: 'moment-business-days',
      starts: few(8 * n),
      run: (i) => pick(momentStarts, i).businessDiff(pick(endMoment, i)),
    },
    {
      name: 'dayjs-business-time',
      starts: few(15 * n + 80),
      run: (i) => pick(dayjsStarts, i).businessDaysDiff(pick(endDayjs, i)),
    },
    { name: 'a luxon day loop', starts: few(35 * n), run: (i) => luxonCount(pick(luxon, i), pick(endLuxon, i)) },
  ]
}

export const OURS = {
  day: '@disclock/calendar/core, day numbers',
  instant: '@disclock/calendar/core, dueAt',
  luxon: '@disclock/calendar, luxon in and out',
  due: '@disclock/calendar, due',
} as const

export const FLOOR = { millis: 'luxon itself: fromMillis', plus: 'luxon itself: plus({ days })' } as const

export const OTHER = 'luxon-business-days'

const works = (day: DateTime) => day.weekday < 6 && !holidays.has(day.toISODate() ?? '')

function luxonLoop(start: DateTime, n: number): DateTime {
  let day = start
  for (let left = n; left > 0; ) {
    day = day.plus({ days: 1 })
    if (works(day)) left -= 1
  }
  return day
}

function luxonCount(start: DateTime, end: DateTime): number {
  let count = 0
  for (let day = start.plus({ days: 1 }).startOf('day'); day <= end; day = day.plus({ days: 1 }))
    if (works(day)) count += 1
  return count
}
