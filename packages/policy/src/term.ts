import type { PolicyIssue, Reading } from './issue.js'
import { readLength, readPeriod } from './length.js'
import type { Term } from './policy.js'
import type { CommitmentRow } from './schema/commitment.js'

type Path = PolicyIssue['path']

/** The time of a commitment: what its one key of `within`, `every` and `after` says. */
export function readTerm(row: CommitmentRow, path: Path): Reading<Term> {
  const terms = [
    row.within === undefined ? [] : [readPromise(row.within, path)],
    row.every === undefined ? [] : [readRecurring(row.every, path)],
    row.after === undefined ? [] : [readEntitlement(row.after, row['reporter-may'], path)],
  ].flat()
  const [term] = terms
  if (term !== undefined && terms.length === 1) return term
  const message = 'a commitment needs one time: "within", "every" or "after"'
  const hint = 'write exactly one of them, such as "within: 2 business days"'
  return { issues: [{ code: 'not-exactly-one', path, message, hint }] }
}

function readPromise(within: string, path: Path): Reading<Term> {
  const length = readLength(within, [...path, 'within'])
  return length.issues ? length : { value: { kind: 'promise', within: length.value } }
}

function readRecurring(every: string, path: Path): Reading<Term> {
  const period = readPeriod(every, [...path, 'every'])
  if (period.issues) return period
  if (period.value.amount > 0) return { value: { kind: 'recurring', every: period.value } }
  const message = 'nothing can happen again after no time at all'
  return { issues: [{ code: 'zero-period', path: [...path, 'every'], message, hint: 'write 1 or more' }] }
}

function readEntitlement(after: string, reporterMay: string | undefined, path: Path): Reading<Term> {
  const period = readPeriod(after, [...path, 'after'])
  if (reporterMay !== undefined) {
    return period.issues ? period : { value: { kind: 'entitlement', after: period.value, reporterMay } }
  }
  const message = 'an entitlement says what the reporter may do; "reporter-may" is missing'
  const hint = 'add "reporter-may: follow up"'
  const missing: PolicyIssue = { code: 'missing-key', path: [...path, 'reporter-may'], message, hint }
  return { issues: [...(period.issues ?? []), missing] }
}
