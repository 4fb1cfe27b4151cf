import type { Calendar, DueOptions, Millis, Pause } from '@disclock/calendar/core'
import { dueBetween, lastWorkingDayBefore } from '@disclock/calendar/core'
import type { Period } from '@disclock/calendar/period'
import type { Commitment, Policy } from '@disclock/policy'
import { ruleOf } from './milestone.js'
import type { Placed } from './order.js'
import type { CaseState } from './reduce.js'
import type { DueSpan } from './words.js'

/** What a clock is read against. */
export interface Reading {
  readonly caseId: string
  readonly state: CaseState
  readonly policy: Policy
  readonly calendar: Calendar
  readonly now: Millis
}

/** The first event that starts the commitment's clock; undefined where it is not recorded. */
export function startOf(commitment: Commitment, { state }: Reading): Placed | undefined {
  const { starts } = ruleOf(commitment)
  return state.timeline.find(({ event }) => starts.includes(event.type))
}

/** The stretches in which the commitment's clock stood still: the reporter's turns, if it allows pauses. */
export function pausesOf(commitment: Commitment, { state, now }: Reading): readonly Pause[] {
  if (!commitment.pausable) return []
  return state.reporterTurns.map(({ from, to }) => ({ from, to: to ?? now }))
}

/** Whether the commitment's clock stands still now. */
export function isPaused(commitment: Commitment, { state }: Reading): boolean {
  return commitment.pausable && state.at.turn === 'reporter'
}

/** When `period` from an imprecise start is over, under the commitment's options and pauses. */
export function deadline(
  commitment: Commitment,
  period: Period,
  start: { readonly earliest: Millis; readonly latest: Millis },
  reading: Reading,
): DueSpan {
  const span = { from: start.earliest, to: start.latest + 1 } // the calendar's intervals are half-open
  return dueBetween(period, span, reading.calendar, dueOptions(commitment, reading))
}

/** The options with which the calendar reads this commitment in this case. */
export function dueOptions(commitment: Commitment, reading: Reading): DueOptions {
  return { ends: commitment.ends, roll: commitment.roll, pauses: pausesOf(commitment, reading) }
}

/** Due soon: from the last working day before the deadline, so that a Sunday deadline rings on Friday. */
export function isNear(due: Millis, { calendar, now }: Reading): boolean {
  return now >= lastWorkingDayBefore(due, calendar)
}

/** What ends a clock without its milestone: by others (`overtaken`), or because nothing is owed any more. */
export function endOf(commitment: Commitment, { state }: Reading) {
  const { ends } = ruleOf(commitment)
  const byOthers = ({ event }: Placed) =>
    event.type === 'report.withdrawn' ||
    (commitment.milestone === 'disclosure' &&
      event.type === 'made-public' &&
      event.by !== 'vendor' &&
      event.by !== 'coordinator')
  const placed = state.timeline.find((each) => byOthers(each) || ends.includes(each.event.type))
  return placed && { placed, verdict: byOthers(placed) ? ('overtaken' as const) : ('not-applicable' as const) }
}
