import type { Millis } from '@disclock/calendar/core'
import type { DateTime } from 'luxon'
import { type Judged, judge } from './clocks/judge.js'
import { millisOf } from './clocks/now.js'
import type { Reading } from './clocks/reading.js'
import type { Terms } from './clocks/terms.js'
import { formatInstant } from './clocks/words.js'
import type { CaseEvent, CaseFile } from './record/event.js'
import { place } from './record/order.js'

/** A moment at which a case may look different without anything having happened. */
export interface Wakeup {
  /**
   * What may change: a commitment's id with `/due-soon`, `/due` or `/due-earliest`, `embargo`, or `event/` with an
   * event's id. Stable, and unique in the list.
   */
  readonly key: string
  /** ISO 8601, UTC. Later than `now`. */
  readonly at: string
}

/**
 * When anything about a case can change by time alone, soonest first: what a scheduler needs to evaluate it again, and
 * nothing more. Between `now` and the first of them every verdict, risk and `overdue` stays as it is. Deadlines that
 * stand still (the reporter's turn) are not listed; the answer that starts them is an event.
 *
 * A lost or repeated wake-up does no harm: deadlines are computed anew each time.
 *
 * @throws {RangeError} `now` is an invalid DateTime, or no terms are given.
 */
export function nextWakeups(file: CaseFile, terms: Terms | readonly Terms[], now: DateTime): readonly Wakeup[] {
  const at = millisOf(now)
  const { reading, judged } = judge(file, terms, at)
  const { embargoUntil } = reading.state
  const vague = reading.state.timeline.some(({ earliest, latest }) => earliest < latest && latest === at)
  const moments = [
    ...judged.flatMap((each) => momentsOf(each, vague)),
    ...(embargoUntil === null ? [] : [{ key: 'embargo', at: Date.parse(embargoUntil) }]),
    ...file.events.flatMap((event) => knownBetter(event, reading)),
  ]
  return moments
    .filter((moment) => moment.at > at)
    .sort((a, b) => a.at - b.at || (a.key < b.key ? -1 : 1))
    .map((moment) => ({ key: moment.key, at: formatInstant(moment.at) }))
}

interface Moment {
  readonly key: string
  readonly at: Millis
}

function momentsOf({ commitment: { id }, outcome }: Judged, vague: boolean): readonly Moment[] {
  const { due, nearAt, verdict, stoppedAt } = outcome
  if (due === null || verdict === 'paused') return []
  const soon = nearAt === null ? [] : [{ key: `${id}/due-soon`, at: nearAt }]
  const last = { key: `${id}/due`, at: due.latest.at }
  // What happened "some time today" may turn out to have been in time or late as the day goes on.
  if (vague) return [...soon, { key: `${id}/due-earliest`, at: due.earliest.at }, last]
  return stoppedAt === null ? [...soon, last] : []
}

/** What is dated in the future, and what is dated so vaguely that it may have been later than now. */
function knownBetter(event: CaseEvent, { calendar, now }: Reading): readonly Moment[] {
  const placed = place(event, calendar)
  if (placed === undefined || placed.latest <= now) return []
  const key = `event/${event.id}`
  return placed.earliest > now ? [{ key, at: placed.earliest }] : [{ key, at: placed.latest }]
}
