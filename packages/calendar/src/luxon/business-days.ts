import type { DateTime } from 'luxon'
import type { Calendar } from '../calendar.js'
import type { DayNumber } from '../civil.js'
import { businessDayAfter, countBusinessDays } from '../day-arithmetic.js'
import { dayAt, instantOf, timeOfDay } from '../local-time.js'
import { checkInstant } from '../range.js'
import { worksOn } from '../working-days.js'
import { dateTimeOf, millisOf } from './instant.js'

/**
 * Whether the day that the calendar's zone has at an instant is a working day. Every closure counts.
 *
 * @throws {CalendarError} `holidays-out-of-range` or `date-out-of-range`.
 */
export function isBusinessDay(time: DateTime, calendar: Calendar): boolean {
  return worksOn(dayOf(time, calendar), calendar.workingDays)
}

/**
 * The working days after the day of `from` up to and including the day of `to`, in the calendar's zone. Negative if
 * `to` is on an earlier day.
 *
 * @throws As `isBusinessDay`.
 */
export function businessDaysBetween(from: DateTime, to: DateTime, calendar: Calendar): number {
  return countBusinessDays(dayOf(from, calendar), dayOf(to, calendar), calendar)
}

/**
 * The same time of day on the `count`-th working day after the day of `time`; if `count` is negative, before it; if it
 * is 0, on that day, or, if it rests, on the next working day. In the calendar's zone; a time that clocks skip is
 * moved forward, one that comes twice is the earlier. A deadline is something else: see `due`.
 *
 * @throws {RangeError} `count` is not whole.
 * @throws As `isBusinessDay`.
 */
export function addBusinessDays(time: DateTime, count: number, calendar: Calendar): DateTime<true> {
  const day = businessDayAfter(dayOf(time, calendar), count, calendar)
  return dateTimeOf(instantOf(day, timeOfDay(millisOf(time), calendar.clocks), calendar.clocks), calendar)
}

/** The same time of day on the next working day. */
export function nextBusinessDay(time: DateTime, calendar: Calendar): DateTime<true> {
  return addBusinessDays(time, 1, calendar)
}

/** The same time of day on the last working day before. */
export function previousBusinessDay(time: DateTime, calendar: Calendar): DateTime<true> {
  return addBusinessDays(time, -1, calendar)
}

function dayOf(time: DateTime, calendar: Calendar): DayNumber {
  const at = millisOf(time)
  checkInstant(at)
  return dayAt(at, calendar.clocks)
}
