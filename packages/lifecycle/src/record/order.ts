import type { Calendar, Millis } from '@disclock/calendar/core'
import { spanOf } from '@disclock/calendar/core'
import { EVENT_TYPES, type EventType } from '@disclock/policy'
import type { CaseEvent } from './event.js'
import { createHeap } from './heap.js'

/** An event in time: it happened at some instant from `earliest` to `latest`, both included. */
export interface Placed<T extends EventType = EventType> {
  readonly event: CaseEvent<T>
  readonly earliest: Millis
  readonly latest: Millis
}

/** The years that calendars compute, less one on each side for zones and months: any other is a slip of the pen. */
const FIRST = Date.UTC(1901, 0)
const LAST = Date.UTC(2199, 0)

/**
 * Where an event stands in time, its precision read in the policy's zone; undefined where `occurredAt` is no instant
 * of the years 1901 to 2198.
 */
export function place(event: CaseEvent, calendar: Calendar): Placed | undefined {
  const at = Date.parse(event.occurredAt)
  if (!(at >= FIRST && at < LAST)) return undefined
  if (event.precision === 'instant') return { event, earliest: earliestOf(event, at, at), latest: at }
  const span = spanOf(at, event.precision, calendar)
  return { event, earliest: earliestOf(event, span.from, span.to - 1), latest: span.to - 1 }
}

/** `notBefore` counts where it is a time, and not later than what it bounds. */
function earliestOf({ notBefore }: CaseEvent, from: Millis, latest: Millis): Millis {
  if (notBefore === undefined) return from
  const bound = Date.parse(notBefore)
  return bound >= FIRST && bound <= latest ? bound : bound > latest ? latest : from
}

const causalRank: ReadonlyMap<string, number> = new Map(EVENT_TYPES.map((type, rank) => [type, rank]))

/**
 * The one order of events, whatever order they were recorded in: by interval; where intervals overlap, by causal
 * rank (what usually causes what: the order of `EVENT_TYPES`), then by id.
 *
 * "Overlaps" is not transitive, so this is no sort by a comparison. Of the events that no remaining event is wholly
 * before, the one of the lowest rank comes first. The cost is that of sorting.
 */
export function inOrder(events: readonly Placed[]): readonly Placed[] {
  const byStart = [...events].sort((a, b) => a.earliest - b.earliest || byRank(a, b))
  return byStart.every(({ earliest, latest }) => earliest === latest) ? byStart : interleaved(byStart)
}

function interleaved(byStart: readonly Placed[]): readonly Placed[] {
  const ranked = [...byStart].sort(byRank)
  const position = new Map(ranked.map((placed, index) => [placed, index]))
  const byEnd = [...byStart].sort((a, b) => a.latest - b.latest)
  const waiting = createHeap() // of those that no remaining event is wholly before, by their rank
  const ordered: Placed[] = []
  const done = new Set<Placed>()
  let started = 0
  let ended = 0
  while (ordered.length < byStart.length) {
    while (done.has(byEnd[ended] as Placed)) ended++ // an event remains, so one that is not done is found
    const firstEnd = byEnd[ended]?.latest ?? Number.POSITIVE_INFINITY
    for (let next = byStart[started]; next !== undefined && next.earliest <= firstEnd; next = byStart[++started])
      waiting.push(position.get(next) ?? 0)
    const first = ranked[waiting.pop() ?? 0] as Placed // the event that ends first has started, so one waits
    done.add(first)
    ordered.push(first)
  }
  return ordered
}

function byRank(a: Placed, b: Placed): number {
  if (a.event.type !== b.event.type) return rankOf(a) - rankOf(b)
  return a.event.id < b.event.id ? -1 : a.event.id > b.event.id ? 1 : 0
}

function rankOf({ event }: Placed): number {
  return causalRank.get(event.type) ?? causalRank.size
}
