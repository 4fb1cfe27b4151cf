import { civilDay } from '@disclock/calendar/core'
import type { Commitment, Selector } from '@disclock/policy'
import type { Placed } from '../record/order.js'
import { ruleOf } from './milestone.js'
import { idle, type Outcome } from './outcome.js'
import type { Reading } from './reading.js'
import { unrecordedStart } from './reasons.js'
import { firstSelected, formatSelectors, isSelected } from './selector.js'

/**
 * The event that starts the commitment's clock, or why it does not run: it applies only `when` something happens, or
 * `since` a day, or what starts it has not happened.
 *
 * A clock that starts with what undoes a milestone (a fix found incomplete, a reopened report) starts with the last.
 */
export function startOf(commitment: Commitment, reading: Reading): Placed | Outcome {
  const { starts, anew } = ruleOf(commitment)
  const { timeline } = reading.state
  const selected = ({ event }: Placed) => isSelected(event, starts)
  const start = reopened(commitment, timeline) ?? (anew ? timeline.findLast(selected) : timeline.find(selected))
  if (start === undefined) return unstarted(starts, reading)
  const { when, since } = commitment
  const condition = when === null ? start : firstSelected(timeline, when)
  if (when !== null && condition === undefined)
    return idle('not-applicable', () => [`It applies only once this has happened: ${formatSelectors(when)}`])
  const from = condition !== undefined && condition.latest > start.latest ? condition : start
  if (since !== null && civilDay(from.latest, reading.calendar) < since)
    return idle('not-applicable', () => [`It applies to what begins on ${since} or later`])
  return from
}

function unstarted(starts: readonly Selector[], reading: Reading): Outcome {
  const receipt = starts.every(({ event }) => event === 'report.received')
  return receipt
    ? idle('unknown', () => [unrecordedStart(reading)])
    : idle('not-applicable', () => [`It counts from ${formatSelectors(starts)}, and that has not happened`])
}

/** The last reopening, where the commitment says that its clock starts anew with it. */
function reopened(commitment: Commitment, timeline: readonly Placed[]): Placed | undefined {
  if (!restartsOnReopen(commitment)) return undefined
  return timeline.findLast(({ event }) => event.type === 'report.reopened')
}

/** Whether a reopened report starts the commitment's clock anew. */
function restartsOnReopen(commitment: Commitment): boolean {
  return commitment.kind === 'promise' && commitment.onReopen === 'restart'
}

/** The events that can reach the commitment's milestone: after a start that undoes it, only later ones. */
export function eventsThatCount(commitment: Commitment, start: Placed, { state }: Reading): readonly Placed[] {
  const { timeline } = state
  // Two duties of one law are told apart by time: a notice from before the awareness was about something else.
  if (commitment.kind === 'legal') return timeline.filter(({ latest }) => latest >= start.earliest)
  const anew = ruleOf(commitment).anew || (restartsOnReopen(commitment) && start.event.type === 'report.reopened')
  return anew ? timeline.slice(timeline.indexOf(start) + 1) : timeline
}
