import { createCalendar } from '@disclock/calendar/core'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Anomaly } from './anomaly.js'
import type { CaseEvent } from './event.js'
import { type Placed, place } from './order.js'
import { standingOf } from './record.js'

const utc = createCalendar({ zone: 'UTC', holidays: 'none' })
const end = Date.parse('2027-01-01T00:00:00Z')

function eventOf(id: string, rest: Partial<CaseEvent> = {}): CaseEvent {
  const occurredAt = '2026-11-02T09:00:00Z'
  const base = { id, type: 'fix.ready', occurredAt, recordedAt: occurredAt, precision: 'instant', by: 'vendor' }
  return { ...base, certainty: 'observed', source: '', ...rest } as CaseEvent
}

function standing(events: readonly CaseEvent[]) {
  const anomalies: Anomaly[] = []
  const { happened } = standingOf(events, utc, end, anomalies)
  return { ids: happened.map(({ event }) => event.id).sort(), anomalies }
}

describe('the same id twice', () => {
  test('with the same content, whatever the order of its keys, it is one event', () => {
    const turned = Object.fromEntries(Object.entries(eventOf('a')).reverse()) as unknown as CaseEvent // the same keys
    expect(standing([eventOf('a'), turned])).toEqual({ ids: ['a'], anomalies: [] })
  })

  test.each([
    { why: 'the first recorded stands', first: '2026-11-02T09:00:00Z', second: '2026-11-03T09:00:00Z' },
    { why: 'before one of which nobody knows when', first: '2026-11-02T09:00:00Z', second: 'some day' },
  ])('with other content, $why', ({ first, second }) => {
    const events = [eventOf('a', { recordedAt: second, source: 'x' }), eventOf('a', { recordedAt: first })]
    for (const recorded of [events, events.toReversed()]) {
      const anomalies: Anomaly[] = []
      const { happened } = standingOf(recorded, utc, end, anomalies)
      expect(happened.map(({ event }) => event.recordedAt)).toEqual([first])
      expect(anomalies).toMatchObject([{ code: 'id-conflict', event: 'a' }])
    }
  })
})

test.each([
  {
    why: 'a lower bound after the upper one',
    rest: { notBefore: '2026-12-01T00:00:00Z' },
    code: 'impossible-interval',
  },
  { why: 'a lower bound that is no time', rest: { notBefore: 'soon' }, code: 'impossible-interval' },
  { why: 'no time', rest: { occurredAt: 'soon' }, code: 'unreadable-time' },
])('$why is said', ({ rest, code }) => {
  expect(standing([eventOf('a', rest)]).anomalies).toMatchObject([{ code, event: 'a' }])
})

describe('what was inferred gives way', () => {
  const inferred = eventOf('inferred', { certainty: 'inferred', notBefore: '2026-11-01T00:00:00Z' })
  test.each([
    { why: 'to what somebody attests within its bounds', other: { certainty: 'attested' }, ids: ['other'] },
    { why: 'not outside them', other: { occurredAt: '2026-11-03T09:00:00Z' }, ids: ['inferred', 'other'] },
    { why: 'not to what was inferred too', other: { certainty: 'inferred' }, ids: ['inferred', 'other'] },
    { why: 'not to another type', other: { type: 'fix.released' }, ids: ['inferred', 'other'] },
    { why: 'not to a fix of another branch', other: { branch: '1.x' }, ids: ['inferred', 'other'] },
  ] as const)('$why', ({ other, ids }) => {
    expect(standing([inferred, eventOf('other', other as Partial<CaseEvent>)]).ids).toEqual(ids)
  })

  test('if and only if there is one that is better', () => {
    const day = (n: number) => `2026-11-${String(n).padStart(2, '0')}T10:00:00Z`
    const row = fc.record({
      type: fc.constantFrom('fix.ready', 'fix.released', 'severity.assessed'),
      severity: fc.constantFrom('high', 'low'),
      from: fc.integer({ min: 1, max: 9 }),
      days: fc.nat(5),
      certainty: fc.constantFrom('observed', 'inferred'),
    })
    fc.assert(
      fc.property(fc.array(row, { maxLength: 20 }), (rows) => {
        const events = rows.map(({ from, days, ...rest }, index) =>
          eventOf(`e${index}`, { ...rest, occurredAt: day(from + days), notBefore: day(from) } as Partial<CaseEvent>),
        )
        const placed = events.flatMap((event) => place(event, utc) ?? [])
        const expected = placed.filter((each) => !placed.some((other) => isBetter(other, each)))
        expect(standing(events).ids).toEqual(expected.map(({ event }) => event.id).sort())
      }),
    )
  })
})

/** Slow and plain. */
function isBetter(better: Placed, { event, earliest, latest }: Placed): boolean {
  return (
    event.certainty === 'inferred' &&
    better.event.certainty !== 'inferred' &&
    better.event.type === event.type &&
    (event.type !== 'severity.assessed' || (better as Placed<'severity.assessed'>).event.severity === event.severity) &&
    better.earliest >= earliest &&
    better.latest <= latest
  )
}
