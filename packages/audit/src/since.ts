import type { DateTime } from 'luxon'

/** How long ago, in the largest unit that says enough: `5 hours`, `1 day`, `12 days`. */
export function formatSince(at: string, now: DateTime<true>): string {
  const hours = Math.max(0, Math.floor((now.toMillis() - Date.parse(at)) / 3_600_000))
  const [amount, unit] = hours < 24 ? [hours, 'hour'] : [Math.floor(hours / 24), 'day']
  return `${amount} ${unit}${amount === 1 ? '' : 's'}`
}
