import type { Calendar, DueOptions, Millis, Pause } from '@disclock/calendar/core'
import { dueBetween, lastWorkingDayBefore } from '@disclock/calendar/core'
import type { Period } from '@disclock/calendar/period'
import type { Commitment, Policy } from '@disclock/policy'
import type { CaseState } from '../machine/reduce.js'
import type { DueSpan } from './words.js'

/** What a clock is read against. */
export interface Reading {
  readonly caseId: string
  readonly state: CaseState
  readonly policy: Policy
  readonly calendar: Calendar
  readonly now: Millis
}

/** A time that is known to lie between two instants, both included. */
export interface Between {
  readonly earliest: Millis
  readonly latest: Millis
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

/** The options with which the calendar reads this commitment in this case. */
export function dueOptions(commitment: Commitment, reading: Reading, more: readonly Pause[] = []): DueOptions {
  return { ends: commitment.ends, roll: commitment.roll, pauses: [...pausesOf(commitment, reading), ...more] }
}

/** When `period` from an imprecise start is over. */
export function deadline(period: Period, start: Between, options: DueOptions, { calendar }: Reading): DueSpan {
  const span = { from: start.earliest, to: start.latest + 1 } // the calendar's intervals are half-open
  return dueBetween(period, span, calendar, options)
}

/**
 * Where the next period starts when one is over: a period's last day is day 0 of the next; periods of hours follow
 * each other to the instant.
 */
export function nextStart({ unit }: Period, due: DueSpan): Between {
  const back: Millis = unit === 'hours' ? 0 : 1
  return { earliest: due.earliest.at - back, latest: due.latest.at - back }
}

/** Of two deadlines the one that comes first, in each reading. */
export function sooner(a: DueSpan, b: DueSpan): DueSpan {
  return {
    earliest: a.earliest.at <= b.earliest.at ? a.earliest : b.earliest,
    latest: a.latest.at <= b.latest.at ? a.latest : b.latest,
  }
}

/** From when a deadline is due soon: from the last working day before it, so that a Sunday deadline rings on Friday. */
export function nearFrom(due: Millis, { calendar }: Reading): Millis {
  return lastWorkingDayBefore(due, calendar)
}
