import { explainDue, formatExplanation } from '@disclock/calendar/core'
import type { Commitment } from '@disclock/policy'
import { reachedBy, ruleOf } from './milestone.js'
import type { Placed } from './order.js'
import { idle, type Outcome } from './outcome.js'
import { deadline, dueOptions, endOf, isNear, isPaused, type Reading, startOf } from './reading.js'
import {
  keptWords,
  lateWords,
  promiseWords,
  runningWords,
  silentWords,
  startWords,
  unrecordedStart,
  unseenWords,
  unsureWords,
} from './reasons.js'
import { type Row, rowFor } from './severity.js'
import { silenceCounts } from './silence.js'
import { type DueSpan, formatTime } from './words.js'

type Promised = Extract<Commitment, { kind: 'promise' }>

/** What became of "within T of E". The verdicts and their order are the table of the design's §6. */
export function promiseOutcome(commitment: Promised, reading: Reading): Outcome {
  const row = rowFor(commitment, reading.policy.commitments, reading.state.timeline)
  if (typeof row === 'string') return idle('not-applicable', [row])
  const start = startOf(commitment, reading)
  if (start === undefined) return idle('unknown', [unrecordedStart(reading)])

  const due = dueOf(commitment, row, start, reading)
  const from = { start, due, stoppedAt: null, risk: null, overdue: false } as const
  const opening = [...basis(commitment, row, start, due, reading)]
  const say = (...words: string[]) => [...opening, ...words]

  const reached = reachedBy(commitment, reading.state.timeline)
  if (reached) {
    const { earliest, latest, surely, maybe } = reached
    const by = (...events: readonly Placed[]) => ({ ...from, stoppedAt: latest, evidence: [start, ...events] })
    if (latest < due.earliest.at) return { ...by(...surely), verdict: 'kept', why: say(keptWords(reached, reading)) }
    if (earliest >= due.latest.at) return { ...by(...maybe), verdict: 'broken', why: say(lateWords(reached, reading)) }
    return { ...by(...maybe, ...surely), verdict: 'unknown', why: say(unsureWords(reached, reading)) }
  }

  const end = endOf(commitment, reading)
  if (end && end.placed.earliest < due.latest.at)
    return {
      ...from,
      stoppedAt: end.placed.latest,
      verdict: end.verdict,
      evidence: [start, end.placed],
      why: say(
        `Ended before its time was up by ${end.placed.event.type} on ${formatTime(end.placed.latest, reading.calendar)}`,
      ),
    }
  if (reading.now < due.latest.at)
    return { ...from, ...running(commitment, start, reading), why: say(runningWords(commitment, start, reading)) }

  const { evidence: types, spoken } = ruleOf(commitment)
  const looked = { types, spoken, from: start.latest, to: due.latest.at }
  const known = silenceCounts(reading.state.looks, looked, reading.policy)
  return {
    ...from,
    verdict: known ? 'broken' : 'unknown',
    overdue: end === undefined,
    evidence: end ? [start, end.placed] : [start],
    why: say(known ? silentWords(commitment, due, reading) : unseenWords(commitment, due, reading)),
  }
}

/** A running clock: open, or paused, and whether its end is near. */
function running(commitment: Promised, start: Placed, reading: Reading) {
  const paused = isPaused(commitment, reading)
  const near = deadline(commitment, commitment.within.min, start, reading).earliest.at
  return {
    verdict: paused ? 'paused' : 'open',
    risk: !paused && isNear(near, reading) ? 'due-soon' : null,
    evidence: [start],
  } as const
}

/**
 * The deadline. A severity that was tightened gives the earlier of the old deadline and the new length from the
 * change, so that nobody is late in retrospect; one that was relaxed gives the new length from the start.
 */
function dueOf(commitment: Promised, row: Row, start: Placed, reading: Reading): DueSpan {
  const fromStart = deadline(commitment, commitment.within.max, start, reading)
  if (!row.changed?.tightened) return fromStart
  const { at, from } = row.changed
  const fromChange = deadline(commitment, commitment.within.max, at, reading)
  const previous = reading.policy.commitments.find(
    (other): other is Promised =>
      other.kind === 'promise' &&
      other.milestone === commitment.milestone &&
      (other.severity === from || (other.severity === null && other.id !== commitment.id)),
  )
  if (previous === undefined) return fromChange
  const old = deadline(previous, previous.within.max, start, reading)
  return {
    earliest: old.earliest.at < fromChange.earliest.at ? old.earliest : fromChange.earliest,
    latest: old.latest.at < fromChange.latest.at ? old.latest : fromChange.latest,
  }
}

function* basis(commitment: Promised, row: Row, start: Placed, due: DueSpan, reading: Reading): Iterable<string> {
  yield promiseWords(commitment)
  yield startWords(start, reading)
  if (row.changed) {
    const { at, from, tightened } = row.changed
    const how = tightened
      ? 'tightened: the earlier of the old deadline and the new time from the change'
      : 'relaxed: the new time counts from the start'
    yield `The severity was changed from ${from} on ${formatTime(at.latest, reading.calendar)}; ${how}`
  } else
    yield* formatExplanation(
      explainDue(commitment.within.max, start.latest, reading.calendar, dueOptions(commitment, reading)),
    )
  if (due.earliest.at !== due.latest.at)
    yield `Over between ${formatTime(due.earliest.at, reading.calendar)} and ${formatTime(due.latest.at, reading.calendar)}, by the reading; late only after the later`
}
