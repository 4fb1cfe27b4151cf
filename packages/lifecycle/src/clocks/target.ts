import { formatPeriod } from '@disclock/calendar/period'
import type { Commitment, TargetRule } from '@disclock/policy'
import type { Placed } from '../record/order.js'
import type { Deadline } from './deadline.js'
import { type Between, deadline, dueOptions, type Reading } from './reading.js'
import { firstSelected, formatSelectors } from './selector.js'
import { type DueSpan, formatTime } from './words.js'

type Target = Extract<Commitment, { kind: 'target' }>

/**
 * The date that follows from what happened: the first rule whose condition holds. Where nobody can tell whether it
 * holds (a fix known to the month only), the date lies between that rule's and the next one's. Null: none holds yet.
 */
export function targetOf(commitment: Target, start: Placed, reading: Reading): Deadline | null {
  const rules = commitment.rules.map((rule) => ({ rule, holds: holds(commitment, rule, start, reading) }))
  const sure = rules.findIndex(({ holds }) => holds === true)
  const possible = rules.slice(0, sure + 1).filter(({ holds }) => holds !== false)
  const [first, ...others] = possible.flatMap(({ rule }) => dateOf(commitment, rule, start, reading) ?? [])
  if (first === undefined) return null
  const due = others.reduce(spanning, first)
  return {
    due,
    unrolled: due,
    expected: due.earliest.at,
    words: () => possible.map(({ rule }) => ruleWords(rule, start, reading)),
  }
}

/** Whether a rule gives a date as far as is known; null where the time of what happened does not tell. */
function holds(commitment: Target, rule: TargetRule, start: Placed, reading: Reading): boolean | null {
  const { from, if: condition } = rule
  if (from !== null && firstSelected(reading.state.timeline, from) === undefined) return false
  if (condition === null) return true
  const happened = firstSelected(reading.state.timeline, condition.events)
  if (happened === undefined) return false
  if (condition.within === null) return true
  const limit = deadline(condition.within, start, dueOptions(commitment, reading), reading)
  if (happened.latest < limit.earliest.at) return true
  return happened.earliest >= limit.latest.at ? false : null
}

function dateOf(commitment: Target, { within, from }: TargetRule, start: Placed, reading: Reading): DueSpan | null {
  const origin: Between | undefined = from === null ? start : firstSelected(reading.state.timeline, from)
  return origin === undefined ? null : deadline(within, origin, dueOptions(commitment, reading), reading)
}

function spanning(a: DueSpan, b: DueSpan): DueSpan {
  return {
    earliest: a.earliest.at <= b.earliest.at ? a.earliest : b.earliest,
    latest: a.latest.at >= b.latest.at ? a.latest : b.latest,
  }
}

function ruleWords({ within, from, if: condition }: TargetRule, start: Placed, reading: Reading): string {
  const origin = from === null ? start : firstSelected(reading.state.timeline, from)
  const when = origin === undefined ? '' : ` on ${formatTime(origin.latest, reading.calendar)}`
  const limit = condition?.within == null ? '' : ` within ${formatPeriod(condition.within)}`
  const why = condition === null ? '' : `, since there was ${formatSelectors(condition.events)}${limit}`
  return `${formatPeriod(within)} from ${origin?.event.type ?? formatSelectors(from ?? [])}${when}${why}`
}
