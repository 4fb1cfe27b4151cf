import type { Commitment, Milestone, Severity, Strength } from '@disclock/policy'
import type { Outcome, Verdict } from './outcome.js'
import { pausesOf, type Reading } from './reading.js'
import { formatDue, formatDuration, formatInstant, formatPromise } from './words.js'

/** A commitment running in a case, and what became of it, in the shape of the contract. Instants are ISO 8601, UTC. */
export interface Clock {
  /** The commitment's id in the policy. */
  readonly commitment: string
  /** What was promised, for people: `status update every 7 days`. */
  readonly promise: string
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

/** An outcome as a clock; its sentences only where they are wanted. */
export function clockOf(commitment: Commitment, outcome: Outcome, reading: Reading, words: boolean): Clock {
  const { start, due, stoppedAt, occurrences } = outcome
  const until = stoppedAt ?? reading.now
  const dueAt = due && formatInstant(due.earliest.at)
  const near = outcome.nearAt !== null && reading.now >= outcome.nearAt
  const pausedFor = pausesOf(commitment, reading).reduce(
    (sum, { from, to }) => sum + Math.max(0, Math.min(to, until) - Math.max(from, start?.latest ?? from)),
    0,
  )
  return {
    commitment: commitment.id,
    promise: formatPromise(commitment),
    milestone: commitment.milestone,
    kind: commitment.kind,
    severity: commitment.severity,
    strength: commitment.strength,
    startedAt: start && formatInstant(start.latest),
    dueAt,
    dueAtLatest: due && due.latest.at !== due.earliest.at ? formatInstant(due.latest.at) : dueAt,
    due: due && formatDue(due, commitment, reading.calendar),
    stoppedAt: stoppedAt === null ? null : formatInstant(stoppedAt),
    pausedFor: formatDuration(pausedFor),
    verdict: outcome.verdict,
    risk: near ? 'due-soon' : null,
    overdue: outcome.overdue,
    evidence: [...new Set(outcome.evidence.map(({ event }) => event.id))],
    why: words ? [...outcome.why()] : [],
    ...(occurrences && { occurrences }),
  }
}
