import { DAY, type Millis } from './civil.js'
import { fixedZone, type Zone } from './zone.js'

const FIRST_OFFSET = -12 * 60
const LAST_OFFSET = 14 * 60
const STEP = 15

/** Every offset that civil clocks show: from 12 hours behind UTC to 14 ahead, in quarter hours, westernmost first. */
export const PLAUSIBLE_ZONES: readonly Zone[] = Array.from(
  { length: (LAST_OFFSET - FIRST_OFFSET) / STEP + 1 },
  (_, index) => fixedZone(FIRST_OFFSET + index * STEP),
)

/** Where a day ends last. */
export const WESTERNMOST: Zone = fixedZone(FIRST_OFFSET)

/** Where a day begins first. */
export const EASTERNMOST: Zone = fixedZone(LAST_OFFSET)

/**
 * Those of the plausible zones in which the earliest and the latest reading must be.
 *
 * From zone to zone the end of a given day moves evenly, so an extreme lies at the edge of the map, or where something
 * changes days: next to a zone in which one of `instants` falls exactly on one of `times` of day. Six zones stand for
 * 105; that they do is tested against all.
 */
export function decidingZones(instants: readonly Millis[], times: readonly Millis[]): readonly Zone[] {
  const indexes = new Set([0, PLAUSIBLE_ZONES.length - 1])
  for (const instant of instants) {
    for (const time of times) {
      const ahead = (((time - instant) % DAY) + DAY) % DAY
      for (const offset of [ahead - DAY, ahead]) {
        const index = Math.ceil((offset / 60_000 - FIRST_OFFSET) / STEP)
        indexes.add(index - 1).add(index)
      }
    }
  }
  return [...indexes].flatMap((index) => PLAUSIBLE_ZONES[index] ?? [])
}
