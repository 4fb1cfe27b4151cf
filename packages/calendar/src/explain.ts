import type { Calendar } from './calendar.js'
import type { Millis } from './civil.js'
import { type Due, type DueOptions, dueAt } from './due.js'
import { type DueRange, dueBetween } from './due-between.js'
import { type OtherReading, otherReadings } from './other-readings.js'
import type { Period } from './period.js'
import { daySteps, pauseSteps, type Step } from './steps.js'
import { WEEKDAYS, type Weekday } from './weekday.js'

/** What days work: the week, and the holidays that rest. */
export interface WorkingTerms {
  readonly week: readonly Weekday[]
  /** Region codes whose holidays rest. */
  readonly regions: readonly string[]
  /** How many holidays are listed one by one. */
  readonly listed: number
}

/** Why a deadline is what it is: plain data. */
export interface Explanation {
  readonly period: Period
  readonly start: Millis
  readonly ends: 'end-of-day' | 'close-of-business' | 'same-time'
  /** The zone in which it was read: UTC where the terms state none. */
  readonly zone: string
  /** What the terms leave open, and how it was read. */
  readonly unstated: readonly ('zone' | 'holidays')[]
  /** What was taken to work, where the period asks; else null. */
  readonly working: WorkingTerms | null
  /** In the order of days. */
  readonly steps: readonly Step[]
  readonly due: Due
  /** The earliest and the latest of the other readings, where the terms state no zone and they differ. */
  readonly readings: DueRange | null
  /** What it would be in other usual readings, where they are left open and end on another day. */
  readonly others: readonly OtherReading[]
  /** What is known against the data used. */
  readonly warnings: readonly string[]
}

/**
 * Why a deadline is what it is: what `dueAt` computes, with each day on the way that is not simply counted.
 * `formatExplanation` says it in words.
 *
 * @throws As `dueAt`.
 */
export function explainDue(period: Period, start: Millis, calendar: Calendar, options: DueOptions = {}): Explanation {
  const { terms } = calendar
  const counted = period.unit !== 'hours'
  const unstated: ('zone' | 'holidays')[] = []
  if (terms.zone === undefined && counted) unstated.push('zone')
  const usesWork = period.unit === 'business-days' || (counted && options.roll === 'following')
  if (terms.holidays === undefined && usesWork) unstated.push('holidays')
  const due = dueAt(period, start, calendar, options)
  const range = dueBetween(period, { from: start, to: start }, calendar, options)
  return {
    period,
    start,
    ends: options.ends ?? 'end-of-day',
    zone: calendar.clocks.name,
    unstated,
    working: usesWork ? workingTerms(calendar) : null,
    steps: counted ? daySteps(period, start, due, calendar, options) : pauseSteps(start, due.at, options),
    due,
    readings: range.earliest.at === range.latest.at ? null : range,
    others: otherReadings(period, start, calendar, options, due),
    warnings: usesWork ? calendar.warnings : [],
  }
}

function workingTerms({ rules }: Calendar): WorkingTerms {
  const week = WEEKDAYS.filter((_, weekday) => rules.week[weekday])
  return { week, regions: rules.tables.map((table) => table.code), listed: rules.listed.size }
}
