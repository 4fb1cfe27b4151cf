import type { CalendarTerms } from '@disclock/calendar/terms'
import { calendarPath } from '../calendar.js'
import type { Policy } from '../policy.js'
import { quote } from '../quote.js'
import { change, type PolicyChange } from './change.js'
import { differenceOf } from './list-changes.js'
import { compareTexts } from './pair-up.js'

/**
 * How the days and hours that count differ. Neither more nor less is promised by that in general: a holiday more gives
 * the vendor a day, and tells the reporter the truth.
 */
export function calendarChanges(before: Policy['calendar'], after: Policy['calendar']): readonly PolicyChange[] {
  const keys = Object.keys(MEANINGS) as (keyof CalendarTerms)[] // the object has these keys and no others
  return keys.flatMap((key) => {
    const [old, now] = [said(before, key), said(after, key)]
    const { gone, added } = differenceOf(old, now)
    if (gone.length + added.length === 0) return []
    const words = (entries: readonly string[]) => (entries.length === 0 ? null : quote(entries.join(', ')))
    const what = `calendar.${calendarPath([key])[0]} ${MEANINGS[key]}`
    return [change('calendar-changed', 'changes', what, [words(gone), words(added)])]
  })
}

const BUSINESS_DAYS = 'changes the meaning of business days'
const HOURS = 'changes the meaning of close of business'

const MEANINGS = {
  zone: 'changes when a day begins and ends',
  workweek: BUSINESS_DAYS,
  holidays: BUSINESS_DAYS,
  join: BUSINESS_DAYS,
  workingDays: BUSINESS_DAYS,
  closures: BUSINESS_DAYS,
  halfDays: HOURS,
  hours: HOURS,
  cutoff: 'changes on which day counting begins',
} as const satisfies Readonly<Record<keyof CalendarTerms, string>>

/** What is meant where nothing is written. Of zone, holidays, hours and cutoff nothing is: they are unstated. */
const DEFAULTS: CalendarTerms = {
  workweek: ['mon', 'tue', 'wed', 'thu', 'fri'],
  join: 'any-open',
  workingDays: [],
  halfDays: [],
  closures: [],
}

/** What a calendar says under a key, an entry each where it is a list; the same entries for the same meaning. */
function said(terms: CalendarTerms | null, key: keyof CalendarTerms): readonly string[] {
  const value: unknown = terms?.[key] ?? DEFAULTS[key]
  if (value === undefined) return ['unstated']
  // Spans of hours are one entry: they keep their order.
  return Array.isArray(value) && key !== 'hours' ? value.map(text) : [text(value)]
}

function text(value: unknown): string {
  if (typeof value === 'string') return value
  if (!isFields(value)) return JSON.stringify(value)
  const fields = Object.entries(value).toSorted(([a], [b]) => compareTexts(a, b))
  return fields.map(([name, inner]) => `${name} ${text(inner)}`).join(', ')
}

function isFields(value: unknown): value is object {
  return typeof value === 'object' && value !== null && !Array.isArray(value)
}
