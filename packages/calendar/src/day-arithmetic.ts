import type { Calendar } from './calendar.js'
import type { DayNumber } from './civil.js'
import { nextWorkingDay } from './last-day.js'
import { checkDay } from './range.js'
import { workingDayAt, workingDaysBefore } from './working-days.js'

/**
 * `addBusinessDays` on day numbers: two look-ups, however many days.
 *
 * @throws {RangeError} `count` is not whole.
 * @throws {CalendarError} `holidays-out-of-range` or `date-out-of-range`.
 * @see numpy.busday_offset: `roll="preceding"` for a positive count, `"following"` for the others
 */
export function businessDayAfter(day: DayNumber, count: number, { workingDays }: Calendar): DayNumber {
  if (!Number.isSafeInteger(count)) throw new RangeError(`${count} is not a whole number of business days`)
  if (count === 0) return checkDay(nextWorkingDay(day, workingDays))
  if (count < 0) return checkDay(workingDayAt(workingDaysBefore(day, workingDays) + count, workingDays))
  return checkDay(workingDayAt(workingDaysBefore(day + 1, workingDays) + count - 1, workingDays))
}

/**
 * `businessDaysBetween` on day numbers: the working days in (from, to].
 *
 * @throws {CalendarError} `holidays-out-of-range`.
 */
export function countBusinessDays(from: DayNumber, to: DayNumber, { workingDays }: Calendar): number {
  return workingDaysBefore(to + 1, workingDays) - workingDaysBefore(from + 1, workingDays)
}
