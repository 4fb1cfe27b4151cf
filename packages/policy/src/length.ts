import { type Period, PeriodError, parsePeriod } from '@disclock/calendar/period'
import type { PolicyIssue, Reading } from './issue.js'
import type { Length } from './policy.js'
import { quote } from './quote.js'
import { SHAPES } from './schema/shapes.js'

type Path = PolicyIssue['path']

/**
 * The length of time that `2 business days`, `30-90 days` or `30 to 90 days` says. The unit is said once, at the end.
 * One amount gives a length whose ends are equal.
 */
export function readLength(text: string, path: Path): Reading<Length> {
  const range = /^\s*(?<min>\d+)\s*(?:-|–|to)\s*(?<max>\d+)(?<unit>\D+)$/.exec(text)?.groups
  const min = readPeriod(range === undefined ? text : `${range.min} ${range.unit}`, path)
  const max = range === undefined ? min : readPeriod(`${range.max} ${range.unit}`, path)
  if (max.issues) return max
  if (min.issues) return min
  if (min.value.amount <= max.value.amount) return { value: { min: min.value, max: max.value } }
  const hint = `write the smaller number first: "${max.value.amount}-${min.value.amount}"`
  return { issues: [{ code: 'range-reversed', path, message: `${quote(text)} ends before it begins`, hint }] }
}

/** The period that a text says, or the issue at `path` that it says none. */
export function readPeriod(text: string, path: Path): Reading<Period> {
  try {
    return { value: parsePeriod(text) }
  } catch (error) {
    if (!(error instanceof PeriodError)) throw error
    const noun = error.code === 'invalid-amount' ? 'a length that can be meant' : SHAPES.length.noun
    return { issues: [{ code: error.code, path, message: `${quote(text)} is not ${noun}`, hint: SHAPES.length.hint }] }
  }
}

/** {@link readPeriod} of a time that cannot be none. `none` says what would happen then. */
export function readSomePeriod(text: string, path: Path, none: string): Reading<Period> {
  const period = readPeriod(text, path)
  if (period.issues || period.value.amount > 0) return period
  return { issues: [{ code: 'zero-period', path, message: none, hint: 'write 1 or more' }] }
}
