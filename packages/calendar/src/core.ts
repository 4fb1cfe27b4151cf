/** Business time on whole numbers: milliseconds since 1970 UTC, and civil days as text. No luxon. */
export {
  addBusinessDays,
  businessDaysBetween,
  civilDay,
  isBusinessDay,
  lastWorkingDayBefore,
  nextBusinessDay,
  previousBusinessDay,
} from './business-days.js'
export { type Calendar, createCalendar } from './calendar.js'
export { type DayNumber, formatDay, type Millis, parseDay } from './civil.js'
export { businessDayAfter, countBusinessDays } from './day-arithmetic.js'
export type { DayStatus } from './day-rules.js'
export { type Due, type DueOptions, dueAt } from './due.js'
export { dueBefore } from './due-before.js'
export { type DueRange, dueBetween } from './due-between.js'
export { type ElapsedOptions, elapsed, type Remaining, remaining } from './elapsed.js'
export { CalendarError, type CalendarErrorCode } from './errors.js'
export { type Explanation, explainDue } from './explain.js'
export { formatExplanation } from './format-explanation.js'
export { loadHolidays } from './holidays/load.js'
export type { HolidayTable } from './holidays/table.js'
export type { Interval } from './interval.js'
export { loadCalendar } from './load-calendar.js'
export type { Pause } from './pauses.js'
export { formatPeriod, type Period, PeriodError, parsePeriod, type Unit } from './period.js'
export { sha256 } from './sha256.js'
export { type Precision, spanOf } from './span.js'
export type { Step } from './steps.js'
export { formatClock, formatDayInWords } from './words.js'
export { addWorkingTime, isOpen, workingTimeBetween } from './working-time.js'
