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
  if (unit === 'months') return civilMonths(zero, last, paused, calendar.rules.missing)
  const days = dayCount(unit, start, calendar, paused)(zero + 1, last + 1)
  return unit === 'weeks' ? Math.floor(days / 7) : days
}

/** What of a period is left, or how late it is. */
export interface Remaining {
  readonly due: Due
  /** Milliseconds until it is too late; zero or negative once it is. */
  readonly millis: Millis
  /**
   * Days left, today among them: 1 says that today is the last. Working days for business days, civil days for all else;
   * day 0 only where the period ends with it (hours have no day 0), and no day that ends paused. Once it is too late:
   * minus the days since the last one, today among them; 0 on the last day itself.
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
  const millis = due.at - now
  const zone = calendar.clocks
  const today = dayAt(now, zone)
  const last = dayAt(due.at - 1, zone)
  if (millis <= 0) return { due, millis, days: 0 - dayCount(period.unit, start, calendar, [])(last + 1, today + 1) }
  const counted = period.unit !== 'hours'
  const first = counted ? Math.min(dayZero(start, zone, calendar) + 1, last) : dayAt(start, zone)
  const paused = counted ? pausedDays(options.pauses ?? [], zone) : []
  return { due, millis, days: dayCount(period.unit, start, calendar, paused)(Math.max(first, today), last + 1) }
}

function runningTime(start: Millis, end: Millis, pauses: readonly Pause[]): Millis {
  return unionOf(pauses).reduce(
    (time, { from, to }) => time - Math.max(0, Math.min(to, end) - Math.max(from, start)),
    end - start,
  )
}

/**
 * Counts the days from one to before another that did not end paused: working days for business days, for all else the
 * civil days that there were.
 */
function dayCount(unit: Unit, start: Millis, calendar: Calendar, paused: readonly PausedDays[]) {
  const { missing } = calendar.rules
  const working = calendar.workingDaysFrom(dayAt(start, calendar.clocks))
  const count = (first: DayNumber, until: DayNumber): number => {
    if (until <= first) return 0
    if (unit === 'business-days') return workingDaysBefore(until, working) - workingDaysBefore(first, working)
    return until - first - missing.filter((day) => first <= day && day < until).length
  }
  return (first: DayNumber, until: DayNumber): number =>
    paused.reduce(
      (days, pause) => days - count(Math.max(pause.first, first), Math.min(pause.end, until)),
      count(first, until),
    )
}

/** The greatest number of months whose last day is not after `last`. */
function civilMonths(
  zero: DayNumber,
  last: DayNumber,
  paused: readonly PausedDays[],
  missing: readonly DayNumber[],
): number {
  const [from, to] = [civilParts(zero), civilParts(last)]
  // Pauses may make it fewer, down to none: zero months end with day 0, which is before `last`.
  let months = (to.year - from.year) * 12 + to.month - from.month
  while (lastCivilDay(zero, { amount: months, unit: 'months' }, paused, missing) > last) months -= 1
  return months
}
