import type { DayNumber } from '../../src/civil.js'
import { readTable } from '../../src/holidays/read-table.js'
import type { Region } from './collect.js'
import { shortestRules } from './shortest-rules.js'

/** One holiday as it is in one or several regions of a country. */
interface Shared {
  readonly name: string
  readonly days: readonly DayNumber[]
  readonly codes: string[]
}

/** The lines from which `readTable` reads each region of a country; it is asked whether it does. */
export function tableLines(regions: readonly Region[]): string {
  const all = regions.map((region) => region.code)
  const lines = sharedHolidays(regions).flatMap(({ name, days, codes }) => {
    if (/[|`\\\n]|\$\{/.test(name)) throw new Error(`the name "${name}" would break the format`)
    const where = whereOf(codes, all)
    return shortestRules(days, name.length + where.length + 2).map((rule) => `${rule}|${name}${where}`)
  })
  const text = lines.join('\n')
  for (const region of regions) {
    const read = [...readTable(region.code, text).days.keys()].sort((a, b) => a - b)
    const wanted = [...new Set([...region.holidays.values()].flat())].sort((a, b) => a - b)
    if (read.join() !== wanted.join()) throw new Error(`the lines of ${region.code} are not its days`)
  }
  return text
}

function sharedHolidays(regions: readonly Region[]): readonly Shared[] {
  const shared = new Map<string, Shared>()
  for (const { code, holidays } of regions) {
    for (const [name, days] of holidays) {
      const key = `${name}|${days.join()}`
      const known = shared.get(key) ?? { name, days, codes: [] }
      known.codes.push(code)
      shared.set(key, known)
    }
  }
  return [...shared.values()]
}

/** `|CA TX`, those that have it; `|-CA TX`, those that have it not; nothing where all have it. `.` is the country. */
function whereOf(having: readonly string[], all: readonly string[]): string {
  if (having.length === all.length) return ''
  const lacking = all.filter((code) => !having.includes(code))
  const short = (codes: readonly string[]) => codes.map((code) => code.slice(3) || '.').join(' ')
  return lacking.length < having.length ? `|-${short(lacking)}` : `|${short(having)}`
}
