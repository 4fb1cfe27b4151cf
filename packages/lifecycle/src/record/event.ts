import type { Channel, EventType, Severity } from '@disclock/policy'

/** Who made something happen. `vendor`: the project's maintainers. `system`: a program, such as an automatic reply. */
export const ROLES = ['reporter', 'vendor', 'coordinator', 'third-party', 'system'] as const
/** One of {@link ROLES}. */
export type Role = (typeof ROLES)[number]

/** How exactly the time is known: the hour, day or month is the one that holds `occurredAt` in the policy's zone. */
export const PRECISIONS = ['instant', 'hour', 'day', 'month'] as const
/** One of {@link PRECISIONS}. */
export type Precision = (typeof PRECISIONS)[number]

/** `observed`: dated by a system. `attested`: somebody says so. `inferred`: follows from something observed. */
export const CERTAINTIES = ['observed', 'attested', 'inferred'] as const
/** One of {@link CERTAINTIES}. */
export type Certainty = (typeof CERTAINTIES)[number]

/** What every event carries. */
export interface EventBase<T extends EventType> {
  /** Unique in the case. The same id twice with the same content is one event. */
  readonly id: string
  readonly type: T
  /** When it happened: ISO 8601 with an offset. With `notBefore` it is only the latest possible instant. */
  readonly occurredAt: string
  /** The earliest possible instant, where only bounds are known (not there in the last run, there in this one). */
  readonly notBefore?: string
  /** When we learned of it. */
  readonly recordedAt: string
  readonly precision: Precision
  readonly by: Role
  readonly certainty: Certainty
  /** Where it was seen, in words a person can follow. Never shown in public. */
  readonly source: string
}

/** What was looked at: these types, between these instants. Silence is evidence only there. */
export interface Coverage {
  readonly types: readonly EventType[]
  readonly from: string
  readonly to: string
}

interface Reasoned {
  readonly reason?: string
}

interface Scored {
  readonly severity: Severity
  /** Its CVSS vector. */
  readonly vector?: string
}

interface OfBranch {
  /** Which branch it is about; all of them where none is named. */
  readonly branch?: string
}

interface Planned {
  /** When it is meant to happen: ISO 8601 with an offset, or a day. */
  readonly for?: string
}

interface Linked {
  readonly url?: string
}

interface Identified {
  readonly cve?: string
}

interface Credited {
  readonly name?: string
  readonly anonymous?: boolean
}

interface Party {
  readonly party: string
  readonly role?: string
}

/** What an event carries besides the base, by its type. A type that is not here carries nothing more. */
export interface Payloads {
  'report.received': { readonly channel?: Channel }
  'report.acknowledged': Reasoned
  'report.auto-replied': Reasoned
  'report.reproduced': Reasoned
  'report.validated': Reasoned
  'report.accepted': Reasoned
  'report.invalidated': Reasoned
  'report.out-of-scope': Reasoned
  'report.withdrawn': Reasoned
  'report.deferred': Reasoned
  'report.resumed': Reasoned
  'report.closed': Reasoned
  'report.reopened': Reasoned
  /** The report that it is a duplicate of. */
  'report.duplicate': { readonly of: string }
  'severity.claimed': Scored
  'severity.assessed': Scored
  'awareness.recorded': { readonly of: 'exploitation' | 'incident' }
  'authority.notified': { readonly stage: 'early-warning' | 'notification' | 'final'; readonly to?: string }
  'fix.started': OfBranch
  'fix.merged': OfBranch
  'fix.ready': OfBranch
  'fix.tested': OfBranch
  'fix.released': OfBranch
  'fix.found-incomplete': OfBranch
  'mitigation.available': OfBranch
  /** Until when: ISO 8601 with an offset. A bare day means its beginning in UTC; say the time, so that all parties agree. */
  'embargo.proposed': { readonly until: string }
  'embargo.accepted': Reasoned
  'embargo.rejected': Reasoned
  'embargo.terminated': Reasoned
  /** How much longer a commitment of the policy, by its id, may take: a period such as `14 days`. */
  'extension.agreed': Reasoned & { readonly commitment: string; readonly period: string }
  'disclosure.scheduled': Required<Planned>
  'disclosure.announced': Planned
  'disclosure.requested': Planned
  'advisory.published': Linked
  'advisory.updated': Linked
  'advisory.withdrawn': Linked
  'cve.requested': Identified
  'cve.reserved': Identified
  'cve.published': Identified
  'cve.rejected': Identified
  'credit.offered': Credited
  'credit.accepted': Credited
  'credit.declined': Credited
  'party.joined': Party
  'party.left': Party
  'milestone.reached': { readonly name: string }
  'observation.made': { readonly covers: Coverage }
  /** The contents, by their hashes; `source` says where they stand. */
  'policy.adopted': { readonly hash: string; readonly calendarHash: string }
  'event.voided': { readonly event: string; readonly reason: string }
}

/**
 * Something that happened in a case: a fact, dated, never changed. Plain data, as it stands in a case file.
 * Told apart by `type`; a type that is not in `EVENT_TYPES` does not compile.
 */
export type CaseEvent<T extends EventType = EventType> = {
  [K in T]: EventBase<K> & (K extends keyof Payloads ? Payloads[K] : unknown)
}[T]

/** One case: everything that is known to have happened to one report. The only thing that is ever stored. */
export interface CaseFile {
  readonly id: string
  readonly events: readonly CaseEvent[]
}
