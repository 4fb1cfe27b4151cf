/** Business time for luxon: which hours and days count, when a period is over, and why. */
export { type Calendar, createCalendar } from './calendar.js'
export type { CalendarTerms, Closure } from './calendar-terms.js'
export { checkTerms } from './check-terms.js'
export { CalendarError, type CalendarErrorCode } from './errors.js'
export type { Explanation } from './explain.js'
export { formatExplanation } from './format-explanation.js'
export { loadHolidays } from './holidays/load.js'
export type { HolidayTable } from './holidays/table.js'
export type { Hours, HoursOfDay } from './hours.js'
export { loadCalendar } from './load-calendar.js'
export {
  addBusinessDays,
  businessDaysBetween,
  isBusinessDay,
  nextBusinessDay,
  previousBusinessDay,
} from './luxon/business-days.js'
export { type DueOptions, due, dueBefore, dueBetween, type Pause } from './luxon/due.js'
export { elapsed, type Remaining, remaining } from './luxon/elapsed.js'
export { explain } from './luxon/explain.js'
export { addWorkingTime, isOpen, workingTimeBetween } from './luxon/working-time.js'
export { formatPeriod, type Period, PeriodError, parsePeriod, type Unit } from './period.js'
export type { Step } from './steps.js'
export type { TermsIssue, TermsIssueCode } from './terms-issue.js'
export { WEEKDAYS, type Weekday } from './weekday.js'
