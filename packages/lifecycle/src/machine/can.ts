import type { Millis } from '@disclock/calendar/core'
import type { EventType } from '@disclock/policy'
import type { NewEvent } from '../record/open-case.js'
import { COMMANDS } from './acts.js'
import type { CaseState } from './reduce.js'
import {
  type Check,
  edgeOf,
  embargoWhile,
  noCloseFromValid,
  noCloseUnderEmbargo,
  noEmbargoOnceKnown,
  noFixBeforeAcceptance,
  noFixWithoutVendor,
  noPublicationUnderEmbargo,
  noReleaseWithoutFix,
  type Refusal,
} from './rules.js'

/** Whether an act fits a case, or which rule stands against it. */
export type Permission = { readonly ok: true } | Refusal

const reportEdge = edgeOf('report', 'report-edge', 'Vultron, Report Management')
const embargoEdge = edgeOf('embargo', 'embargo-edge', 'Vultron, Embargo Management')
const identifierEdge = edgeOf('identifier', 'identifier-edge', 'ours')
const isNew = ({ embargo }: CaseState['at']) => embargo === 'none'

/** What is asked of each command, in order; a type that is not here is always possible. */
const checks: ReadonlyMap<EventType, readonly Check[]> = new Map<EventType, readonly Check[]>([
  ['report.validated', [reportEdge]],
  ['report.invalidated', [reportEdge]],
  ['report.out-of-scope', [reportEdge]],
  ['report.accepted', [reportEdge]],
  ['report.deferred', [reportEdge]],
  ['report.duplicate', [reportEdge]],
  ['report.resumed', [reportEdge]],
  ['report.closed', [noCloseFromValid, reportEdge, noCloseUnderEmbargo]],
  ['report.reopened', [reportEdge]],
  ['embargo.proposed', [noEmbargoOnceKnown, embargoEdge, embargoWhile(['received', 'valid', 'accepted'], isNew)]],
  [
    'embargo.accepted',
    [noEmbargoOnceKnown, embargoEdge, embargoWhile(['start', 'received', 'valid', 'accepted', 'deferred'], () => true)],
  ],
  ['embargo.rejected', [embargoEdge]],
  ['embargo.terminated', [embargoEdge]],
  ['fix.ready', [noFixWithoutVendor, noFixBeforeAcceptance]],
  ['fix.released', [noReleaseWithoutFix]],
  ['advisory.published', [noPublicationUnderEmbargo]],
  ['cve.requested', [identifierEdge]],
  ['cve.reserved', [identifierEdge]],
  ['cve.published', [identifierEdge, noPublicationUnderEmbargo]],
  ['cve.rejected', [identifierEdge]],
  ['credit.offered', [edgeOf('credit', 'credit-edge', 'ours')]],
])

/**
 * Whether what we are about to do fits the case, by the model and its rules. Facts always fit: the world does not ask.
 * Asking changes nothing, and an act that is done all the same still enters the record.
 */
export function can(state: CaseState, event: NewEvent): Permission {
  for (const check of checks.get(event.type) ?? []) {
    const refusal = check(state, event)
    if (refusal !== undefined) return refusal
  }
  return { ok: true }
}

/** What we can do at `now`: every command that `can` allows, on all branches. */
export function allowedEvents(state: CaseState, now: Millis): readonly EventType[] {
  const occurredAt = new Date(now).toISOString()
  // The rules look at the type, the time and the branch, so what else a type must carry does not matter here.
  return COMMANDS.filter((type) => can(state, { type, occurredAt } as NewEvent).ok)
}
