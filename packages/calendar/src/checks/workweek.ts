import { nearest } from '../nearest.js'
import type { TermsIssue } from '../terms-issue.js'
import { WEEKDAYS } from '../weekday.js'

const HINT = 'write the days that work, such as ["sun", "mon", "tue", "wed", "thu"]'

/** A week in which nothing works would make every deadline wait for ever. */
export function checkWorkweek(workweek: unknown): readonly TermsIssue[] {
  if (workweek === undefined) return []
  if (!Array.isArray(workweek)) {
    return [{ code: 'invalid-type', path: ['workweek'], message: 'the workweek is not a list', hint: HINT }]
  }
  if (workweek.length === 0) {
    return [{ code: 'empty-workweek', path: ['workweek'], message: 'no day of the week works', hint: HINT }]
  }
  return workweek.flatMap((day: unknown, index) => {
    if (WEEKDAYS.some((known) => known === day)) return []
    const [guess] = nearest(String(day), WEEKDAYS, 1)
    const message = `"${String(day)}" is not a day of the week`
    return [{ code: 'unknown-weekday' as const, path: ['workweek', index], message, hint: `write "${guess}"` }]
  })
}
