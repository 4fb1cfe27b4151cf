import type { PolicyIssue } from './issue.js'
import type { Kind, Term } from './policy.js'
import type { CommitmentRow } from './schema/commitment.js'
import { DEFAULT_EXCEPT, isAmong, KINDS_WITH, keysOf, TIMES, type TimeKey } from './schema/kinds.js'
import { kindOf, timeOf } from './term.js'

type Path = PolicyIssue['path']

/** A kind in words, with its article. */
const CALLED: Readonly<Record<Kind, string>> = {
  promise: 'a promise',
  recurring: 'a recurring commitment',
  ceiling: 'a ceiling',
  floor: 'a floor',
  entitlement: 'an entitlement',
  legal: 'a legal commitment',
  target: 'a target',
}

/**
 * Keys of a commitment that say nothing beside the others.
 *
 * What would have no effect is refused: whoever wrote it expected one.
 *
 * @param term What the time of the commitment was read as, where it could be.
 */
export function misplacedKeys(row: CommitmentRow, term: Term | undefined, path: Path): readonly PolicyIssue[] {
  const time = timeOf(row)
  if (time === undefined) return []
  const kind = kindOf(row, time)
  return [
    ...kindIssues(row, time, path),
    ...keysOfOtherKinds(row, kind, path),
    ...valuesOfOtherKinds(row, kind, path),
    ...(term !== undefined && kind !== 'floor' && unitsOf(term).every((unit) => unit === 'hours')
      ? besidesDays(row, path)
      : []),
  ]
}

function kindIssues(row: CommitmentRow, time: TimeKey, path: Path): readonly PolicyIssue[] {
  if (row.kind === undefined && time === 'after') {
    const hint = 'add "kind: entitlement", or write "within" for a promise'
    const message = '"after" alone does not say whom it binds'
    return [{ code: 'missing-key', path: [...path, 'kind'], message, hint }]
  }
  if (row.kind === undefined || isAmong(TIMES[time], row.kind)) return []
  const kinds = TIMES[time].map((kind) => CALLED[kind]).join(' or ')
  const message = `a commitment with "${time}" is ${kinds}, not ${CALLED[row.kind]}`
  return [misplaced([...path, 'kind'], message, `write "kind: ${TIMES[time][0]}", or another time`)]
}

function keysOfOtherKinds(row: CommitmentRow, kind: Kind, path: Path): readonly PolicyIssue[] {
  return keysOf(KINDS_WITH)
    .filter((name) => row[name] !== undefined && !isAmong(KINDS_WITH[name], kind))
    .map((name) => {
      const message = `"${name}" is for ${KINDS_WITH[name].map((one) => CALLED[one]).join(' or ')}; this is ${CALLED[kind]}`
      return misplaced([...path, name], message, `remove "${name}", or write another time`)
    })
}

function valuesOfOtherKinds(row: CommitmentRow, kind: Kind, path: Path): readonly PolicyIssue[] {
  return keysOf(DEFAULT_EXCEPT)
    .filter((name) => row[name] !== DEFAULT_EXCEPT[name].default && !isAmong(DEFAULT_EXCEPT[name].kinds, kind))
    .map((name) => misplaced([...path, name], `"${name}" changes nothing about ${CALLED[kind]}`, `remove "${name}"`))
}

/** Hours are elapsed time: there is no last day that could end or roll (Regulation 1182/71, art. 3(4)). */
function besidesDays(row: CommitmentRow, path: Path): readonly PolicyIssue[] {
  return (['ends', 'roll'] as const)
    .filter((name) => row[name] !== DEFAULT_EXCEPT[name].default)
    .map((name) => {
      const message = `hours are elapsed time; "${name}" is about a last day`
      return misplaced([...path, name], message, `remove "${name}", or count in days`)
    })
}

/** Every unit in which a deadline of the commitment is counted. */
function unitsOf(term: Term): readonly string[] {
  switch (term.kind) {
    case 'promise':
      return [term.within.max, ...movedBy(term), ...(term.grace === null ? [] : [term.grace.period])].map(
        ({ unit }) => unit,
      )
    case 'ceiling':
      return [term.within.max, ...movedBy(term)].map(({ unit }) => unit)
    case 'legal':
      return [term.within.max.unit]
    case 'recurring':
      return [term.every.unit]
    case 'floor':
      return [term.atLeast.unit]
    case 'entitlement':
      return [term.after.unit]
    case 'target':
      return term.rules.map(({ within }) => within.unit)
  }
}

function movedBy({ or, replaced }: Extract<Term, { kind: 'promise' | 'ceiling' }>) {
  return [...or, ...replaced].map(({ within }) => within)
}

function misplaced(path: Path, message: string, hint: string): PolicyIssue {
  return { code: 'misplaced-key', path, message, hint }
}
