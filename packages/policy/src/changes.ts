import { calendarChanges } from './changes/calendar-changes.js'
import type { Direction, PolicyChange } from './changes/change.js'
import { commitmentChanges } from './changes/commitment-changes.js'
import { contactChanges } from './changes/contact-changes.js'
import { branchChanges, fieldChanges, scopeChanges, versionChanges } from './changes/list-changes.js'
import { statementChanges } from './changes/statement-changes.js'
import type { Policy } from './policy.js'

export { type Direction, POLICY_CHANGES, type PolicyChange, type PolicyChangeCode } from './changes/change.js'

/**
 * How two versions of one policy differ in what they say to those who report: first what promises less, then what is
 * only different, then what promises more. Empty where they say the same, in whatever order and under whatever ids.
 *
 * A commitment is the same one if its id is, or else if it is about the same milestone, severity and kind. Periods of
 * different units are held against each other over every start that there is; where nobody can say in general which is
 * over first, the change is said without a direction. A firm row for one severity is held against the time for all
 * that it takes the place of. To ask more or less of reporters is a change, and no weaker or stronger promise.
 *
 * @example
 * changesBetween(old, revised).filter(({ direction }) => direction === 'weakens').map(({ message }) => message)
 * // => ['acknowledgement: 2 → 5 business days']
 */
export function changesBetween(before: Policy, after: Policy): readonly PolicyChange[] {
  const changes = [
    ...commitmentChanges(before.commitments, after.commitments),
    ...contactChanges(before.contacts, after.contacts),
    ...calendarChanges(before.calendar, after.calendar),
    ...scopeChanges(before, after),
    ...versionChanges(before.supported, after.supported),
    ...branchChanges(before.branches, after.branches),
    ...fieldChanges(before.report.ask, after.report.ask),
    ...statementChanges(before, after),
  ]
  return DIRECTIONS.flatMap((direction) => changes.filter((change) => change.direction === direction))
}

const DIRECTIONS: readonly Direction[] = ['weakens', 'changes', 'strengthens']

/** For people, one line each: `weakens (line 12): acknowledgement: 2 → 5 business days`. */
export function formatChanges(changes: readonly PolicyChange[]): readonly string[] {
  if (changes.length === 0) return ['The two versions promise the same.']
  return changes.map(
    ({ direction, line, message }) => `${direction}${line === null ? '' : ` (line ${line})`}: ${message}`,
  )
}
