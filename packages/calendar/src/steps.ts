import { readDay } from './business-days.js'
import type { Calendar } from './calendar.js'
import { addMonths, civilParts, type DayNumber, formatDay, type Millis } from './civil.js'
import { closuresInForce, type DayStatus, statusOf } from './day-rules.js'
import type { Due, DueOptions } from './due.js'
import { dayZero, lastCivilDay } from './last-day.js'
import { dayAt, startOfDay } from './local-time.js'
import { type PausedDays, pausedDays, unionOf } from './pauses.js'
import type { Period } from './period.js'

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

/** The pauses between two instants; the last may go on beyond. */
export function pauseSteps(start: Millis, end: Millis, { pauses = [] }: DueOptions): readonly Step[] {
  return unionOf(pauses)
    .map(({ from, to }) => ({ code: 'pause' as const, from: Math.max(from, start), to }))
    .filter(({ from, to }) => from < to && from < end)
}

/** What a period counted in days met on its way to `due`. */
export function daySteps(
  period: Period,
  start: Millis,
  due: Due,
  calendar: Calendar,
  options: DueOptions,
): readonly Step[] {
  const { clocks, rules } = calendar
  const startDay = dayAt(start, clocks)
  const zero = dayZero(start, clocks, calendar)
  const last = readDay(due.lastDay)
  const paused = pausedDays(options.pauses ?? [], clocks)
  const status = (day: DayNumber) => statusOf(day, rules, closuresInForce(startDay, rules))
  const unrolled = period.unit === 'business-days' ? last : lastCivilDay(zero, period, paused, rules.missing)
  return [
    ...days(startDay, zero - 1).flatMap((day) => restStep(day, status(day))),
    { code: 'day-zero', startDay: formatDay(startDay), day: formatDay(zero) },
    ...pauseSteps(start, startOfDay(last + 1, clocks), options),
    ...lateClosureSteps(zero, last, startDay, calendar),
    ...(period.unit === 'business-days'
      ? businessDaySteps(period, zero, last, paused, status)
      : paused.length > 0 || rules.missing.length > 0
        ? civilDaySteps(period, zero, unrolled, paused, status)
        : []),
    ...(period.unit === 'months' ? monthEndStep(zero, period.amount) : []),
    ...(unrolled < last ? days(unrolled, last - 1).flatMap((day) => restStep(day, status(day))) : []),
    ...(unrolled < last ? [{ code: 'rolled', from: formatDay(unrolled), to: formatDay(last) } as const] : []),
  ]
}

type StatusOf = (day: DayNumber) => DayStatus

function businessDaySteps(
  { amount }: Period,
  zero: DayNumber,
  last: DayNumber,
  paused: readonly PausedDays[],
  statusOn: StatusOf,
): readonly Step[] {
  // Zero days on a day of rest end with the next working day: day 0 itself is passed over.
  return days(amount === 0 ? zero : zero + 1, last).flatMap((day): readonly Step[] => {
    const status = statusOn(day)
    if (!status.works) return restStep(day, status)
    if (amount > 0 && isPaused(day, paused)) return [{ code: 'paused', day: formatDay(day) }]
    return status.because === 'week' ? [] : [{ code: 'worked', day: formatDay(day), because: status.because }]
  })
}

function civilDaySteps(
  { amount }: Period,
  zero: DayNumber,
  last: DayNumber,
  paused: readonly PausedDays[],
  statusOn: StatusOf,
): readonly Step[] {
  return days(zero + 1, last).flatMap((day): readonly Step[] => {
    const status = statusOn(day)
    if (status.because === 'missing') return restStep(day, status)
    return amount > 0 && isPaused(day, paused) ? [{ code: 'paused', day: formatDay(day) }] : []
  })
}

function lateClosureSteps(zero: DayNumber, last: DayNumber, startDay: DayNumber, { rules }: Calendar): readonly Step[] {
  return rules.closures.slice(closuresInForce(startDay, rules)).flatMap(({ from, to, announced, reason }) => {
    if (announced === null || from > last || to <= zero) return []
    return [{ code: 'announced-late', reason, announced: formatDay(announced) } as const]
  })
}

function monthEndStep(zero: DayNumber, months: number): readonly Step[] {
  const end = addMonths(zero, months)
  return civilParts(end).day < civilParts(zero).day ? [{ code: 'month-end', day: formatDay(end) }] : []
}

function restStep(day: DayNumber, status: DayStatus): readonly Step[] {
  return status.works ? [] : [{ code: 'rested', day: formatDay(day), status }]
}

const isPaused = (day: DayNumber, paused: readonly PausedDays[]) =>
  paused.some(({ first, end }) => first <= day && day < end)

const days = (first: DayNumber, last: DayNumber) =>
  Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index)
