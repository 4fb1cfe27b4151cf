import { type DayNumber, dayNumber, weekdayOf } from '../civil.js'
import { easternEaster, westernEaster } from './easter.js'

/**
 * How the tables write the days of one holiday. Not the law's rule, only the shortest text that gives the same days:
 *
 * - `1225` 25 December; `E+1` the day after western Easter, `O-2` two days before eastern Easter;
 * - `0704~0000.a1` that day moved by its weekday, Monday first: digits later, letters earlier (`a` one day), `.` never;
 * - `1225@07-20` from 2007 to 2020; `1225!07,09` but not in those years;
 * - `=abcd` listed: days since the one before (the first since 1999-12-31), each as two digits in base 36.
 *
 * @param years The first and last year of the table, both of this century.
 */
export function daysOfRule(rule: string, years: { readonly from: number; readonly to: number }): readonly DayNumber[] {
  if (/^=(?:[0-9a-z]{2})+$/.test(rule)) return listedDays(rule.slice(1))
  const match =
    /^(?<base>\d{4}|[EO](?:[+-]\d+)?)(?:~(?<moves>.{7}))?(?:@(?<from>\d\d)-(?<to>\d\d))?(?:!(?<but>.+))?$/.exec(rule)
  if (match?.groups?.base === undefined) throw new Error(`"${rule}" is not a rule of a holiday table`)
  const { base, moves, from, to, but } = match.groups
  const without = but?.split(',').map((year) => 2000 + Number(year)) ?? []
  const first = from === undefined ? years.from : 2000 + Number(from)
  const last = to === undefined ? years.to : 2000 + Number(to)
  const days: DayNumber[] = []
  for (let year = first; year <= last; year += 1) {
    if (without.includes(year)) continue
    const day = baseDay(base, year)
    const move = moveOf(moves?.[weekdayOf(day)] ?? '0')
    if (move !== null) days.push(day + move)
  }
  return days
}

/** The day that `1225` or `E+1` is in a year. */
export function baseDay(base: string, year: number): DayNumber {
  if (base.startsWith('E')) return westernEaster(year) + Number(base.slice(1))
  if (base.startsWith('O')) return easternEaster(year) + Number(base.slice(1))
  return dayNumber(year, Number(base.slice(0, 2)), Number(base.slice(2)))
}

function moveOf(letter: string): number | null {
  if (letter === '.') return null
  return letter >= 'a' ? 'a'.charCodeAt(0) - letter.charCodeAt(0) - 1 : Number(letter)
}

/** Listed days are counted from here. */
export const LIST_START: DayNumber = dayNumber(1999, 12, 31)

function listedDays(digits: string): readonly DayNumber[] {
  const days: DayNumber[] = []
  let day = LIST_START
  for (let i = 0; i < digits.length; i += 2) {
    const step = Number.parseInt(digits.slice(i, i + 2), 36)
    day += step
    // A gap longer than two digits can say is written as full steps to days that are no holidays.
    if (step < LONGEST_STEP) days.push(day)
  }
  return days
}

/** `zz`: go on counting from there. */
export const LONGEST_STEP = 36 ** 2 - 1
