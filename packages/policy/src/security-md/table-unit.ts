import type { Unit } from './lexicon.js'
import { milestonesIn } from './milestone.js'
import type { NamedPeriod } from './named-period.js'
import { unitNamed } from './period.js'
import { severitiesIn } from './severity.js'
import type { Row } from './table.js'
import { trapIn } from './traps.js'

/** Where a column's heading may say the unit: all of it, in brackets, behind "in", or before "to fix". */
const PLACES = [
  /^\s*([^()]{1,20}?)\s*$/,
  /[([]\s?(?:in )?([^()[\]]{1,20}?)\s?[)\]]/,
  /\b(?:in|en|em) ([^()]{1,20}?)\s*$/,
  /^\s*([^()]{1,20}?) (?:to|until|till|for|bis|zur?|pour|para|hasta|ate)\b/,
]
const SHORT = /^[a-z]$/

/** The unit in which a column counts, by its heading: "Days to fix", "SLA (hours)". Null where it names none. */
export function unitOfColumn(heading: string): Unit | null {
  if (trapIn(heading) !== null) return null
  const named = PLACES.flatMap((place) => place.exec(heading)?.[1] ?? [])
  const unit = named.filter((name) => !SHORT.test(name)).map(unitNamed)
  return unit.find((each) => each !== null) ?? null
}

const NUMBER = /^\s*(?:[≤<~]\s?=?\s?|within |up to |max\.? )?(?<low>\d{1,3})(?:\s?(?:-|to)\s?(?<high>\d{1,3}))?\s*$/

/** The number of a cell as a period, in the unit of its column; null where the cell says anything else. */
export function periodOfCell(cell: string, unit: Unit): NamedPeriod | null {
  const { low, high } = NUMBER.exec(cell)?.groups ?? {}
  const amount = Number(low ?? 0)
  const max = high === undefined ? null : Number(high)
  if (amount === 0 || (max !== null && max <= amount)) return null
  return {
    amount,
    max,
    unit,
    recurring: false,
    bound: null,
    start: cell.search(/\S/),
    end: cell.trimEnd().length,
    describes: false,
  }
}

/** Whether a row is about a kind of report or a step, so that its number is no count of something. */
export function isCaseOrStep({ cells: [first] }: Row): boolean {
  return first !== undefined && (severitiesIn(first.folded).length > 0 || milestonesIn(first.folded).length > 0)
}
