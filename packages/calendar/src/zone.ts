import { DAY, type DayNumber, dayNumber, FIRST_YEAR, LAST_YEAR, type Millis } from './civil.js'

/** A time zone as a function: how far its clocks are ahead of UTC at an instant. */
export interface Zone {
  /** An IANA name, `UTC`, or a fixed offset such as `UTC+05:45`. */
  readonly name: string
  /** Milliseconds ahead of UTC. */
  readonly offsetAt: (at: Millis) => Millis
  /** Civil days that the zone's clocks never showed: Pacific/Apia had no 30 December 2011. Ascending. */
  readonly missingDays: readonly DayNumber[]
}

/** A zone whose clocks never change, `minutes` ahead of UTC. */
export function fixedZone(minutes: number): Zone {
  const offset = minutes * 60_000
  return { name: formatOffset(minutes), offsetAt: () => offset, missingDays: [] }
}

/** `UTC+05:45` for 345; `UTC` for 0. */
function formatOffset(minutes: number): string {
  if (minutes === 0) return 'UTC'
  const size = Math.abs(minutes)
  const two = (value: number) => String(value).padStart(2, '0')
  return `UTC${minutes < 0 ? '-' : '+'}${two(Math.floor(size / 60))}:${two(size % 60)}`
}

/** Coordinated Universal Time. */
export const UTC: Zone = fixedZone(0)

const zones = new Map<string, Zone>([[UTC.name, UTC]])

/**
 * The zone of an IANA name, with its offsets in a table that fills itself a year at a time as instants are asked for.
 *
 * Built from `Intl`, so it knows what the process's time zone data knows, and depends on nothing else: not on the
 * process's own zone, nor on the season (as luxon's reading of ambiguous local times does).
 *
 * @throws {RangeError} There is no zone of that name.
 */
export function zoneNamed(name: string): Zone {
  const known = zones.get(name)
  if (known !== undefined) return known
  const read = offsetReader(name)
  const zone: Zone = { name, offsetAt: offsetTable(read), missingDays: missingDays(read) }
  zones.set(name, zone)
  return zone
}

/** The offset at an instant as `Intl` gives it: right, and about a microsecond slow. */
function offsetReader(name: string): (at: Millis) => Millis {
  const format = new Intl.DateTimeFormat('en-US', {
    timeZone: name,
    calendar: 'gregory',
    numberingSystem: 'latn',
    hourCycle: 'h23',
    year: 'numeric',
    month: '2-digit',
    day: '2-digit',
    hour: '2-digit',
    minute: '2-digit',
    second: '2-digit',
  })
  return (at) => {
    const whole = Math.floor(at / 1000) * 1000
    // "05/22/2026, 16:00:00"
    const text = format.format(whole)
    const field = (from: number, to: number) => Number(text.slice(from, to))
    const day = dayNumber(field(6, 10), field(0, 2), field(3, 5))
    return day * DAY + (field(12, 14) * 3600 + field(15, 17) * 60 + field(18, 20)) * 1000 - whole
  }
}

/** A stretch of the table: from each instant on, up to the next, the clocks are that far ahead. */
interface Stretch {
  readonly from: readonly Millis[]
  readonly offsets: readonly Millis[]
}

const STRETCH = 366 * DAY

/** No zone has changed its clocks twice within six days since 1900: the least was seven (America/Recife, 2000). */
const LOOK = 6 * DAY
const FIRST_STRETCH = Math.floor((dayNumber(FIRST_YEAR, 1, 1) * DAY) / STRETCH)

function offsetTable(read: (at: Millis) => Millis): (at: Millis) => Millis {
  const stretches: (Stretch | undefined)[] = []
  return (at) => {
    const index = Math.floor(at / STRETCH) - FIRST_STRETCH
    let stretch = stretches[index]
    if (stretch === undefined) {
      stretch = buildStretch(read, (index + FIRST_STRETCH) * STRETCH)
      if (index >= 0) stretches[index] = stretch
    }
    let last = stretch.from.length - 1
    while (last > 0 && at < (stretch.from[last] ?? 0)) last -= 1
    return stretch.offsets[last] ?? 0
  }
}

/** Looks every few days, and where the offset has changed, halves down to the second. */
function buildStretch(read: (at: Millis) => Millis, start: Millis): Stretch {
  let offset = read(start)
  const from = [start]
  const offsets = [offset]
  for (let left = start; left < start + STRETCH; left += LOOK) {
    if (read(left + LOOK) === offset) continue
    const before = offset
    const change = firstSecond(left, left + LOOK, (at) => read(at) !== before)
    offset = read(change)
    from.push(change)
    offsets.push(offset)
  }
  return { from, offsets }
}

/** The first second after `left` for which `holds`, where it does for `right` and, once it does, goes on to. */
function firstSecond(left: Millis, right: Millis, holds: (at: Millis) => boolean): Millis {
  let low = Math.floor(left / 1000)
  let high = Math.ceil(right / 1000)
  while (high - low > 1) {
    const middle = Math.floor((low + high) / 2)
    if (holds(middle * 1000)) high = middle
    else low = middle
  }
  return high * 1000
}

const DECADE = 3652 * DAY

/**
 * A zone that moves across the date line to the west skips a day, and its offset grows by one; nothing else moves
 * clocks by more than three hours. No zone has gone there and back within ten years.
 */
function missingDays(read: (at: Millis) => Millis): DayNumber[] {
  const missing: DayNumber[] = []
  const end = dayNumber(LAST_YEAR, 12, 31) * DAY
  let after = read(dayNumber(FIRST_YEAR, 1, 1) * DAY)
  for (let from = dayNumber(FIRST_YEAR, 1, 1) * DAY; from < end; from += DECADE) {
    const before = after
    after = read(from + DECADE)
    if (after - before <= DAY / 2) continue
    const jump = firstSecond(from, from + DECADE, (at) => read(at) - before > DAY / 2)
    const last = Math.floor((jump - 1 + read(jump - 1)) / DAY)
    const next = Math.floor((jump + read(jump)) / DAY)
    for (let day = last + 1; day < next; day += 1) missing.push(day)
  }
  return missing
}
