import type { PolicyIssue } from './issue.js'
import type { AskedField, Commitment } from './policy.js'
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

/** Fields that are asked for twice, which could be required once and optional once. */
export function repeatedFields(asked: readonly Found<AskedField, AskedField>[]): readonly PolicyIssue[] {
  const taken = new Set<string>()
  return asked.flatMap(({ value, path }): readonly PolicyIssue[] => {
    if (!taken.has(value.field)) {
      taken.add(value.field)
      return []
    }
    const message = `"${value.field}" is asked for already`
    return [{ code: 'duplicate-field', path: [...path, 'field'], message, hint: 'remove one of the two' }]
  })
}

/** Commitments that end with business, where nobody says when that is. */
export function unknownCloseOfBusiness(
  commitments: readonly FoundCommitment[],
  hoursAreStated: boolean,
): readonly PolicyIssue[] {
  if (hoursAreStated) return []
  const message = 'the calendar does not say when business closes'
  const hint = 'add "hours: 09:00-17:00" to the calendar, or write "ends: end-of-day"'
  return commitments
    .filter(({ value }) => value.ends === 'close-of-business')
    .map(({ path }) => ({ code: 'missing-hours', path: [...path, 'ends'], message, hint }))
}
