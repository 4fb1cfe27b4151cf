import type { Calendar, Millis } from '@disclock/calendar/core'
import type { EventType } from '@disclock/policy'
import type { CaseEvent } from './event.js'
import { caseMachine } from './machine.js'
import { inOrder, type Placed, place } from './order.js'
import { type Region, regionsOf } from './table.js'

/** Something odd about the record. The event still counts: the world does not ask. */
export interface Anomaly {
  readonly code: 'out-of-order' | 'id-conflict' | 'voids-nothing' | 'impossible-interval'
  readonly event: string
  readonly message: string
}

/** A stretch of time, half-open; `to` is null while it lasts. */
export interface Stretch {
  readonly from: Millis
  readonly to: Millis | null
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
  readonly anomalies: readonly Anomaly[]
}

const regions = regionsOf(caseMachine)

/**
 * The state of a case as of `now`, from its events in any order of recording. Never throws on a fact: where the
 * model has no edge, the region goes where the event says, and `out-of-order` is reported.
 */
export function reduce(events: readonly CaseEvent[], calendar: Calendar, now: Millis): CaseState {
  const anomalies: Anomaly[] = []
  const standing = withoutVoided(withoutRepeats(events, anomalies), anomalies)
  const timeline = inOrder(withoutSuperseded(happened(standing, calendar, now, anomalies)))

  const at: Record<string, string> = Object.fromEntries(regions.map((region) => [region.path, region.initial]))
  const filledIn = new Set<string>()
  const reporterTurns: Stretch[] = []
  for (const placed of timeline) {
    const forced = regions.filter((region) => advance(region, at, placed.event.type, filledIn))
    if (forced.length > 0) anomalies.push(outOfOrder(placed.event, forced))
    noteTurn(reporterTurns, at.turn === 'reporter', placed.latest)
  }
  const looks = standing.filter((event) => event.type === 'observation.made')
  return { at, timeline, looks, reporterTurns, anomalies }
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

function noteTurn(turns: Stretch[], reporters: boolean, at: Millis): void {
  const last = turns.at(-1)
  const open = last !== undefined && last.to === null
  if (reporters && !open) turns.push({ from: at, to: null })
  else if (!reporters && open) turns[turns.length - 1] = { from: last.from, to: at }
}

/** Each event once, in an order that does not depend on the order of recording. */
function withoutRepeats(events: readonly CaseEvent[], anomalies: Anomaly[]): readonly CaseEvent[] {
  const byId = new Map<string, CaseEvent>()
  const conflicts = new Set<string>()
  for (const event of events) {
    const known = byId.get(event.id)
    if (known === undefined) byId.set(event.id, event)
    else if (fingerprint(known) !== fingerprint(event)) {
      if (byRecording(event, known) < 0) byId.set(event.id, event)
      conflicts.add(event.id)
    }
  }
  for (const id of [...conflicts].sort())
    anomalies.push({
      code: 'id-conflict',
      event: id,
      message: `different events have the id "${id}"; the one recorded first stands`,
    })
  return [...byId.values()].sort((a, b) => (a.id < b.id ? -1 : 1))
}

function byRecording(a: CaseEvent, b: CaseEvent): number {
  return Date.parse(a.recordedAt) - Date.parse(b.recordedAt) || (fingerprint(a) < fingerprint(b) ? -1 : 1)
}

/** The content of an event as text, whatever the order of its keys. */
function fingerprint(event: CaseEvent): string {
  return JSON.stringify(event, (_key, value: unknown) =>
    value !== null && typeof value === 'object' && !Array.isArray(value)
      ? Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
      : value,
  )
}

function withoutVoided(events: readonly CaseEvent[], anomalies: Anomaly[]): readonly CaseEvent[] {
  const voids = events.filter((event) => event.type === 'event.voided')
  if (voids.length === 0) return events
  const known = new Set(events.map((event) => event.id))
  for (const { id, event } of voids)
    if (!known.has(event))
      anomalies.push({ code: 'voids-nothing', event: id, message: `there is no event "${event}" to take back` })
  // A voiding can itself be taken back; of a ring of voidings, each stands.
  const stands = (id: string, seen: ReadonlySet<string>): boolean =>
    !voids.some((by) => by.event === id && !seen.has(by.id) && stands(by.id, new Set([...seen, by.id])))
  return events.filter((event) => stands(event.id, new Set([event.id])))
}

/** What has happened by `now`, placed in time. What is known to have happened has happened by now. */
function happened(events: readonly CaseEvent[], calendar: Calendar, now: Millis, anomalies: Anomaly[]): Placed[] {
  return events.flatMap((event) => {
    const placed = place(event, calendar)
    if (placed.earliest > now) return []
    if (event.notBefore !== undefined && Date.parse(event.notBefore) > placed.latest)
      anomalies.push({
        code: 'impossible-interval',
        event: event.id,
        message: '"notBefore" is later than "occurredAt"; the time of "occurredAt" is used',
      })
    return [{ ...placed, latest: Math.min(placed.latest, now) }]
  })
}

/** What was only inferred gives way to what somebody saw or attests of the same kind, within the bounds inferred. */
function withoutSuperseded(events: readonly Placed[]): readonly Placed[] {
  const isBetter = (better: Placed, { event, earliest, latest }: Placed) =>
    better.event.certainty !== 'inferred' &&
    better.event.type === event.type &&
    (event.type !== 'severity.assessed' || (better as Placed<'severity.assessed'>).event.severity === event.severity) &&
    better.earliest >= earliest &&
    better.latest <= latest
  return events.filter(
    (placed) => placed.event.certainty !== 'inferred' || !events.some((better) => isBetter(better, placed)),
  )
}
