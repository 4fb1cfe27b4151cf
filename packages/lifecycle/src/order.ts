import type { Calendar, Millis } from '@disclock/calendar/core'
import { spanOf } from '@disclock/calendar/core'
import { EVENT_TYPES, type EventType } from '@disclock/policy'
import type { CaseEvent } from './event.js'

/** An event in time: it happened at some instant from `earliest` to `latest`, both included. */
export interface Placed<T extends EventType = EventType> {
  readonly event: CaseEvent<T>
  readonly earliest: Millis
  readonly latest: Millis
}

/** Where an event stands in time, its precision read in the policy's zone. */
export function place(event: CaseEvent, calendar: Calendar): Placed {
  const at = Date.parse(event.occurredAt)
  const exact = event.precision === 'instant'
  const span = exact ? { from: at, to: at } : spanOf(at, event.precision, calendar)
  const latest = exact ? at : span.to - 1
  const notBefore = event.notBefore === undefined ? span.from : Date.parse(event.notBefore)
  return { event, earliest: Math.min(notBefore, latest), latest }
}

const causalRank: ReadonlyMap<string, number> = new Map(EVENT_TYPES.map((type, rank) => [type, rank]))

/**
 * The one order of events, whatever order they were recorded in: by interval; where intervals overlap, by causal
 * rank (what usually causes what: the order of `EVENT_TYPES`), then by id.
 *
 * "Overlaps" is not transitive, so this is no sort by a comparison. Of the events that no remaining event is wholly
 * before, the one of the lowest rank comes first.
 */
export function inOrder(events: readonly Placed[]): readonly Placed[] {
  const waiting = [...events].sort((a, b) => a.earliest - b.earliest || byRank(a, b))
  const ordered: Placed[] = []
  const candidates: Placed[] = []
  let next = 0
  while (ordered.length < events.length) {
    let firstEnd = Math.min(...candidates.map((candidate) => candidate.latest))
    for (let event = waiting[next]; event !== undefined && event.earliest <= firstEnd; event = waiting[next]) {
      candidates.push(event)
      firstEnd = Math.min(firstEnd, event.latest)
      next++
    }
    const possible = candidates.filter((candidate) => candidate.earliest <= firstEnd)
    const first = possible.reduce((best, candidate) => (byRank(candidate, best) < 0 ? candidate : best))
    candidates.splice(candidates.indexOf(first), 1)
    ordered.push(first)
  }
  return ordered
}

function byRank(a: Placed, b: Placed): number {
  const rank = (placed: Placed) => causalRank.get(placed.event.type) ?? causalRank.size
  return rank(a) - rank(b) || (a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0)
}
