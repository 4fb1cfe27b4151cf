import { formatPeriod } from '@disclock/calendar/period'
import type { Commitment } from '@disclock/policy'
import type { Placed } from '../record/order.js'
import { ruleOf } from './milestone.js'
import type { Words } from './outcome.js'
import type { Reached } from './reached.js'
import type { Reading } from './reading.js'
import { type DueSpan, formatDue, formatMilestone, formatPromise, formatRecord, formatTime } from './words.js'

/** What was promised, with its line in the policy or the preset that it comes from. */
export function promiseWithPlace(commitment: Commitment): string {
  const { line, preset } = commitment
  const place = line !== null ? ` (line ${line} of the policy)` : preset !== null ? ` (preset ${preset})` : ''
  return `${formatPromise(commitment)}${place}`
}

/** The first sentence about a clock. */
export function promiseWords(commitment: Commitment): string {
  return `Promised: ${promiseWithPlace(commitment)}`
}

/** What was promised, what started the clock, how its deadline came about, and its readings where they differ. */
export function* openingWords(
  commitment: Commitment,
  start: Placed,
  due: DueSpan,
  deadline: Words,
  reading: Reading,
): Iterable<string> {
  const { calendar } = reading
  yield promiseWords(commitment)
  yield startWords(start, reading)
  yield* deadline()
  if (due.earliest.at !== due.latest.at)
    yield `Over between ${formatTime(due.earliest.at, calendar)} and ${formatTime(due.latest.at, calendar)}, by the reading; late only after the later`
}

/** When the clock started, and how well that is known. */
export function startWords(start: Placed, { calendar }: Reading): string {
  const { event, earliest, latest } = start
  const when = earliest === latest ? 'on' : 'by'
  return `Started by ${event.type} ${when} ${formatTime(latest, calendar)}`
}

/** Said where the start was never recorded: most often a report that came by e-mail. */
export function unrecordedStart({ caseId }: Reading): string {
  return `When the report was received is not recorded. If it came by e-mail, record it: ${formatRecord(caseId, { event: 'report.received', where: {} })}`
}

const named = (events: readonly Placed[]) => [...new Set(events.map(({ event }) => event.type))].join(' and ')

/** The milestone came in time, even at its latest. */
export function keptWords({ latest, surely }: Reached, { calendar }: Reading): string {
  const when = surely.every((placed) => placed.earliest === placed.latest) ? 'on' : 'no later than'
  return `Kept: ${named(surely)} ${when} ${formatTime(latest, calendar)}`
}

/** The milestone came, and nobody can tell whether in time. */
export function unsureWords({ earliest, latest, surely, maybe }: Reached, { calendar }: Reading): string {
  const [first, last] = [formatTime(earliest, calendar), formatTime(latest, calendar)]
  const when = first === last ? `on ${last}` : `between ${first} and ${last}`
  return `Can't tell: ${named([...maybe, ...surely])} ${when}, and that may have been in time or late`
}

/** The milestone came late, even at its earliest. */
export function lateWords({ earliest, maybe }: Reached, { calendar }: Reading): string {
  return `Late: ${named(maybe)} came on ${formatTime(earliest, calendar)}`
}

/** Time is not up yet. */
export function runningWords(commitment: Commitment, start: Placed, { calendar }: Reading): string {
  if (!('within' in commitment)) return 'Not over yet'
  return `Not over yet: ${formatPeriod(commitment.within.max)} from ${formatTime(start.latest, calendar)}`
}

/** Nothing is owed any more. */
export function endedWords({ event, latest }: Placed, { calendar }: Reading): string {
  return `Ended before its time was up by ${event.type} on ${formatTime(latest, calendar)}`
}

/** What was late under a severity that holds no more. */
export function lapsedWords({ event, latest }: Placed<'severity.assessed'>, { calendar }: Reading): string {
  return `The severity became ${event.severity} on ${formatTime(latest, calendar)}, after that; what was late stays late`
}

/** Time is up, nothing came, and it would have been seen. */
export function silentWords(commitment: Commitment, due: DueSpan, { calendar, state }: Reading): string {
  // A case without any look is complete as written: whoever wrote it vouches for it.
  const seen = state.looks.length === 0 ? 'the case holds none' : 'everything was looked at where it could have been'
  return `Late: no ${formatMilestone(commitment)} by ${formatDue({ earliest: due.latest, latest: due.latest }, commitment, calendar)}, and ${seen}`
}

/** Said where time is up and nothing was seen, but not every channel could be looked at. */
export function unseenWords(commitment: Commitment, due: DueSpan, { calendar, caseId }: Reading): string {
  const { spoken, evidence } = ruleOf(commitment)
  const day = formatDue({ earliest: due.latest, latest: due.latest }, commitment, calendar)
  const record = evidence.map((selector) => formatRecord(caseId, selector)).join(' and ')
  return spoken
    ? `No ${formatMilestone(commitment)} seen by ${day}. Sent by e-mail? Record it: ${record}`
    : `No ${formatMilestone(commitment)} seen by ${day}, and it could have happened where nobody looked. Done? Record it: ${record}`
}
