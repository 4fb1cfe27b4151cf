/** What a policy says about time, and whether it can be meant: types and checks, without luxon. */
export type { CalendarTerms, Closure } from './calendar-terms.js'
export { checkTerms } from './check-terms.js'
export type { Hours, HoursOfDay } from './hours.js'
export type { TermsIssue, TermsIssueCode } from './terms-issue.js'
export { WEEKDAYS, type Weekday } from './weekday.js'
