import type { PolicyIssue, Reading } from './issue.js'
import { readLength, readPeriod, readSomePeriod } from './length.js'
import { readDeadlines, readModifiers } from './modifiers.js'
import type { Kind, Length, Term } from './policy.js'
import type { CommitmentRow } from './schema/commitment.js'
import { isAmong, keysOf, TIMES, type TimeKey } from './schema/kinds.js'
import { readSelectors } from './selector.js'
import { readTarget } from './target.js'

type Path = PolicyIssue['path']

/** The one key that says the time of a commitment; undefined where none does, or several. */
export function timeOf(row: CommitmentRow): TimeKey | undefined {
  const [time, ...others] = keysOf(TIMES).filter((name) => row[name] !== undefined)
  return others.length === 0 ? time : undefined
}

/** What a commitment with this time is: what `kind` says, or, where that does not fit, what the time usually makes. */
export function kindOf(row: CommitmentRow, time: TimeKey): Kind {
  return row.kind !== undefined && isAmong(TIMES[time], row.kind) ? row.kind : TIMES[time][0]
}

/** The time of a commitment: what its one time key says, with the keys that belong to it. */
export function readTerm(row: CommitmentRow, path: Path): Reading<Term> {
  if (timeOf(row) === undefined) {
    const message = 'a commitment needs one time: "within", "every", "at-least", "after" or "rules"'
    const hint = 'write exactly one of them, such as "within: 2 business days"'
    return { issues: [{ code: 'not-exactly-one', path, message, hint }] }
  }
  const { within, every, 'at-least': atLeast, after, rules = [] } = row
  if (within !== undefined) return readWithin(within, row, path)
  if (every !== undefined) return readRecurring(every, row, path)
  if (atLeast !== undefined) return readFloor(atLeast, row, path)
  if (after !== undefined) return readEntitlement(after, row, path)
  return readTarget(rules, [...path, 'rules'])
}

function readWithin(written: string, row: CommitmentRow, path: Path): Reading<Term> {
  const length = readLength(written, [...path, 'within'])
  const kind = kindOf(row, 'within')
  if (kind === 'legal') return readLegal(length, [...path, 'within'])
  if (kind === 'ceiling') return joined(length, readDeadlines(row, path), (rest) => ({ kind, ...rest }))
  return joined(length, readModifiers(row, path), (rest) => ({ kind: 'promise', ...rest }))
}

function joined<Moved>(
  length: Reading<Length>,
  moved: Reading<Moved>,
  term: (rest: { readonly within: Length } & Moved) => Term,
): Reading<Term> {
  if (length.issues || moved.issues) return { issues: [...(length.issues ?? []), ...(moved.issues ?? [])] }
  return { value: term({ within: length.value, ...moved.value }) }
}

/** Laws count elapsed or calendar time. What rests and what works is different for whoever reads them. */
function readLegal(length: Reading<Length>, path: Path): Reading<Term> {
  if (length.issues) return length
  if (length.value.max.unit !== 'business-days') return { value: { kind: 'legal', within: length.value } }
  const message = 'a law counts hours, days, weeks or months, not business days'
  return { issues: [{ code: 'legal-unit', path, message, hint: 'write the unit of the law, such as "72 hours"' }] }
}

function readRecurring(written: string, { grid = 'sliding' }: CommitmentRow, path: Path): Reading<Term> {
  const every = readSomePeriod(written, [...path, 'every'], 'nothing can happen again after no time at all')
  return every.issues ? every : { value: { kind: 'recurring', every: every.value, grid } }
}

function readFloor(written: string, { before = 'advisory.published' }: CommitmentRow, path: Path): Reading<Term> {
  const atLeast = readPeriod(written, [...path, 'at-least'])
  if (atLeast.issues) return atLeast
  return { value: { kind: 'floor', atLeast: atLeast.value, before: readSelectors(before) } }
}

function readEntitlement(written: string, row: CommitmentRow, path: Path): Reading<Term> {
  const after = readPeriod(written, [...path, 'after'])
  const reporterMay = row['reporter-may']
  if (reporterMay !== undefined) {
    return after.issues ? after : { value: { kind: 'entitlement', after: after.value, reporterMay } }
  }
  const message = 'an entitlement says what the reporter may do; "reporter-may" is missing'
  const hint = 'add "reporter-may: follow up"'
  const missing: PolicyIssue = { code: 'missing-key', path: [...path, 'reporter-may'], message, hint }
  return { issues: [...(after.issues ?? []), missing] }
}
