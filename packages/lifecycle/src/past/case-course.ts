import type { Millis } from '@disclock/calendar/core'
import type { EventType, Milestone, Severity, Strength } from '@disclock/policy'
import { endOf } from '../clocks/ending.js'
import type { Judged, Judgement } from '../clocks/judge.js'
import { ruleOf } from '../clocks/milestone.js'
import type { Verdict } from '../clocks/outcome.js'
import { enoughBranches } from '../clocks/quorum.js'
import { firstOf, type Reached, reachedBy } from '../clocks/reached.js'
import type { Between, Reading } from '../clocks/reading.js'
import type { Placed } from '../record/order.js'
import { type ElapsedTime, elapsedBetween } from './elapsed-time.js'
import { plainPromise } from './plain-promise.js'

/** The milestones whose times are measured. */
export type TimedStage = Extract<Milestone, 'acknowledgement' | 'triage' | 'fix' | 'disclosure'>

/** How one case went, as far as metrics ask: no ids, no words. */
export interface CaseCourse {
  /** Null where no receipt is recorded: such a case is no report that was received, and nothing can be timed. */
  readonly received: Between | null
  /** From the receipt to the first time that each was reached; null where it was not, or the receipt is unknown. */
  readonly took: Readonly<Record<TimedStage | 'validation' | 'remediation', ElapsedTime | null>>
  readonly isValid: boolean
  readonly isOpen: boolean
  /** As the vendor last assessed it. */
  readonly severity: Severity | null
  readonly verdicts: readonly Fallen[]
}

/** A verdict of a case, and when it fell. */
interface Fallen {
  readonly verdict: Verdict
  readonly strength: Strength
  /** When it was kept, or when time was up; null where that is not known. */
  readonly at: Millis | null
}

/** How a case went, as of the instant at which it was judged. */
export function courseOf({ reading, judged }: Judgement): CaseCourse {
  const { timeline } = reading.state
  const received = timeline.find(({ event }) => event.type === 'report.received') ?? null
  const decision = timeline.findLast(({ event }) => VALID.has(event.type))
  const took = (...names: readonly (keyof typeof measured)[]) => {
    const first = firstOf(names.flatMap((name) => reachedIn(name, reading) ?? []))
    return received && first ? elapsedBetween(received, first) : null
  }
  return {
    received,
    took: {
      acknowledgement: took('acknowledgement'),
      triage: took('triage'),
      fix: took('fix'),
      disclosure: took('disclosure'),
      validation: took('validation'),
      remediation: took('fix', 'mitigation'),
    },
    isValid: decision !== undefined && VALID.get(decision.event.type) === true,
    isOpen: received !== null && isOpen(reading),
    severity: severityOf(timeline),
    verdicts: judged.map((each) => fallen(each, reading)),
  }
}

/** What each time is measured to: the milestones, as they are without a policy, and two of BOD 20-01. */
const measured = {
  acknowledgement: plainPromise('acknowledgement'),
  triage: plainPromise('triage'),
  fix: plainPromise('fix'),
  disclosure: plainPromise('disclosure'),
  validation: plainPromise(
    'triage',
    'report.validated',
    'report.accepted',
    'report.invalidated',
    'report.out-of-scope',
    'report.duplicate',
  ),
  mitigation: plainPromise('fix', 'mitigation.available'),
} as const

/** What says of a vulnerability whether there is one; the last of these stands. A duplicate counts with its original. */
const VALID: ReadonlyMap<EventType, boolean> = new Map([
  ['report.validated', true],
  ['report.accepted', true],
  ['fix.released', true],
  ['advisory.published', true],
  ['report.invalidated', false],
  ['report.out-of-scope', false],
  ['report.duplicate', false],
])

function reachedIn(name: keyof typeof measured, { state, policy }: Reading): Reached | undefined {
  const quorum = name === 'fix' ? enoughBranches(policy.branches) : undefined
  return reachedBy(ruleOf(measured[name]), state.timeline, quorum)
}

/**
 * Whether something is left to do: neither settled (closed, withdrawn, invalid, out of scope, a duplicate) nor fixed
 * or disclosed since it was last reopened or its fix found incomplete.
 */
function isOpen(reading: Reading): boolean {
  const { timeline, belowQuorum } = reading.state
  if (endOf(measured.fix, reading) !== undefined) return false
  const last = (...types: readonly EventType[]) =>
    timeline.findLastIndex((placed) => types.includes(placed.event.type) && !belowQuorum.includes(placed))
  return last('fix.released', 'advisory.published') <= last('report.reopened', 'fix.found-incomplete')
}

function severityOf(timeline: readonly Placed[]): Severity | null {
  const assessed = timeline.findLast(
    (placed): placed is Placed<'severity.assessed'> =>
      placed.event.type === 'severity.assessed' && placed.event.by !== 'reporter',
  )
  return assessed?.event.severity ?? null
}

/** A breach falls on the deadline, however late the rest came; of what recurs, on its end, or now while it runs. */
function fallen({ commitment, outcome }: Judged, { now }: Reading): Fallen {
  const { verdict, stoppedAt, due } = outcome
  const { kind, strength } = commitment
  const end = due?.latest.at ?? null
  const at = kind === 'recurring' ? (stoppedAt ?? now) : verdict === 'broken' ? end : (stoppedAt ?? end)
  return { verdict, strength, at }
}
