import type { Millis } from '@disclock/calendar/core'
import type { Selector } from '@disclock/policy'
import type { Placed } from '../record/order.js'
import type { Rule } from './milestone.js'
import { isSelected } from './selector.js'

/** When a milestone was reached: at some instant from `earliest` to `latest`. */
export interface Reached {
  readonly earliest: Millis
  readonly latest: Millis
  /** The events by which it had surely happened at `latest`. */
  readonly surely: readonly Placed[]
  /** The events by which it may have happened at `earliest`. */
  readonly maybe: readonly Placed[]
}

/**
 * When a milestone was first reached; undefined where no event says that it was. Of several ways, each known to some
 * interval, the first that surely happened bounds it from above, the first that may have from below.
 *
 * @param quorum Whether the events, in the order of the timeline, are enough: a fix may need several branches.
 */
export function reachedBy(
  rule: Rule,
  timeline: readonly Placed[],
  quorum: (events: readonly Placed[]) => Reached | undefined = soonest,
): Reached | undefined {
  const found = new Map<readonly Selector[], Placed[]>()
  for (const placed of timeline)
    for (const group of rule.hears.get(placed.event.type) ?? [])
      if (isSelected(placed.event, group) && (rule.by === null || rule.by.includes(placed.event.by))) {
        const events = found.get(group)
        if (events === undefined) found.set(group, [placed])
        else events.push(placed)
      }
  if (found.size === 0) return undefined
  const ways: Reached[] = []
  for (const stop of rule.stops) {
    const groups: Reached[] = []
    for (const group of stop) {
      const events = found.get(group)
      const reached = events && quorum(events)
      if (reached) groups.push(reached)
    }
    if (groups.length === stop.length) ways.push(lastOf(groups))
  }
  return firstOf(ways)
}

/** The first of some events, any of which will do. */
export function soonest(events: readonly Placed[]): Reached | undefined {
  return firstOf(events.map(alone))
}

/** One event as what reached a milestone. */
function alone(placed: Placed): Reached {
  return { earliest: placed.earliest, latest: placed.latest, surely: [placed], maybe: [placed] }
}

/** Of several things that happened, the first. */
export function firstOf(ways: readonly Reached[]): Reached | undefined {
  const [only] = ways
  if (ways.length < 2) return only
  const sure = least(ways, ({ latest }) => latest)
  const early = least(ways, ({ earliest }) => earliest)
  return sure && early && { earliest: early.earliest, latest: sure.latest, surely: sure.surely, maybe: early.maybe }
}

/** Of several things that all must happen, the last. */
function lastOf(groups: readonly Reached[]): Reached {
  const [only, ...others] = groups
  if (only !== undefined && others.length === 0) return only
  return {
    earliest: Math.max(...groups.map(({ earliest }) => earliest)),
    latest: Math.max(...groups.map(({ latest }) => latest)),
    surely: groups.flatMap(({ surely }) => surely),
    maybe: groups.flatMap(({ maybe }) => maybe),
  }
}

function least(ways: readonly Reached[], by: (way: Reached) => Millis): Reached | undefined {
  return ways.reduce<Reached | undefined>(
    (best, way) => (best === undefined || by(way) < by(best) ? way : best),
    undefined,
  )
}
