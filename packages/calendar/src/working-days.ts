import { type DayNumber, dayNumber, formatDay, weekdayOf } from './civil.js'
import { type DayRules, regionalHolidays } from './day-rules.js'
import { CalendarError } from './errors.js'

/**
 * The working days of a calendar, counted once: adding n of them and counting between two days are then two look-ups,
 * whatever n is. Working days are numbered from `first`, from 0; earlier ones are negative.
 */
export interface WorkingDays {
  /** The first day of the window, and the first day after it. */
  readonly first: DayNumber
  readonly end: DayNumber
  /** For each day of the window, and for `end`, the number of working days before it. */
  readonly before: Int32Array
  /** The day of each working day of the window. */
  readonly days: Int32Array
  /** Outside the window only the week decides; null where nothing is known there (holiday tables end). */
  readonly week: Week | null
  /** Whose tables end, for the message. */
  readonly regions: string
}

interface Week {
  /** The working weekdays, ascending, Monday 0. */
  readonly works: readonly number[]
}

const WINDOW_FROM = 2000
const WINDOW_TO = 2040
const TEN_YEARS = 3653

/**
 * Counts the working days under the first `inForce` closures.
 *
 * @throws {CalendarError} `no-working-day`: somewhere in it none follows within ten years.
 */
export function countWorkingDays(rules: DayRules, inForce: number): WorkingDays {
  const closures = rules.closures.slice(0, inForce)
  const { first, end } = windowOf(rules)
  const works = new Uint8Array(end - first)
  for (let i = 0; i < 7; i += 1) works[i] = rules.week[weekdayOf(first + i)] === true ? 1 : 0
  // Week after week, doubling: the window has thousands.
  for (let filled = 7; filled < works.length; filled *= 2) works.copyWithin(filled, 0, filled)
  for (const day of rules.listed.keys()) works[day - first] = 0
  for (const day of regionalHolidays(rules)) works[day - first] = 0
  for (const { from, to } of closures) works.fill(0, Math.max(0, from - first), Math.max(0, to + 1 - first))
  for (const day of rules.working) works[day - first] = 1
  for (const day of rules.missing) works[day - first] = 0
  return number(works, first, end, rules)
}

/** All years of the tables; without tables, every day that is named one by one. */
function windowOf(rules: DayRules): { readonly first: DayNumber; readonly end: DayNumber } {
  if (rules.tables.length > 0) {
    const from = Math.max(...rules.tables.map((table) => table.from))
    const to = Math.min(...rules.tables.map((table) => table.to))
    return { first: dayNumber(from, 1, 1), end: dayNumber(to + 1, 1, 1) }
  }
  const named = [...rules.listed.keys(), ...rules.working, ...rules.missing]
  for (const { from, to } of rules.closures) named.push(from, to)
  return {
    first: named.reduce((least, day) => Math.min(least, day), dayNumber(WINDOW_FROM, 1, 1)),
    end: named.reduce((greatest, day) => Math.max(greatest, day + 1), dayNumber(WINDOW_TO + 1, 1, 1)),
  }
}

function number(works: Uint8Array, first: DayNumber, end: DayNumber, rules: DayRules): WorkingDays {
  const before = new Int32Array(works.length + 1)
  const days = new Int32Array(works.length)
  let count = 0
  let resting = 0
  for (let i = 0; i < works.length; i += 1) {
    before[i] = count
    if (works[i] === 1) {
      days[count] = first + i
      count += 1
      resting = 0
    } else {
      resting += 1
      if (resting > TEN_YEARS) throw noWorkingDay(first + i - resting)
    }
  }
  before[works.length] = count
  const weekdays = rules.week.flatMap((working, weekday) => (working ? [weekday] : []))
  const week = rules.tables.length > 0 ? null : { works: weekdays }
  const regions = rules.tables.map((table) => table.code).join(', ')
  return { first, end, before, days: days.slice(0, count), week, regions }
}

/** The number of working days before `day`, from the start of the window; negative for days before it. */
export function workingDaysBefore(day: DayNumber, working: WorkingDays): number {
  const count = working.before[day - working.first]
  if (count !== undefined) return count
  if (working.week === null) throw outOfRange(working)
  if (day < working.first) return -weekdaysBetween(day, working.first, working.week)
  return working.days.length + weekdaysBetween(working.end, day, working.week)
}

/** The day of a working day by its number. */
export function workingDayAt(index: number, working: WorkingDays): DayNumber {
  const day = working.days[index]
  if (day !== undefined) return day
  if (working.week === null) throw outOfRange(working)
  if (index < 0) return nthWeekday(index, working.first, working.week)
  return nthWeekday(index - working.days.length, working.end, working.week)
}

/** Whether `day` works. */
export function worksOn(day: DayNumber, working: WorkingDays): boolean {
  return workingDaysBefore(day + 1, working) > workingDaysBefore(day, working)
}

/** The working weekdays in [from, to). */
function weekdaysBetween(from: DayNumber, to: DayNumber, week: Week): number {
  const weeks = Math.floor((to - from) / 7)
  let count = weeks * week.works.length
  for (let day = from + weeks * 7; day < to; day += 1) count += week.works.includes(weekdayOf(day)) ? 1 : 0
  return count
}

/** The day of the working weekday number `index`, where 0 is the first at or after `from` and -1 the last before. */
function nthWeekday(index: number, from: DayNumber, week: Week): DayNumber {
  const weeks = Math.floor(index / week.works.length)
  let left = index - weeks * week.works.length
  for (let day = from + weeks * 7; ; day += 1) {
    if (!week.works.includes(weekdayOf(day))) continue
    if (left === 0) return day
    left -= 1
  }
}

function noWorkingDay(last: DayNumber): CalendarError {
  const message = `no working day follows within ten years of ${formatDay(last)}`
  return new CalendarError('no-working-day', `${message}; shorten a closure or add a day to the workweek`)
}

function outOfRange(working: WorkingDays): CalendarError {
  const years = `${WINDOW_FROM} to ${WINDOW_TO}`
  return new CalendarError(
    'holidays-out-of-range',
    `the holiday tables of ${working.regions} cover ${years} only; for other years list the holidays as days`,
  )
}
