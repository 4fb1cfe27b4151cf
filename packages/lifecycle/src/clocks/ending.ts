import type { Pause } from '@disclock/calendar/core'
import type { Commitment, EventType } from '@disclock/policy'
import type { Placed } from '../record/order.js'
import { ruleOf } from './milestone.js'
import type { Reading } from './reading.js'
import { isSelected } from './selector.js'

/** A time in which nothing is owed: from what ended the clock without its milestone to what revived it, if anything. */
export interface Ending {
  readonly by: Placed
  readonly revived: Placed | null
  /** `overtaken`: by others, or withdrawn. `not-applicable`: nothing is owed any more. */
  readonly verdict: 'overtaken' | 'not-applicable'
}

/** What brings a settled report back to work: invalid and deferred are holding states (Vultron's RM). */
const reviving: ReadonlySet<EventType> = new Set(['report.validated', 'report.accepted', 'report.resumed'])

/** Every time in which nothing was owed under a commitment, in order. Of the last, `revived` is null while it lasts. */
export function endingsOf(commitment: Commitment, { state }: Reading): readonly Ending[] {
  const { ends } = ruleOf(commitment)
  const endings: Ending[] = []
  for (const placed of state.timeline) {
    const last = endings.at(-1)
    if (last === undefined || last.revived !== null) {
      const verdict = endsBy(commitment, placed, ends)
      if (verdict !== null) endings.push({ by: placed, revived: null, verdict })
    } else if (revives(commitment, placed, last)) endings[endings.length - 1] = { ...last, revived: placed }
  }
  return endings
}

/** The times in which nothing was owed, as pauses. Of what is dated imprecisely none ends before it begins. */
export function idleTime(endings: readonly Ending[]): readonly Pause[] {
  return endings.flatMap(({ by, revived }) =>
    revived === null ? [] : [{ from: by.latest, to: Math.max(by.latest, revived.latest) }],
  )
}

/** What has ended the clock for good, as far as is known. */
export function endOf(commitment: Commitment, reading: Reading): Ending | undefined {
  const last = endingsOf(commitment, reading).at(-1)
  return last?.revived === null ? last : undefined
}

function endsBy(
  commitment: Commitment,
  { event }: Placed,
  ends: ReturnType<typeof ruleOf>['ends'],
): Ending['verdict'] | null {
  const { kind, milestone, unless } = commitment
  if (unless !== null && isSelected(event, unless)) return 'not-applicable'
  if (kind === 'legal') return null
  if (event.type === 'report.withdrawn') return 'overtaken'
  const byOthers = event.type === 'made-public' && event.by !== 'vendor' && event.by !== 'coordinator'
  if (byOthers && milestone === 'disclosure') return 'overtaken'
  return isSelected(event, ends) ? 'not-applicable' : null
}

function revives(commitment: Commitment, { event }: Placed, { by }: Ending): boolean {
  if (by.event.type === 'fix.released') return event.type === 'fix.found-incomplete'
  if (by.event.type === 'made-public') return false
  if (commitment.unless !== null && isSelected(by.event, commitment.unless)) return false
  if (event.type === 'report.reopened') return !(commitment.kind === 'promise' && commitment.onReopen === 'ignore')
  // Only a reopening brings back what was closed or withdrawn.
  const closed = by.event.type === 'report.closed' || by.event.type === 'report.withdrawn'
  return !closed && reviving.has(event.type)
}
