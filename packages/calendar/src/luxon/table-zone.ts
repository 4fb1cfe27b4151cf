import { FixedOffsetZone, IANAZone, type Zone as LuxonZone } from 'luxon'
import { type Zone, zoneNamed } from '../zone.js'

/**
 * A luxon zone that reads our offset table. Luxon asks `Intl` for every single instant, which is nine tenths of the
 * time it takes to make a DateTime. A class, because luxon's zones are classes.
 */
class TableZone extends IANAZone {
  readonly #table: Zone

  constructor(table: Zone) {
    super(table.name)
    this.#table = table
  }

  override offset(at: number): number {
    return this.#table.offsetAt(at) / 60_000
  }
}

const zones = new Map<string, LuxonZone>()

/** The luxon zone of an IANA name; equal to luxon's own of that name. */
export function luxonZone(name: string): LuxonZone {
  const known = zones.get(name)
  if (known !== undefined) return known
  const zone = name === 'UTC' ? FixedOffsetZone.utcInstance : new TableZone(zoneNamed(name))
  zones.set(name, zone)
  return zone
}
