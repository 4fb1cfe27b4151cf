import { type DayNumber, parseDay } from './civil.js'

/** A holiday listed by its day, with a name where one was given. */
export interface ListedHoliday {
  readonly day: DayNumber
  readonly name: string | null
}

/** Reads `2026-12-31` or `2026-12-31 New Year's Eve`; null where the text begins with no day, as region codes do. */
export function parseListedHoliday(text: string): ListedHoliday | null {
  const day = parseDay(text.slice(0, 10))
  const rest = text.slice(10)
  if (day === null || (rest !== '' && !rest.startsWith(' '))) return null
  return { day, name: rest.trim() === '' ? null : rest.trim() }
}
