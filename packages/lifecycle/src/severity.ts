import { type Commitment, SEVERITIES, type Severity } from '@disclock/policy'
import type { Placed } from './order.js'

/** A row of a severity table that applies: since when, and which severity held before, if it changed. */
export interface Row {
  readonly changed: { readonly at: Placed; readonly tightened: boolean; readonly from: Severity } | null
}

/**
 * Whether a commitment applies under the severity that the vendor last assessed (what the reporter claims selects
 * nothing), and if the severity was changed, how. A string says why it does not apply.
 *
 * The first assessment selects the row from the start; a later one changes it. A firm row for one severity replaces
 * the firm row for all; an aim stands beside it.
 */
export function rowFor(
  commitment: Commitment,
  commitments: readonly Commitment[],
  timeline: readonly Placed[],
): Row | string {
  const assessed = timeline.filter(
    (placed): placed is Placed<'severity.assessed'> =>
      placed.event.type === 'severity.assessed' && placed.event.by !== 'reporter',
  )
  const current = assessed.at(-1)?.event.severity ?? null
  if (commitment.severity === null) {
    const replacing = commitments.find(
      ({ kind, milestone, severity, strength }) =>
        kind === commitment.kind &&
        milestone === commitment.milestone &&
        severity !== null &&
        severity === current &&
        strength === 'will',
    )
    return replacing ? `the severity is ${current}, and "${replacing.id}" applies instead` : { changed: null }
  }
  if (current === null) return `it applies to ${commitment.severity} severity, and no severity is assessed yet`
  if (current !== commitment.severity)
    return `it applies to ${commitment.severity} severity, and this one is ${current}`

  const before = assessed.findLast(({ event }) => event.severity !== current)
  if (before === undefined) return { changed: null }
  const at = assessed[assessed.indexOf(before) + 1] as Placed // the current severity was assessed after `before`
  const from = before.event.severity
  return { changed: { at, from, tightened: SEVERITIES.indexOf(current) < SEVERITIES.indexOf(from) } }
}
