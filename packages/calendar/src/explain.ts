import { readDay } from './business-days.js'
import type { Calendar } from './calendar.js'
import { addMonths, civilParts, type DayNumber, formatDay, type Millis } from './civil.js'
import { closuresInForce, type DayStatus, statusOf } from './day-rules.js'
import { type Due, type DueOptions, dueAt } from './due.js'
import { type DueRange, dueBetween } from './due-between.js'
import { dayZero, lastCivilDay } from './last-day.js'
import { dayAt } from './local-time.js'
import { type Pause, pausedDays, unionOf } from './pauses.js'
import type { Period } from './period.js'
import { WEEKDAYS, type Weekday } from './weekday.js'

/** One thing that happened on the way from the start to the end of a period. */
export type Step =
  /** The day that does not count. `startDay` differs where the cutoff or a day of rest moved it. */
  | { readonly code: 'day-zero'; readonly startDay: string; readonly day: string }
  /** A day that did not count since it does not work. */
  | { readonly code: 'rested'; readonly day: string; readonly status: DayStatus & { readonly works: false } }
  /** A day that counted although its week or its holidays say otherwise. */
  | { readonly code: 'worked'; readonly day: string; readonly because: 'working-day' | 'half-day' }
  /** A day that did not count since the clock stood still at its end. */
  | { readonly code: 'paused'; readonly day: string }
  /** A time in which the clock stood still. */
  | { readonly code: 'pause'; readonly from: Millis; readonly to: Millis }
  /** A closure within the period that was announced too late to stretch it. */
  | { readonly code: 'announced-late'; readonly reason: string; readonly announced: string }
  /** The month in which the period ends is shorter: `day` is its last. */
  | { readonly code: 'month-end'; readonly day: string }
  /** The last day did not work, and the period rolled on. */
  | { readonly code: 'rolled'; readonly from: string; readonly to: string }

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
    steps: counted ? daySteps(period, start, readDay(due.lastDay), calendar, options) : hourSteps(start, due, options),
    due,
    readings: range.earliest.at === range.latest.at ? null : range,
    warnings: usesWork ? calendar.warnings : [],
  }
}

function workingTerms({ rules }: Calendar): WorkingTerms {
  const week = WEEKDAYS.filter((_, weekday) => rules.week[weekday])
  return { week, regions: rules.tables.map((table) => table.code), listed: rules.listed.size }
}

function hourSteps(start: Millis, due: Due, options: DueOptions): readonly Step[] {
  return pausesWithin(start, due.at, options.pauses ?? [])
}

function pausesWithin(start: Millis, end: Millis, pauses: readonly Pause[]): readonly Step[] {
  return unionOf(pauses)
    .filter(({ from, to }) => to > start && from < end)
    .map(({ from, to }) => ({ code: 'pause', from: Math.max(from, start), to }))
}

function daySteps(
  period: Period,
  start: Millis,
  last: DayNumber,
  calendar: Calendar,
  options: DueOptions,
): readonly Step[] {
  const { clocks, rules } = calendar
  const startDay = dayAt(start, clocks)
  const zero = dayZero(start, clocks, calendar)
  const paused = pausedDays(options.pauses ?? [], clocks)
  const inForce = closuresInForce(startDay, rules)
  const steps: Step[] = [{ code: 'day-zero', startDay: formatDay(startDay), day: formatDay(zero) }]
  steps.push(...pausesWithin(start, Number.POSITIVE_INFINITY, options.pauses ?? []).filter(startsBy(last, calendar)))
  for (const { from, to, announced, reason } of rules.closures.slice(inForce)) {
    const touches = from <= last && to > zero && announced !== null
    if (touches) steps.push({ code: 'announced-late', reason, announced: formatDay(announced) })
  }
  const isPaused = (day: DayNumber) => paused.some(({ first, end }) => first <= day && day < end)
  const worksOnly = period.unit === 'business-days'
  const unrolled = worksOnly ? last : lastCivilDay(zero, period, paused, rules.missing)
  // Zero business days on a day of rest end with the next working day: the days passed over include day 0.
  for (let day = worksOnly && period.amount === 0 ? zero : zero + 1; day <= last; day += 1) {
    const status = statusOf(day, rules, inForce)
    const asked = worksOnly || status.because === 'missing' || (unrolled < last && day >= unrolled)
    if (!status.works && asked) {
      steps.push({ code: 'rested', day: formatDay(day), status })
    } else if (period.amount > 0 && day <= unrolled && isPaused(day)) {
      steps.push({ code: 'paused', day: formatDay(day) })
    } else if (worksOnly && status.works && status.because !== 'week') {
      steps.push({ code: 'worked', day: formatDay(day), because: status.because })
    }
  }
  if (period.unit === 'months' && isShortened(zero, period.amount)) {
    steps.push({ code: 'month-end', day: formatDay(addMonths(zero, period.amount)) })
  }
  if (unrolled < last) steps.push({ code: 'rolled', from: formatDay(unrolled), to: formatDay(last) })
  return steps
}

function startsBy(last: DayNumber, { clocks }: Calendar) {
  return (step: Step) => step.code === 'pause' && dayAt(step.from, clocks) <= last
}

const isShortened = (zero: DayNumber, months: number) => civilParts(addMonths(zero, months)).day < civilParts(zero).day
