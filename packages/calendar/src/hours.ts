import type { Weekday } from './weekday.js'

/**
 * Working hours of a day: `09:00-17:00`, or several spans with a break between them, as a list or after commas:
 * `09:00-12:00, 13:00-17:00`.
 */
export type HoursOfDay = string | readonly string[]

/**
 * Working hours: the same on every working day, or by weekday. `half-day` says what a half day works; without it a
 * half day ends in the middle between first opening and last closing. A working day outside the named weekdays (a
 * Saturday worked in exchange) has the hours of the first weekday named.
 */
export type Hours = HoursOfDay | { readonly [day in Weekday | 'half-day']?: HoursOfDay }

/** A span of working time within one day, in minutes after midnight; `to` is exclusive and at most 1440. */
export interface Span {
  readonly from: number
  readonly to: number
}

/** Minutes after midnight of `09:30`; `24:00` is 1440. Null where the text is no time. */
export function parseTime(text: string): number | null {
  const match = /^(\d{2}):(\d{2})$/.exec(text)
  if (match === null) return null
  const minutes = Number(match[1]) * 60 + Number(match[2])
  return Number(match[2]) < 60 && minutes <= 1440 ? minutes : null
}

/** The spans of a day in order, or null where a text is no span, a span does not end after it begins, or two overlap. */
export function parseHours(hours: HoursOfDay): readonly Span[] | null {
  const spans: Span[] = []
  for (const text of [hours].flat().flatMap((entry) => entry.split(','))) {
    const [from, to] = text.split('-').map((time) => parseTime(time.trim()))
    const earliest = spans.at(-1)?.to ?? 0
    if (from == null || to == null || from >= to || from < earliest) return null
    if (text.split('-').length !== 2) return null
    spans.push({ from, to })
  }
  return spans.length === 0 ? null : spans
}
