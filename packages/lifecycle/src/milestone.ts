import type { Commitment, EventType, Milestone } from '@disclock/policy'
import type { Role } from './event.js'
import type { Placed } from './order.js'

/** Of each group one event must have happened; the milestone is reached with the last of them. */
type Stop = readonly (readonly EventType[])[]

interface Rule {
  /** A clock starts at the first of these. */
  readonly starts: readonly EventType[]
  /** Ways of reaching the milestone; the first one counts. */
  readonly stops: readonly Stop[]
  /** Who must have done it; absent: anyone. */
  readonly by?: readonly Role[]
  /** The clock ends without the milestone with the first of these: nothing is owed any more. */
  readonly ends: readonly EventType[]
  /** Silence is evidence only where these were looked at. */
  readonly evidence: readonly EventType[]
  /** Whether a word to the reporter would keep it, on whatever channel the two of them speak. */
  readonly spoken: boolean
}

const vendor: readonly Role[] = ['vendor', 'coordinator']
const settled: readonly EventType[] = ['report.invalidated', 'report.out-of-scope', 'report.duplicate']

/** When the clock of a milestone starts, what stops it and what ends it (design: clocks and verdicts). */
const rules: Readonly<Record<Milestone, Rule>> = {
  acknowledgement: {
    starts: ['report.received'],
    // Any act of the vendor that the reporter can see; an automatic reply is none.
    stops: (
      [
        'report.acknowledged',
        'info.requested',
        'update.sent',
        'report.validated',
        'report.invalidated',
        'report.duplicate',
        'report.out-of-scope',
        'report.accepted',
        'report.closed',
      ] as const
    ).map((type) => [[type]]),
    by: vendor,
    ends: [],
    evidence: ['report.acknowledged'],
    spoken: true,
  },
  triage: {
    starts: ['report.received'],
    stops: [[['report.validated', 'report.accepted'], ['severity.assessed']], ...settled.map((type) => [[type]])],
    by: vendor,
    ends: ['report.closed'],
    evidence: ['report.validated', 'severity.assessed'],
    spoken: true,
  },
  'status-update': {
    starts: ['report.received'],
    stops: [[['update.sent']]],
    by: vendor,
    ends: [...settled, 'fix.released', 'report.closed'],
    evidence: ['update.sent'],
    spoken: true,
  },
  fix: {
    starts: ['report.received'],
    stops: [[['fix.released']]],
    ends: [...settled, 'report.closed'],
    evidence: ['fix.released'],
    spoken: false,
  },
  disclosure: {
    starts: ['report.received'],
    stops: [[['advisory.published']]],
    ends: [...settled, 'report.closed'],
    evidence: ['advisory.published'],
    spoken: false,
  },
  other: {
    starts: ['report.received'],
    stops: [[['milestone.reached']]],
    ends: [...settled, 'report.closed'],
    evidence: ['milestone.reached'],
    spoken: true,
  },
}

/** The rule of a commitment's milestone. */
export function ruleOf({ milestone }: Commitment): Rule {
  return rules[milestone]
}

/** When a milestone was reached: an interval, and the events that say so. */
export interface Reached {
  readonly earliest: number
  readonly latest: number
  readonly events: readonly Placed[]
}

/** Every way in which the commitment's milestone was reached, the earliest first. */
export function reachedBy(commitment: Commitment, timeline: readonly Placed[]): readonly Reached[] {
  const { stops, by } = ruleOf(commitment)
  const counts = ({ event }: Placed) =>
    (by === undefined || by.includes(event.by)) && (event.type !== 'milestone.reached' || event.name === commitment.id)
  const reached = stops.flatMap((stop): Reached[] => {
    const [only, ...others] = stop
    if (only !== undefined && others.length === 0)
      return timeline
        .filter((placed) => only.includes(placed.event.type) && counts(placed))
        .map((placed) => ({ earliest: placed.earliest, latest: placed.latest, events: [placed] }))
    const events = stop.map((group) => timeline.find((placed) => group.includes(placed.event.type) && counts(placed)))
    if (!events.every((placed) => placed !== undefined)) return []
    return [
      {
        earliest: Math.max(...events.map((placed) => placed.earliest)),
        latest: Math.max(...events.map((placed) => placed.latest)),
        events,
      },
    ]
  })
  return reached.sort((a, b) => a.latest - b.latest || a.earliest - b.earliest)
}
