import type { Calendar } from './calendar.js'
import { addMonths, type DayNumber, type Millis } from './civil.js'
import { dayAt, timeOfDay } from './local-time.js'
import type { PausedDays } from './pauses.js'
import type { Period } from './period.js'
import { type WorkingDays, workingDayAt, workingDaysBefore } from './working-days.js'
import type { Zone } from './zone.js'

/**
 * The day that does not count: the day of the start, as the zone's clocks show it. With a cutoff, a start after it or
 * on a day of rest belongs to the next working day, as if it had come then.
 */
export function dayZero(start: Millis, zone: Zone, calendar: Calendar): DayNumber {
  const day = dayAt(start, zone)
  if (calendar.cutoff === null) return day
  const tooLate = timeOfDay(start, zone) >= calendar.cutoff
  return nextWorkingDay(tooLate ? day + 1 : day, calendar.workingDaysFrom(day))
}

/** `day`, if it works, else the next day that does. */
export function nextWorkingDay(day: DayNumber, working: WorkingDays): DayNumber {
  return workingDayAt(workingDaysBefore(day, working), working)
}

/** The last day of a period of business days: the `amount`-th after `zero` that works and did not end paused. */
export function lastBusinessDay(
  zero: DayNumber,
  amount: number,
  paused: readonly PausedDays[],
  working: WorkingDays,
): DayNumber {
  if (amount === 0) return nextWorkingDay(zero, working)
  let index = workingDaysBefore(zero + 1, working) + amount - 1
  for (const { first, end } of paused) {
    if (workingDayAt(index, working) < first) break
    const from = Math.max(first, zero + 1)
    if (end > from) index += workingDaysBefore(end, working) - workingDaysBefore(from, working)
  }
  return workingDayAt(index, working)
}

/** The last day of a period of days, weeks or months, before any roll. Days that never were (`missing`) do not count. */
export function lastCivilDay(
  zero: DayNumber,
  period: Period,
  paused: readonly PausedDays[],
  missing: readonly DayNumber[],
): DayNumber {
  let last = unpausedCivilDay(zero, period, missing)
  if (period.amount === 0) return last
  for (const { first, end } of paused) {
    if (last < first) break
    const from = Math.max(first, zero + 1)
    if (end > from) last = addDays(last, end - from - missing.filter((day) => from <= day && day < end).length, missing)
  }
  return last
}

function unpausedCivilDay(zero: DayNumber, { amount, unit }: Period, missing: readonly DayNumber[]): DayNumber {
  if (unit !== 'months') return addDays(zero, unit === 'weeks' ? amount * 7 : amount, missing)
  const day = addMonths(zero, amount)
  // The date that a month later is not, ends with the next that is.
  return missing.includes(day) ? addDays(day, 1, missing) : day
}

function addDays(day: DayNumber, count: number, missing: readonly DayNumber[]): DayNumber {
  let last = day + count
  for (const never of missing) if (day < never && never <= last) last += 1
  return last
}

/** The day that lies a period of days, weeks or months before `zero`, over days that never were (`missing`). */
export function firstCivilDay(zero: DayNumber, { amount, unit }: Period, missing: readonly DayNumber[]): DayNumber {
  if (unit !== 'months') return subtractDays(zero, unit === 'weeks' ? amount * 7 : amount, missing)
  const day = addMonths(zero, -amount)
  return missing.includes(day) ? subtractDays(day, 1, missing) : day
}

function subtractDays(day: DayNumber, count: number, missing: readonly DayNumber[]): DayNumber {
  let first = day - count
  for (const never of [...missing].reverse()) if (first <= never && never < day) first -= 1
  return first
}
