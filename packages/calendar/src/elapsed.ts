import { readDay } from './business-days.js'
import type { Calendar } from './calendar.js'
import { civilParts, type DayNumber, HOUR, type Millis } from './civil.js'
import { type Due, type DueOptions, dueAt } from './due.js'
import { dayZero, lastCivilDay } from './last-day.js'
import { dayAt } from './local-time.js'
import { type Pause, type PausedDays, pausedDays, unionOf } from './pauses.js'
import { checkPeriod, type Period, type Unit } from './period.js'
import { checkInstant } from './range.js'
import { workingDaysBefore } from './working-days.js'

/** What does not count. */
export interface ElapsedOptions {
  readonly pauses?: readonly Pause[]
}

/**
 * How much of a period that began at `start` is over at `end`. The inverse of `dueAt`: at `dueAt(n)` exactly n have
 * elapsed, and a moment before fewer.
 *
 * Hours as a fraction; all else whole: days after day 0 that have ended and counted. Negative if `end` is earlier.
 *
 * @throws As `dueAt`.
 */
export function elapsed(
  start: Millis,
  end: Millis,
  unit: Unit,
  calendar: Calendar,
  options: ElapsedOptions = {},
): number {
  checkPeriod({ amount: 0, unit })
  checkInstant(start)
  checkInstant(end)
  const pauses = options.pauses ?? []
  if (end < start) return 0 - elapsed(end, start, unit, calendar, options)
  if (unit === 'hours') return runningTime(start, end, pauses) / HOUR
  const zone = calendar.clocks
  const zero = dayZero(start, zone, calendar)
  const last = dayAt(end, zone) - 1
  if (last <= zero) return 0
  const paused = pausedDays(pauses, zone)
  if (unit === 'business-days') {
    const working = calendar.workingDaysFrom(dayAt(start, zone))
    const countFrom = (first: DayNumber, until: DayNumber) =>
      workingDaysBefore(until, working) - workingDaysBefore(first, working)
    return countFrom(zero + 1, last + 1) - pausedWithin(zero + 1, last + 1, paused, countFrom)
  }
  return civilUnits(zero, last, unit, paused, calendar.rules.missing)
}

/** What of a period is left, or how late it is. */
export interface Remaining {
  readonly due: Due
  /** Milliseconds until it is too late; zero or negative once it is. */
  readonly millis: Millis
  /**
   * Days until then that have not ended, today among them: working days for business days, civil days for all else.
   * Once it is too late: minus the days after the last one, today among them.
   */
  readonly days: number
}

/**
 * What is left at `now` of a period that began at `start`.
 *
 * @throws As `dueAt`.
 */
export function remaining(
  period: Period,
  start: Millis,
  calendar: Calendar,
  options: DueOptions,
  now: Millis,
): Remaining {
  const due = dueAt(period, start, calendar, options)
  checkInstant(now)
  const last = readDay(due.lastDay)
  const today = dayAt(now, calendar.clocks)
  const working = calendar.workingDaysFrom(dayAt(start, calendar.clocks))
  const from = now < due.at ? Math.max(today, dayZero(start, calendar.clocks, calendar) + 1) : last + 1
  const days = now < due.at ? count(from, last + 1) : 0 - count(from, today + 1)
  return { due, millis: due.at - now, days }

  function count(first: DayNumber, until: DayNumber): number {
    if (until <= first) return 0
    if (period.unit !== 'business-days') return until - first
    return workingDaysBefore(until, working) - workingDaysBefore(first, working)
  }
}

function runningTime(start: Millis, end: Millis, pauses: readonly Pause[]): Millis {
  return unionOf(pauses).reduce(
    (time, { from, to }) => time - Math.max(0, Math.min(to, end) - Math.max(from, start)),
    end - start,
  )
}

function pausedWithin(
  first: DayNumber,
  until: DayNumber,
  paused: readonly PausedDays[],
  countFrom: (first: DayNumber, until: DayNumber) => number,
): number {
  return paused
    .map((days) => ({ first: Math.max(days.first, first), until: Math.min(days.end, until) }))
    .filter((days) => days.first < days.until)
    .reduce((sum, days) => sum + countFrom(days.first, days.until), 0)
}

/** The greatest number of days, weeks or months whose last day is not after `last`. */
function civilUnits(
  zero: DayNumber,
  last: DayNumber,
  unit: Unit,
  paused: readonly PausedDays[],
  missing: readonly DayNumber[],
): number {
  if (unit === 'months') {
    const [from, to] = [civilParts(zero), civilParts(last)]
    // Pauses may make it fewer, down to none: zero months end with day 0, which is before `last`.
    let months = (to.year - from.year) * 12 + to.month - from.month
    while (lastCivilDay(zero, { amount: months, unit }, paused, missing) > last) months -= 1
    return months
  }
  const countFrom = (first: DayNumber, until: DayNumber) =>
    until - first - missing.filter((day) => first <= day && day < until).length
  const days = countFrom(zero + 1, last + 1) - pausedWithin(zero + 1, last + 1, paused, countFrom)
  return unit === 'weeks' ? Math.floor(days / 7) : days
}
