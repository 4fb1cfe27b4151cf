import type { PolicyIssue } from './issue.js'
import type { CommitmentRow } from './schema/commitment.js'
import { keysOf } from './schema/kinds.js'
import { EVENTS_WITH, type SelectorsRow } from './schema/selector.js'
import type { EventType } from './vocabulary.js'

type Path = PolicyIssue['path']

/** Fields that a commitment asks of events that never carry them: nothing would ever be selected. */
export function selectorIssues(row: CommitmentRow, path: Path): readonly PolicyIssue[] {
  const all = [
    ...(['from', 'until', 'when', 'unless', 'before'] as const).map((name) => ({ written: row[name], at: [name] })),
    ...(row.or ?? []).map(({ from }, index) => ({ written: from, at: ['or', index, 'from'] })),
    ...(row.replaced ?? []).map(({ when }, index) => ({ written: when, at: ['replaced', index, 'when'] })),
    { written: row.grace?.if, at: ['grace', 'if'] },
    ...(row.rules ?? []).flatMap(({ from, if: condition }, index) => [
      { written: from, at: ['rules', index, 'from'] },
      { written: condition, at: ['rules', index, 'if'] },
    ]),
  ]
  return all.flatMap(({ written, at }) => neverCarried(written, [...path, ...at]))
}

function neverCarried(written: SelectorsRow | undefined, path: Path): readonly PolicyIssue[] {
  if (written === undefined || typeof written === 'string') return []
  if (Array.isArray(written)) return written.flatMap((one, index) => neverCarried(one, [...path, index]))
  return keysOf(EVENTS_WITH)
    .filter((field) => written[field] !== undefined)
    .flatMap((field): readonly PolicyIssue[] => {
      const events: readonly EventType[] = EVENTS_WITH[field]
      if (events.includes(written.event)) return []
      const message = `no ${written.event} carries "${field}"`
      return [{ code: 'misplaced-key', path: [...path, field], message, hint: `it goes with ${events.join(', ')}` }]
    })
}
