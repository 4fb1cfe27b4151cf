import type { Selector, Selectors } from './policy.js'
import type { SelectorsRow } from './schema/selector.js'

/** The events that are meant by what was written: a type, a type with what it must carry, or a list of these. */
export function readSelectors(row: SelectorsRow): Selectors {
  const [first, ...others] = Array.isArray(row) ? row : [row]
  // The schema has proven that a list names at least one event.
  return [readSelector(first as One), ...others.map(readSelector)]
}

/** {@link readSelectors} of what may be left out. */
export function readOptionalSelectors(row: SelectorsRow | undefined): Selectors | null {
  return row === undefined ? null : readSelectors(row)
}

type One = Exclude<SelectorsRow, readonly unknown[]>

function readSelector(row: One): Selector {
  if (typeof row === 'string') return { event: row, where: {} }
  const { event, ...where } = row
  return { event, where }
}
