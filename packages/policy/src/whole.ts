import type { PolicyIssue } from './issue.js'
import type { AskedField, Commitment } from './policy.js'
import { quote } from './quote.js'
import type { BranchesRow } from './schema/branches.js'
import type { CommitmentRow } from './schema/commitment.js'
import type { Found } from './well-shaped.js'

type FoundCommitment = Found<Commitment, CommitmentRow>

/**
 * Commitments with the id of an earlier one. Two rows for the same milestone and severity may well be meant (a promise
 * and an aim), so this asks for a name instead of choosing one of them.
 */
export function repeatedIds(commitments: readonly FoundCommitment[]): readonly PolicyIssue[] {
  const taken = new Map<string, FoundCommitment>()
  return commitments.flatMap((commitment): readonly PolicyIssue[] => {
    const { value, row, path } = commitment
    const first = taken.get(value.id)
    if (first === undefined) {
      taken.set(value.id, commitment)
      return []
    }
    const message = `"${value.id}" is the id of commitments[${first.path.at(-1)}] already`
    const hint = `give one of them an id of its own, such as "id: ${value.id}-2"`
    return [{ code: 'duplicate-id', path: row.id === undefined ? path : [...path, 'id'], message, hint }]
  })
}

/** Fields that are asked for twice, and those that are optional and yet refuse a report that lacks them. */
export function askedIssues(asked: readonly Found<AskedField, AskedField>[]): readonly PolicyIssue[] {
  const taken = new Set<string>()
  return asked.flatMap(({ value, path }): readonly PolicyIssue[] => {
    if (value.level === 'optional' && value.required) {
      const message = `"${value.field}" is optional, and a report without it is refused`
      const hint = 'remove "required: strict", or "level: optional"'
      return [{ code: 'optional-and-strict', path: [...path, 'required'], message, hint }]
    }
    if (!taken.has(value.field)) {
      taken.add(value.field)
      return []
    }
    const message = `"${value.field}" is asked for already`
    return [{ code: 'duplicate-field', path: [...path, 'field'], message, hint: 'remove one of the two' }]
  })
}

/** Branches that are named twice, and a quorum that they cannot have. */
export function branchIssues(branches: BranchesRow | undefined): readonly PolicyIssue[] {
  if (branches === undefined) return []
  const { supported, quorum } = branches
  const repeated = supported.flatMap((branch, index): readonly PolicyIssue[] => {
    if (supported.indexOf(branch) === index) return []
    const path = ['branches', 'supported', index]
    return [{ code: 'duplicate-branch', path, message: `${quote(branch)} is named already`, hint: 'name it once' }]
  })
  if (typeof quorum !== 'number' || quorum <= supported.length) return repeated
  const message = `${quorum} branches cannot have the fix where ${supported.length} get it`
  const hint = `write a number from 1 to ${supported.length}, all, or any`
  return [...repeated, { code: 'quorum-too-great', path: ['branches', 'quorum'], message, hint }]
}

/** Commitments that end with business, where nobody says when that is: the policy's own, and those of its presets. */
export function unknownCloseOfBusiness(
  own: readonly FoundCommitment[],
  inherited: readonly Commitment[],
  hoursAreStated: boolean,
): readonly PolicyIssue[] {
  if (hoursAreStated) return []
  const message = 'the calendar does not say when business closes'
  const hint = 'add "hours: 09:00-17:00" to the calendar, or write "ends: end-of-day"'
  const untilThen = ({ ends }: Commitment) => ends === 'close-of-business'
  return [
    ...own
      .filter(({ value }) => untilThen(value))
      .map(({ path }): PolicyIssue => ({ code: 'missing-hours', path: [...path, 'ends'], message, hint })),
    ...inherited.filter(untilThen).map(
      ({ id, preset }): PolicyIssue => ({
        code: 'missing-hours',
        path: ['extends'],
        message: `${message}, and "${id}" of the preset "${preset}" ends then`,
        hint: `add "hours: 09:00-17:00" to the calendar, or drop "${id}"`,
      }),
    ),
  ]
}
