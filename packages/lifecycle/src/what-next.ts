import type { DateTime } from 'luxon'
import { type Judged, judge } from './clocks/judge.js'
import { isWordToReporter } from './clocks/milestone.js'
import { millisOf } from './clocks/now.js'
import { promiseWithPlace } from './clocks/reasons.js'
import type { Terms } from './clocks/terms.js'
import { formatDue, formatInstant, formatMilestone } from './clocks/words.js'
import type { CaseState } from './machine/reduce.js'
import type { CaseFile } from './record/event.js'

/** The deadline that binds next. */
export interface NextDeadline {
  /** The commitment's id in the policy. */
  readonly commitment: string
  /** ISO 8601, UTC: the earliest plausible reading, so that it is met under every reading. */
  readonly dueAt: string
  /** The same for people, in the policy's zone. */
  readonly due: string
  /** Time is up, and an act still helps. */
  readonly overdue: boolean
  /** What was promised: `acknowledgement within 2 business days (line 20 of the policy)`. */
  readonly why: string
}

/** What to do about a case: whose turn it is, what binds next, and the kindest useful act. */
export interface Next {
  /** `nobody`: the report is closed, and nothing is owed. */
  readonly turn: 'vendor' | 'reporter' | 'nobody'
  /** The first firm deadline that still runs; aims where there is none. Null where nothing is due. */
  readonly deadline: NextDeadline | null
  /** One sentence to whose turn it is. */
  readonly act: string
}

/**
 * What to do next about a case. What is overdue comes first, then what is due soonest; what the reporter may do, and
 * clocks that stand still, press nobody.
 *
 * @throws {RangeError} `now` is an invalid DateTime, or no terms are given.
 */
export function whatNext(file: CaseFile, terms: Terms | readonly Terms[], now: DateTime): Next {
  const { reading, judged } = judge(file, terms, millisOf(now))
  const { state, calendar } = reading
  const next = nextOf(judged)
  const due = next?.outcome.due
  const turn = next === undefined && state.at.report === 'closed' ? 'nobody' : turnOf(state)
  const deadline = next &&
    due && {
      commitment: next.commitment.id,
      dueAt: formatInstant(due.earliest.at),
      due: formatDue(due, next.commitment, calendar),
      overdue: next.outcome.overdue,
      why: promiseWithPlace(next.commitment),
    }
  return { turn, deadline: deadline ?? null, act: actFor(turn, next, state) }
}

const turnOf = ({ at }: CaseState) => (at.turn === 'reporter' ? 'reporter' : 'vendor')

/** What binds next: firm before aimed at, overdue before running, and then the soonest. */
function nextOf(judged: readonly Judged[]): Judged | undefined {
  const pressing = judged.filter(
    ({ commitment, outcome }) =>
      commitment.kind !== 'entitlement' &&
      outcome.due !== null &&
      (outcome.overdue || (outcome.stoppedAt === null && outcome.verdict !== 'paused')),
  )
  const rank = ({ commitment, outcome }: Judged) => [
    commitment.strength === 'will' ? 0 : 1,
    outcome.overdue ? 0 : 1,
    outcome.due?.earliest.at ?? 0,
  ]
  return pressing.reduce<Judged | undefined>(
    (first, each) => (first === undefined || isBefore(rank(each), rank(first)) ? each : first),
    undefined,
  )
}

function isBefore(a: readonly number[], b: readonly number[]): boolean {
  const differs = a.findIndex((value, index) => value !== b[index])
  return differs !== -1 && (a[differs] ?? 0) < (b[differs] ?? 0)
}

/** The kindest useful act: what the next deadline asks for, else what the case's stage does. */
function actFor(turn: Next['turn'], next: Judged | undefined, state: CaseState): string {
  if (turn === 'nobody') return 'Nothing is left to do. Thank the reporter, if nobody has yet.'
  if (turn === 'reporter' && !next?.outcome.overdue)
    return 'It is the reporter’s turn to answer. If it stays quiet, ask once more, kindly.'
  if (!state.timeline.some(({ event }) => event.type === 'report.received'))
    return 'Record when the report was received; until then no promise can be clocked.'
  if (!state.timeline.some(({ event }) => isWordToReporter(event)))
    return 'Write the reporter a line: that the report has arrived, and that somebody looks at it.'
  if (next === undefined) return stageAct(state)
  const { commitment, outcome } = next
  switch (commitment.milestone) {
    case 'acknowledgement':
      return 'Write the reporter a line: that the report has arrived, and that somebody looks at it.'
    case 'triage':
      return 'Tell the reporter whether you can confirm it, and how severe you find it; say so too if you need more time.'
    case 'status-update':
      return 'Send the reporter a short update. “Still working on it, no news yet” is one.'
    case 'fix':
      return outcome.overdue
        ? 'Tell the reporter when you expect the fix, and ask whether a later date suits; then release it.'
        : 'Finish and release the fix, and tell the reporter when it is out.'
    case 'disclosure':
      return 'Agree with the reporter on the day to publish, and prepare the advisory.'
    case 'other':
      return `Next is ${formatMilestone(commitment)}.`
  }
}

function stageAct({ at }: CaseState): string {
  if (at.report === 'received') return 'Tell the reporter whether you can confirm it, and how severe you find it.'
  if (at.fix !== 'deployed') return 'Finish and release the fix, and tell the reporter when it is out.'
  if (at['world.public'] !== 'yes') return 'Agree with the reporter on the day to publish, and prepare the advisory.'
  return 'Thank and credit the reporter, and close the report.'
}
