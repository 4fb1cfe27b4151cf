import { DateTime } from 'luxon'
import { UsageError } from './usage-error.js'

/** `now`, or the instant that an option gives in its place. The only reader of the wall clock here. */
export function instantOr(text: string | undefined, option: string): DateTime<true> {
  if (text === undefined) return DateTime.utc().startOf('second')
  const at = DateTime.fromISO(text, { zone: 'utc' })
  if (!at.isValid || !/(?:Z|[+-]\d\d:?\d\d)$/.test(text))
    throw new UsageError(`${option}: "${text}" is not an instant; write such as 2026-11-20T12:00:00Z`)
  return at
}
