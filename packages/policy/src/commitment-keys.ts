import type { PolicyIssue } from './issue.js'
import type { Term } from './policy.js'
import type { CommitmentRow } from './schema/commitment.js'

type Path = PolicyIssue['path']

const TIMES = ['within', 'every', 'after'] as const
const KIND_OF = { within: 'promise', every: 'recurring', after: 'entitlement' } as const

/**
 * Keys of a commitment that say nothing beside the others.
 *
 * What would have no effect is refused: whoever wrote it expected one.
 *
 * @param term What the time of the commitment was read as, where it could be.
 */
export function misplacedKeys(row: CommitmentRow, term: Term | undefined, path: Path): readonly PolicyIssue[] {
  return [
    ...kindAndTime(row, path),
    ...(row.after === undefined ? besidesEntitlement(row, path) : besidesPromise(row, path)),
    ...(term !== undefined && unitOf(term) === 'hours' ? besidesDays(row, path) : []),
  ]
}

function kindAndTime(row: CommitmentRow, path: Path): readonly PolicyIssue[] {
  const [time, ...others] = TIMES.filter((name) => row[name] !== undefined)
  if (time === undefined || others.length > 0) return []
  if (row.kind === undefined && time === 'after') {
    const hint = 'add "kind: entitlement", or write "within" for a promise'
    const message = '"after" alone does not say whom it binds'
    return [{ code: 'missing-key', path: [...path, 'kind'], message, hint }]
  }
  const kind = KIND_OF[time]
  if (row.kind === undefined || row.kind === kind) return []
  const message = `a commitment with "${time}" is of the kind ${kind}, not ${row.kind}`
  return [misplaced([...path, 'kind'], message, `write "kind: ${kind}", or another time`)]
}

function besidesEntitlement(row: CommitmentRow, path: Path): readonly PolicyIssue[] {
  if (row['reporter-may'] === undefined) return []
  const hint = 'remove it, or write "kind: entitlement" and "after"'
  return [misplaced([...path, 'reporter-may'], '"reporter-may" is for an entitlement', hint)]
}

/** Nobody can break an entitlement, so it is nothing to aim at; and it never waits for the reporter (design, §3). */
function besidesPromise(row: CommitmentRow, path: Path): readonly PolicyIssue[] {
  return [
    ...(row.pausable ? [misplaced([...path, 'pausable'], 'an entitlement never waits', 'remove "pausable"')] : []),
    ...(row.strength === 'aim'
      ? [misplaced([...path, 'strength'], 'an entitlement is nothing to aim at', 'remove "strength"')]
      : []),
  ]
}

/** Hours are elapsed time: there is no last day that could end or roll (Regulation 1182/71, art. 3(4)). */
function besidesDays(row: CommitmentRow, path: Path): readonly PolicyIssue[] {
  const defaults = { ends: 'end-of-day', roll: 'none' } as const
  return (['ends', 'roll'] as const)
    .filter((name) => row[name] !== defaults[name])
    .map((name) => {
      const message = `hours are elapsed time; "${name}" is about a last day`
      return misplaced([...path, name], message, `remove "${name}", or count in days`)
    })
}

function unitOf(term: Term): string {
  switch (term.kind) {
    case 'promise':
      return term.within.max.unit
    case 'recurring':
      return term.every.unit
    case 'entitlement':
      return term.after.unit
  }
}

function misplaced(path: Path, message: string, hint: string): PolicyIssue {
  return { code: 'misplaced-key', path, message, hint }
}
