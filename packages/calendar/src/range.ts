import { DAY, type DayNumber, dayNumber, FIRST_YEAR, LAST_YEAR, type Millis } from './civil.js'
import { CalendarError } from './errors.js'

// A day inside the years on both sides, so that every zone and the end of the day lie within them too.
const FIRST_DAY = dayNumber(FIRST_YEAR, 1, 2)
const LAST_DAY = dayNumber(LAST_YEAR, 12, 30)

/**
 * The same instant, if it is one of the years 1900 to 2199.
 *
 * @throws {RangeError} It is no number.
 * @throws {CalendarError} `date-out-of-range`.
 */
export function checkInstant(at: Millis): Millis {
  if (!Number.isFinite(at)) throw new RangeError(`${at} is not an instant; pass milliseconds since 1970-01-01T00:00Z`)
  checkDay(at / DAY)
  return at
}

/**
 * The same day, if it is one of the years 1900 to 2199.
 *
 * @throws {CalendarError} `date-out-of-range`.
 */
export function checkDay(day: DayNumber): DayNumber {
  if (day >= FIRST_DAY && day <= LAST_DAY) return day
  const years = `${FIRST_YEAR} to ${LAST_YEAR}`
  throw new CalendarError(
    'date-out-of-range',
    `days are computed for the years ${years} only; start and end within them`,
  )
}
