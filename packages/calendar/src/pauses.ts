import type { DayNumber, Millis } from './civil.js'
import { dayAt } from './local-time.js'
import type { Zone } from './zone.js'

/** A time in which the clock stood still. Half-open: it runs again at `to`. */
export interface Pause {
  readonly from: Millis
  readonly to: Millis
}

/**
 * The pauses in order, those that overlap or touch made one, empty ones dropped.
 *
 * @throws {RangeError} A pause has no finite bounds. One that still lasts ends "now": deadlines are as if it ended then.
 */
export function unionOf(pauses: readonly Pause[]): readonly Pause[] {
  const union: Pause[] = []
  for (const { from, to } of [...pauses].sort((a, b) => a.from - b.from)) {
    if (!Number.isFinite(from) || !Number.isFinite(to)) {
      throw new RangeError(`a pause from ${from} to ${to} has no bounds; end one that still lasts with "now"`)
    }
    if (to <= from) continue
    const last = union.at(-1)
    if (last === undefined || from > last.to) union.push({ from, to })
    else union[union.length - 1] = { from: last.from, to: Math.max(last.to, to) }
  }
  return union
}

/** Days whose last instant was spent paused: from `first` to before `end`. Ascending, apart from each other. */
export interface PausedDays {
  readonly first: DayNumber
  readonly end: DayNumber
}

/** A pause within a day is free; each end of a day inside a pause loses that day. */
export function pausedDays(pauses: readonly Pause[], zone: Zone): readonly PausedDays[] {
  return unionOf(pauses)
    .map(({ from, to }) => ({ first: dayAt(from, zone), end: dayAt(to, zone) }))
    .filter(({ first, end }) => first < end)
}
