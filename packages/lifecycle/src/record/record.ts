import type { Calendar, Millis } from '@disclock/calendar/core'
import type { Anomaly } from './anomaly.js'
import type { CaseEvent } from './event.js'
import { fingerprint } from './fingerprint.js'
import { type Placed, place } from './order.js'
import { withoutVoided } from './voiding.js'

/** What stands of a record. Nothing here depends on the order of recording. */
export interface Standing {
  /** What had happened by `now`, each event once, in no particular order. */
  readonly happened: readonly Placed[]
  /** What was looked at, also after `now`, by id. */
  readonly looks: readonly CaseEvent<'observation.made'>[]
  /** The last instant of the whole record, what is still to come included. */
  readonly settledAt: Millis
}

/** Each event once, none that was taken back, and none that better evidence stands in for; what was odd is added. */
export function standingOf(
  events: readonly CaseEvent[],
  calendar: Calendar,
  now: Millis,
  anomalies: Anomaly[],
): Standing {
  const standing = withoutVoided(withoutRepeats(events, anomalies), anomalies)
  const happened: Placed[] = []
  const looks: CaseEvent<'observation.made'>[] = []
  const odd: Anomaly[] = []
  let settledAt = Number.NEGATIVE_INFINITY
  for (const event of standing) {
    if (event.type === 'observation.made') looks.push(event)
    const placed = place(event, calendar)
    if (placed !== undefined && placed.latest > settledAt) settledAt = placed.latest
    if (placed === undefined) odd.push(unreadable(event))
    else if (placed.earliest <= now) {
      if (event.notBefore !== undefined && !(Date.parse(event.notBefore) <= placed.latest)) odd.push(impossible(event))
      // What is known to have happened has happened by now.
      happened.push(placed.latest <= now ? placed : { ...placed, latest: now })
    }
  }
  for (const each of odd.sort((a, b) => (a.event < b.event ? -1 : 1))) anomalies.push(each)
  if (looks.length > 1) looks.sort((a, b) => (a.id < b.id ? -1 : 1))
  return { happened: withoutSuperseded(happened), looks, settledAt }
}

function withoutRepeats(events: readonly CaseEvent[], anomalies: Anomaly[]): readonly CaseEvent[] {
  const byId = new Map<string, CaseEvent>()
  const conflicts = new Set<string>()
  for (const event of events) {
    const known = byId.get(event.id)
    if (known === undefined) byId.set(event.id, event)
    else if (known !== event && fingerprint(known) !== fingerprint(event)) {
      if (isRecordedBefore(event, known)) byId.set(event.id, event)
      conflicts.add(event.id)
    }
  }
  for (const id of [...conflicts].sort())
    anomalies.push({
      code: 'id-conflict',
      event: id,
      message: `different events have the id "${id}"; the one recorded first stands`,
    })
  return byId.size === events.length ? events : [...byId.values()]
}

/** Of two recorded at the same instant, or at none that can be read, the one whose content sorts first. */
function isRecordedBefore(a: CaseEvent, b: CaseEvent): boolean {
  const [first, second] = [a, b].map(({ recordedAt }) => {
    const at = Date.parse(recordedAt)
    return Number.isNaN(at) ? Number.POSITIVE_INFINITY : at
  }) as [Millis, Millis] // as many as were put in
  return first === second ? fingerprint(a) < fingerprint(b) : first < second
}

function unreadable({ id, occurredAt }: CaseEvent): Anomaly {
  return {
    code: 'unreadable-time',
    event: id,
    message: `"${occurredAt}" is no instant of the years 1901 to 2198; the event is left out until it has one`,
  }
}

function impossible({ id }: CaseEvent): Anomaly {
  return {
    code: 'impossible-interval',
    event: id,
    message: '"notBefore" is no time up to "occurredAt"; the time of "occurredAt" is used',
  }
}

/** What was only inferred gives way to what somebody saw or attests of the same kind, within the bounds inferred. */
function withoutSuperseded(events: readonly Placed[]): readonly Placed[] {
  if (!events.some(isInferred)) return events
  const better = new Map<string, Placed[]>()
  for (const placed of events) {
    if (isInferred(placed)) continue
    const alike = better.get(kindOf(placed))
    if (alike) alike.push(placed)
    else better.set(kindOf(placed), [placed])
  }
  const earliestEnds = new Map([...better].map(([kind, alike]) => [kind, endsFrom(alike)]))
  return events.filter((placed) => {
    if (!isInferred(placed)) return true
    const ends = earliestEnds.get(kindOf(placed))
    return ends === undefined || ends(placed.earliest) > placed.latest
  })
}

function isInferred({ event }: Placed): boolean {
  return event.certainty === 'inferred'
}

/** Events of one kind can stand in for each other: of one type, and of one severity or branch. */
function kindOf({ event }: Placed): string {
  const severity = event.type === 'severity.assessed' ? event.severity : ''
  const branch = 'branch' in event ? event.branch : ''
  return [event.type, severity, branch].join(' ')
}

/** For an instant: the earliest end of the events that begin then or later. */
function endsFrom(events: readonly Placed[]): (from: Millis) => Millis {
  const byStart = [...events].sort((a, b) => a.earliest - b.earliest)
  const ends = byStart.map(({ latest }) => latest)
  for (let index = ends.length - 2; index >= 0; index--) {
    ends[index] = Math.min(ends[index] ?? Number.POSITIVE_INFINITY, ends[index + 1] ?? Number.POSITIVE_INFINITY)
  }
  return (from) => {
    let [low, high] = [0, byStart.length]
    while (low < high) {
      const middle = (low + high) >> 1
      if ((byStart[middle]?.earliest ?? from) < from) low = middle + 1
      else high = middle
    }
    return ends[low] ?? Number.POSITIVE_INFINITY
  }
}
