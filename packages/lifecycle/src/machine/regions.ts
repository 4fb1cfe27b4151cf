import { caseMachine } from './machine.js'
import { type Region, regionsOf } from './table.js'

/** The regions of the case machine as tables. */
export const regions: readonly Region[] = regionsOf(caseMachine)

/**
 * One of them, by its path.
 * @throws {RangeError} The machine has no such region.
 */
export function regionAt(path: string): Region {
  const region = regions.find((each) => each.path === path)
  if (region === undefined) throw new RangeError(`"${path}" is no region of the case machine`)
  return region
}
