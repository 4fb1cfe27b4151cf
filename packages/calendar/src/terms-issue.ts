/** One thing that is wrong with the terms. */
export interface TermsIssue {
  /** Stable, kebab-case. */
  readonly code: TermsIssueCode
  /** Where: `['closures', 0, 'to']`. */
  readonly path: readonly (string | number)[]
  /** What is wrong. */
  readonly message: string
  /** How to put it right, with an example. */
  readonly hint: string
}

/** Every way the terms can be wrong. */
export type TermsIssueCode =
  | 'unknown-key'
  | 'invalid-type'
  | 'unknown-zone'
  | 'empty-workweek'
  | 'unknown-weekday'
  | 'unknown-holidays'
  | 'unknown-join'
  | 'invalid-date'
  | 'closure-backwards'
  | 'invalid-hours'
  | 'missing-hours'
  | 'invalid-cutoff'
