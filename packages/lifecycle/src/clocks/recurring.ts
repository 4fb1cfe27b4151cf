import type { DueOptions } from '@disclock/calendar/core'
import type { Commitment } from '@disclock/policy'
import type { Placed } from '../record/order.js'
import { type Ending, endingsOf, idleTime } from './ending.js'
import { ruleOf } from './milestone.js'
import { idle, type Outcome } from './outcome.js'
import { type Between, deadline, dueOptions, isPaused, nearFrom, nextStart, type Reading } from './reading.js'
import { promiseWords, startWords, unseenWords } from './reasons.js'
import { isSelected } from './selector.js'
import { rowFor } from './severity.js'
import { silenceCounts } from './silence.js'
import { startOf } from './start.js'
import { type DueSpan, formatDue, formatTime } from './words.js'

type Recurring = Extract<Commitment, { kind: 'recurring' }>

/** The vendor's words to the reporter, each of which starts a sliding period anew. Only an update keeps the promise. */
const WORDS: ReadonlySet<string> = new Set(['report.acknowledged', 'info.requested', 'update.sent'])

interface Tally {
  kept: number
  broken: number
  unknown: number
  readonly evidence: Placed[]
}

/**
 * What became of "every T while …": one clock that slides from the last word to the reporter, or keeps to a fixed grid
 * from its start. Each period that passes in silence is one broken occurrence; the clock is broken once any is, and
 * the next due time is always there. Time in which nothing was owed does not count.
 */
export function recurringOutcome(commitment: Recurring, reading: Reading): Outcome {
  const row = rowFor(commitment, reading.policy.commitments, reading.state.timeline)
  if (!row.applies) return idle('not-applicable', () => [row.why])
  const start = startOf(commitment, reading)
  if ('verdict' in start) return start

  const endings = endingsOf(commitment, reading)
  const last = endings.at(-1)
  const end = last?.revived === null ? last : undefined
  const clock: Clock = { commitment, reading, options: dueOptions(commitment, reading, idleTime(endings)) }
  const tally: Tally = { kept: 0, broken: 0, unknown: 0, evidence: [start] }
  const words = wordsAfter(start, end?.by, clock)
  const until = end?.by ?? { earliest: reading.now, latest: reading.now }
  const open =
    commitment.grid === 'fixed' ? onGrid(start, words, until, tally, clock) : sliding(start, words, until, tally, clock)
  // An end that is known to bounds only may have come after a period that nobody can tell of.
  if (end && open.unsure) tally.unknown++

  return {
    start,
    due: open.due,
    stoppedAt: end?.by.latest ?? null,
    verdict: verdictOf(tally, end, clock),
    nearAt: end || isPaused(commitment, reading) ? null : nearFrom(open.due.earliest.at, reading),
    overdue: end === undefined && open.missed > 0,
    evidence: end ? [...tally.evidence, end.by] : tally.evidence,
    occurrences: { kept: tally.kept, broken: tally.broken },
    why: () => whyOf(start, words.at(-1), end?.by, tally, open, clock),
  }
}

interface Clock {
  readonly commitment: Recurring
  readonly reading: Reading
  readonly options: DueOptions
}

function isUpdate({ event }: Placed, { commitment }: Clock): boolean {
  return ruleOf(commitment).stops.some((stop) => stop.some((group) => isSelected(event, group)))
}

/** What was said to the reporter between the start and the end, or what the policy says stops a period. */
function wordsAfter(start: Placed, end: Placed | undefined, clock: Clock): readonly Placed[] {
  const { timeline } = clock.reading.state
  const { by } = ruleOf(clock.commitment)
  const stop = end === undefined ? timeline.length : timeline.indexOf(end)
  return timeline
    .slice(timeline.indexOf(start) + 1, stop)
    .filter((placed) => WORDS.has(placed.event.type) || isUpdate(placed, clock))
    .filter(({ event }) => by === null || by.includes(event.by))
}

/** The period that runs: its deadline, and how many were missed before it since the last word. */
interface Open {
  readonly due: DueSpan
  readonly missed: number
  /** Whether what came next may have come in time or late, for all that is known. */
  readonly unsure: boolean
}

function sliding(start: Placed, words: readonly Placed[], until: Between, tally: Tally, clock: Clock): Open {
  let from: Between = start
  for (const word of words) {
    const update = isUpdate(word, clock)
    const counted = countMissed(from, word, update, tally, clock)
    if (update) countUpdate(word, counted, tally)
    from = word
  }
  return countMissed(from, until, false, tally, clock)
}

/** Counts the periods that were surely over before `until`, and gives the one that was not. */
function countMissed(
  from: Between,
  until: Between,
  /** A late update proves the period missed; without one, silence has to. */
  proven: boolean,
  tally: Tally,
  clock: Clock,
): Open {
  let start = from
  for (let missed = 0; ; missed++) {
    const due = deadline(clock.commitment.every, start, clock.options, clock.reading)
    if (until.earliest < due.latest.at) return { due, missed, unsure: until.latest >= due.earliest.at }
    countSilence(start, due, proven, tally, clock)
    start = nextStart(clock.commitment.every, due)
  }
}

/** An update that came after a missed period made good for it, and is not counted as kept besides. */
function countUpdate(update: Placed, { missed, unsure }: Open, tally: Tally): void {
  tally.evidence.push(update)
  if (unsure) tally.unknown++
  else if (missed === 0) tally.kept++
}

/** A fixed grid: every period from the start needs an update of its own. */
function onGrid(start: Placed, words: readonly Placed[], until: Between, tally: Tally, clock: Clock): Open {
  const updates = words.filter((word) => isUpdate(word, clock))
  tally.evidence.push(...updates)
  let from: Between = start
  for (let missed = 0; ; ) {
    const due = deadline(clock.commitment.every, from, clock.options, clock.reading)
    const surely = updates.some(({ earliest, latest }) => earliest >= from.latest && latest < due.earliest.at)
    const maybe = updates.some(({ earliest, latest }) => latest >= from.earliest && earliest < due.latest.at)
    if (until.earliest < due.latest.at) {
      if (surely) tally.kept++
      return {
        due: surely
          ? deadline(clock.commitment.every, nextStart(clock.commitment.every, due), clock.options, clock.reading)
          : due,
        missed,
        unsure: !surely && until.latest >= due.earliest.at,
      }
    }
    if (surely) tally.kept++
    else if (maybe) tally.unknown++
    else countSilence(from, due, false, tally, clock)
    missed = surely ? 0 : missed + 1
    from = nextStart(clock.commitment.every, due)
  }
}

function countSilence(
  from: Between,
  due: DueSpan,
  proven: boolean,
  tally: Tally,
  { commitment, reading }: Clock,
): void {
  const { evidence, spoken } = ruleOf(commitment)
  const looked = { types: evidence.map(({ event }) => event), spoken, from: from.latest, to: due.latest.at }
  if (proven || silenceCounts(reading.state.looks, looked, reading.policy)) tally.broken++
  else tally.unknown++
}

function verdictOf(tally: Tally, end: Ending | undefined, { commitment, reading }: Clock): Outcome['verdict'] {
  if (tally.broken > 0) return 'broken'
  if (tally.unknown > 0) return 'unknown'
  if (end === undefined) return isPaused(commitment, reading) ? 'paused' : 'open'
  // A fix within the first period leaves nothing to update; a report that is settled so soon never needed one.
  return tally.kept > 0 || end.by.event.type === 'fix.released' ? 'kept' : end.verdict
}

function* whyOf(
  start: Placed,
  word: Placed | undefined,
  end: Placed | undefined,
  tally: Tally,
  open: Open,
  { commitment, reading, options }: Clock,
): Iterable<string> {
  const { calendar } = reading
  yield promiseWords(commitment)
  yield startWords(start, reading)
  if (word) yield `The last word to the reporter was ${word.event.type} on ${formatTime(word.latest, calendar)}`
  if (end) yield `Ended by ${end.event.type} on ${formatTime(end.latest, calendar)}`
  else yield `Next due ${formatDue(open.due, commitment, calendar)}`
  if (!end && open.missed > 0 && tally.unknown > 0)
    yield unseenWords(commitment, deadline(commitment.every, word ?? start, options, reading), reading)
  else yield tallyWords(tally)
}

function tallyWords({ kept, broken, unknown }: Tally): string {
  const unsure = unknown > 0 ? `; periods that nobody can tell: ${unknown}` : ''
  return `Updates in time: ${kept}; periods missed: ${broken}${unsure}`
}
