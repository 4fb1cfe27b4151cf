import type { Calendar } from './calendar.js'
import { type DayNumber, formatDay, HOUR, type Millis } from './civil.js'
import { dayZero, lastBusinessDay, lastCivilDay, nextWorkingDay } from './last-day.js'
import { dayAt, instantOf, startOfDay, timeOfDay } from './local-time.js'
import { type Pause, pausedDays, unionOf } from './pauses.js'
import { checkPeriod, type Period } from './period.js'
import { checkDay, checkInstant } from './range.js'
import { closingTime } from './working-hours.js'
import type { Zone } from './zone.js'

/** How a deadline is read, where a policy says other than the default. */
export interface DueOptions {
  /**
   * When the last day ends. `end-of-day` (default): with the civil day; `close-of-business`: with its working hours;
   * `same-time`: at the time of day of the start. Hours always end at their instant.
   */
  readonly ends?: 'end-of-day' | 'close-of-business' | 'same-time'
  /** `following`: days, weeks and months that end on a day of rest end with the next working day. Default `none`. */
  readonly roll?: 'none' | 'following'
  /** Times that do not count. They may overlap. One that still lasts ends "now". */
  readonly pauses?: readonly Pause[]
}

/** One reading of a deadline. */
export interface Due {
  /** Exclusive: kept if and only if it happened before. */
  readonly at: Millis
  /** The civil day to print, `YYYY-MM-DD`: the last day; for hours the day that holds the instant. */
  readonly lastDay: string
  /** The zone of `lastDay`: an IANA name, or an offset such as `UTC+14:00`. */
  readonly zone: string
}

/**
 * When a period that starts at `start` is over. Without a zone in the terms it is read in UTC; `dueBetween` sees all.
 *
 * Hours are elapsed time, over at the first instant by which the clock has run that long: zero hours at once, even if
 * it stands still. All else is counted in days: day 0, the civil day of the start in the calendar's zone, does not
 * count, and the period is over at the first instant of the day after its last. Zero business days end with day 0, or,
 * if that rests, with the next working day. A day counts if the clock runs at its end: a pause within a day is free.
 *
 * @throws {PeriodError} The period cannot be.
 * @throws {CalendarError} `holidays-out-of-range`, `date-out-of-range` or `hours-unstated`.
 * @see Regulation (EEC, Euratom) 1182/71, art. 3
 *
 * @example
 * const berlin = createCalendar({ zone: 'Europe/Berlin', holidays: ['2026-05-25'] })
 * dueAt({ amount: 2, unit: 'business-days' }, Date.parse('2026-05-22T14:00Z'), berlin).lastDay // => '2026-05-27'
 */
export function dueAt(period: Period, start: Millis, calendar: Calendar, options: DueOptions = {}): Due {
  checkQuestion(period, start, options)
  return formatDue(endIn(calendar.clocks, period, start, calendar, options))
}

/** `dueAt` for those who need only the instant. */
export function dueInstant(period: Period, start: Millis, calendar: Calendar, options: DueOptions = {}): Millis {
  checkQuestion(period, start, options)
  return endIn(calendar.clocks, period, start, calendar, options).at
}

const ENDS: readonly string[] = ['end-of-day', 'close-of-business', 'same-time']
const ROLLS: readonly string[] = ['none', 'following']

/**
 * Refuses what types would, for those who come from JSON.
 *
 * @throws {PeriodError} The period cannot be.
 * @throws {CalendarError} `date-out-of-range`.
 * @throws {RangeError} The start is no number, or an option not one of those there are.
 */
export function checkQuestion(period: Period, start: Millis, { ends, roll }: DueOptions): void {
  checkPeriod(period)
  checkInstant(start)
  if (ends !== undefined && !ENDS.includes(ends)) throw new RangeError(`ends: "${ends}" is none of ${ENDS.join(', ')}`)
  if (roll !== undefined && !ROLLS.includes(roll))
    throw new RangeError(`roll: "${roll}" is none of ${ROLLS.join(', ')}`)
}

/** A deadline before it is written for people. */
export interface End {
  readonly at: Millis
  readonly lastDay: DayNumber
  readonly zone: Zone
}

/** The deadline with its last day and its zone as text. */
export function formatDue({ at, lastDay, zone }: End): Due {
  return { at, lastDay: formatDay(lastDay), zone: zone.name }
}

/** `dueAt` as read in a zone, which need not be the calendar's, for a period and a start that are known to be good. */
export function endIn(zone: Zone, period: Period, start: Millis, calendar: Calendar, options: DueOptions): End {
  if (period.unit === 'hours') {
    const at = afterPauses(start, period.amount * HOUR, options.pauses ?? [])
    checkInstant(at)
    return { at, lastDay: dayAt(at, zone), zone }
  }
  const day = lastDay(zone, period, start, calendar, options)
  // Close of business on the day of the start may be past already; no deadline is before its start.
  return { at: Math.max(start, endOf(day, start, zone, calendar, options)), lastDay: day, zone }
}

/** The last day of a period that is counted in days. */
function lastDay(zone: Zone, period: Period, start: Millis, calendar: Calendar, options: DueOptions): DayNumber {
  const zero = dayZero(start, zone, calendar)
  const working = calendar.workingDaysFrom(dayAt(start, zone))
  const paused = options.pauses === undefined ? [] : pausedDays(options.pauses, zone)
  if (period.unit === 'business-days') return checkDay(lastBusinessDay(zero, period.amount, paused, working))
  const last = checkDay(lastCivilDay(zero, period, paused, calendar.rules.missing))
  return options.roll === 'following' ? nextWorkingDay(last, working) : last
}

/** The first instant at which it is too late. */
function endOf(day: DayNumber, start: Millis, zone: Zone, calendar: Calendar, options: DueOptions): Millis {
  switch (options.ends ?? 'end-of-day') {
    case 'end-of-day':
      return startOfDay(day + 1, zone)
    case 'same-time':
      return instantOf(day, timeOfDay(start, zone), zone)
    case 'close-of-business':
      return instantOf(day, closingTime(day, calendar.hours, calendar.rules.half), zone)
  }
}

/** The first instant by which the clock has run for `length` milliseconds since `start`. */
function afterPauses(start: Millis, length: Millis, pauses: readonly Pause[]): Millis {
  let at = start + length
  for (const { from, to } of unionOf(pauses)) {
    const stopped = Math.max(from, start)
    if (at <= stopped) break
    at += Math.max(0, to - stopped)
  }
  return at
}
