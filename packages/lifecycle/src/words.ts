import type { Calendar, Due, Millis } from '@disclock/calendar/core'
import { formatPeriod, type Period } from '@disclock/calendar/period'
import type { Commitment, EventType, Length } from '@disclock/policy'
import { DateTime } from 'luxon'

/** The two ends of the plausible readings of a deadline. */
export interface DueSpan {
  readonly earliest: Due
  readonly latest: Due
}

/** An instant as ISO 8601 in UTC, whole seconds where it has no more: `2026-11-04T23:00:00Z`. */
export function formatInstant(at: Millis): string {
  return DateTime.fromMillis(at, { zone: 'utc' }).toISO({ suppressMilliseconds: true }) as string // every Millis is valid
}

/** A day and its time for people, in the calendar's zone: `Wed 4 Nov 2026, 10:14`. */
export function formatTime(at: Millis, { zone }: Calendar): string {
  const suffix = zone === null ? "' UTC'" : ''
  return DateTime.fromMillis(at, { zone: zone ?? 'utc', locale: 'en' }).toFormat(`ccc d LLL yyyy, HH:mm${suffix}`)
}

/**
 * A deadline for people: the last day of a period of days, the time of one of hours. Where the readings differ by a
 * day (no zone is stated, or the start is not known exactly), the earliest and the latest.
 */
export function formatDue({ earliest, latest }: DueSpan, commitment: Commitment, calendar: Calendar): string {
  const days = periodOf(commitment).unit !== 'hours' && commitment.ends === 'end-of-day'
  const text = ({ at, lastDay }: Due) => (days ? formatCivilDay(lastDay) : formatTime(at, calendar))
  return [...new Set([text(earliest), text(latest)])].join(' to ')
}

function formatCivilDay(day: string): string {
  return DateTime.fromISO(day, { zone: 'utc', locale: 'en' }).toFormat('ccc d LLL yyyy')
}

function periodOf(commitment: Commitment): Period {
  switch (commitment.kind) {
    case 'promise':
      return commitment.within.max
    case 'recurring':
      return commitment.every
    case 'entitlement':
      return commitment.after
  }
}

/** What was promised, for people: `acknowledgement within 2 business days`. */
export function formatPromise(commitment: Commitment): string {
  const milestone = commitment.milestone === 'other' ? commitment.id : commitment.milestone.replace('-', ' ')
  const severity = commitment.severity === null ? '' : ` for ${commitment.severity} severity`
  const aim = commitment.strength === 'aim' ? ' (an aim)' : ''
  switch (commitment.kind) {
    case 'promise':
      return `${milestone} within ${formatLength(commitment.within)}${severity}${aim}`
    case 'recurring':
      return `${milestone} every ${formatPeriod(commitment.every)}${severity}${aim}`
    case 'entitlement':
      return `without ${milestone} for ${formatPeriod(commitment.after)}, the reporter may ${commitment.reporterMay}`
  }
}

function formatLength({ min, max }: Length): string {
  return samePeriod(min, max) ? formatPeriod(max) : `${min.amount}–${formatPeriod(max)}`
}

function samePeriod(a: Period, b: Period): boolean {
  return a.amount === b.amount && a.unit === b.unit
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
export function formatRecord(caseId: string, type: EventType): string {
  const payload = type === 'severity.assessed' ? ' --set severity=<severity>' : ''
  return `disclock record ${caseId} ${type}${payload} --at <when> --ledger <folder>`
}
