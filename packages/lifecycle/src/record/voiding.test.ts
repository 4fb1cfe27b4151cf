import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Anomaly } from './anomaly.js'
import type { CaseEvent } from './event.js'
import { withoutVoided } from './voiding.js'

/** `['a', 'b>a']`: an event a, and a voiding b of it. */
function eventsOf(lines: readonly string[]): readonly CaseEvent[] {
  return lines.map((line) => {
    const [id, event] = line.split('>')
    const type = event === undefined ? 'update.sent' : 'event.voided'
    const base = { id, type, occurredAt: '2026-11-02T09:00:00Z', recordedAt: '2026-11-02T09:00:00Z' }
    return { ...base, precision: 'instant', by: 'vendor', certainty: 'observed', source: '', event, reason: '' }
  }) as unknown as readonly CaseEvent[] // every line is one of the two types, with what that type carries
}

const standing = (lines: readonly string[], anomalies: Anomaly[] = []) =>
  withoutVoided(eventsOf(lines), anomalies).map(({ id }) => id)

describe('what is taken back', () => {
  test.each([
    { why: 'nothing', lines: ['a', 'b'], stands: ['a', 'b'] },
    { why: 'an event', lines: ['a', 'b>a'], stands: ['b'] },
    { why: 'a voiding, and the event is back', lines: ['a', 'b>a', 'c>b'], stands: ['a', 'c'] },
    { why: 'a chain of three', lines: ['a', 'b>a', 'c>b', 'd>c'], stands: ['b', 'd'] },
    { why: 'one of two voidings: the other still counts', lines: ['a', 'b>a', 'c>a', 'd>b'], stands: ['c', 'd'] },
    { why: 'a voiding of itself stands', lines: ['a>a'], stands: ['a'] },
    { why: 'each of a ring stands', lines: ['a>b', 'b>a'], stands: ['a', 'b'] },
    { why: 'each of a ring of three stands', lines: ['a>b', 'b>c', 'c>a'], stands: ['a', 'b', 'c'] },
    { why: 'a ring that is broken from outside', lines: ['a>b', 'b>a', 'c>a'], stands: ['b', 'c'] },
  ])('$why', ({ lines, stands }) => {
    expect(standing(lines)).toEqual(stands)
    expect(standing(lines.toReversed())).toEqual(stands.toReversed())
  })
})

test('voiding what is not there is said, by id', () => {
  const anomalies: Anomaly[] = []
  standing(['c>y', 'b>x', 'a'], anomalies)
  expect(anomalies.map(({ code, event, message }) => [code, event, message])).toEqual([
    ['voids-nothing', 'b', 'there is no event "x" to take back'],
    ['voids-nothing', 'c', 'there is no event "y" to take back'],
  ])
})

test('a chain of 100,000 voidings does not run out of stack', () => {
  const lines = Array.from({ length: 100_000 }, (_, index) => (index === 0 ? 'e0' : `e${index}>e${index - 1}`))
  expect(standing(lines)).toHaveLength(50_000)
})

test('an event stands if and only if no voiding of it stands, except within a ring', () => {
  const lines = fc
    .array(fc.option(fc.nat(12)), { maxLength: 12 })
    .map((targets) => targets.map((target, index) => (target === null ? `e${index}` : `e${index}>e${target}`)))
  fc.assert(
    fc.property(lines, (all) => {
      const events = eventsOf(all)
      expect(standing(all)).toEqual(events.filter(({ id }) => stands(id, events)).map(({ id }) => id))
    }),
    { numRuns: 2000 },
  )
})

/** Slow and plain, from what takes an event back to what takes that back; a ring that nothing breaks stands. */
function stands(id: string, events: readonly CaseEvent[], seen: ReadonlySet<string> = new Set([id])): boolean {
  const voidings = events.filter((event) => event.type === 'event.voided')
  const aims = new Map(voidings.map((voiding) => [voiding.id, voiding.event]))
  const ring = ringOf(id, aims)
  const outside = voidings.filter((by) => ring.has(by.event) && !ring.has(by.id))
  if (ring.size > 0 && !outside.some((by) => stands(by.id, events))) return true
  return !voidings.some((by) => by.event === id && !seen.has(by.id) && stands(by.id, events, new Set([...seen, by.id])))
}

/** The ids of the ring that an id is part of; empty where it is part of none. */
function ringOf(id: string, aims: ReadonlyMap<string, string>): ReadonlySet<string> {
  const ring = new Set<string>()
  for (let next = aims.get(id); next !== undefined && !ring.has(next); next = aims.get(next)) ring.add(next)
  return ring.has(id) ? ring : new Set()
}
