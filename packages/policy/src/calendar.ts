import type { CalendarTerms, TermsIssue } from '@disclock/calendar/terms'
import type { CalendarRow } from './schema/calendar.js'

/** The keys of a calendar that have more than one word: as a disclosure.yml writes them, and as the terms do. */
const SPELLED = { 'working-days': 'workingDays', 'half-days': 'halfDays' } as const

/** A calendar as written to the terms that it means. */
export function readCalendar({
  'working-days': workingDays,
  'half-days': halfDays,
  ...said
}: CalendarRow): CalendarTerms {
  return { ...said, ...(workingDays !== undefined && { workingDays }), ...(halfDays !== undefined && { halfDays }) }
}

/** The path of an issue of the terms, as a disclosure.yml spells it. */
export function calendarPath([name, ...rest]: TermsIssue['path']): TermsIssue['path'] {
  const [written = name] = Object.entries(SPELLED).find(([, term]) => term === name) ?? []
  return written === undefined ? [] : [written, ...rest]
}

/** The terms as a disclosure.yml writes them. */
export function formatCalendar(terms: CalendarTerms): Readonly<Record<string, unknown>> {
  return Object.fromEntries(Object.entries(terms).map(([name, value]) => [calendarPath([name])[0], value]))
}
