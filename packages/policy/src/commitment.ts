import { misplacedKeys } from './commitment-keys.js'
import type { PolicyIssue, Reading } from './issue.js'
import type { Commitment } from './policy.js'
import type { CommitmentRow } from './schema/commitment.js'
import { readTerm } from './term.js'

/** A commitment as written to what is promised. `line` is null: only a reader of texts knows it. */
export function readCommitment(row: CommitmentRow, path: PolicyIssue['path']): Reading<Commitment> {
  const term = readTerm(row, path)
  const issues = [...(term.issues ?? []), ...misplacedKeys(row, term.value, path)]
  if (term.issues || issues.length > 0) return { issues }
  const { milestone, severity = null, strength, pausable, ends, roll } = row
  const entitled = term.value.kind === 'entitlement' ? 'entitlement' : null
  const id = row.id ?? [milestone, severity, entitled].filter((part) => part !== null).join('-')
  return { value: { id, milestone, severity, ...term.value, strength, pausable, ends, roll, line: null } }
}
