import type { Millis } from '@disclock/calendar/core'
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

/** When a milestone was reached: at some instant from `earliest` to `latest`. */
export interface Reached {
  readonly earliest: Millis
  readonly latest: Millis
  /** The events by which it had surely happened at `latest`. */
  readonly surely: readonly Placed[]
  /** The events by which it may have happened at `earliest`. */
  readonly maybe: readonly Placed[]
}

/**
 * When the commitment's milestone was first reached; undefined where no event says that it was. Of several ways, each
 * known to some interval, the first that surely happened bounds it from above, the first that may have from below.
 */
export function reachedBy(commitment: Commitment, timeline: readonly Placed[]): Reached | undefined {
  const { stops, by } = ruleOf(commitment)
  const counts = ({ event }: Placed) =>
    (by === undefined || by.includes(event.by)) && (event.type !== 'milestone.reached' || event.name === commitment.id)
  const counted = timeline.filter(counts)
  return firstOf(
    stops.flatMap((stop) => {
      const groups = stop.flatMap(
        (group) => firstOf(counted.filter(({ event }) => group.includes(event.type)).map(alone)) ?? [],
      )
      return groups.length === stop.length ? lastOf(groups) : []
    }),
  )
}

const alone = (placed: Placed): Reached => ({
  earliest: placed.earliest,
  latest: placed.latest,
  surely: [placed],
  maybe: [placed],
})

function firstOf(ways: readonly Reached[]): Reached | undefined {
  const sure = least(ways, ({ latest }) => latest)
  const early = least(ways, ({ earliest }) => earliest)
  return sure && early && { earliest: early.earliest, latest: sure.latest, surely: sure.surely, maybe: early.maybe }
}

function lastOf(groups: readonly Reached[]): Reached {
  return {
    earliest: Math.max(...groups.map(({ earliest }) => earliest)),
    latest: Math.max(...groups.map(({ latest }) => latest)),
    surely: groups.flatMap(({ surely }) => surely),
    maybe: groups.flatMap(({ maybe }) => maybe),
  }
}

function least(ways: readonly Reached[], by: (way: Reached) => Millis): Reached | undefined {
  return ways.reduce<Reached | undefined>(
    (best, way) => (best === undefined || by(way) < by(best) ? way : best),
    undefined,
  )
}
