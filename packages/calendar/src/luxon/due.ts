import type { DateTime } from 'luxon'
import type { Calendar } from '../calendar.js'
import * as core from '../due.js'
import * as coreBefore from '../due-before.js'
import * as coreBetween from '../due-between.js'
import type { Pause as CorePause } from '../pauses.js'
import { type Period, parsePeriod } from '../period.js'
import { dateTimeOf, millisOf } from './instant.js'

/** A time in which the clock stood still. Half-open: it runs again at `to`. */
export interface Pause {
  readonly from: DateTime
  readonly to: DateTime
}

/** How a deadline is read, where a policy says other than the default. */
export interface DueOptions extends Omit<core.DueOptions, 'pauses'> {
  /** Times that do not count. They may overlap. One that still lasts ends "now". */
  readonly pauses?: readonly Pause[]
}

/**
 * When a period that starts at `start` is over, in the calendar's zone: the first instant at which it is too late.
 * Kept if and only if it happened before. The last day is the day of `due(…).minus(1)`.
 *
 * @param period A period, or its text: `2 business days`.
 * @throws {PeriodError} The period cannot be.
 * @throws {CalendarError} `holidays-out-of-range`, `date-out-of-range` or `hours-unstated`.
 * @throws {RangeError} `start` is an invalid DateTime.
 * @see `dueAt` of `@disclock/calendar/core`, which says what counts
 *
 * @example
 * const berlin = await loadCalendar({ zone: 'Europe/Berlin', holidays: ['DE'] })
 * due('2 business days', DateTime.fromISO('2026-05-22T16:00+02:00'), berlin).toISO() // => '2026-05-28T00:00:00.000+02:00'
 */
export function due(
  period: Period | string,
  start: DateTime,
  calendar: Calendar,
  options: DueOptions = {},
): DateTime<true> {
  return dateTimeOf(core.dueInstant(periodOf(period), millisOf(start), calendar, coreOptions(options)), calendar)
}

/**
 * The earliest and the latest deadline over all plausible readings: over a start known only as half-open interval, and
 * over all time zones where the calendar states none.
 *
 * @throws As `due`.
 */
export function dueBetween(
  period: Period | string,
  start: { readonly from: DateTime; readonly to: DateTime },
  calendar: Calendar,
  options: DueOptions = {},
): { readonly earliest: DateTime<true>; readonly latest: DateTime<true> } {
  const interval = { from: millisOf(start.from), to: millisOf(start.to) }
  const { earliest, latest } = coreBetween.dueBetween(periodOf(period), interval, calendar, coreOptions(options))
  return { earliest: dateTimeOf(earliest.at, calendar), latest: dateTimeOf(latest.at, calendar) }
}

/**
 * By when something must happen to be at least `period` before an event, counted backwards: the day of the event does
 * not count, and the result is the end of the day found.
 *
 * @throws As `due`.
 */
export function dueBefore(period: Period | string, event: DateTime, calendar: Calendar): DateTime<true> {
  return dateTimeOf(coreBefore.dueBefore(periodOf(period), millisOf(event), calendar).at, calendar)
}

/** The period that a text says, or the period itself. */
export function periodOf(period: Period | string): Period {
  return typeof period === 'string' ? parsePeriod(period) : period
}

/** Options with their pauses in milliseconds. */
export function coreOptions({ pauses, ...options }: DueOptions): core.DueOptions {
  return pauses === undefined ? options : { ...options, pauses: corePauses(pauses) }
}

/** Pauses in milliseconds. */
export function corePauses(pauses: readonly Pause[]): readonly CorePause[] {
  return pauses.map(({ from, to }) => ({ from: millisOf(from), to: millisOf(to) }))
}
