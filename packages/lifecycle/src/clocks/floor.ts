import { civilDay, dueBefore, formatDayInWords, spanOf } from '@disclock/calendar/core'
import type { Commitment } from '@disclock/policy'
import type { Placed } from '../record/order.js'
import { endOf } from './ending.js'
import { ruleOf } from './milestone.js'
import { idle, type Outcome } from './outcome.js'
import { reachedBy } from './reached.js'
import type { Between, Reading } from './reading.js'
import { promiseWords } from './reasons.js'
import { firstSelected } from './selector.js'
import { verdictOf } from './verdict.js'
import { formatDue, formatTime } from './words.js'

type Floor = Extract<Commitment, { kind: 'floor' }>

/** What a floor is counted back from: the event itself, or where it has not happened, the date it is planned for. */
interface Anchor {
  readonly placed: Placed
  readonly at: Between
  readonly happened: boolean
}

/**
 * What became of "at least T before …": the deadline is counted backwards from what happened or is planned, so that it
 * moves with the plan. Its clock has no start of its own; it starts with the plan.
 */
export function floorOutcome(commitment: Floor, reading: Reading): Outcome {
  const anchor = anchorOf(commitment, reading)
  if (anchor === undefined) return idle('not-applicable', () => ['It is counted back from a date, and none is planned'])
  const { placed, at, happened } = anchor
  const { state, calendar } = reading
  const due = {
    earliest: dueBefore(commitment.atLeast, at.earliest, calendar),
    latest: dueBefore(commitment.atLeast, at.latest, calendar),
  }
  const exact = at.earliest === at.latest
  const when = exact ? formatTime(at.latest, calendar) : formatDayInWords(civilDay(at.latest, calendar))
  const question = {
    commitment,
    start: placed,
    due,
    expected: due.earliest.at,
    reached: reachedBy(ruleOf(commitment), state.timeline),
    ended: endOf(commitment, reading),
    lookFrom: state.timeline[0]?.latest ?? due.latest.at,
    canAct: !happened,
    opening: () => [
      promiseWords(commitment),
      `Counted back from ${placed.event.type}${happened ? ' on' : ', planned for'} ${when}: due ${formatDue(due, commitment, calendar)}`,
    ],
  }
  return verdictOf(question, reading)
}

function anchorOf({ before }: Floor, { state, calendar }: Reading): Anchor | undefined {
  const actual = firstSelected(state.timeline, before)
  if (actual !== undefined) return { placed: actual, at: actual, happened: true }
  const plan = state.timeline.findLast(
    (placed): placed is Placed<'disclosure.scheduled'> => placed.event.type === 'disclosure.scheduled',
  )
  return plan && { placed: plan, at: plannedFor(plan.event.for, calendar), happened: false }
}

const NOON = 43_200_000

/** A date without a time is a whole day. */
function plannedFor(when: string, calendar: Reading['calendar']): Between {
  const at = Date.parse(when)
  if (when.includes('T')) return { earliest: at, latest: at }
  const { from, to } = spanOf(at + NOON, 'day', calendar) // noon, which every zone has on the day that is meant
  return { earliest: from, latest: to - 1 }
}
