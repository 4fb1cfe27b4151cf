import type { CalendarTerms } from './calendar-terms.js'
import { checkClosures } from './checks/closures.js'
import { checkDays } from './checks/days.js'
import { checkHolidays } from './checks/holidays.js'
import { checkCutoff, checkHours } from './checks/hours.js'
import { checkKeys } from './checks/keys.js'
import { checkWorkweek } from './checks/workweek.js'
import { checkZone } from './checks/zone.js'
import type { TermsIssue } from './terms-issue.js'

/**
 * Everything that is wrong with the terms, in the order of their fields; empty if they are good.
 *
 * Safe on anything that a file may hold: what has the wrong type is an issue, not an exception.
 */
export function checkTerms(terms: CalendarTerms): readonly TermsIssue[] {
  if (typeof terms !== 'object' || terms === null || Array.isArray(terms)) {
    const hint = 'write fields, such as { "zone": "Europe/Berlin", "holidays": ["DE"] }'
    return [{ code: 'invalid-type', path: [], message: 'the calendar is not an object', hint }]
  }
  return [
    ...checkKeys(terms),
    ...checkZone(terms.zone),
    ...checkWorkweek(terms.workweek),
    ...checkHolidays(terms.holidays, terms.join),
    ...checkDays('workingDays', terms.workingDays),
    ...checkDays('halfDays', terms.halfDays),
    ...checkClosures(terms.closures),
    ...checkHours(terms.hours, terms.workweek),
    ...checkCutoff(terms.cutoff),
  ]
}
