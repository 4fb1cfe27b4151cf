import Holidays from 'date-holidays'
import { type DayNumber, parseDay } from '../../src/civil.js'

/** The first and last year of the tables. */
export const YEARS = { from: 2000, to: 2040 } as const

/** The holidays of a region by name, each with its days in order. */
export interface Region {
  /** `SE`, `DE-BY`, `US-LA-NO`. */
  readonly code: string
  readonly holidays: ReadonlyMap<string, readonly DayNumber[]>
  /** Whether some of its holidays hang on the moon being seen, so that the computed day is a forecast. */
  readonly lunar: boolean
}

interface Entry {
  readonly date: string
  readonly start: Date
  readonly end: Date
  readonly name: string
  readonly rule: string
}

/** The codes of all countries. */
export function countryCodes(): readonly string[] {
  return Object.keys(new Holidays().getCountries('en')).sort()
}

/** The public holidays of a country and of each of its states and their regions. */
export function collectCountry(country: string): readonly Region[] {
  const all = new Holidays()
  const states = Object.keys(all.getStates(country, 'en') ?? {})
  const places = [[country]]
  for (const state of states) {
    places.push([country, state])
    for (const region of Object.keys(all.getRegions(country, state, 'en') ?? {})) places.push([country, state, region])
  }
  return places.map(collectRegion).sort((a, b) => (a.code < b.code ? -1 : 1))
}

function collectRegion(place: readonly string[]): Region {
  const [country = '', state = '', region = ''] = place
  const source = new Holidays({ country, state, region }, { types: ['public'] })
  const byName = new Map<string, Set<DayNumber>>()
  let lunar = false
  // The years beside the range hold what begins on the last days of December.
  for (let year = YEARS.from - 1; year <= YEARS.to + 1; year += 1) {
    for (const entry of source.getHolidays(year, 'en')) {
      const days = byName.get(entry.name) ?? new Set()
      for (const day of daysOf(entry)) days.add(day)
      byName.set(entry.name, days)
      lunar ||= ISLAMIC_MONTHS.test(entry.rule)
    }
  }
  const holidays = [...byName]
    .map(([name, days]) => [name, [...days].filter(inRange).sort((a, b) => a - b)] as const)
    .filter(([, days]) => days.length > 0)
    .sort(([a], [b]) => (a < b ? -1 : 1))
  return { code: place.join('-'), holidays: new Map(holidays), lunar }
}

const ISLAMIC_MONTHS = /Muharram|Safar|Rabi|Jumada|Rajab|Shaban|Ramadan|Shawwal|Dhu al-/

const HOUR = 3_600_000

/**
 * The whole civil days of an entry. Its `date` is the local day; its length may be several days (Eid al-Fitr), a day
 * shortened or stretched by a clock change, or half a day, which is a working day.
 */
function daysOf({ date, start, end }: Entry): readonly DayNumber[] {
  const first = parseDay(date.slice(0, 10))
  if (first === null) throw new Error(`date-holidays gave "${date}"`)
  const hours = (new Date(end).getTime() - new Date(start).getTime()) / HOUR
  const days = Math.floor((hours + 2) / 24)
  return Array.from({ length: days }, (_, index) => first + index)
}

const FIRST = parseDay(`${YEARS.from}-01-01`) ?? 0
const LAST = parseDay(`${YEARS.to}-12-31`) ?? 0
const inRange = (day: DayNumber) => day >= FIRST && day <= LAST
