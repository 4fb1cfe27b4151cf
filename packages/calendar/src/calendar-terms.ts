import type { Hours } from './hours.js'
import type { Weekday } from './weekday.js'

/** A time when the whole project rests. */
export interface Closure {
  /** First and last day, `YYYY-MM-DD`, both included. */
  readonly from: string
  readonly to: string
  /** Why, in words that explanations print. */
  readonly reason: string
  /**
   * The day it was made known, `YYYY-MM-DD`. It stretches only what began on a later day, so that nobody can buy time
   * after the fact. Absent: it was always known.
   */
  readonly announced?: string
}

/**
 * What a policy says about time: the `calendar:` of a disclosure.yml, which spells two of the keys `working-days` and
 * `half-days`. Plain data; everything optional.
 */
export interface CalendarTerms {
  /** IANA name of the time zone whose days are meant. Absent: unstated, and due times are intervals over all zones. */
  readonly zone?: string
  /** The weekdays that work. Default: Monday to Friday. */
  readonly workweek?: readonly Weekday[]
  /**
   * Region codes of date-holidays (`SE`, `DE-BY`) and days, with a name or without (`2026-12-31`, `2026-12-31 New
   * Year's Eve`), mixed. Absent: unstated, and only weekends rest; `none`: holidays work.
   */
  readonly holidays?: readonly string[] | 'none'
  /**
   * How the holidays of several regions join. `any-open` (default): a day rests only if it is a holiday in all of
   * them, since someone is there; `all-open`: if it is one in any. Listed days always rest.
   */
  readonly join?: 'any-open' | 'all-open'
  /** Days that work whatever else is said: a Saturday worked in exchange for a Monday. `YYYY-MM-DD`. */
  readonly workingDays?: readonly string[]
  /** Days on which work ends early. They are working days; only close of business and working time differ. */
  readonly halfDays?: readonly string[]
  /** Times when the whole project rests. */
  readonly closures?: readonly Closure[]
  /** Working hours. Absent: unstated, and close of business cannot be asked for. */
  readonly hours?: Hours
  /** `17:00`: what starts on a working day at or after it, or on a day of rest, belongs to the next working day. */
  readonly cutoff?: string
}
