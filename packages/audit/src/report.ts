import type { Evaluation, Verdict } from '@disclock/lifecycle'

/**
 * What a look at unpublished reports amounted to. Only `verified` makes "0 open" a statement.
 * `unverified`: GitHub answered, but nothing proves that this token sees unpublished reports.
 */
export type Access = 'verified' | 'unverified' | 'denied' | 'failed' | 'none'

/** How access was proven: by GitHub's answer when the token was minted, by a user token's scopes, or by seeing one. */
export type Proof = 'permission' | 'scope' | 'sight'

/** One repository in the report. */
export interface RepositoryReport {
  readonly repository: string
  readonly access: Access
  readonly proof: Proof | null
  readonly privateReporting: 'on' | 'off' | 'unknown'
  /** Where the policy was read and how many commitments it makes; null where none could be read. */
  readonly policy: { readonly source: string; readonly commitments: number } | null
  /** Reports in triage and draft; null where access is not verified. */
  readonly open: number | null
  /** What could not be looked at, in words that name routes only. */
  readonly missing: readonly string[]
}

/** One case in the report: its evaluation, and where it is. */
export interface CaseReport extends Evaluation {
  readonly repository: string
  readonly url: string | null
  /** GitHub's state of the advisory, as it was sent. */
  readonly state: string
  readonly summary: string
  readonly open: boolean
  readonly receivedAt: string | null
  /** When the vendor last said something that the reporter can see; null where nothing was seen. */
  readonly lastWordAt: string | null
  /** Whether the reporter wrote something that the vendor has not answered. */
  readonly reporterSpokeLast: boolean
}

/** What the audit says, the most urgent first. Codes are never reworded. */
export const FINDING_CODES = [
  'new-report',
  'your-turn',
  'due-soon',
  'late',
  'cannot-tell',
  'receipt-unrecorded',
  'still-open',
  'waiting-for-reporter',
  'no-promise',
  'sight-lost',
  'access-denied',
  'access-failed',
  'access-unverified',
  'access-none',
  'incomplete',
  'policy-unreadable',
  'policy-missing',
  'policy-unclear',
  'private-reporting-off',
  'unknown-state',
  'ledger-damaged',
] as const
/** One of {@link FINDING_CODES}. */
export type FindingCode = (typeof FINDING_CODES)[number]

/** What the audit says about a case or a repository, with the next kind act. */
export interface Finding {
  readonly code: FindingCode
  readonly repository: string
  readonly case: string | null
  readonly message: string
  /** What helps now, the kindest act first; empty where nothing has to be done. */
  readonly next: readonly string[]
  /** Where the first of these is done; null where that is no page. */
  readonly url: string | null
}

/** Findings in the order in which they matter: new reports, the vendor's turn, due, late, can't tell, then the rest. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code))
}

/** How many clocks ended with each verdict. A missed aim is no broken promise and is counted apart. */
export type Totals = Readonly<Record<Verdict | 'aims-missed', number>>

/** Everything that an audit found out, in the shape of the contract. Embargoed: it holds unpublished reports. */
export interface AuditReport {
  readonly asOf: string
  /** False where anything failed, so that something may be missing. */
  readonly complete: boolean
  /** True without a ledger: nothing is known of earlier runs. */
  readonly memoryless: boolean
  readonly repositories: readonly RepositoryReport[]
  readonly cases: readonly CaseReport[]
  readonly totals: Totals
  readonly findings: readonly Finding[]
}
