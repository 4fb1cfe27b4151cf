import { formatPeriod } from '@disclock/calendar/period'
import type { Commitment } from '@disclock/policy'
import { type Reached, ruleOf } from './milestone.js'
import type { Placed } from './order.js'
import type { Reading } from './reading.js'
import { type DueSpan, formatDue, formatPromise, formatRecord, formatTime } from './words.js'

type Promised = Extract<Commitment, { kind: 'promise' }>

/** What was promised, with its line in the policy. */
export function promiseWords(commitment: Commitment): string {
  const line = commitment.line === null ? '' : ` (line ${commitment.line} of the policy)`
  return `Promised: ${formatPromise(commitment)}${line}`
}

/** When the clock started, and how well that is known. */
export function startWords(start: Placed, { calendar }: Reading): string {
  const { event, earliest, latest } = start
  const when = earliest === latest ? 'on' : 'by'
  return `Started by ${event.type} ${when} ${formatTime(latest, calendar)}`
}

/** Said where the start was never recorded: most often a report that came by e-mail. */
export function unrecordedStart({ caseId }: Reading): string {
  return `When the report was received is not recorded. If it came by e-mail, record it: ${formatRecord(caseId, 'report.received')}`
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
export function runningWords(commitment: Promised, start: Placed, { calendar }: Reading): string {
  return `Not over yet: ${formatPeriod(commitment.within.max)} from ${formatTime(start.latest, calendar)}`
}

/** Time is up, nothing came, and it would have been seen. */
export function silentWords(commitment: Commitment, due: DueSpan, { calendar }: Reading): string {
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
