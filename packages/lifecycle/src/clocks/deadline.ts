import { explainDue, formatExplanation, type Millis, type Pause } from '@disclock/calendar/core'
import { formatPeriod, type Period, parsePeriod } from '@disclock/calendar/period'
import type { Commitment } from '@disclock/policy'
import type { Placed } from '../record/order.js'
import { type Ending, idleTime } from './ending.js'
import type { Words } from './outcome.js'
import { type Between, deadline, dueOptions, nextStart, type Reading, sooner } from './reading.js'
import { firstSelected, isSelected } from './selector.js'
import { type Row, rowBefore } from './severity.js'
import { targetOf } from './target.js'
import { type DueSpan, formatDue, formatTime } from './words.js'

/** A commitment with one deadline. */
export type Timed = Extract<Commitment, { kind: 'promise' | 'ceiling' | 'legal' | 'target' }>
/** One whose deadline is a length of time from something. */
type Measured = Exclude<Timed, { kind: 'target' }>
type Promised = Extract<Timed, { kind: 'promise' }>
type Ceiling = Extract<Timed, { kind: 'ceiling' }>

/** When time is up, from when it is nearly up, and how that came about. */
export interface Deadline {
  readonly due: DueSpan
  /** The same before it rolled to a working day: what is added is added here, and rolls once, at the end. */
  readonly unrolled: DueSpan
  /** The earliest reading of the least of a range: from here on it may be expected. */
  readonly expected: Millis
  readonly words: Words
}

/**
 * The deadline of a commitment, with all that moved it: a changed severity, time that passed while nothing was owed,
 * an agreed extension, "or …, whichever is first", a replacement, grace. Each is said, with the deadline before it.
 * Null where a target has no date yet.
 */
export function deadlineOf(
  commitment: Timed,
  row: Row,
  start: Placed,
  endings: readonly Ending[],
  reading: Reading,
): Deadline | null {
  switch (commitment.kind) {
    case 'target':
      return targetOf(commitment, start, reading)
    case 'legal':
      return lengthFrom(commitment, start, reading)
    case 'ceiling':
      return withReplacements(
        commitment,
        withAlternatives(commitment, lengthFrom(commitment, start, reading), reading),
        reading,
      )
    case 'promise': {
      const base = withSeverity(commitment, row, start, endings, reading)
      const extended = withExtensions(commitment, base, reading)
      const first = withAlternatives(commitment, extended, reading)
      return withGrace(commitment, withReplacements(commitment, first, reading), reading)
    }
  }
}

/** The length from an instant, `rest` being time that does not count. */
function lengthFrom(commitment: Measured, start: Between, reading: Reading, rest: readonly Pause[] = []): Deadline {
  const { min, max } = commitment.within
  const options = dueOptions(commitment, reading, rest)
  const due = deadline(max, start, options, reading)
  const expected = min.amount === max.amount ? due : deadline(min, start, options, reading)
  return {
    due,
    unrolled: commitment.roll === 'none' ? due : deadline(max, start, { ...options, roll: 'none' }, reading),
    expected: expected.earliest.at,
    words: () => formatExplanation(explainDue(max, start.latest, reading.calendar, options)),
  }
}

/** What a changed severity does, by the policy's rule; the default is the design's (§3). */
function withSeverity(
  commitment: Promised,
  { changed }: Row,
  start: Placed,
  endings: readonly Ending[],
  reading: Reading,
): Deadline {
  const fromStart = withoutIdleTime(commitment, start, endings, reading)
  if (changed === null) return fromStart
  const { at, from, tightened } = changed
  const restarts = commitment.onSeverityChange === 'restart'
  const change = `The severity was changed from ${from} to ${at.event.severity} on ${formatTime(at.latest, reading.calendar)}`
  if (!restarts && !tightened) return said(`${change}; relaxed: the new time counts from the start`, fromStart)
  const fromChange = lengthFrom(commitment, at, reading)
  const previous = rowBefore(commitment, from, reading.policy.commitments)
  const old = previous?.kind === 'promise' ? lengthFrom(previous, start, reading) : null
  // What was late already stays late under its own row, and the new row is not late in retrospect.
  if (restarts || old === null || old.due.latest.at <= at.earliest)
    return said(`${change}; the new time counts from then`, fromChange)
  const [before, then] = [old.due, fromChange.due].map((due) => formatDue(due, commitment, reading.calendar))
  return {
    due: sooner(old.due, fromChange.due),
    unrolled: sooner(old.unrolled, fromChange.unrolled),
    expected: Math.min(old.expected, fromChange.expected),
    words: () => [
      `${change}; tightened: the earlier of the old deadline (${before}) and the new time from the change (${then})`,
    ],
  }
}

/**
 * The length from the start. Time in which nothing was owed counts as any other (the start stays), unless the deadline
 * fell into it: nobody is late for what was not owed, and what was left runs on.
 */
function withoutIdleTime(commitment: Promised, start: Placed, endings: readonly Ending[], reading: Reading): Deadline {
  const plain = lengthFrom(commitment, start, reading)
  for (const ending of endings) {
    const { by, revived } = ending
    if (revived === null || by.latest >= plain.due.latest.at || plain.due.earliest.at > revived.latest) continue
    const resumed = lengthFrom(commitment, start, reading, idleTime([ending]))
    return said(
      `Time was up (${formatDue(plain.due, commitment, reading.calendar)}) while nothing was owed, from ${by.event.type} to ${revived.event.type} on ${formatTime(revived.latest, reading.calendar)}; what was left runs on`,
      resumed,
    )
  }
  return plain
}

function withExtensions(commitment: Promised, base: Deadline, reading: Reading): Deadline {
  if (commitment.onExtension === 'ignore') return base
  const agreed = reading.state.timeline.filter(
    (placed): placed is Placed<'extension.agreed'> =>
      placed.event.type === 'extension.agreed' && placed.event.commitment === commitment.id,
  )
  return agreed.reduce((sofar, placed) => {
    const what = `Extended by ${placed.event.period} on ${formatTime(placed.latest, reading.calendar)}`
    if (placed.latest >= sofar.due.latest.at) return said(`${what}, after time was up: what is late stays late`, sofar)
    return lengthened(commitment, sofar, parsePeriod(placed.event.period), what, reading)
  }, base)
}

function withAlternatives(commitment: Promised | Ceiling, base: Deadline, reading: Reading): Deadline {
  return commitment.or.reduce((sofar, { within, from }) => {
    const start = firstSelected(reading.state.timeline, from)
    if (start === undefined) return sofar
    const why = `Or ${formatPeriod(within)} from ${start.event.type} on ${formatTime(start.latest, reading.calendar)}, whichever is first`
    return noLater(commitment, sofar, within, start, why, reading)
  }, base)
}

function withReplacements(commitment: Promised | Ceiling, base: Deadline, reading: Reading): Deadline {
  return commitment.replaced.reduce((sofar, { when, within }) => {
    const cause = firstSelected(reading.state.timeline, when)
    if (cause === undefined) return sofar
    const why = `${cause.event.type} on ${formatTime(cause.latest, reading.calendar)} leaves ${formatPeriod(within)} from then, if that is sooner`
    return noLater(commitment, sofar, within, cause, why, reading)
  }, base)
}

/** Grace is given for what was announced in time; a date that was announced must lie within it. */
function withGrace(commitment: Promised, sofar: Deadline, reading: Reading): Deadline {
  const { grace } = commitment
  if (grace === null) return sofar
  const asked = reading.state.timeline.find(
    (placed) => isSelected(placed.event, grace.if) && placed.latest < sofar.due.latest.at,
  )
  if (asked === undefined) return sofar
  const what = `${formatPeriod(grace.period)} of grace for ${asked.event.type} on ${formatTime(asked.latest, reading.calendar)}`
  const later = lengthened(commitment, sofar, grace.period, what, reading)
  const named = 'for' in asked.event && asked.event.for !== undefined ? Date.parse(asked.event.for) : null
  return named === null || named < later.due.latest.at ? later : sofar
}

/** A deadline with a period added to its length. */
function lengthened(commitment: Promised, before: Deadline, more: Period, why: string, reading: Reading): Deadline {
  const from = nextStart(commitment.within.max, before.unrolled)
  const options = dueOptions(commitment, reading)
  const due = deadline(more, from, options, reading)
  const unrolled = commitment.roll === 'none' ? due : deadline(more, from, { ...options, roll: 'none' }, reading)
  return moved(commitment, before, { due, unrolled }, why, reading)
}

/** The earlier of a deadline and a period from something that happened. */
function noLater(
  commitment: Promised | Ceiling,
  before: Deadline,
  within: Period,
  start: Placed,
  why: string,
  reading: Reading,
): Deadline {
  const due = sooner(before.due, deadline(within, start, dueOptions(commitment, reading), reading))
  return moved(commitment, before, { due, unrolled: sooner(before.unrolled, due) }, why, reading)
}

function moved(
  commitment: Timed,
  before: Deadline,
  after: Pick<Deadline, 'due' | 'unrolled'>,
  why: string,
  { calendar }: Reading,
): Deadline {
  const [old, now] = [before.due, after.due].map((due) => formatDue(due, commitment, calendar))
  const words = () => [...before.words(), old === now ? why : `${why}: ${now} instead of ${old}`]
  return { ...after, expected: old === now ? before.expected : after.due.earliest.at, words }
}

/** The same deadline, with a sentence before its own. */
function said(sentence: string, deadline: Deadline): Deadline {
  return { ...deadline, words: () => [sentence, ...deadline.words()] }
}
