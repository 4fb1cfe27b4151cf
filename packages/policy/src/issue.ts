import type { TermsIssueCode } from '@disclock/calendar/terms'

/** Every way a policy can fall short of one that can be kept. Never reworded; `TermsIssueCode` has those of a calendar. */
export type PolicyIssueCode =
  | 'unknown-key'
  | 'missing-key'
  | 'misplaced-key'
  | 'not-exactly-one'
  | 'wrong-type'
  | 'unknown-value'
  | 'unsupported-version'
  | 'too-long'
  | 'too-many'
  | 'too-few'
  | 'blank'
  | 'unseen-character'
  | 'invalid-text'
  | 'invalid-email'
  | 'invalid-url'
  | 'invalid-id'
  | 'invalid-period'
  | 'invalid-amount'
  | 'zero-period'
  | 'range-reversed'
  | 'duplicate-id'
  | 'duplicate-field'
  | 'optional-and-strict'
  | 'duplicate-branch'
  | 'duplicate-version'
  | 'quorum-too-great'
  | 'legal-unit'
  | 'rule-order'
  | 'unknown-preset'
  | 'invalid-preset'
  | 'preset-cycle'
  | 'unknown-id'
  | TermsIssueCode

/** One thing that is wrong with a policy: where, what, and how to put it right. */
export interface PolicyIssue<Code extends string = PolicyIssueCode> {
  /** Stable, kebab-case. */
  readonly code: Code
  /** The keys and indexes that lead to it: `['commitments', 2, 'within']`. Holds keys as written, however strange. */
  readonly path: readonly (string | number)[]
  /** What is wrong. Quotes at most 60 characters of the policy. */
  readonly message: string
  /** How to put it right. */
  readonly hint: string
}

/** What was read, or everything that kept it from being read. */
export type Reading<Value, Issue = PolicyIssue> =
  | { readonly value: Value; readonly issues?: undefined }
  | { readonly issues: readonly Issue[]; readonly value?: undefined }
