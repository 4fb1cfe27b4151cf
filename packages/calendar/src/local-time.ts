import { DAY, type DayNumber, type Millis } from './civil.js'
import type { Zone } from './zone.js'

/** The civil day that the zone's clocks show at an instant. */
export function dayAt(at: Millis, zone: Zone): DayNumber {
  return Math.floor((at + zone.offsetAt(at)) / DAY)
}

/** What the zone's clocks show at an instant, as milliseconds since the start of the civil day. */
export function timeOfDay(at: Millis, zone: Zone): Millis {
  const local = at + zone.offsetAt(at)
  return local - Math.floor(local / DAY) * DAY
}

/**
 * The first instant of a civil day.
 *
 * Where midnight does not exist (Africa/Cairo, in April) the day begins when its clocks first show it; where midnight
 * comes twice (America/Havana, in November), at the first. A day that does not exist has no length: it begins with
 * the next.
 */
export function startOfDay(day: DayNumber, zone: Zone): Millis {
  const local = day * DAY
  return firstReading(local, zone) ?? endOfGap(local, zone)
}

/**
 * The instant at which the zone's clocks show `time` (milliseconds after midnight) on `day`.
 *
 * A time that comes twice is the earlier one; one that never comes is moved forward by the length of the gap.
 *
 * @see Temporal's disambiguation "compatible"
 */
export function instantOf(day: DayNumber, time: Millis, zone: Zone): Millis {
  const local = day * DAY + time
  return firstReading(local, zone) ?? local - zone.offsetAt(local - DAY)
}

/** The first instant at which the clocks show `local`, or null where they never do. */
function firstReading(local: Millis, zone: Zone): Millis | null {
  // No zone is a day away from UTC, so the offsets of a day before and after hold every candidate, earliest first.
  const before = zone.offsetAt(local - DAY)
  if (zone.offsetAt(local - before) === before) return local - before
  const after = zone.offsetAt(local + DAY)
  if (zone.offsetAt(local - after) === after) return local - after
  return null
}

/** The instant at which the clocks jump over `local`. */
function endOfGap(local: Millis, zone: Zone): Millis {
  const after = zone.offsetAt(local + DAY)
  let low = local - after
  let high = local - zone.offsetAt(local - DAY)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (zone.offsetAt(middle) === after) high = middle
    else low = middle
  }
  return high
}
