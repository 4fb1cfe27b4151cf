import { type DayNumber, type Millis, weekdayOf } from './civil.js'
import { CalendarError } from './errors.js'
import { type Hours, type HoursOfDay, parseHours, type Span } from './hours.js'
import { WEEKDAYS } from './weekday.js'

/** Working hours, read once. */
export interface WorkingHours {
  /** By weekday, Monday first; minutes after midnight. */
  readonly full: readonly (readonly Span[])[]
  /** What half days work instead, by weekday. */
  readonly half: readonly (readonly Span[])[]
}

/** Reads hours that `checkTerms` found good; null where none are stated. */
export function readHours(hours: Hours | undefined): WorkingHours | null {
  if (hours === undefined) return null
  const full = WEEKDAYS.map((day) => read(isByDay(hours) ? (hours[day] ?? firstNamed(hours)) : hours))
  const ofHalfDays = isByDay(hours) ? hours['half-day'] : undefined
  return { full, half: full.map((spans) => (ofHalfDays === undefined ? firstHalf(spans) : read(ofHalfDays))) }
}

type HoursByDay = Exclude<Hours, HoursOfDay>

const isByDay = (hours: Hours): hours is HoursByDay => typeof hours === 'object' && !Array.isArray(hours)

/** What a day without hours of its own works: as the first weekday that has any. */
function firstNamed(hours: HoursByDay): HoursOfDay {
  const day = WEEKDAYS.find((weekday) => hours[weekday] !== undefined)
  return (day === undefined ? hours['half-day'] : hours[day]) ?? ''
}

function read(hours: HoursOfDay): readonly Span[] {
  const spans = parseHours(hours)
  if (spans === null) throw new Error(`checkTerms let the hours "${String(hours)}" pass`)
  return spans
}

/** The spans up to the middle between first opening and last closing. */
function firstHalf(spans: readonly Span[]): readonly Span[] {
  const middle = ((spans[0]?.from ?? 0) + (spans.at(-1)?.to ?? 0)) / 2
  return spans.filter(({ from }) => from < middle).map(({ from, to }) => ({ from, to: Math.min(to, middle) }))
}

/**
 * What a working day works, in minutes after midnight.
 *
 * @throws {CalendarError} `hours-unstated`.
 */
export function spansOn(day: DayNumber, hours: WorkingHours | null, half: ReadonlySet<DayNumber>): readonly Span[] {
  if (hours === null) {
    const message = 'the calendar states no working hours; add them, such as hours: "09:00-17:00"'
    throw new CalendarError('hours-unstated', message)
  }
  return (half.has(day) ? hours.half : hours.full)[weekdayOf(day)] ?? []
}

/**
 * When work ends on a day, in milliseconds after midnight.
 *
 * @throws {CalendarError} `hours-unstated`.
 */
export function closingTime(day: DayNumber, hours: WorkingHours | null, half: ReadonlySet<DayNumber>): Millis {
  return (spansOn(day, hours, half).at(-1)?.to ?? 0) * 60_000
}
