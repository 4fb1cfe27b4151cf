import type { EventType, Severity } from '@disclock/policy'

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

interface EventBase<T extends EventType> {
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

/** What an event carries besides the base, by its type. A type that is not here carries nothing more. */
interface Payloads {
  'report.received': { readonly channel?: 'advisory' | 'email' | 'other' }
  'report.invalidated': Reasoned
  'report.out-of-scope': Reasoned
  'report.withdrawn': Reasoned
  'report.deferred': Reasoned
  'report.closed': Reasoned
  'report.reopened': Reasoned
  'report.duplicate': { readonly of: string }
  'severity.claimed': { readonly severity: Severity; readonly vector?: string }
  'severity.assessed': { readonly severity: Severity; readonly vector?: string }
  'awareness.recorded': { readonly of: 'exploitation' | 'incident' }
  'authority.notified': { readonly stage: 'early-warning' | 'notification' | 'final'; readonly to?: string }
  'fix.started': { readonly branch?: string }
  'fix.merged': { readonly branch?: string }
  'fix.ready': { readonly branch?: string }
  'fix.tested': { readonly branch?: string }
  'fix.released': { readonly branch?: string }
  'embargo.proposed': { readonly until: string }
  'embargo.rejected': Reasoned
  'embargo.terminated': Reasoned
  'disclosure.scheduled': { readonly for: string }
  'disclosure.announced': { readonly for?: string }
  'disclosure.requested': { readonly for?: string }
  'advisory.published': { readonly url?: string }
  'cve.reserved': { readonly cve?: string }
  'cve.published': { readonly cve?: string }
  'cve.rejected': { readonly cve?: string }
  'credit.offered': { readonly name?: string; readonly anonymous?: boolean }
  'credit.accepted': { readonly name?: string; readonly anonymous?: boolean }
  'party.joined': { readonly party: string; readonly role?: string }
  'party.left': { readonly party: string; readonly role?: string }
  'milestone.reached': { readonly name: string }
  'observation.made': { readonly covers: Coverage }
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
