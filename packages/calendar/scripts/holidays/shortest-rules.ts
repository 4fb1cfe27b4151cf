import { civilParts, type DayNumber, formatDay, weekdayOf } from '../../src/civil.js'
import { baseDay, daysOfRule, LIST_START, LONGEST_STEP } from '../../src/holidays/rule.js'
import { YEARS } from './collect.js'

/**
 * The shortest rules found that together give exactly these days (see `daysOfRule`). `perRule` is what each further
 * rule costs in characters: its name is written again.
 */
export function shortestRules(days: readonly DayNumber[], perRule: number): readonly string[] {
  const listed = listRule(days)
  let best = { rule: listed, rest: [] as readonly DayNumber[], cost: listed.length }
  for (const rule of candidates(days)) {
    const given = new Set(daysOfRule(rule, YEARS))
    const rest = days.filter((day) => !given.has(day))
    // What is left could be listed; it may turn out shorter, but trying every way would take for ever.
    // Of rules as long, the one that moves days later ("Monday on or after") reads best.
    const earlier = (rule.match(/[a-z]/g)?.length ?? 0) / 100
    const cost = rule.length + earlier + (rest.length === 0 ? 0 : perRule + listRule(rest).length)
    if (cost < best.cost) best = { rule, rest, cost }
  }
  return best.rest.length === 0 ? [best.rule] : [best.rule, ...shortestRules(best.rest, perRule)]
}

function listRule(days: readonly DayNumber[]): string {
  const digits = (step: number) => step.toString(36).padStart(2, '0')
  let last = LIST_START
  let text = '='
  for (const day of days) {
    for (; day - last >= LONGEST_STEP; last += LONGEST_STEP) text += digits(LONGEST_STEP)
    text += digits(day - last)
    last = day
  }
  return text
}

/** Rules that give nothing but some of these days: around the commonest day of the year and the commonest Easter offset. */
function candidates(days: readonly DayNumber[]): readonly string[] {
  const rules: string[] = []
  const common = commonest(days.map((day) => Number(formatDay(day).slice(5).replace('-', ''))))
  const center = baseDay(String(common).padStart(4, '0'), 2001)
  // Nearest first: of rules as short, the one with the smallest moves is the easiest to read.
  for (const away of [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6, -7, 7]) {
    const base = formatDay(center + away)
      .slice(5)
      .replace('-', '')
    if (away === 0) rules.push(...fitted(base, [0], days))
    rules.push(...fitted(base, [0, -1, 1, -2, 2, -3, 3, -4, 4, -5, 5, -6, 6], days))
  }
  for (const easter of ['E', 'O']) {
    const offsets = days.map((day) => day - baseDay(easter, civilParts(day).year))
    const offset = commonest(offsets)
    const base = offset === 0 ? easter : `${easter}${offset > 0 ? '+' : ''}${offset}`
    rules.push(...fitted(base, [0], days))
  }
  return rules
}

/** The rule on `base` that gives most of these days, moved by one of `moves` on each weekday. Empty where none does. */
function fitted(base: string, moves: readonly number[], days: readonly DayNumber[]): readonly string[] {
  const wanted = new Set(days)
  const all = yearsBetween(YEARS.from, YEARS.to)
  const byWeekday = [0, 1, 2, 3, 4, 5, 6].map((weekday) => {
    const seen = all.filter((year) => weekdayOf(baseDay(base, year)) === weekday)
    const hits = (move: number) => seen.filter((year) => wanted.has(baseDay(base, year) + move))
    const move = moves.reduce((most, next) => (hits(next).length > hits(most).length ? next : most))
    return { move, hits: hits(move) }
  })
  const hit = byWeekday.flatMap(({ hits }) => hits).sort((a, b) => a - b)
  const [from, to] = [hit[0], hit.at(-1)]
  if (from === undefined || to === undefined) return []
  const letters = byWeekday.map(({ move, hits }) => (hits.length === 0 ? '.' : letterOf(move))).join('')
  const shape = moves.length === 1 ? '' : `~${letters}`
  const missed = yearsBetween(from, to).filter((year) => {
    const hits = byWeekday[weekdayOf(baseDay(base, year))]?.hits ?? []
    return (shape === '' || hits.length > 0) && !hits.includes(year)
  })
  const two = (year: number) => String(year - 2000).padStart(2, '0')
  const range = from === YEARS.from && to === YEARS.to ? '' : `@${two(from)}-${two(to)}`
  return [`${base}${shape}${range}${missed.length === 0 ? '' : `!${missed.map(two).join(',')}`}`]
}

const letterOf = (move: number) => (move >= 0 ? String(move) : String.fromCharCode('a'.charCodeAt(0) - move - 1))

const yearsBetween = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, index) => from + index)

function commonest(values: readonly number[]): number {
  const counts = new Map<number, number>()
  for (const value of values) counts.set(value, (counts.get(value) ?? 0) + 1)
  return [...counts].reduce((most, next) => (next[1] > most[1] ? next : most), [0, 0])[0]
}
