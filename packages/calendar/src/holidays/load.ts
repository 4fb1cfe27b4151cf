import { CalendarError } from '../errors.js'
import { LOADERS } from './data/loaders.js'
import { readTable } from './read-table.js'
import { REGION_CODES } from './regions.js'
import type { HolidayTable } from './table.js'

/**
 * The holiday table of a region code such as `SE` or `DE-BY`; only its country's file is loaded.
 *
 * @throws {CalendarError} `holidays-not-loaded`: we have no table of that region.
 */
export async function loadHolidays(code: string): Promise<HolidayTable> {
  const load = LOADERS[code.slice(0, 2)]
  if (load === undefined || !REGION_CODES.has(code)) {
    throw new CalendarError('holidays-not-loaded', `there is no holiday table of "${code}"; write a code such as "SE"`)
  }
  return readTable(code, (await load()).holidays)
}
