import { parseDay } from '../civil.js'
import type { TermsIssue } from '../terms-issue.js'

/** A list of days must hold days that exist. */
export function checkDays(field: string, days: unknown): readonly TermsIssue[] {
  if (days === undefined) return []
  if (!Array.isArray(days)) {
    const hint = 'write days such as ["2026-12-31"]'
    return [{ code: 'invalid-type', path: [field], message: `${field} is not a list`, hint }]
  }
  return days.flatMap((day: unknown, index) => checkDay([field, index], day))
}

/** One day, wherever it stands. */
export function checkDay(path: TermsIssue['path'], day: unknown): readonly TermsIssue[] {
  if (typeof day === 'string' && parseDay(day) !== null) return []
  const message = `"${String(day)}" is not a day of the years 1900 to 2199`
  return [{ code: 'invalid-date', path, message, hint: 'write year, month and day, such as "2026-12-31"' }]
}
