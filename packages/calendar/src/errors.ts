/** What can be wrong with a calendar or with a question to it. Stable: codes are never reworded. */
export type CalendarErrorCode =
  /** The terms are refused by `checkTerms`; `issues` says all that is wrong. */
  | 'invalid-terms'
  /** Somewhere no working day follows within ten years. */
  | 'no-working-day'
  /** The terms name regions whose holiday tables were not given: use `loadCalendar`. */
  | 'holidays-not-loaded'
  /** A business day was asked for in a year that the holiday tables of the regions do not cover. */
  | 'holidays-out-of-range'
  /** A day before 1900 or after 2199. */
  | 'date-out-of-range'
  /** Close of business or working time was asked for, and the terms state no working hours. */
  | 'hours-unstated'

/** A calendar that cannot be, or a question that it cannot answer. The message says what to write instead. */
export class CalendarError extends Error {
  override readonly name = 'CalendarError'
  readonly code: CalendarErrorCode

  constructor(code: CalendarErrorCode, message: string) {
    super(message)
    this.code = code
  }
}
