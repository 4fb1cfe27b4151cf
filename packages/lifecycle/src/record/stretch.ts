import type { Millis } from '@disclock/calendar/core'
import type { Placed } from './order.js'

/** A stretch of time, half-open; `to` is null while it lasts. */
export interface Stretch {
  readonly from: Millis
  readonly to: Millis | null
}

/** Stretches in which something holds, as one goes through a time line. */
export interface Stretches {
  readonly found: readonly Stretch[]
  /** Whether it holds from `at` on. */
  readonly note: (holds: boolean, at: Millis) => void
}

/** No stretch yet. */
export function createStretches(): Stretches {
  const found: Stretch[] = []
  let from: Millis | null = null
  return {
    found,
    note(holds, at) {
      if (holds && from === null) {
        from = at
        found.push({ from, to: null })
      } else if (!holds && from !== null) {
        found[found.length - 1] = { from, to: at }
        from = null
      }
    },
  }
}

/**
 * For each event of an ordered time line, the latest instant at which it can have happened: its own, or an earlier
 * one of an event that comes after it. So no stretch ends before it begins, however imprecise the times are.
 */
export function latestBefore(timeline: readonly Placed[]): readonly Millis[] {
  const latest = timeline.map((placed) => placed.latest)
  for (let index = latest.length - 2; index >= 0; index--) {
    const [own = 0, next = 0] = [latest[index], latest[index + 1]]
    if (next < own) latest[index] = next
  }
  return latest
}
