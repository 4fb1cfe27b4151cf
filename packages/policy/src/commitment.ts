import { misplacedKeys } from './commitment-keys.js'
import { dayIssues } from './day.js'
import type { PolicyIssue, Reading } from './issue.js'
import type { Commitment, Kind } from './policy.js'
import type { CommitmentRow } from './schema/commitment.js'
import { readOptionalSelectors } from './selector.js'
import { selectorIssues } from './selector-issues.js'
import { readTerm } from './term.js'

/** A commitment as written to what is promised. `line` is null: only a reader of texts knows it. */
export function readCommitment(row: CommitmentRow, path: PolicyIssue['path']): Reading<Commitment> {
  const term = readTerm(row, path)
  const issues = [
    ...(term.issues ?? []),
    ...misplacedKeys(row, term.value, path),
    ...selectorIssues(row, path),
    ...dayIssues(row.since, [...path, 'since']),
  ]
  if (term.issues || issues.length > 0) return { issues }
  const { milestone, severity = null, strength, binds, since = null, pausable, ends, roll } = row
  return {
    value: {
      id: row.id ?? defaultId(row, term.value.kind),
      milestone,
      severity,
      ...term.value,
      strength,
      binds,
      from: readOptionalSelectors(row.from),
      until: readOptionalSelectors(row.until),
      when: readOptionalSelectors(row.when),
      unless: readOptionalSelectors(row.unless),
      since,
      pausable,
      ends,
      roll,
      line: null,
      preset: null,
    },
  }
}

/** The id of a commitment that has none of its own. The kind is a part of it only where a promise for the same milestone may well stand beside it. */
export function defaultId({ milestone, severity }: Pick<CommitmentRow, 'milestone' | 'severity'>, kind: Kind): string {
  const usual = kind === 'promise' || kind === 'recurring'
  return [milestone, ...(severity === undefined ? [] : [severity]), ...(usual ? [] : [kind])].join('-')
}
