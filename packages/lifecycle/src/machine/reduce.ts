import type { Calendar, Millis } from '@disclock/calendar/core'
import { EVENT_TYPES, type EventType, type Policy } from '@disclock/policy'
import type { Anomaly } from '../record/anomaly.js'
import type { CaseEvent } from '../record/event.js'
import { inOrder, type Placed } from '../record/order.js'
import { standingOf } from '../record/record.js'
import { createStretches, latestBefore, type Stretch } from '../record/stretch.js'
import { fixCounter } from './branches.js'
import { regions } from './regions.js'
import type { Region } from './table.js'

export type { Stretch } from '../record/stretch.js'

/** What the reduction reads of a policy: the zone of imprecise times, and the branches that get a fix. */
export interface CaseTerms {
  readonly calendar: Calendar
  readonly branches: Policy['branches']
}

/** A case after its events: where each region stands, what happened in which order, and what was odd. */
export interface CaseState {
  /** The state of each region, by its path in the machine (`report`, `world.public`, …). */
  readonly at: Readonly<Record<string, string>>
  /** The events that stand (not taken back, not in the future), in their one order. */
  readonly timeline: readonly Placed[]
  /** What was looked at, also after `now`: a later look still tells what was there before. */
  readonly looks: readonly CaseEvent<'observation.made'>[]
  /** When the turn was the reporter's. */
  readonly reporterTurns: readonly Stretch[]
  /** Until when the embargo in force was agreed, as its proposal says; null where none is in force, or none was dated. */
  readonly embargoUntil: string | null
  /** The fixes that the machine did not hear: too few of the supported branches had one by then. */
  readonly belowQuorum: readonly Placed[]
  readonly anomalies: readonly Anomaly[]
  /** From here on the state stays as it is, whatever `now` is: nothing in the record is later. */
  readonly settledAt: Millis
}

const initial: CaseState['at'] = Object.fromEntries(regions.map((region) => [region.path, region.initial]))
const hearing: ReadonlyMap<EventType, readonly Region[]> = new Map(
  EVENT_TYPES.map((type) => [type, regions.filter((region) => region.hears(type))]),
)

/**
 * The state of a case as of `now`, from its events in any order of recording. Never throws on a fact: where the
 * model has no edge, the region goes where the event says, and `out-of-order` is reported.
 *
 * The cost grows with the number of events as that of sorting them does, whatever they are.
 */
export function reduce(events: readonly CaseEvent[], { calendar, branches }: CaseTerms, now: Millis): CaseState {
  const anomalies: Anomaly[] = []
  const { happened, looks, settledAt } = standingOf(events, calendar, now, anomalies)
  const timeline = inOrder(happened)
  const latest = latestBefore(timeline)

  const at = { ...initial }
  const filledIn = new Set<string>()
  const reporterTurns = createStretches()
  const belowQuorum: Placed[] = []
  const counts = fixCounter(branches)
  let proposed: string | null = null
  let embargoUntil: string | null = null
  for (const [index, placed] of timeline.entries()) {
    const { event } = placed
    if (!counts(event)) {
      belowQuorum.push(placed)
      continue
    }
    const forced = (hearing.get(event.type) ?? []).filter((region) => advance(region, at, event.type, filledIn))
    if (forced.length > 0) anomalies.push(outOfOrder(event, forced))

    const when = latest[index] ?? placed.latest
    reporterTurns.note(at.turn === 'reporter', when)
    if (event.type === 'embargo.proposed') proposed = event.until
    else if (event.type === 'embargo.rejected') proposed = null
    else if (event.type === 'embargo.accepted') {
      embargoUntil = proposed ?? embargoUntil
      proposed = null
    }
    if (at.embargo !== 'active' && at.embargo !== 'revise') embargoUntil = null
  }
  return {
    at,
    timeline,
    looks,
    reporterTurns: reporterTurns.found,
    embargoUntil,
    belowQuorum,
    anomalies,
    settledAt,
  }
}

/** Moves one region, and says whether the model had no edge for it. */
function advance(region: Region, at: Record<string, string>, event: EventType, filledIn: Set<string>): boolean {
  const from = at[region.path] ?? region.initial
  const step = region.step(from, event)
  if (step === undefined) return false
  const key = (type: EventType) => `${region.path} ${type}`
  // Confirming what was filled in before is no anomaly, and moves nothing back.
  if (step.forced && filledIn.delete(key(event))) return false
  if (step.forced) for (const missing of region.way(from, step.to).slice(0, -1)) filledIn.add(key(missing))
  at[region.path] = step.to
  return step.forced
}

function outOfOrder(event: CaseEvent, forced: readonly Region[]): Anomaly {
  const where = forced.map((region) => region.path).join(', ')
  return {
    code: 'out-of-order',
    event: event.id,
    message: `"${event.type}" has no edge of the model here (${where}); it is taken as it is, and what must have come before is filled in at the same instant`,
  }
}
