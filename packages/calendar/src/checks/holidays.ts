import { REGION_CODES } from '../holidays/regions.js'
import { parseListedHoliday } from '../listed-holiday.js'
import { nearest } from '../nearest.js'
import type { TermsIssue } from '../terms-issue.js'
import { checkDay } from './days.js'

const HINT = 'write region codes and days, such as ["SE", "2026-12-31"], or "none"'

/** Holidays are regions that we have tables of, days, or `none`. */
export function checkHolidays(holidays: unknown, join: unknown): readonly TermsIssue[] {
  const issues: TermsIssue[] = []
  if (Array.isArray(holidays)) {
    holidays.forEach((entry: unknown, index) => {
      issues.push(...checkHoliday(['holidays', index], entry))
    })
  } else if (holidays !== undefined && holidays !== 'none') {
    issues.push({ code: 'invalid-type', path: ['holidays'], message: 'holidays is not a list', hint: HINT })
  }
  if (join !== undefined && join !== 'any-open' && join !== 'all-open') {
    const message = `"${String(join)}" is not a way to join regions`
    const hint = 'write "any-open" (rest only where all rest) or "all-open" (rest where any rests)'
    issues.push({ code: 'unknown-join', path: ['join'], message, hint })
  }
  return issues
}

function checkHoliday(path: TermsIssue['path'], entry: unknown): readonly TermsIssue[] {
  if (typeof entry !== 'string') {
    return [{ code: 'invalid-type', path, message: 'a holiday is not a text', hint: HINT }]
  }
  if (parseListedHoliday(entry) !== null) return []
  if (/^\d/.test(entry)) return checkDay(path, entry)
  if (REGION_CODES.has(entry)) return []
  const codes = nearest(entry, [...REGION_CODES], 3).map((code) => `"${code}"`)
  const message = `"${entry}" is not a region that we have holidays of`
  const hint = `write a code of date-holidays; nearest: ${codes.join(', ')}`
  return [{ code: 'unknown-holidays', path, message, hint }]
}
