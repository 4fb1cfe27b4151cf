import type { PolicyIssue } from './issue.js'
import { quote } from './quote.js'
import { SHAPES } from './schema/shapes.js'

/** What is wrong with a day whose shape is right: there is no 30 February. */
export function dayIssues(day: string | undefined, path: PolicyIssue['path']): readonly PolicyIssue[] {
  if (day === undefined || isDay(day)) return []
  return [{ code: SHAPES.day.code, path, message: `${quote(day)} is no day of the calendar`, hint: SHAPES.day.hint }]
}

function isDay(day: string): boolean {
  const start = Date.parse(`${day}T00:00:00Z`)
  // Some engines read the 30th of February as the 2nd of March.
  return !Number.isNaN(start) && new Date(start).toISOString().startsWith(day)
}
