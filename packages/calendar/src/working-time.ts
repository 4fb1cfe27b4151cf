import type { Calendar } from './calendar.js'
import type { DayNumber, Millis } from './civil.js'
import { dayAt, instantOf, startOfDay } from './local-time.js'
import { checkInstant } from './range.js'
import { workingDayAt, workingDaysBefore } from './working-days.js'
import { spansOn } from './working-hours.js'

/** A stretch of working time; half-open. */
interface OpenTime {
  readonly from: Millis
  readonly to: Millis
}

/**
 * Working time, in milliseconds, between two instants: what of the working hours of working days lies there, as it
 * really passed (an hour that clocks skip or repeat is counted as such). Negative if `to` is earlier.
 *
 * @throws {CalendarError} `hours-unstated` or `holidays-out-of-range`.
 */
export function workingTimeBetween(from: Millis, to: Millis, calendar: Calendar): Millis {
  checkInstant(from)
  checkInstant(to)
  if (to < from) return 0 - workingTimeBetween(to, from, calendar)
  let time = 0
  for (const open of openTimes(from, calendar)) {
    if (open.from >= to) return time
    time += Math.min(open.to, to) - open.from
  }
  return time
}

/**
 * The first instant at which `time` milliseconds of working time have passed since `start`. Eight hours from Monday
 * 09:00, where work is from 09:00 to 17:00, end on Monday at 17:00.
 *
 * @param time From 0; 0 gives `start` itself.
 * @throws {RangeError} `time` is negative or no number.
 * @throws {CalendarError} `hours-unstated`, `holidays-out-of-range` or `date-out-of-range`.
 */
export function addWorkingTime(start: Millis, time: Millis, calendar: Calendar): Millis {
  checkInstant(start)
  if (!(time >= 0 && Number.isFinite(time)))
    throw new RangeError(`${time} is no time that can pass; pass milliseconds from 0`)
  if (time === 0) return start
  let left = time
  for (const open of openTimes(start, calendar)) {
    if (open.to - open.from >= left) return open.from + left
    left -= open.to - open.from
    checkInstant(open.to)
  }
  throw new Error('working time never ends')
}

/**
 * Whether work goes on at an instant.
 *
 * @throws {CalendarError} `hours-unstated` or `holidays-out-of-range`.
 */
export function isOpen(at: Millis, calendar: Calendar): boolean {
  checkInstant(at)
  for (const open of openTimes(at, calendar)) return open.from === at
  return false
}

/** The stretches of working time from `start` on, the first cut at it. Every week has some, so it never waits long. */
function* openTimes(start: Millis, calendar: Calendar): Generator<OpenTime> {
  const { clocks, workingDays } = calendar
  // A day whose clocks were set back may still work when the next has begun.
  for (let index = workingDaysBefore(dayAt(start, clocks) - 1, workingDays); ; index += 1) {
    for (const open of openTimesOn(workingDayAt(index, workingDays), calendar)) {
      const from = Math.max(open.from, start)
      if (from < open.to) yield { from, to: open.to }
    }
  }
}

function openTimesOn(day: DayNumber, { clocks, hours, rules }: Calendar): readonly OpenTime[] {
  const instant = (minutes: number) =>
    minutes === 1440 ? startOfDay(day + 1, clocks) : instantOf(day, minutes * 60_000, clocks)
  return spansOn(day, hours, rules.half).map(({ from, to }) => ({ from: instant(from), to: instant(to) }))
}
