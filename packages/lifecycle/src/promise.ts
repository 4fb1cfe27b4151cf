import { explainDue, formatExplanation, lastWorkingDayBefore, type Millis } from '@disclock/calendar/core'
import { formatPeriod } from '@disclock/calendar/period'
import type { Commitment } from '@disclock/policy'
import { deadline, dueOptions, isPaused, type Outcome, type Reading, startOf } from './clock.js'
import { type Reached, reachedBy, ruleOf } from './milestone.js'
import type { Placed } from './order.js'
import { type Row, rowFor } from './severity.js'
import { silenceCounts } from './silence.js'
import { type DueSpan, formatDue, formatPromise, formatRecord, formatTime } from './words.js'

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
    return { ...from, ...running(commitment, start, reading), why: say(untilWords(commitment, start, reading)) }

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

/** A clock that does not run. */
export function idle(verdict: 'unknown' | 'not-applicable', why: readonly string[]): Outcome {
  return { start: null, due: null, stoppedAt: null, verdict, risk: null, overdue: false, evidence: [], why }
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

/** Due soon: from the last working day before the deadline, so that a Sunday deadline rings on Friday. */
export function isNear(due: Millis, { calendar, now }: Reading): boolean {
  return now >= lastWorkingDayBefore(due, calendar)
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

function* basis(commitment: Promised, row: Row, start: Placed, due: DueSpan, reading: Reading): Iterable<string> {
  const line = commitment.line === null ? '' : ` (line ${commitment.line} of the policy)`
  yield `Promised: ${formatPromise(commitment)}${line}`
  yield* startWords(start, reading)
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

/** When the clock started, and how well that is known. */
export function* startWords(start: Placed, { calendar }: Reading): Iterable<string> {
  const { event, earliest, latest } = start
  const when = earliest === latest ? 'on' : 'by'
  yield `Started by ${event.type} ${when} ${formatTime(latest, calendar)}`
}

/** Said where the start was never recorded: most often a report that came by e-mail. */
export function unrecordedStart({ caseId }: Reading): string {
  return `When the report was received is not recorded. If it came by e-mail, record it: ${formatRecord(caseId, 'report.received')}`
}

const named = (events: readonly Placed[]) => [...new Set(events.map(({ event }) => event.type))].join(' and ')

function keptWords({ latest, surely }: Reached, { calendar }: Reading): string {
  const when = surely.every((placed) => placed.earliest === placed.latest) ? 'on' : 'no later than'
  return `Kept: ${named(surely)} ${when} ${formatTime(latest, calendar)}`
}

function unsureWords({ earliest, latest, surely, maybe }: Reached, { calendar }: Reading): string {
  const [first, last] = [formatTime(earliest, calendar), formatTime(latest, calendar)]
  const when = first === last ? `on ${last}` : `between ${first} and ${last}`
  return `Can't tell: ${named([...maybe, ...surely])} ${when}, and that may have been in time or late`
}

function lateWords({ earliest, maybe }: Reached, { calendar }: Reading): string {
  return `Late: ${named(maybe)} came on ${formatTime(earliest, calendar)}`
}

function untilWords(commitment: Promised, start: Placed, { calendar }: Reading): string {
  return `Not over yet: ${formatPeriod(commitment.within.max)} from ${formatTime(start.latest, calendar)}`
}

function silentWords(commitment: Commitment, due: DueSpan, { calendar }: Reading): string {
  return `Late: no ${commitment.milestone.replace('-', ' ')} by ${formatDue({ earliest: due.latest, latest: due.latest }, commitment, calendar)}, and everything was looked at where it could have been`
}

/** Said where time is up and nothing was seen, but not every channel could be looked at. */
export function unseenWords(commitment: Commitment, due: DueSpan, { calendar, caseId }: Reading): string {
  const { spoken, evidence } = ruleOf(commitment)
  const day = formatDue({ earliest: due.latest, latest: due.latest }, commitment, calendar)
  const record = evidence.map((type) => formatRecord(caseId, type)).join(' and ')
  return spoken
    ? `No ${commitment.milestone.replace('-', ' ')} seen by ${day}. Sent by e-mail? Record it: ${record}`
    : `No ${commitment.milestone} seen by ${day}, and it could have happened where nobody looked. Done? Record it: ${record}`
}
