import type { Calendar } from './calendar.js'
import { type DayNumber, formatDay, type Millis, parseDay } from './civil.js'
import { businessDayAfter, countBusinessDays } from './day-arithmetic.js'
import { dayAt, startOfDay } from './local-time.js'
import { checkInstant } from './range.js'
import { workingDayAt, workingDaysBefore, worksOn } from './working-days.js'

/** The civil day, `YYYY-MM-DD`, that clocks in the calendar's zone (UTC where it states none) show at an instant. */
export function civilDay(at: Millis, calendar: Calendar): string {
  checkInstant(at)
  return formatDay(dayAt(at, calendar.clocks))
}

/**
 * Whether a day, `YYYY-MM-DD`, is a working day. As in all questions about days, every closure counts, whenever it was
 * announced; only deadlines ask when.
 *
 * @throws {RangeError} `day` is not a day.
 * @throws {CalendarError} `holidays-out-of-range`.
 */
export function isBusinessDay(day: string, calendar: Calendar): boolean {
  return worksOn(readDay(day), calendar.workingDays)
}

/**
 * The working days after `from` up to and including `to`: the day of the start does not count. Negative if `to` is
 * earlier.
 *
 * @throws {RangeError} One of them is not a day.
 * @throws {CalendarError} `holidays-out-of-range`.
 */
export function businessDaysBetween(from: string, to: string, calendar: Calendar): number {
  return countBusinessDays(readDay(from), readDay(to), calendar)
}

/**
 * The `count`-th working day strictly after `day`; if `count` is negative, strictly before; if it is 0, `day` itself,
 * or, if that rests, the next working day.
 *
 * @throws {RangeError} `day` is not a day, or `count` not whole.
 * @throws {CalendarError} `holidays-out-of-range`.
 */
export function addBusinessDays(day: string, count: number, calendar: Calendar): string {
  return formatDay(businessDayAfter(readDay(day), count, calendar))
}

/** The first working day after `day`. */
export function nextBusinessDay(day: string, calendar: Calendar): string {
  return addBusinessDays(day, 1, calendar)
}

/** The last working day before `day`. */
export function previousBusinessDay(day: string, calendar: Calendar): string {
  return addBusinessDays(day, -1, calendar)
}

/**
 * The first instant of the last working day that ends at or before `at`: from then on a deadline at `at` is due soon.
 * A deadline on a Sunday rings on Friday.
 */
export function lastWorkingDayBefore(at: Millis, calendar: Calendar): Millis {
  checkInstant(at)
  const { clocks, workingDays } = calendar
  const before = workingDaysBefore(dayAt(at, clocks), workingDays)
  return startOfDay(workingDayAt(before - 1, workingDays), clocks)
}

/** @throws {RangeError} `day` is not a day. */
export function readDay(day: string): DayNumber {
  const number = parseDay(day)
  if (number !== null) return number
  throw new RangeError(`"${day}" is not a day of the years 1900 to 2199; write one such as "2026-12-31"`)
}
