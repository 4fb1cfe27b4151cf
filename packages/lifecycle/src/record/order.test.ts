import { createCalendar } from '@disclock/calendar/core'
import { EVENT_TYPES } from '@disclock/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseEvent } from './event.js'
import { inOrder, type Placed, place } from './order.js'

const stockholm = createCalendar({ zone: 'Europe/Stockholm', holidays: 'none' })

function eventAt(occurredAt: string, rest: Partial<CaseEvent> = {}): CaseEvent {
  const base = { id: 'e1', type: 'report.received', occurredAt, recordedAt: occurredAt, by: 'reporter' } as const
  return { ...base, precision: 'instant', certainty: 'observed', source: '', ...rest } as CaseEvent
}

describe('where an event stands in time', () => {
  test.each([
    { why: 'an instant', event: eventAt('2026-11-02T09:00:00Z'), from: '2026-11-02T09:00Z', to: '2026-11-02T09:00Z' },
    {
      why: 'a day of the zone',
      event: eventAt('2026-11-02T12:00:00Z', { precision: 'day' }),
      from: '2026-11-01T23:00Z',
      to: '2026-11-02T22:59:59.999Z',
    },
    {
      why: 'an upper bound with a lower one',
      event: eventAt('2026-11-02T09:00:00Z', { notBefore: '2026-11-01T00:00:00Z' }),
      from: '2026-11-01T00:00Z',
      to: '2026-11-02T09:00Z',
    },
    {
      why: 'a lower bound later than the upper one is not believed',
      event: eventAt('2026-11-02T09:00:00Z', { notBefore: '2026-11-05T00:00:00Z' }),
      from: '2026-11-02T09:00Z',
      to: '2026-11-02T09:00Z',
    },
    {
      why: 'nor is one that cannot be read',
      event: eventAt('2026-11-02T09:00:00Z', { notBefore: 'Monday' }),
      from: '2026-11-02T09:00Z',
      to: '2026-11-02T09:00Z',
    },
  ])('$why', ({ event, from, to }) => {
    expect(place(event, stockholm)).toEqual({ event, earliest: Date.parse(from), latest: Date.parse(to) })
  })

  test.each(['yesterday', '', '0026-11-02T09:00:00Z', '2999-01-01T00:00:00Z'])('"%s" stands nowhere', (occurredAt) => {
    expect(place(eventAt(occurredAt), stockholm)).toBeUndefined()
    expect(place(eventAt(occurredAt, { precision: 'month' }), stockholm)).toBeUndefined()
  })
})

const interval = fc.tuple(fc.nat(20), fc.nat(20)).map(([a, b]) => [Math.min(a, b), Math.max(a, b)] as const)
const placedEvents = fc.array(fc.tuple(interval, fc.constantFrom(...EVENT_TYPES)), { maxLength: 30 }).map((rows) =>
  rows.map(
    ([[earliest, latest], type], index): Placed => ({
      event: eventAt('2026-11-02T09:00:00Z', { id: `e${index}`, type } as Partial<CaseEvent>),
      earliest,
      latest,
    }),
  ),
)

describe('the one order', () => {
  test.each([
    {
      why: 'wholly before comes first, whatever the rank',
      rows: [
        ['advisory.published', 1, 2],
        ['report.received', 3, 4],
      ],
      order: ['advisory.published', 'report.received'],
    },
    {
      why: 'what overlaps goes by what usually causes what',
      rows: [
        ['advisory.published', 1, 3],
        ['report.received', 3, 4],
      ],
      order: ['report.received', 'advisory.published'],
    },
    {
      why: 'overlapping is not transitive: the third waits for the first, which the second does not touch',
      rows: [
        ['advisory.published', 1, 2],
        ['fix.released', 2, 5],
        ['report.received', 4, 5],
      ],
      order: ['fix.released', 'advisory.published', 'report.received'],
    },
  ] as const)('$why', ({ rows, order }) => {
    const events = rows.map(([type, earliest, latest], index) => ({
      event: eventAt('2026-11-02T09:00:00Z', { id: `e${index}`, type } as Partial<CaseEvent>),
      earliest,
      latest,
    }))
    expect(inOrder(events).map(({ event }) => event.type)).toEqual(order)
  })

  test('is what its definition gives, read word by word', () => {
    fc.assert(fc.property(placedEvents, (events) => void expect(inOrder(events)).toEqual(byDefinition(events))))
  })

  test('nothing stands before what it is wholly after', () => {
    fc.assert(
      fc.property(placedEvents, (events) => {
        let highest = Number.NEGATIVE_INFINITY
        for (const { earliest, latest } of inOrder(events)) {
          expect(latest).toBeGreaterThanOrEqual(highest)
          highest = Math.max(highest, earliest)
        }
      }),
    )
  })
})

/** Slow and plain: of the events that no remaining event is wholly before, the lowest rank, then the lowest id. */
function byDefinition(events: readonly Placed[]): readonly Placed[] {
  const rank = ({ event }: Placed) => EVENT_TYPES.indexOf(event.type)
  let left = [...events]
  const ordered: Placed[] = []
  while (left.length > 0) {
    const firstEnd = Math.min(...left.map(({ latest }) => latest))
    const [first] = left
      .filter(({ earliest }) => earliest <= firstEnd)
      .sort((a, b) => rank(a) - rank(b) || (a.event.id < b.event.id ? -1 : 1))
    ordered.push(first as Placed) // what ends first is among them
    left = left.filter((placed) => placed !== first)
  }
  return ordered
}
