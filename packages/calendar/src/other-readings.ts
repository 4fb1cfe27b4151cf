import type { Calendar } from './calendar.js'
import { DAY, type Millis } from './civil.js'
import { type Due, type DueOptions, dueAt } from './due.js'
import { CalendarError, type CalendarErrorCode } from './errors.js'
import type { Period } from './period.js'

/** A deadline as it would be if something that the terms leave open were read in the other usual way. */
export interface OtherReading {
  /**
   * `received-next-working-day`: what comes on a day of rest counts as received on the next working day, as
   * `numpy.busday_offset` with `roll="following"` has it. `rolled`: a last day of rest moves on to the next working day,
   * as Regulation (EEC, Euratom) 1182/71, art. 3(4), has it.
   */
  readonly code: 'received-next-working-day' | 'rolled'
  readonly due: Due
}

/**
 * The other readings that end on another day than `due`. None where the terms decide: a cutoff says when a day of rest
 * counts as received, `roll` where a period ends, and without a zone it is not known which day it is.
 *
 * Holidays that are not stated are no other reading here: a zone does not name one list of holidays.
 */
export function otherReadings(
  period: Period,
  start: Millis,
  calendar: Calendar,
  options: DueOptions,
  due: Due,
): readonly OtherReading[] {
  if (calendar.zone === null || period.unit === 'hours') return []
  const businessDays = period.unit === 'business-days'
  const readings: OtherReading[] = []
  if (businessDays && calendar.cutoff === null) {
    // A cutoff that no time of day reaches: only days of rest belong to the next working day.
    const received = beforeTablesEnd(() => dueAt(period, start, { ...calendar, cutoff: DAY }, options))
    if (received !== null) readings.push({ code: 'received-next-working-day', due: received })
  }
  if (!businessDays && options.roll === undefined) {
    const rolled = beforeTablesEnd(() => dueAt(period, start, calendar, { ...options, roll: 'following' }))
    if (rolled !== null) readings.push({ code: 'rolled', due: rolled })
  }
  return readings.filter((reading) => reading.due.lastDay !== due.lastDay)
}

const OUT_OF_RANGE: readonly CalendarErrorCode[] = ['holidays-out-of-range', 'date-out-of-range']

/** Null where the reading, unlike the one that was used, asks for days beyond the holiday tables. */
function beforeTablesEnd(read: () => Due): Due | null {
  try {
    return read()
  } catch (error) {
    if (error instanceof CalendarError && OUT_OF_RANGE.includes(error.code)) return null
    throw error
  }
}
