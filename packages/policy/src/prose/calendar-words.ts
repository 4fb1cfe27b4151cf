import type { CalendarTerms, Weekday } from '@disclock/calendar/terms'
import { allOf } from './enumeration.js'

const DAYS: Readonly<Record<Weekday, string>> = {
  mon: 'Monday',
  tue: 'Tuesday',
  wed: 'Wednesday',
  thu: 'Thursday',
  fri: 'Friday',
  sat: 'Saturday',
  sun: 'Sunday',
}

/** Which days count, in sentences: zone, week, holidays, closures and the hour of the cutoff. Not escaped. */
export function calendarWords(calendar: CalendarTerms): readonly string[] {
  const { zone, workweek, holidays, closures = [], cutoff } = calendar
  const days = workweek === undefined ? 'Monday to Friday' : workWeek(workweek)
  return [
    `Business days are ${days}${holidayWords(holidays)}${zone === undefined ? '' : `, in the time zone ${zone}`}.`,
    ...(cutoff === undefined ? [] : [`What reaches us at ${cutoff} or later counts as of the next business day.`]),
    ...closures.map(({ from, to, reason }) => `We are closed from ${from} to ${to}: ${reason}.`),
  ]
}

function workWeek(days: readonly Weekday[]): string {
  return days.join() === 'mon,tue,wed,thu,fri' ? 'Monday to Friday' : allOf(days.map((day) => DAYS[day]))
}

function holidayWords(holidays: CalendarTerms['holidays'] = []): string {
  if (holidays === 'none') return ', holidays included'
  const days = holidays.filter((holiday) => /^\d/.test(holiday))
  const regions = holidays.filter((holiday) => !/^\d/.test(holiday)).map(regionWords)
  const ofRegions = regions.length === 0 ? [] : [`the public holidays of ${allOf(regions)}`]
  const resting = [...ofRegions, ...(days.length === 0 ? [] : [allOf(days)])]
  return resting.length === 0 ? '' : `, without ${resting.join(', and without ')}`
}

const NAMES = new Intl.DisplayNames('en', { type: 'region' })

/** "Sweden"; a part of a country by its code. */
function regionWords(code: string): string {
  return /^[A-Z]{2}$/.test(code) ? (NAMES.of(code) ?? code) : code
}
