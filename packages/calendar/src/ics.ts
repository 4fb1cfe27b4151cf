import ICAL from 'ical.js'
import { type DayNumber, dayNumber, formatDay } from './civil.js'

/** What an iCalendar file says about holidays. */
export interface IcsHolidays {
  /** Days with their names, ready for the `holidays` of a calendar's terms: `2026-12-25 Christmas Day`. Ascending. */
  readonly holidays: readonly string[]
  /** Events that are no holidays, and why. Nothing is left out in silence. */
  readonly ignored: readonly IgnoredEvent[]
}

/** An event of the file that makes no day rest. */
export interface IgnoredEvent {
  readonly summary: string
  /** `timed`: it does not last whole days; `cancelled`: it does not take place. */
  readonly reason: 'timed' | 'cancelled'
}

/** A file that is no iCalendar, or that repeats an event without end within the years asked for. */
export class IcsError extends Error {
  override readonly name = 'IcsError'
  readonly code: 'unreadable' | 'endless'

  constructor(code: IcsError['code'], message: string, options?: ErrorOptions) {
    super(message, options)
    this.code = code
  }
}

/** First and last year. */
interface Years {
  readonly from: number
  readonly to: number
}

/** More than a week's event has in a hundred years. */
const MOST_REPETITIONS = 5_500

/**
 * The holidays in an iCalendar file (RFC 5545): its events that last whole days, with their repetitions and exceptions.
 *
 * @param text The file.
 * @param years First and last year to list repetitions for. Default: 2000 to 2040.
 * @throws {IcsError} The text is no iCalendar, or repeats without end.
 *
 * @example
 * const { holidays } = readIcs(await readFile('holidays.ics', 'utf8'))
 * const calendar = createCalendar({ zone: 'Europe/Berlin', holidays })
 */
export function readIcs(text: string, years: Years = { from: 2000, to: 2040 }): IcsHolidays {
  try {
    return holidaysOf(eventsOf(text), years)
  } catch (cause) {
    if (cause instanceof IcsError) throw cause
    const reason = cause instanceof Error ? cause.message : String(cause)
    throw new IcsError('unreadable', `the text is no iCalendar file (${reason}); it must begin with BEGIN:VCALENDAR`, {
      cause,
    })
  }
}

function holidaysOf(events: readonly ICAL.Event[], years: Years): IcsHolidays {
  const names = new Map<DayNumber, string>()
  const ignored: IgnoredEvent[] = []
  for (const event of events) {
    const summary = (event.summary ?? '').replace(/\s+/g, ' ').trim()
    const cancelled = event.component.getFirstPropertyValue('status') === 'CANCELLED'
    if (cancelled || !event.startDate.isDate) ignored.push({ summary, reason: cancelled ? 'cancelled' : 'timed' })
    else for (const day of daysOf(event, years)) names.set(day, names.get(day) ?? summary)
  }
  const days = [...names].sort(([a], [b]) => a - b)
  return { holidays: days.map(([day, name]) => `${formatDay(day)} ${name}`.trim()), ignored }
}

/** Changed repetitions are events of their own in the file; here they belong to the event that they change. */
function eventsOf(text: string): readonly ICAL.Event[] {
  const events = new ICAL.Component(ICAL.parse(text))
    .getAllSubcomponents('vevent')
    .map((event) => new ICAL.Event(event))
  return events.filter((event) => !event.isRecurrenceException())
}

/** The days of an event and of its repetitions within the years. */
function daysOf(event: ICAL.Event, years: Years): readonly DayNumber[] {
  const first = dayNumber(years.from, 1, 1)
  const end = dayNumber(years.to + 1, 1, 1)
  const days: DayNumber[] = []
  let repetitions = 0
  for (const [from, to] of occurrences(event)) {
    if (from >= end) break
    for (let day = Math.max(from, first); day < Math.min(to, end); day += 1) days.push(day)
    repetitions += 1
    if (repetitions > MOST_REPETITIONS) {
      throw new IcsError(
        'endless',
        `"${event.summary}" repeats more than ${MOST_REPETITIONS} times; list its days instead`,
      )
    }
  }
  return days
}

/** First day and day after the last, for each time an event takes place, in order. */
function* occurrences(event: ICAL.Event): Generator<readonly [DayNumber, DayNumber]> {
  if (!event.isRecurring()) {
    yield [dayOf(event.startDate), dayOf(event.endDate)]
    return
  }
  const iterator = event.iterator()
  for (let next = iterator.next(); next; next = iterator.next()) {
    const { startDate, endDate } = event.getOccurrenceDetails(next)
    yield [dayOf(startDate), dayOf(endDate)]
  }
}

const dayOf = ({ year, month, day }: ICAL.Time) => dayNumber(year, month, day)
