import type { DayNumber } from '../civil.js'

/** The public holidays of one region. */
export interface HolidayTable {
  /** The code of date-holidays: `SE`, `DE-BY`. */
  readonly code: string
  /** First and last year covered. */
  readonly from: number
  readonly to: number
  /** Content hash of the days. */
  readonly hash: string
  /** Each day and the name of its holiday, in English where there is one. */
  readonly days: ReadonlyMap<DayNumber, string>
  /** Why the table should not be relied on alone; null where nothing is known against it. */
  readonly warning: string | null
}
