import type { CalendarTerms } from './calendar-terms.js'
import { type DayNumber, parseDay, weekdayOf } from './civil.js'
import type { HolidayTable } from './holidays/table.js'
import { parseListedHoliday } from './listed-holiday.js'
import { DEFAULT_WORKWEEK, WEEKDAYS } from './weekday.js'

/** A closure with its days as numbers; `announced` is null where it was always known. */
interface ClosedTime {
  readonly from: DayNumber
  readonly to: DayNumber
  readonly reason: string
  readonly announced: DayNumber | null
}

/** What makes a day work or rest, ready to be asked. */
export interface DayRules {
  /** Which weekdays work, Monday first. */
  readonly week: readonly boolean[]
  readonly working: ReadonlySet<DayNumber>
  readonly half: ReadonlySet<DayNumber>
  /** Days listed one by one as holidays, with their names. */
  readonly listed: ReadonlyMap<DayNumber, string>
  readonly tables: readonly HolidayTable[]
  readonly join: 'any-open' | 'all-open'
  /** In the order in which they were announced, so that those in force at a start are the first so many. */
  readonly closures: readonly ClosedTime[]
  /** Days that the zone's clocks never showed. */
  readonly missing: readonly DayNumber[]
}

/** Whether a day works, and the reason where it is not just the week. */
export type DayStatus =
  | { readonly works: true; readonly because: 'week' | 'working-day' | 'half-day' }
  | { readonly works: false; readonly because: 'week' | 'missing' }
  | { readonly works: false; readonly because: 'closure' | 'holiday'; readonly name: string }

/** Reads terms that `checkTerms` found good. */
export function dayRules(
  terms: CalendarTerms,
  tables: readonly HolidayTable[],
  missing: readonly DayNumber[],
): DayRules {
  const workweek = terms.workweek ?? DEFAULT_WORKWEEK
  const listed = (terms.holidays === 'none' ? [] : (terms.holidays ?? [])).map(parseListedHoliday)
  return {
    week: WEEKDAYS.map((day) => workweek.includes(day)),
    working: new Set((terms.workingDays ?? []).map(checkedDay)),
    half: new Set((terms.halfDays ?? []).map(checkedDay)),
    listed: new Map(listed.flatMap((holiday) => (holiday === null ? [] : [[holiday.day, holiday.name ?? LISTED]]))),
    tables,
    join: terms.join ?? 'any-open',
    closures: closedTimes(terms),
    missing,
  }
}

const LISTED = 'listed as a holiday'

function closedTimes(terms: CalendarTerms): readonly ClosedTime[] {
  const closures = (terms.closures ?? []).map(({ from, to, reason, announced }) => ({
    from: checkedDay(from),
    to: checkedDay(to),
    reason,
    announced: announced === undefined ? null : checkedDay(announced),
  }))
  return closures.sort((a, b) => announcedOn(a) - announcedOn(b) || a.from - b.from || a.to - b.to)
}

/** A closure that was always known was announced before all days. */
const announcedOn = (closure: ClosedTime | undefined) => closure?.announced ?? Number.MIN_SAFE_INTEGER

function checkedDay(text: string): DayNumber {
  const day = parseDay(text)
  if (day === null) throw new Error(`checkTerms let "${text}" pass`)
  return day
}

/** How many closures, from the first, were announced before `day`. */
export function closuresInForce(day: DayNumber, rules: DayRules): number {
  let count = rules.closures.length
  while (count > 0 && announcedOn(rules.closures[count - 1]) >= day) count -= 1
  return count
}

/**
 * Whether `day` works and why. Strongest first: a day that exists, an explicit working day, a closure, a holiday, the
 * week. Only the first `inForce` closures are looked at.
 */
export function statusOf(day: DayNumber, rules: DayRules, inForce: number): DayStatus {
  if (rules.missing.includes(day)) return { works: false, because: 'missing' }
  if (rules.working.has(day)) return { works: true, because: 'working-day' }
  const closure = rules.closures.slice(0, inForce).find(({ from, to }) => from <= day && day <= to)
  if (closure !== undefined) return { works: false, because: 'closure', name: closure.reason }
  const name = holidayName(day, rules)
  if (name !== null) return { works: false, because: 'holiday', name }
  if (rules.week[weekdayOf(day)] !== true) return { works: false, because: 'week' }
  return { works: true, because: rules.half.has(day) ? 'half-day' : 'week' }
}

/** What the holiday on `day` is called and where, or null where it is none. */
function holidayName(day: DayNumber, rules: DayRules): string | null {
  const name = rules.listed.get(day)
  if (name !== undefined) return name
  const resting = rules.tables.filter((table) => table.days.has(day))
  if (resting.length === 0 || resting.length < restingRegionsNeeded(rules)) return null
  return resting.map((table) => `${table.days.get(day)} (${table.code})`).join(', ')
}

/** In how many of the regions a day must be a holiday to be one. */
function restingRegionsNeeded(rules: DayRules): number {
  return rules.join === 'all-open' ? 1 : rules.tables.length
}

/** The days on which the regions, joined as the terms say, rest. */
export function regionalHolidays(rules: DayRules): readonly DayNumber[] {
  const days = new Set(rules.tables.flatMap((table) => [...table.days.keys()]))
  const needed = restingRegionsNeeded(rules)
  return [...days].filter((day) => rules.tables.filter((table) => table.days.has(day)).length >= needed)
}
