import { type Calendar, civilDay, type Due, formatClock, formatDayInWords, type Millis } from '@disclock/calendar/core'
import { formatPeriod, type Period } from '@disclock/calendar/period'
import type { Commitment, Length, Selector } from '@disclock/policy'
import { formatSelectors } from './selector.js'

/** The two ends of the plausible readings of a deadline. */
export interface DueSpan {
  readonly earliest: Due
  readonly latest: Due
}

/** An instant as ISO 8601 in UTC, whole seconds where it has no more: `2026-11-04T23:00:00Z`. */
export function formatInstant(at: Millis): string {
  const text = new Date(at).toISOString()
  return text.endsWith('.000Z') ? `${text.slice(0, 19)}Z` : text
}

/** A day and its time for people, in the calendar's zone: `Wed 4 Nov 2026, 10:14`. */
export function formatTime(at: Millis, calendar: Calendar): string {
  const zone = calendar.zone === null ? ' UTC' : ''
  return `${formatDayInWords(civilDay(at, calendar))}, ${formatClock(at, calendar).slice(0, 5)}${zone}`
}

/**
 * A deadline for people: the last day of a period of days, the time of one of hours. Where the readings differ by a
 * day (no zone is stated, or the start is not known exactly), the earliest and the latest.
 */
export function formatDue({ earliest, latest }: DueSpan, commitment: Commitment, calendar: Calendar): string {
  const days = unitOf(commitment) !== 'hours' && commitment.ends === 'end-of-day'
  const text = ({ at, lastDay }: Due) => (days ? formatDayInWords(lastDay) : formatTime(at, calendar))
  const [first, last] = [text(earliest), earliest.at === latest.at ? '' : text(latest)]
  return last === '' || last === first ? first : `${first} to ${last}`
}

function unitOf(commitment: Commitment): Period['unit'] {
  switch (commitment.kind) {
    case 'promise':
    case 'ceiling':
    case 'legal':
      return commitment.within.max.unit
    case 'recurring':
      return commitment.every.unit
    case 'floor':
      return commitment.atLeast.unit
    case 'entitlement':
      return commitment.after.unit
    case 'target':
      return commitment.rules[0].within.unit
  }
}

/** A milestone for people: `status update`; of what only the policy names, its id. */
export function formatMilestone({ milestone, id }: Commitment): string {
  return (milestone === 'other' ? id : milestone).replaceAll('-', ' ')
}

/** What was promised, for people: `acknowledgement within 2 business days`. */
export function formatPromise(commitment: Commitment): string {
  const milestone = formatMilestone(commitment)
  const severity = commitment.severity === null ? '' : ` for ${commitment.severity} severity`
  const aim = commitment.strength === 'aim' ? ' (an aim)' : ''
  const binds = commitment.binds === 'vendor' ? '' : ` (binds the ${commitment.binds})`
  const tail = `${severity}${aim}${binds}`
  switch (commitment.kind) {
    case 'promise':
      return `${milestone} within ${formatLength(commitment.within)}${from(commitment)}${tail}`
    case 'legal':
      return `${milestone} within ${formatLength(commitment.within)}${from(commitment)}, by law${tail}`
    case 'ceiling':
      return `${milestone} never later than ${formatLength(commitment.within)}${from(commitment)}${tail}`
    case 'recurring':
      return `${milestone} every ${formatPeriod(commitment.every)}${tail}`
    case 'floor':
      return `${milestone} at least ${formatPeriod(commitment.atLeast)} before ${formatSelectors(commitment.before)}${tail}`
    case 'entitlement':
      return `without ${milestone} for ${formatPeriod(commitment.after)}${from(commitment)}, the reporter may ${commitment.reporterMay}`
    case 'target':
      return `${milestone} on a date that follows from ${commitment.rules.length} rules${tail}`
  }
}

const from = (commitment: Commitment) => (commitment.from === null ? '' : ` of ${formatSelectors(commitment.from)}`)

function formatLength({ min, max }: Length): string {
  return min.amount === max.amount && min.unit === max.unit ? formatPeriod(max) : `${min.amount}–${formatPeriod(max)}`
}

/** How long something lasted, as an ISO 8601 duration of hours and less: `PT36H`, `PT0S`. */
export function formatDuration(millis: Millis): string {
  const seconds = Math.floor(millis / 1000)
  const parts = [
    [Math.floor(seconds / 3600), 'H'],
    [Math.floor((seconds % 3600) / 60), 'M'],
    [seconds % 60, 'S'],
  ] as const
  const text = parts.map(([amount, unit]) => (amount > 0 ? `${amount}${unit}` : '')).join('')
  return `PT${text || '0S'}`
}

/** The command that records what no API shows. */
export function formatRecord(caseId: string, { event, where }: Selector): string {
  const fields = event === 'severity.assessed' ? { severity: '<severity>', ...where } : where
  const payload = Object.entries(fields).map(([field, value]) => ` --set ${field}=${value}`)
  return `disclock record ${caseId} ${event}${payload.join('')} --at <when> --ledger <folder>`
}
