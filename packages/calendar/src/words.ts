import { readDay } from './business-days.js'
import type { Calendar } from './calendar.js'
import { civilParts, formatDay, type Millis, weekdayOf } from './civil.js'
import { dayAt, timeOfDay } from './local-time.js'
import type { Zone } from './zone.js'

const WEEKDAY_NAMES = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']
const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']

/** `Fri 22 May 2026`, the same in every locale; without the year where it is `knownYear`. */
export function formatDayInWords(day: string, knownYear = ''): string {
  const number = readDay(day)
  const parts = civilParts(number)
  const year = day.slice(0, 4) === knownYear ? '' : ` ${parts.year}`
  return `${WEEKDAY_NAMES[weekdayOf(number)]} ${parts.day} ${MONTH_NAMES[parts.month - 1]}${year}`
}

/** `Fri 22 May 2026 16:00`, as the zone's clocks show it. */
export function formatInstant(at: Millis, zone: Zone): string {
  const time = timeOfDay(at, zone)
  return `${formatDayInWords(formatDay(dayAt(at, zone)))} ${formatTime(time)}`
}

/** What clocks in the calendar's zone (UTC where it states none) show at an instant: `16:00`, or `16:00:05`. */
export function formatClock(at: Millis, { clocks }: Calendar): string {
  return formatTime(timeOfDay(at, clocks))
}

/** `2026-05-27T22:00:00Z` */
export function formatUtc(at: Millis): string {
  return new Date(at).toISOString().replace('.000Z', 'Z')
}

function formatTime(time: Millis): string {
  const two = (value: number) => String(Math.floor(value)).padStart(2, '0')
  const seconds = Math.floor((time % 60_000) / 1000)
  return `${two(time / 3_600_000)}:${two((time / 60_000) % 60)}${seconds === 0 ? '' : `:${two(seconds)}`}`
}
