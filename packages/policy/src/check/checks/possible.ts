import { formatPeriod } from '@disclock/calendar/period'
import { comparePeriods } from '../../period-order.js'
import { type Milestone, SEVERITIES, type Severity } from '../../vocabulary.js'
import { type CheckFinding, finding, formatPlace } from '../finding.js'
import { type Deadline, deadlines, unconditional } from '../promises.js'
import type { ReadDisclosure, ReadMarkdown, ReadTexts } from '../read-texts.js'
import { formatMilestone, formatTerm } from '../term-words.js'

/** Promises of one text that stand in each other's way. Times that only may do so, by when they start, are let be. */
export function possible({ disclosure, securityMd }: ReadTexts): readonly CheckFinding[] {
  return [...securityMd, ...(disclosure === null ? [] : [disclosure])].flatMap((read) => [
    ...inOrder(
      read,
      'disclosure',
      'fix',
      'disclosure-before-fix',
      'let the disclosure come no sooner than the fix, or count it from the fix, as "within 14 days after the fix"',
    ),
    ...inOrder(
      read,
      'triage',
      'acknowledgement',
      'triage-before-acknowledgement',
      'let the triage come no sooner than the acknowledgement',
    ),
    ...severeFirst(read),
    ...updatesBeforeFix(read),
  ])
}

type Read = ReadDisclosure | ReadMarkdown

/** What is promised for a later milestone sooner than for one that comes before it, for any severity. */
function inOrder(
  read: Read,
  later: Milestone,
  earlier: Milestone,
  code: 'disclosure-before-fix' | 'triage-before-acknowledgement',
  hint: string,
): readonly CheckFinding[] {
  const said = deadlines(read)
  const found = [null, ...SEVERITIES].flatMap((severity) => {
    const [after, before] = [deadlineFor(said, later, severity), deadlineFor(said, earlier, severity)]
    return after !== undefined && before !== undefined && isShorter(after, before) ? [{ after, before }] : []
  })
  // A row for every severity is told of once, not again for each that has no row of its own.
  return found
    .filter(({ after, before }, index) => {
      return found.findIndex((other) => other.after === after && other.before === before) === index
    })
    .map(({ after, before }) => finding(code, after.place, beside(after, 'sooner than', before), hint, [before.place]))
}

/** The row of a severity, or else the one for all reports. */
function deadlineFor(said: readonly Deadline[], milestone: Milestone, severity: Severity | null) {
  const rows = said.filter(({ commitment }) => commitment.milestone === milestone)
  return (
    rows.find(({ commitment }) => commitment.severity === severity) ??
    rows.find(({ commitment }) => commitment.severity === null)
  )
}

/** Rows for a severity that are slower than those of a milder one; or, of the two worst, than that for all reports. */
function severeFirst(read: Read): readonly CheckFinding[] {
  const said = deadlines(read)
  return said.flatMap((severe) => {
    const milder = said.find((other) => isMilder(severe, other) && isShorter(other, severe))
    if (milder === undefined) return []
    const hint = 'let what is graver have the shorter time, or the same'
    return [finding('severe-slower', severe.place, beside(severe, 'later than', milder), hint, [milder.place])]
  })
}

function isMilder({ commitment: severe }: Deadline, { commitment: other }: Deadline): boolean {
  if (severe.milestone !== other.milestone || severe.severity === null) return false
  if (other.severity === null) return severe.severity === 'critical' || severe.severity === 'high'
  return SEVERITIES.indexOf(severe.severity) < SEVERITIES.indexOf(other.severity)
}

/** Updates at intervals longer than even the slowest fix takes. */
function updatesBeforeFix(read: Read): readonly CheckFinding[] {
  const fixes = deadlines(read).filter(({ commitment }) => commitment.milestone === 'fix')
  return unconditional(read).flatMap(({ commitment, place }) => {
    if (commitment.kind !== 'recurring' || commitment.milestone !== 'status-update') return []
    const affected = fixes.filter(
      (fix) => commitment.severity === null || fix.commitment.severity === commitment.severity,
    )
    const [first] = affected
    const isRarer = affected.every((fix) => comparePeriods(commitment.every, fix.commitment.within.max) === 'longer')
    if (first === undefined || !isRarer) return []
    const message = `an update is promised every ${formatPeriod(commitment.every)}, less often than a fix takes: ${formatTerm(first.commitment)} in ${formatPlace(first.place)}`
    return [
      finding(
        'updates-rarer-than-fix',
        place,
        message,
        'write an interval that is shorter than the time of the fix, or none',
        [first.place],
      ),
    ]
  })
}

function isShorter(one: Deadline, other: Deadline): boolean {
  return comparePeriods(one.commitment.within.max, other.commitment.within.max) === 'shorter'
}

function beside(one: Deadline, order: 'sooner than' | 'later than', other: Deadline): string {
  const [here, there] = [one.commitment, other.commitment]
  return `${formatMilestone(here)} is promised ${formatTerm(here)}, ${order} ${formatMilestone(there)}: ${formatTerm(there)} in ${formatPlace(other.place)}`
}
