import type { Millis } from '@disclock/calendar/core'
import type { DateTime } from 'luxon'

/** The instant that a caller calls now. @throws {RangeError} It is an invalid DateTime. */
export function millisOf(now: DateTime): Millis {
  if (!now.isValid) throw new RangeError('now is an invalid DateTime; check isValid where it was parsed')
  return now.toMillis()
}
