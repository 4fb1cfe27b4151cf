import type { DateTime } from 'luxon'
import type { Calendar } from '../calendar.js'
import * as core from '../elapsed.js'
import type { Period, Unit } from '../period.js'
import { coreOptions, corePauses, type DueOptions, type Pause, periodOf } from './due.js'
import { dateTimeOf, millisOf } from './instant.js'

/**
 * How much of a period that began at `start` is over at `end`: hours as a fraction, all else whole days, weeks or
 * months that have ended and counted. At `due(n)` exactly n have elapsed. Negative if `end` is earlier.
 *
 * @throws As `due`.
 */
export function elapsed(
  start: DateTime,
  end: DateTime,
  unit: Unit,
  calendar: Calendar,
  options: { readonly pauses?: readonly Pause[] } = {},
): number {
  const pauses = corePauses(options.pauses ?? [])
  return core.elapsed(millisOf(start), millisOf(end), unit, calendar, { pauses })
}

/** What of a period is left, or how late it is. */
export interface Remaining {
  readonly due: DateTime<true>
  /** Milliseconds until it is too late; zero or negative once it is. */
  readonly millis: number
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
 * @throws As `due`.
 */
export function remaining(
  period: Period | string,
  start: DateTime,
  calendar: Calendar,
  options: DueOptions,
  now: DateTime,
): Remaining {
  const left = core.remaining(periodOf(period), millisOf(start), calendar, coreOptions(options), millisOf(now))
  return { due: dateTimeOf(left.due.at, calendar), millis: left.millis, days: left.days }
}
