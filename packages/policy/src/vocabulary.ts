/**
 * The words that a policy may speak of: what can happen in a case, and what a project may promise a time for.
 * `@disclock/lifecycle` types its events and milestones against these lists, so that neither can drift from the other.
 *
 * The order of `EVENT_TYPES` is causal: of two events whose times overlap, the one that stands earlier happened first.
 */
export const EVENT_TYPES = [
  'report.received',
  'report.acknowledged',
  'report.auto-replied',
  'report.reproduced',
  'report.validated',
  'report.accepted',
  'report.invalidated',
  'report.out-of-scope',
  'report.withdrawn',
  'report.deferred',
  'report.resumed',
  'report.closed',
  'report.reopened',
  'report.duplicate',
  'info.requested',
  'info.supplied',
  'update.sent',
  'handling.declined',
  'severity.claimed',
  'severity.assessed',
  'awareness.recorded',
  'authority.notified',
  'fix.started',
  'fix.merged',
  'fix.ready',
  'fix.tested',
  'fix.released',
  'fix.found-incomplete',
  'mitigation.available',
  'embargo.proposed',
  'embargo.accepted',
  'embargo.rejected',
  'embargo.terminated',
  'extension.agreed',
  'disclosure.scheduled',
  'disclosure.announced',
  'disclosure.requested',
  'made-public',
  'exploit.published',
  'attack.observed',
  'advisory.published',
  'advisory.updated',
  'advisory.withdrawn',
  'cve.requested',
  'cve.reserved',
  'cve.published',
  'cve.rejected',
  'credit.offered',
  'credit.accepted',
  'credit.declined',
  'bounty.awarded',
  'party.joined',
  'party.left',
  'milestone.reached',
  'observation.made',
  'policy.adopted',
  'event.voided',
] as const

/** The name of something that can happen in a case, as `subject.happened`. */
export type EventType = (typeof EVENT_TYPES)[number]

/** What a project may promise a time for. `other` is what a policy names and Disclock does not know. */
export const MILESTONES = ['acknowledgement', 'triage', 'status-update', 'fix', 'disclosure', 'other'] as const
/** One of {@link MILESTONES}. */
export type Milestone = (typeof MILESTONES)[number]

/** The stages of handling a report that a policy may tell of, in their order. */
export const STAGES = ['receipt', 'triage', 'fix', 'testing', 'release', 'disclosure'] as const
/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number]

/** Severities from worst to least, as GitHub and CVSS's qualitative scale name them. */
export const SEVERITIES = ['critical', 'high', 'medium', 'low'] as const
/** One of {@link SEVERITIES}. */
export type Severity = (typeof SEVERITIES)[number]

/** Where a reporter and a vendor can speak. `advisory` is GitHub's private report; no API shows the others. */
export const CHANNELS = ['advisory', 'email', 'other'] as const
/** One of {@link CHANNELS}. */
export type Channel = (typeof CHANNELS)[number]
