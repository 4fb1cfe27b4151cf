import { type DateTime, Duration } from 'luxon'
import type { Calendar } from '../calendar.js'
import * as core from '../working-time.js'
import { dateTimeOf, millisOf } from './instant.js'

/**
 * The working time between two instants, as a Duration of milliseconds.
 *
 * @throws {CalendarError} `hours-unstated` or `holidays-out-of-range`.
 */
export function workingTimeBetween(from: DateTime, to: DateTime, calendar: Calendar): Duration<true> {
  // A whole number of milliseconds makes no invalid Duration.
  return Duration.fromMillis(core.workingTimeBetween(millisOf(from), millisOf(to), calendar)) as Duration<true>
}

/**
 * The first instant at which so much working time has passed since `start`. Eight hours from Monday 09:00, where work
 * is from 09:00 to 17:00, end on Monday at 17:00.
 *
 * @param time Of fixed length: hours, minutes and below.
 * @throws {RangeError} `time` is negative.
 * @throws {CalendarError} `hours-unstated`, `holidays-out-of-range` or `date-out-of-range`.
 */
export function addWorkingTime(start: DateTime, time: Duration, calendar: Calendar): DateTime<true> {
  return dateTimeOf(core.addWorkingTime(millisOf(start), time.toMillis(), calendar), calendar)
}

/**
 * Whether work goes on at an instant.
 *
 * @throws {CalendarError} `hours-unstated` or `holidays-out-of-range`.
 */
export function isOpen(at: DateTime, calendar: Calendar): boolean {
  return core.isOpen(millisOf(at), calendar)
}
