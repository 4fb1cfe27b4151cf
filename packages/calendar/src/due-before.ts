import type { Calendar } from './calendar.js'
import { HOUR, type Millis } from './civil.js'
import { type Due, formatDue } from './due.js'
import { firstCivilDay } from './last-day.js'
import { dayAt, startOfDay } from './local-time.js'
import { checkPeriod, type Period } from './period.js'
import { checkInstant } from './range.js'
import { workingDayAt, workingDaysBefore } from './working-days.js'

/**
 * By when something must happen to be at least `period` before an event: seven business days before a planned release.
 *
 * Counted backwards, as `dueAt` counts forwards: the day of the event does not count, and the result is the end of the
 * `amount`-th day before it; zero days are the end of the day of the event. It never rolls. Every closure counts.
 *
 * @throws As `dueAt`.
 * @see Regulation (EEC, Euratom) 1182/71, art. 3(4): periods counted backwards are not moved
 */
export function dueBefore(period: Period, event: Millis, calendar: Calendar): Due {
  checkPeriod(period)
  checkInstant(event)
  const { clocks, workingDays, rules } = calendar
  if (period.unit === 'hours') {
    const at = event - period.amount * HOUR
    checkInstant(at)
    return formatDue({ at, lastDay: dayAt(at, clocks), zone: clocks })
  }
  const zero = dayAt(event, clocks)
  const countsWork = period.unit === 'business-days' && period.amount > 0
  const day = countsWork
    ? workingDayAt(workingDaysBefore(zero, workingDays) - period.amount, workingDays)
    : firstCivilDay(zero, period, rules.missing)
  const at = startOfDay(day + 1, clocks)
  checkInstant(at)
  return formatDue({ at, lastDay: day, zone: clocks })
}
