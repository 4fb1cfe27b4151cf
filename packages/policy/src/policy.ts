import type { Period } from '@disclock/calendar/period'
import type { CalendarTerms } from '@disclock/calendar/terms'
import type { Channel, Milestone, Severity } from './vocabulary.js'

/** A place to send a report to. `role` says when to use it (absent: first choice). */
export interface Contact {
  readonly kind: 'email' | 'github-advisory' | 'url'
  /**
   * The address or the link. Null for GitHub's private report, which has none of its own, and for an e-mail contact
   * without an address: some policies say to e-mail the maintainers and do not say where.
   */
  readonly value: string | null
  readonly role?: 'fallback' | 'escalation'
  /** Whether reports may be encrypted: a link to the key, or `on-request`. */
  readonly pgp?: string
  /** The subject line with which to ask for the key. */
  readonly pgpSubject?: string
}

/** A length that may be a range: due at `max`, and due soon from `min`. `min` equals `max` where no range was given. */
export interface Length {
  readonly min: Period
  readonly max: Period
}

/** How firmly something is promised: "will", or "we aim to". A missed aim is counted apart. */
export type Strength = 'will' | 'aim'

interface CommitmentBase {
  /** Unique in the policy. Default: the milestone, `milestone-severity`, `milestone-entitlement`. */
  readonly id: string
  readonly milestone: Milestone
  /** The severity this row is for; null for every severity. */
  readonly severity: Severity | null
  readonly strength: Strength
  /** Whether the clock stands still while the turn is the reporter's. */
  readonly pausable: boolean
  /** When the last day ends. */
  readonly ends: 'end-of-day' | 'close-of-business' | 'same-time'
  /** What happens to a last day that does not work. */
  readonly roll: 'none' | 'following'
  /** The line of the policy on which it stands, from 1; null where the policy did not come from a text. */
  readonly line: number | null
}

/**
 * The time of a commitment.
 * `promise`: within a length of its start. `recurring`: again and again, at most a period apart.
 * `entitlement`: what the reporter may do once a period has passed without the milestone; nobody can break it.
 */
export type Term =
  | { readonly kind: 'promise'; readonly within: Length }
  | { readonly kind: 'recurring'; readonly every: Period }
  | { readonly kind: 'entitlement'; readonly after: Period; readonly reporterMay: string }

/** One thing promised with a time. */
export type Commitment = CommitmentBase & Term

/** A field that reporters are asked for. */
export interface AskedField {
  readonly field: string
  readonly level: 'required' | 'optional'
}

/** What a project promised to those who report vulnerabilities to it. Plain data: safe to store, compare and send. */
export interface Policy {
  readonly version: 1
  readonly project: string
  readonly contacts: readonly Contact[]
  /** The time in which business days and ends of day are read; null where the policy does not say. */
  readonly calendar: CalendarTerms | null
  /**
   * The channels on which silence is evidence. Null where the policy does not say; then silence is evidence only
   * if no contact is a channel that nobody can look at, such as e-mail.
   */
  readonly observable: readonly Channel[] | null
  readonly commitments: readonly Commitment[]
  readonly report: { readonly ask: readonly AskedField[] }
  readonly scope: { readonly in: readonly string[]; readonly out: readonly string[] }
}
