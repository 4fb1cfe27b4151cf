import type { Reading } from './issue.js'

/** The values of all readings, or all that kept any of them from being read. */
export function allOrIssues<Parts extends Readonly<Record<string, unknown>>, Issue>(
  readings: { readonly [Name in keyof Parts]: Reading<Parts[Name], Issue> },
): Reading<Parts, Issue> {
  const entries = Object.entries<Reading<unknown, Issue>>(readings)
  const issues = entries.flatMap(([, { issues = [] }]) => issues)
  if (issues.length > 0) return { issues }
  // Every reading without issues has the value of its name.
  return { value: Object.fromEntries(entries.map(([name, { value }]) => [name, value])) as Parts }
}

/** {@link allOrIssues} of a list. */
export function eachOrIssues<Value, Issue>(
  readings: readonly Reading<Value, Issue>[],
): Reading<readonly Value[], Issue> {
  const issues = readings.flatMap((reading) => reading.issues ?? [])
  if (issues.length > 0) return { issues }
  return { value: readings.flatMap((reading) => (reading.issues ? [] : [reading.value])) }
}
