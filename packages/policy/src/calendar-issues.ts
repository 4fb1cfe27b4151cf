import { checkTerms } from '@disclock/calendar/terms'
import { calendarPath, readCalendar } from './calendar.js'
import type { PolicyIssue } from './issue.js'
import { isKeyed } from './key-issues.js'
import { type CalendarRow, calendarSchema } from './schema/calendar.js'
import { wellShaped } from './well-shaped.js'

/**
 * What a calendar says but cannot mean: a zone that does not exist, a closure that ends before it begins.
 *
 * Only what has the right shape is asked about; the rest was told of with the whole.
 */
export function calendarIssues(input: unknown): readonly PolicyIssue[] {
  if (!isKeyed(input)) return []
  const shaped = Object.entries(calendarSchema.entries).flatMap(([name, schema]) => {
    const reading = Object.hasOwn(input, name) ? wellShaped(schema, input[name], []) : { issues: [] }
    return reading.issues ? [] : [[name, reading.value] as const]
  })
  // Each value has the shape that the schema gives its key, and together these keys are those of a calendar.
  const { hours, ...others } = Object.fromEntries(shaped) as CalendarRow
  // Hours are checked against the working week; against a default that was not meant they would seem to be missing.
  const weekIsKnown = others.workweek !== undefined || !Object.hasOwn(input, 'workweek')
  const row = hours !== undefined && weekIsKnown ? { ...others, hours } : others
  return checkTerms(readCalendar(row)).map((issue) => ({ ...issue, path: ['calendar', ...calendarPath(issue.path)] }))
}
