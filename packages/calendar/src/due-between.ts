import type { Calendar } from './calendar.js'
import type { Millis } from './civil.js'
import { checkQuestion, type Due, type DueOptions, endIn, formatDue } from './due.js'
import type { Interval } from './interval.js'
import type { Period } from './period.js'
import { decidingZones } from './plausible-zones.js'
import { checkInstant } from './range.js'

/** The earliest and the latest of the plausible readings of a deadline. */
export interface DueRange {
  readonly earliest: Due
  readonly latest: Due
}

/**
 * The earliest and the latest deadline over all plausible readings: over an imprecise start, and, where the terms state
 * no zone, over every offset from UTC-12 to UTC+14 in quarter hours, since both day 0 and the end of a day move with
 * it. Hours move with no zone.
 *
 * @throws As `dueAt`.
 */
export function dueBetween(period: Period, start: Interval, calendar: Calendar, options: DueOptions = {}): DueRange {
  const last = Math.max(start.from, start.to - 1)
  checkQuestion(period, start.from, options)
  checkInstant(last)
  const readings = (from: Millis) => {
    const exact = calendar.zone !== null || period.unit === 'hours'
    const zones = exact ? [calendar.clocks] : zonesToTry(from, calendar, options)
    return zones.map((zone) => endIn(zone, period, from, calendar, options))
  }
  const first = readings(start.from)
  return {
    earliest: formatDue(first.reduce((a, b) => (b.at < a.at ? b : a))),
    latest: formatDue((last === start.from ? first : readings(last)).reduce((a, b) => (b.at > a.at ? b : a))),
  }
}

function zonesToTry(start: Millis, { cutoff }: Calendar, { pauses = [] }: DueOptions) {
  const instants = [start, ...pauses.flatMap(({ from, to }) => [from, to])]
  return decidingZones(instants, cutoff === null ? [0] : [0, cutoff])
}
