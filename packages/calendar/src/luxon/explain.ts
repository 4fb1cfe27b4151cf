import type { DateTime } from 'luxon'
import type { Calendar } from '../calendar.js'
import { type Explanation, explainDue } from '../explain.js'
import type { Period } from '../period.js'
import { coreOptions, type DueOptions, periodOf } from './due.js'
import { millisOf } from './instant.js'

/**
 * Why `due` gives what it gives: each day on the way that is not simply counted, and what the calendar leaves open.
 * `formatExplanation` says it in words.
 *
 * @throws As `due`.
 */
export function explain(
  period: Period | string,
  start: DateTime,
  calendar: Calendar,
  options: DueOptions = {},
): Explanation {
  return explainDue(periodOf(period), millisOf(start), calendar, coreOptions(options))
}
