import type { DateTime } from 'luxon'
import { countOf } from './count.js'

/** How long ago, in the largest unit that says enough: `5 hours`, `1 day`, `12 days`. */
export function formatSince(at: string, now: DateTime<true>): string {
  const hours = Math.max(0, Math.floor((now.toMillis() - Date.parse(at)) / 3_600_000))
  const [amount, unit] = hours < 24 ? ([hours, 'hour'] as const) : ([Math.floor(hours / 24), 'day'] as const)
  return countOf(amount, unit)
}
