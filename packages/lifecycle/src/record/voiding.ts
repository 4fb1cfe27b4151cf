import type { Anomaly } from './anomaly.js'
import type { CaseEvent } from './event.js'

type Voiding = CaseEvent<'event.voided'>

/**
 * The events that nothing takes back. A voiding can itself be taken back, and that again; of a ring of voidings that
 * take back each other, each stands. The cost grows with the number of events, and a long chain needs no deep stack.
 *
 * @param events Each id once.
 */
export function withoutVoided(events: readonly CaseEvent[], anomalies: Anomaly[]): readonly CaseEvent[] {
  const voidings = events.filter((event): event is Voiding => event.type === 'event.voided')
  if (voidings.length === 0) return events

  const known = new Set(events.map(({ id }) => id))
  const aimless = voidings.filter(({ event }) => !known.has(event)).sort((a, b) => (a.id < b.id ? -1 : 1))
  for (const { id, event } of aimless)
    anomalies.push({ code: 'voids-nothing', event: id, message: `there is no event "${event}" to take back` })

  const gone = takenBack(voidings)
  return events.filter(({ id }) => !gone.has(id))
}

/** The ids that are taken back: known for a voiding once it is known for all that aim at it. */
function takenBack(voidings: readonly Voiding[]): ReadonlySet<string> {
  const gone = new Set<string>()
  const voidingOf = new Map(voidings.map((voiding) => [voiding.id, voiding]))
  const undecided = new Map<string, number>() // how many voidings that may yet stand aim at an id
  for (const { event } of voidings) undecided.set(event, (undecided.get(event) ?? 0) + 1)

  const decided = voidings.filter(({ id }) => !undecided.has(id))
  for (const voiding of decided) {
    const target = voiding.event
    const next = voidingOf.get(target)
    if (gone.has(target)) continue
    const left = (undecided.get(target) ?? 0) - 1
    undecided.set(target, left)
    const stands = !gone.has(voiding.id)
    if (stands) gone.add(target)
    if (next !== undefined && (stands || left === 0)) decided.push(next)
  }
  return gone
}
