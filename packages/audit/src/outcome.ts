import type { PublicStatement } from './public.js'
import type { Access, AuditReport } from './report.js'

/**
 * How an audit ended, as an exit status. 0: looked, and nothing overdue asks for an act. 1: something overdue can
 * still be acted on. 2: a policy cannot be read. 3: could not look. Of several, the highest.
 */
export type Outcome = 0 | 1 | 2 | 3

/** What counts as having looked. */
export interface Strictness {
  /** Takes `unverified` for good enough; it is still said in words. */
  readonly acceptUnverified: boolean
  /** Takes "no token was given" for good enough: an Action without a secret checks the policy. */
  readonly acceptNone: boolean
}

/** The outcome for those who may know everything. A missed aim alone is none. */
export function outcomeOf(report: AuditReport, strictness: Strictness): Outcome {
  if (!report.complete || report.repositories.some(({ access }) => isBlind(access, strictness))) return 3
  if (report.findings.some(({ code }) => code === 'policy-unreadable')) return 2
  return report.cases.some(({ open, clocks }) => open && clocks.some(isOwed)) ? 1 : 0
}

/** The outcome for everybody: it does not depend on what the lists hold, so that a red job tells nothing of them. */
export function publicOutcomeOf({ repositories }: PublicStatement, strictness: Strictness): Outcome {
  if (repositories.some(({ access, missing }) => missing.length > 0 || isBlind(access, strictness))) return 3
  return repositories.some(({ policyKind }) => policyKind === 'unreadable') ? 2 : 0
}

function isBlind(access: Access, { acceptUnverified, acceptNone }: Strictness): boolean {
  if (access === 'unverified') return !acceptUnverified
  if (access === 'none') return !acceptNone
  return access !== 'verified'
}

function isOwed({ overdue, strength, kind }: AuditReport['cases'][number]['clocks'][number]): boolean {
  return overdue && strength === 'will' && kind !== 'entitlement'
}
