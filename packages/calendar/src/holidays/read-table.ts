import type { DayNumber } from '../civil.js'
import { sha256 } from '../sha256.js'
import { TABLE_YEARS } from './data/regions.js'
import { warningOf } from './reliability.js'
import { daysOfRule } from './rule.js'
import type { HolidayTable } from './table.js'

/**
 * The holidays of one region out of its country's lines: `rule|name` for all regions, `rule|name|codes` for those
 * named, `rule|name|-codes` for all but those; `.` is the country as a whole.
 */
export function readTable(code: string, lines: string): HolidayTable {
  const region = code.slice(3) || '.'
  const days = new Map<DayNumber, string>()
  for (const line of lines.trim().split('\n')) {
    const [rule = '', name = '', where = ''] = line.split('|')
    if (!holdsIn(region, where)) continue
    for (const day of daysOfRule(rule, TABLE_YEARS)) {
      const known = days.get(day)
      days.set(day, known === undefined ? name : `${known}, ${name}`)
    }
  }
  let hash: string | undefined
  return {
    code,
    ...TABLE_YEARS,
    days,
    warning: warningOf(code),
    get hash() {
      hash ??= sha256([...days.keys()].sort((a, b) => a - b).join())
      return hash
    },
  }
}

function holdsIn(region: string, where: string): boolean {
  if (where === '') return true
  if (where.startsWith('-')) return !where.slice(1).split(' ').includes(region)
  return where.split(' ').includes(region)
}
