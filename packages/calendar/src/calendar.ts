import type { CalendarTerms } from './calendar-terms.js'
import { checkTerms } from './check-terms.js'
import type { DayNumber, Millis } from './civil.js'
import { closuresInForce, type DayRules, dayRules } from './day-rules.js'
import { CalendarError } from './errors.js'
import type { HolidayTable } from './holidays/table.js'
import { parseTime } from './hours.js'
import { parseListedHoliday } from './listed-holiday.js'
import { sha256 } from './sha256.js'
import { DEFAULT_WORKWEEK } from './weekday.js'
import { countWorkingDays, type WorkingDays } from './working-days.js'
import { readHours, type WorkingHours } from './working-hours.js'
import { UTC, type Zone, zoneNamed } from './zone.js'

/** Loaded terms: what counts, counted beforehand. Made by `loadCalendar` or `createCalendar`; never changes. */
export interface Calendar {
  /** The zone that the terms state, or null where they state none. */
  readonly zone: string | null
  readonly terms: CalendarTerms
  /** SHA-256 of all that decides days and instants; the order of lists and the words of reasons change nothing. */
  readonly hash: string
  /** What explanations must say about the data: regions whose holidays are known to be unreliable. */
  readonly warnings: readonly string[]
  /** @internal */
  readonly rules: DayRules
  /** @internal The zone's clocks; UTC where the terms state none. */
  readonly clocks: Zone
  /** @internal Milliseconds after midnight from which a start belongs to the next working day. */
  readonly cutoff: Millis | null
  /** @internal Null where the terms state none. */
  readonly hours: WorkingHours | null
  /** @internal The working days as known to someone who starts on `day`: closures announced later do not count. */
  readonly workingDaysFrom: (day: DayNumber) => WorkingDays
  /** @internal The working days as known by the end: every closure counts. */
  readonly workingDays: WorkingDays
}

/**
 * The calendar of terms that need no holiday table, or whose tables are at hand.
 *
 * @throws {CalendarError} `invalid-terms`, `holidays-not-loaded` or `no-working-day`.
 */
export function createCalendar(written: CalendarTerms, tables: readonly HolidayTable[] = []): Calendar {
  const [issue, ...more] = checkTerms(written)
  if (issue !== undefined) {
    const rest = more.length === 0 ? '' : ` (and ${more.length} more)`
    const place = ['calendar', ...issue.path].join('.')
    throw new CalendarError('invalid-terms', `${place}: ${issue.message}; ${issue.hint}${rest}`)
  }
  // A copy: whoever wrote the terms may go on writing.
  const terms = structuredClone(written)
  const chosen = regionCodes(terms).map((code) => {
    const table = tables.find((candidate) => candidate.code === code)
    if (table !== undefined) return table
    const message = `the holidays of "${code}" are not loaded; use loadCalendar, or pass their table`
    throw new CalendarError('holidays-not-loaded', message)
  })
  const clocks = terms.zone === undefined ? UTC : zoneNamed(terms.zone)
  const rules = dayRules(terms, chosen, clocks.missingDays)
  const cutoff = terms.cutoff === undefined ? null : parseTime(terms.cutoff)
  // Hashing takes as long as all the rest, and only those who store it need it.
  let hash: string | undefined
  const counted: (WorkingDays | undefined)[] = []
  const workingDays = countWorkingDays(rules, rules.closures.length)
  counted[rules.closures.length] = workingDays
  const workingDaysFrom = (day: DayNumber) => {
    const inForce = closuresInForce(day, rules)
    const working = counted[inForce] ?? countWorkingDays(rules, inForce)
    counted[inForce] = working
    return working
  }
  return {
    zone: terms.zone ?? null,
    terms,
    get hash() {
      hash ??= hashOf(terms, chosen)
      return hash
    },
    warnings: chosen.flatMap((table) => (table.warning === null ? [] : [`${table.code}: ${table.warning}`])),
    rules,
    clocks,
    cutoff: cutoff === null ? null : cutoff * 60_000,
    hours: readHours(terms.hours),
    workingDaysFrom,
    workingDays,
  }
}

/** The region codes among the holidays, each once, in order. */
export function regionCodes(terms: CalendarTerms): readonly string[] {
  const entries = terms.holidays === undefined || terms.holidays === 'none' ? [] : terms.holidays
  return [...new Set(entries.filter((entry) => parseListedHoliday(entry) === null))].sort()
}

/** What decides days and instants, in one order, so that the same terms written otherwise have the same hash. */
function hashOf(terms: CalendarTerms, tables: readonly HolidayTable[]): string {
  const sorted = (values: readonly string[]) => [...new Set(values)].sort()
  const listed = terms.holidays === undefined || terms.holidays === 'none' ? [] : terms.holidays
  return sha256(
    JSON.stringify([
      terms.zone ?? null,
      sorted(terms.workweek ?? DEFAULT_WORKWEEK),
      sorted(listed.filter((entry) => parseListedHoliday(entry) !== null).map((entry) => entry.slice(0, 10))),
      tables.map((table) => [table.code, table.hash]),
      terms.join ?? 'any-open',
      sorted(terms.workingDays ?? []),
      sorted(terms.halfDays ?? []),
      sorted((terms.closures ?? []).map(({ from, to, announced }) => [from, to, announced ?? ''].join(' '))),
      readHours(terms.hours),
      terms.cutoff ?? null,
    ]),
  )
}
