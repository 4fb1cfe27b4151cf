import { allOrIssues, eachOrIssues } from './all-or-issues.js'
import type { PolicyIssue, Reading } from './issue.js'
import { readPeriod, readSomePeriod } from './length.js'
import type { Grace, Modifiers } from './policy.js'
import type { CommitmentRow } from './schema/commitment.js'
import { readSelectors } from './selector.js'

type Path = PolicyIssue['path']

/** "Or …, whichever is first", and "… when": the modifiers that a ceiling has too. */
export function readDeadlines(row: CommitmentRow, path: Path): Reading<Pick<Modifiers, 'or' | 'replaced'>> {
  const { or = [], replaced = [] } = row
  return allOrIssues({
    or: eachOrIssues(
      or.map(({ within, from }, index) =>
        allOrIssues({
          within: readPeriod(within, [...path, 'or', index, 'within']),
          from: { value: readSelectors(from) },
        }),
      ),
    ),
    replaced: eachOrIssues(
      replaced.map(({ when, within }, index) =>
        allOrIssues({
          when: { value: readSelectors(when) },
          within: readPeriod(within, [...path, 'replaced', index, 'within']),
        }),
      ),
    ),
  })
}

/** Everything that can move the deadline of a promise. */
export function readModifiers(row: CommitmentRow, path: Path): Reading<Modifiers> {
  const deadlines = readDeadlines(row, path)
  const grace = readGrace(row.grace, [...path, 'grace'])
  if (deadlines.issues || grace.issues) return { issues: [...(deadlines.issues ?? []), ...(grace.issues ?? [])] }
  return {
    value: {
      ...deadlines.value,
      grace: grace.value,
      onSeverityChange: row['on-severity-change'] ?? 'recompute',
      onReopen: row['on-reopen'] ?? 'recompute',
      onExtension: row['on-extension'] ?? 'add',
    },
  }
}

function readGrace(grace: CommitmentRow['grace'], path: Path): Reading<Grace | null> {
  if (grace === undefined) return { value: null }
  return allOrIssues({
    period: readSomePeriod(grace.period, [...path, 'period'], 'a grace of no time at all gives none'),
    if: { value: readSelectors(grace.if) },
  })
}
