import type { Millis } from '@disclock/calendar/core'
import type { Commitment } from '@disclock/policy'
import { ruleOf } from './milestone.js'
import type { Placed } from './order.js'
import { idle, type Outcome } from './outcome.js'
import { deadline, endOf, isNear, isPaused, type Reading, startOf } from './reading.js'
import { promiseWords, startWords, unrecordedStart, unseenWords } from './reasons.js'
import { rowFor } from './severity.js'
import { silenceCounts } from './silence.js'
import { type DueSpan, formatDue, formatTime } from './words.js'

type Recurring = Extract<Commitment, { kind: 'recurring' }>
type Span = Pick<Placed, 'earliest' | 'latest'>

/** The vendor's words to the reporter, each of which starts the period anew. Only an update keeps the promise. */
const WORDS = new Set(['report.acknowledged', 'info.requested', 'update.sent'])

interface Tally {
  kept: number
  broken: number
  unknown: number
  readonly evidence: Placed[]
}

/**
 * What became of "every T while …": one clock that slides from the last word to the reporter. Each period that
 * passes in silence is one broken occurrence; the clock is broken once any is, and the next due time is always there.
 */
export function recurringOutcome(commitment: Recurring, reading: Reading): Outcome {
  const row = rowFor(commitment, reading.policy.commitments, reading.state.timeline)
  if (typeof row === 'string') return idle('not-applicable', [row])
  const start = startOf(commitment, reading)
  if (start === undefined) return idle('unknown', [unrecordedStart(reading)])

  const end = endOf(commitment, reading)
  const tally: Tally = { kept: 0, broken: 0, unknown: 0, evidence: [start] }
  let from: Span = start
  let word: Placed = start
  for (const next of wordsAfter(start, end?.placed, reading)) {
    const counted = countMissed(commitment, from, next, next.event.type === 'update.sent', tally, reading)
    if (next.event.type === 'update.sent') countUpdate(next, counted, tally)
    from = next
    word = next
  }
  const until = end?.placed ?? { earliest: reading.now, latest: reading.now }
  const last = countMissed(commitment, from, until, false, tally, reading)
  // An end that is known to bounds only may have come after a period that nobody can tell of.
  if (end && last.unsure) tally.unknown++

  return {
    start,
    due: last.due,
    stoppedAt: end?.placed.latest ?? null,
    ...verdictOf(commitment, tally, last.due, end, reading),
    overdue: end === undefined && last.missed > 0,
    evidence: end ? [...tally.evidence, end.placed] : tally.evidence,
    occurrences: { kept: tally.kept, broken: tally.broken },
    why: [...words(commitment, start, word, end?.placed, tally, last, reading)],
  }
}

function wordsAfter(start: Placed, end: Placed | undefined, { state }: Reading): readonly Placed[] {
  const { timeline } = state
  const stop = end === undefined ? timeline.length : timeline.indexOf(end)
  return timeline
    .slice(timeline.indexOf(start) + 1, stop)
    .filter(({ event }) => WORDS.has(event.type) && (event.by === 'vendor' || event.by === 'coordinator'))
}

interface Counted {
  readonly from: Span
  readonly due: DueSpan
  readonly missed: number
  /** Whether `until` may have come in time or late, for all that is known. */
  readonly unsure: boolean
}

/** Counts the periods that were surely over before `until`, and gives the one that was not. */
function countMissed(
  commitment: Recurring,
  from: Span,
  until: Span,
  /** A late update proves the period missed; without one, silence has to. */
  proven: boolean,
  tally: Tally,
  reading: Reading,
): Counted {
  const { evidence: types, spoken } = ruleOf(commitment)
  let start = from
  for (let missed = 0; ; missed++) {
    const due = deadline(commitment, commitment.every, start, reading)
    if (until.earliest < due.latest.at) return { from: start, due, missed, unsure: until.latest >= due.earliest.at }
    const looked = { types, spoken, from: start.latest, to: due.latest.at }
    if (proven || silenceCounts(reading.state.looks, looked, reading.policy)) tally.broken++
    else tally.unknown++
    start = nextPeriod(commitment, due)
  }
}

/** A missed period's last day is day 0 of the next; periods of hours follow each other to the instant. */
function nextPeriod(commitment: Recurring, due: DueSpan): Span {
  const back: Millis = commitment.every.unit === 'hours' ? 0 : 1
  return { earliest: due.earliest.at - back, latest: due.latest.at - back }
}

/** An update that came after a missed period made good for it, and is not counted as kept besides. */
function countUpdate(update: Placed, { missed, unsure }: Counted, tally: Tally): void {
  tally.evidence.push(update)
  if (unsure) tally.unknown++
  else if (missed === 0) tally.kept++
}

function verdictOf(
  commitment: Recurring,
  tally: Tally,
  due: DueSpan,
  end: ReturnType<typeof endOf>,
  reading: Reading,
): Pick<Outcome, 'verdict' | 'risk'> {
  const running = end === undefined
  const paused = running && isPaused(commitment, reading)
  const risk = running && !paused && isNear(due.earliest.at, reading) ? 'due-soon' : null
  if (tally.broken > 0) return { verdict: 'broken', risk }
  if (tally.unknown > 0) return { verdict: 'unknown', risk }
  if (running) return { verdict: paused ? 'paused' : 'open', risk }
  // A fix within the first period leaves nothing to update; a report that is settled so soon never needed one.
  const kept = tally.kept > 0 || end.placed.event.type === 'fix.released'
  return { verdict: kept ? 'kept' : end.verdict, risk: null }
}

function* words(
  commitment: Recurring,
  start: Placed,
  word: Placed,
  end: Placed | undefined,
  tally: Tally,
  last: Counted,
  reading: Reading,
): Iterable<string> {
  const { calendar } = reading
  yield promiseWords(commitment)
  yield startWords(start, reading)
  if (word !== start)
    yield `The last word to the reporter was ${word.event.type} on ${formatTime(word.latest, calendar)}`
  if (end) yield `Ended by ${end.event.type} on ${formatTime(end.latest, calendar)}`
  else yield `Next due ${formatDue(last.due, commitment, calendar)}`
  if (!end && last.missed > 0 && tally.unknown > 0)
    yield unseenWords(commitment, deadline(commitment, commitment.every, word, reading), reading)
  else yield tallyWords(tally)
}

function tallyWords({ kept, broken, unknown }: Tally): string {
  const unsure = unknown > 0 ? `; periods that nobody can tell: ${unknown}` : ''
  return `Updates in time: ${kept}; periods missed: ${broken}${unsure}`
}
