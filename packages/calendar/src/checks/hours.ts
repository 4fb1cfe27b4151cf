import { parseHours, parseTime } from '../hours.js'
import type { TermsIssue } from '../terms-issue.js'
import { DEFAULT_WORKWEEK, WEEKDAYS } from '../weekday.js'

const HINT = 'write spans such as "09:00-17:00" or "09:00-12:00, 13:00-17:00"'
const KEYS: readonly string[] = [...WEEKDAYS, 'half-day']

/** Hours must be readable, and where they are given by weekday, given for every weekday that works. */
export function checkHours(hours: unknown, workweek: unknown): readonly TermsIssue[] {
  if (hours === undefined) return []
  if (typeof hours !== 'object' || hours === null || Array.isArray(hours)) return checkHoursOfDay(['hours'], hours)
  const issues = Object.entries(hours).flatMap(([key, value]): readonly TermsIssue[] => {
    if (KEYS.includes(key)) return checkHoursOfDay(['hours', key], value)
    const message = `"${key}" is not a day of the week`
    return [{ code: 'unknown-weekday', path: ['hours', key], message, hint: `use ${KEYS.join(', ')}` }]
  })
  for (const day of Array.isArray(workweek) ? workweek : DEFAULT_WORKWEEK) {
    if (typeof day !== 'string' || !KEYS.includes(day) || Object.hasOwn(hours, day)) continue
    const message = `"${day}" works, but has no hours`
    issues.push({ code: 'missing-hours', path: ['hours', day], message, hint: HINT })
  }
  return issues
}

function checkHoursOfDay(path: TermsIssue['path'], hours: unknown): readonly TermsIssue[] {
  const texts: readonly unknown[] = Array.isArray(hours) ? hours : [hours]
  if (texts.every((text) => typeof text === 'string') && parseHours(texts) !== null) return []
  const message = `"${texts.map(String).join(', ')}" are not hours of a day in order`
  return [{ code: 'invalid-hours', path, message, hint: HINT }]
}

/** A cutoff is a time of day. */
export function checkCutoff(cutoff: unknown): readonly TermsIssue[] {
  if (cutoff === undefined) return []
  const minutes = typeof cutoff === 'string' ? parseTime(cutoff) : null
  if (minutes !== null && minutes < 1440) return []
  const message = `"${String(cutoff)}" is not a time of day`
  return [{ code: 'invalid-cutoff', path: ['cutoff'], message, hint: 'write a time such as "17:00"' }]
}
