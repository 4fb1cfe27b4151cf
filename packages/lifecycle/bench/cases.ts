import type { EventType } from '@disclock/policy'
import type { CaseEvent } from '../src/record/event.js'

const HOUR = 3_600_000
const UNTIL = '2027-06-01T00:00:00Z'

/** What happens in a case from its receipt to its advisory, with a question and an embargo that is revised. */
const STORY: readonly EventType[] = [
  'report.received',
  'report.acknowledged',
  'info.requested',
  'info.supplied',
  'report.validated',
  'severity.assessed',
  'embargo.proposed',
  'embargo.accepted',
  'report.accepted',
  'fix.started',
  'update.sent',
  'embargo.proposed',
  'embargo.accepted',
  'cve.requested',
  'fix.ready',
  'credit.offered',
  'credit.accepted',
  'fix.released',
  'cve.published',
  'advisory.published',
]

/** A case of 20 events. `index` moves it in time, so that no two are alike. */
export function ordinaryCase(index: number): readonly CaseEvent[] {
  return STORY.map((type, step) => eventOf(`e${step}`, type, Date.UTC(2026, 0, 1) + (index + step * 20) * HOUR))
}

/** An event with all that any type may carry. */
function eventOf(id: string, type: EventType, at: number, rest: Partial<CaseEvent> = {}): CaseEvent {
  const occurredAt = new Date(at).toISOString()
  const base = { id, type, occurredAt, recordedAt: occurredAt, precision: 'instant', by: 'vendor' } as const
  const payload = { severity: 'high', until: UNTIL, of: 'incident', event: 'e0', reason: '' } as const
  // More than any one type carries, so also what its own type must.
  return { ...base, certainty: 'observed', source: 'bench', ...payload, ...rest } as CaseEvent
}

/** The orders and overlaps that could make a reduction slow, by what they are; each of as many events as asked for. */
export const NASTY: Readonly<Record<string, (count: number) => readonly CaseEvent[]>> = {
  'in order': (count) => ordinary(count),
  'in reverse order': (count) => ordinary(count).toReversed(),
  'in no order': (count) => ordinary(count).toSorted((a, b) => scatter(a.id) - scatter(b.id)),
  'one month, all of it': (count) => ordinary(count).map((event) => ({ ...event, ...OF_A_MONTH })),
  'all at one instant': (count) => ordinary(count).map((event) => ({ ...event, occurredAt: OF_A_MONTH.occurredAt })),
  'intervals within intervals': (count) =>
    ordinary(count).map((event, index) => ({ ...event, occurredAt: iso(2 * count - index), notBefore: iso(index) })),
  'each takes back the one before': (count) => voidings(count, (index) => index - 1),
  'a ring of voidings': (count) => voidings(count, (index) => (index + count - 1) % count),
  'all take back one event': (count) => voidings(count, () => 0),
  'one id for all': (count) => ordinary(count).map((event) => ({ ...event, id: 'e' })),
  'half of them inferred': (count) =>
    ordinary(count).map((event, index) =>
      index % 2 === 0 ? event : { ...event, certainty: 'inferred', notBefore: iso(0) },
    ),
}

const OF_A_MONTH = { occurredAt: '2026-03-15T12:00:00Z', precision: 'month' } as const

function ordinary(count: number): readonly CaseEvent[] {
  return Array.from({ length: count }, (_, index) =>
    eventOf(`e${index}`, STORY[index % STORY.length] ?? 'update.sent', Date.UTC(2026, 0, 1) + index * HOUR),
  )
}

function voidings(count: number, target: (index: number) => number): readonly CaseEvent[] {
  return Array.from({ length: count }, (_, index) =>
    eventOf(`e${index}`, 'event.voided', Date.UTC(2026, 0, 1) + index * HOUR, {
      event: `e${target(index)}`,
    } as Partial<CaseEvent>),
  )
}

function iso(hours: number): string {
  return new Date(Date.UTC(2026, 0, 1) + hours * HOUR).toISOString()
}

/** The same disorder each time. */
function scatter(id: string): number {
  return (Number(id.slice(1)) * 7919) % 10_007
}
