import type { Calendar, DueOptions, Millis, Pause } from '@disclock/calendar/core'
import { dueBetween } from '@disclock/calendar/core'
import type { Period } from '@disclock/calendar/period'
import type { Commitment, Milestone, Policy, Severity, Strength } from '@disclock/policy'
import { ruleOf } from './milestone.js'
import type { Placed } from './order.js'
import type { CaseState } from './reduce.js'
import { type DueSpan, formatDue, formatDuration, formatInstant } from './words.js'

/** What became of a clock. */
export const VERDICTS = ['kept', 'broken', 'open', 'paused', 'unknown', 'overtaken', 'not-applicable'] as const
/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number]

/** A commitment running in a case, and what became of it, in the shape of the contract. Instants are ISO 8601, UTC. */
export interface Clock {
  readonly commitment: string
  readonly milestone: Milestone
  readonly kind: Commitment['kind']
  readonly severity: Severity | null
  readonly strength: Strength
  readonly startedAt: string | null
  /** Kept if and only if it happened before. The earliest plausible reading; null where the start is not known. */
  readonly dueAt: string | null
  /** The latest plausible reading: late only after it. */
  readonly dueAtLatest: string | null
  /** The deadline for people, in the policy's zone: its last day, or the time. */
  readonly due: string | null
  readonly stoppedAt: string | null
  /** How long it stood still so far, as an ISO 8601 duration. */
  readonly pausedFor: string
  readonly verdict: Verdict
  readonly risk: 'due-soon' | null
  /** Time is up and an act can still help. */
  readonly overdue: boolean
  /** Ids of the events that the verdict rests on. */
  readonly evidence: readonly string[]
  /** The verdict in sentences. */
  readonly why: readonly string[]
  /** Of a recurring commitment: how many times it was kept and broken. */
  readonly occurrences?: { readonly kept: number; readonly broken: number }
}

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
function pausesOf(commitment: Commitment, { state, now }: Reading): readonly Pause[] {
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

/** What a clock found out, before it is written in the shape of the contract. */
export interface Outcome {
  readonly start: Placed | null
  readonly due: DueSpan | null
  readonly stoppedAt: Millis | null
  readonly verdict: Verdict
  readonly risk: 'due-soon' | null
  readonly overdue: boolean
  readonly evidence: readonly Placed[]
  readonly why: readonly string[]
  readonly occurrences?: { readonly kept: number; readonly broken: number }
}

/** An outcome as a clock. */
export function clockOf(commitment: Commitment, outcome: Outcome, reading: Reading): Clock {
  const { start, due, stoppedAt, occurrences } = outcome
  const until = stoppedAt ?? reading.now
  const pausedFor = pausesOf(commitment, reading).reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, until) - Math.max(from, start?.latest ?? from)),
    0,
  )
  return {
    commitment: commitment.id,
    milestone: commitment.milestone,
    kind: commitment.kind,
    severity: commitment.severity,
    strength: commitment.strength,
    startedAt: start && formatInstant(start.latest),
    dueAt: due && formatInstant(due.earliest.at),
    dueAtLatest: due && formatInstant(due.latest.at),
    due: due && formatDue(due, commitment, reading.calendar),
    stoppedAt: stoppedAt === null ? null : formatInstant(stoppedAt),
    pausedFor: formatDuration(pausedFor),
    verdict: outcome.verdict,
    risk: outcome.risk,
    overdue: outcome.overdue,
    evidence: [...new Set(outcome.evidence.map(({ event }) => event.id))],
    why: outcome.why,
    ...(occurrences && { occurrences }),
  }
}
