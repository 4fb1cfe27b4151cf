import type { Calendar } from './calendar.js'
import { addMonths, civilParts, type DayNumber, HOUR, type Millis } from './civil.js'
import type { Interval } from './interval.js'
import { dayAt, startOfDay } from './local-time.js'
import { EASTERNMOST, WESTERNMOST } from './plausible-zones.js'
import { checkInstant } from './range.js'

/** How precisely the time of something is known. */
export type Precision = 'instant' | 'hour' | 'day' | 'month'

/**
 * The interval that holds an instant, as precisely as it is known: half-open, so an `instant` is one millisecond long.
 *
 * Days and months are those of the calendar's zone. Without one they are those of UTC, from their start in the
 * easternmost zone (UTC+14) to their end in the westernmost (UTC-12). Hours are those of UTC.
 */
export function spanOf(at: Millis, precision: Precision, calendar: Calendar): Interval {
  checkInstant(at)
  const day = dayAt(at, calendar.clocks)
  switch (precision) {
    case 'instant':
      return { from: at, to: at + 1 }
    case 'hour': {
      const from = Math.floor(at / HOUR) * HOUR
      return { from, to: from + HOUR }
    }
    case 'day':
      return civilSpan(day, day + 1, calendar)
    case 'month': {
      const first = day - civilParts(day).day + 1
      return civilSpan(first, addMonths(first, 1), calendar)
    }
  }
}

function civilSpan(first: DayNumber, end: DayNumber, { zone, clocks }: Calendar): Interval {
  if (zone !== null) return { from: startOfDay(first, clocks), to: startOfDay(end, clocks) }
  return { from: startOfDay(first, EASTERNMOST), to: startOfDay(end, WESTERNMOST) }
}
