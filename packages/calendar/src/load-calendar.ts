import { type Calendar, createCalendar, regionCodes } from './calendar.js'
import type { CalendarTerms } from './calendar-terms.js'
import { checkTerms } from './check-terms.js'
import { loadHolidays } from './holidays/load.js'

/**
 * The calendar of the terms, with the holiday tables that they name, and no others, loaded on demand.
 *
 * @throws {CalendarError} `invalid-terms`, or `no-working-day`.
 */
export async function loadCalendar(terms: CalendarTerms): Promise<Calendar> {
  // Terms that are not good name no tables; createCalendar says what is wrong with them.
  if (checkTerms(terms).length > 0) return createCalendar(terms)
  return createCalendar(terms, await Promise.all(regionCodes(terms).map(loadHolidays)))
}
