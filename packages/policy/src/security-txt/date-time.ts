const DATE_TIME = /^(\d{4})-(\d\d)-(\d\d)T(\d\d):(\d\d):(\d\d)(?:\.\d+)?(?:Z|([+-])(\d\d):(\d\d))$/i

const MINUTE = 60_000

/**
 * The instant that an RFC 3339 date-time names, in milliseconds since 1970 UTC; null for anything else, such as
 * 30 February. Fractions of a second are cut: a file does not expire within one. A leap second, 23:59:60 UTC, is the
 * first second of the next day.
 *
 * @see RFC 3339, section 5.6
 */
export function parseDateTime(text: string): number | null {
  const match = DATE_TIME.exec(text)
  if (match === null) return null
  const [year = 0, month = 0, day = 0, hour = 0, minute = 0, second = 0] = match.slice(1, 7).map(Number)
  const [offsetHour, offsetMinute] = [Number(match[8] ?? 0), Number(match[9] ?? 0)]
  if (hour > 23 || minute > 59 || second > 60 || offsetHour > 23 || offsetMinute > 59) return null

  // Date.UTC reads the years 0 to 99 as 1900 to 1999; setUTCFullYear takes them as they are.
  const civil = new Date(0)
  civil.setUTCFullYear(year, month - 1, day)
  if (civil.getUTCMonth() !== month - 1 || civil.getUTCDate() !== day) return null

  const offset = (match[7] === '-' ? -1 : 1) * (offsetHour * 60 + offsetMinute) * MINUTE
  const instant = civil.setUTCHours(hour, minute, second) - offset
  const isMidnight = instant % (24 * 60 * MINUTE) === 0
  return second === 60 && !isMidnight ? null : instant
}
