/** A civil day as a whole number: days since 1970-01-01, with no zone and no time of day. */
export type DayNumber = number

/** Milliseconds since 1970-01-01T00:00Z. */
export type Millis = number

export const HOUR: Millis = 3_600_000
export const DAY: Millis = 24 * HOUR

/** Years for which days are computed; what lies beyond is a mistake, not a deadline. */
export const FIRST_YEAR = 1900
export const LAST_YEAR = 2199

/**
 * The number of a civil day of the Gregorian calendar. `month` from 1; `day` may lie outside its month.
 *
 * @see https://howardhinnant.github.io/date_algorithms.html#days_from_civil
 */
export function dayNumber(year: number, month: number, day: number): DayNumber {
  // The year is taken to begin in March, so that the leap day is its last.
  const y = month <= 2 ? year - 1 : year
  const era = Math.floor(y / 400)
  const yearOfEra = y - era * 400
  const dayOfYear = Math.floor((153 * (month + (month > 2 ? -3 : 9)) + 2) / 5) + day - 1
  const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear
  return era * 146_097 + dayOfEra - 719_468
}

/** Year, month (from 1) and day of a day number. The inverse of `dayNumber`. */
export function civilParts(number: DayNumber): { readonly year: number; readonly month: number; readonly day: number } {
  const z = number + 719_468
  const era = Math.floor(z / 146_097)
  const dayOfEra = z - era * 146_097
  const yearOfEra = Math.floor(
    (dayOfEra - Math.floor(dayOfEra / 1460) + Math.floor(dayOfEra / 36_524) - Math.floor(dayOfEra / 146_096)) / 365,
  )
  const dayOfYear = dayOfEra - (365 * yearOfEra + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100))
  const shifted = Math.floor((5 * dayOfYear + 2) / 153)
  const month = shifted < 10 ? shifted + 3 : shifted - 9
  const year = yearOfEra + era * 400 + (month <= 2 ? 1 : 0)
  return { year, month, day: dayOfYear - Math.floor((153 * shifted + 2) / 5) + 1 }
}

/** Monday is 0, Sunday 6. */
export function weekdayOf(number: DayNumber): number {
  return (((number + 3) % 7) + 7) % 7
}

/**
 * The same day of the month, `months` later (or earlier, if negative), or that month's last day if it is shorter.
 *
 * @see Regulation (EEC, Euratom) 1182/71, art. 3(2)(c)
 */
export function addMonths(number: DayNumber, months: number): DayNumber {
  const { year, month, day } = civilParts(number)
  const index = year * 12 + month - 1 + months
  const first = dayNumber(Math.floor(index / 12), (index % 12) + 1, 1)
  const next = dayNumber(Math.floor((index + 1) / 12), ((index + 1) % 12) + 1, 1)
  return Math.min(first + day - 1, next - 1)
}

/** A day of the years 1000 to 9999 as `YYYY-MM-DD`. */
export function formatDay(number: DayNumber): string {
  const { year, month, day } = civilParts(number)
  return `${year}${month < 10 ? '-0' : '-'}${month}${day < 10 ? '-0' : '-'}${day}`
}

/** The day that `YYYY-MM-DD` names, or null where the text is no day of the years 1900 to 2199. */
export function parseDay(text: string): DayNumber | null {
  const match = /^(\d{4})-(\d{2})-(\d{2})$/.exec(text)
  if (match === null) return null
  const year = Number(match[1])
  if (year < FIRST_YEAR || year > LAST_YEAR) return null
  const number = dayNumber(year, Number(match[2]), Number(match[3]))
  // A day that does not exist (30 February) comes back as another one.
  return formatDay(number) === text ? number : null
}
