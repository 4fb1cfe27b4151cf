import { DateTime, FixedOffsetZone } from 'luxon'
import type { Calendar } from '../calendar.js'
import type { Millis } from '../civil.js'
import { luxonZone } from './table-zone.js'

/**
 * The instant of a luxon DateTime; in which zone it was written makes no difference.
 *
 * @throws {RangeError} It is an invalid DateTime.
 */
export function millisOf(time: DateTime): Millis {
  if (time.isValid) return time.toMillis()
  throw new RangeError(`invalid DateTime: ${time.invalidReason}, ${time.invalidExplanation ?? 'no explanation'}`)
}

/** A luxon DateTime in the calendar's zone, UTC where it states none. */
export function dateTimeOf(at: Millis, calendar: Calendar): DateTime<true> {
  const zone = calendar.zone === null ? FixedOffsetZone.utcInstance : luxonZone(calendar.zone)
  // The calendar gives instants of the years 1900 to 2199 only, all of which are valid.
  return DateTime.fromMillis(at, { zone }) as DateTime<true>
}
