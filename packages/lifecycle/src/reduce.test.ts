import { createCalendar } from '@disclock/calendar/core'
import { EVENT_TYPES } from '@disclock/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { CaseEvent } from './event.js'
import { caseOf, type Lines } from './fixtures/cases.js'
import { reduce } from './reduce.js'

const stockholm = createCalendar({ zone: 'Europe/Stockholm', holidays: 'none' })
const end = Date.parse('2027-01-01T00:00:00Z')
const stateOf = (...lines: Lines) => reduce(caseOf(...lines).events, stockholm, end)

describe('the usual way', () => {
  test('from receipt to disclosure without an anomaly', () => {
    const state = stateOf(
      ['2026-11-02T09:00:00Z', 'report.received'],
      ['2026-11-03T09:00:00Z', 'report.acknowledged'],
      ['2026-11-03T10:00:00Z', 'embargo.proposed', { until: '2027-01-31T00:00:00Z' }],
      ['2026-11-03T11:00:00Z', 'embargo.accepted'],
      ['2026-11-04T09:00:00Z', 'report.validated'],
      ['2026-11-05T09:00:00Z', 'report.accepted'],
      ['2026-11-20T09:00:00Z', 'fix.ready'],
      ['2026-11-21T09:00:00Z', 'fix.released'],
      ['2026-11-21T10:00:00Z', 'advisory.published'],
    )
    expect(state.anomalies).toEqual([])
    expect(state.at).toMatchObject({ report: 'accepted', embargo: 'exited', fix: 'deployed', 'world.public': 'yes' })
  })
})

describe('the world does not ask', () => {
  test.each([
    { why: 'accepted before received', events: ['report.accepted'], odd: ['e1'], at: { report: 'accepted' } },
    {
      why: 'a release without a fix',
      events: ['report.received', 'fix.released'],
      odd: ['e2'],
      at: { fix: 'deployed' },
    },
    {
      why: 'confirming what was filled in is no anomaly, and moves nothing back',
      events: ['report.accepted', 'report.received', 'report.validated'],
      odd: ['e1'],
      at: { report: 'accepted' },
    },
    {
      why: 'a leak makes the vendor aware',
      events: ['made-public'],
      odd: [],
      at: { fix: 'aware', 'world.public': 'yes' },
    },
    {
      why: 'an exploit is public, and ends the embargo',
      events: ['report.received', 'embargo.proposed', 'embargo.accepted', 'exploit.published'],
      odd: [],
      at: { embargo: 'exited', 'world.public': 'yes', 'world.exploit': 'yes' },
    },
    { why: 'an attack does not make it public', events: ['attack.observed'], odd: [], at: { 'world.public': 'no' } },
    { why: 'no embargo to reject', events: ['embargo.rejected'], odd: ['e1'], at: { embargo: 'none' } },
    {
      why: 'a duplicate is deferred',
      events: ['report.received', 'report.duplicate'],
      odd: [],
      at: { report: 'deferred' },
    },
    {
      why: 'closing what was only received',
      events: ['report.received', 'report.closed'],
      odd: ['e2'],
      at: { report: 'closed' },
    },
    { why: 'a withdrawal closes', events: ['report.received', 'report.withdrawn'], odd: [], at: { report: 'closed' } },
  ] as const)('$why', ({ events, odd, at }) => {
    const payload = { of: 'GHSA-xxxx-xxxx-xxxx', until: '2027-01-01T00:00:00Z' }
    const lines = events.map((type, index) => [`2026-11-0${index + 1}T09:00:00Z`, type, payload] as const)
    const state = stateOf(...lines)
    expect(state.anomalies.map(({ code, event }) => `${code} ${event}`)).toEqual(odd.map((id) => `out-of-order ${id}`))
    expect(state.at).toMatchObject(at)
  })
})

describe('the record', () => {
  test('an event taken back is not there', () => {
    const state = stateOf(
      ['2026-11-02T09:00:00Z', 'report.received'],
      ['2026-11-03T09:00:00Z', 'report.closed'],
      ['2026-11-04T09:00:00Z', 'event.voided', { event: 'e2', reason: 'wrong case' }],
    )
    expect(state.at.report).toBe('received')
    expect(state.anomalies).toEqual([])
  })

  test('taking back a voiding brings the event back', () => {
    const state = stateOf(
      ['2026-11-02T09:00:00Z', 'report.received'],
      ['2026-11-04T09:00:00Z', 'event.voided', { event: 'e1', reason: 'x' }],
      ['2026-11-05T09:00:00Z', 'event.voided', { event: 'e2', reason: 'y' }],
    )
    expect(state.at.report).toBe('received')
  })

  test('voiding what is not there is said', () => {
    const state = stateOf(['2026-11-04T09:00:00Z', 'event.voided', { event: 'e9', reason: 'x' }])
    expect(state.anomalies).toMatchObject([{ code: 'voids-nothing', event: 'e1' }])
  })

  test('the same id twice: alike is one event; different, and the first recorded stands', () => {
    const first = ['2026-11-02T09:00:00Z', 'report.received', { id: 'x' }] as const
    expect(stateOf(first, first).timeline).toHaveLength(1)
    const other = ['2026-11-01T09:00:00Z', 'report.closed', { id: 'x', recordedAt: '2026-12-01T00:00:00Z' }] as const
    const state = stateOf(other, first)
    expect(state.timeline.map(({ event }) => event.type)).toEqual(['report.received'])
    expect(state.anomalies).toMatchObject([{ code: 'id-conflict', event: 'x' }])
  })

  test('what was inferred gives way to what somebody attests within its bounds', () => {
    const inferred = { notBefore: '2026-11-02T09:00:00Z', certainty: 'inferred' }
    const state = stateOf(
      ['2026-11-20T09:00:00Z', 'report.validated', inferred],
      ['2026-11-05T09:00:00Z', 'report.validated'],
    )
    expect(state.timeline.map(({ event }) => event.id)).toEqual(['e2'])
  })

  test('what happens later is not seen yet; what is known to have happened has happened by now', () => {
    const { events } = caseOf(['2026-11-02', 'report.received'], ['2026-11-03T09:00:00Z', 'report.closed'])
    const noon = Date.parse('2026-11-02T11:00:00Z')
    const { timeline } = reduce(events, stockholm, noon)
    expect(timeline.map(({ event, latest }) => [event.id, latest])).toEqual([['e1', noon]])
  })
})

const recorded = fc
  .array(
    fc.record({
      type: fc.constantFrom(...EVENT_TYPES.filter((type) => type !== 'event.voided')),
      day: fc.integer({ min: 1, max: 28 }),
      precision: fc.constantFrom('instant', 'hour', 'day', 'month'),
      since: fc.option(fc.integer({ min: 1, max: 28 })),
      certainty: fc.constantFrom('observed', 'attested', 'inferred'),
    }),
    { maxLength: 12 },
  )
  .map((events) =>
    events.map(({ type, day, precision, since, certainty }, index) => ({
      id: `e${index}`,
      type,
      occurredAt: `2026-11-${String(day).padStart(2, '0')}T10:00:00Z`,
      ...(since !== null && { notBefore: `2026-11-${String(since).padStart(2, '0')}T10:00:00Z` }),
      recordedAt: '2026-11-29T00:00:00Z',
      precision,
      by: 'vendor',
      certainty,
      source: '',
      severity: 'high',
    })),
  ) as fc.Arbitrary<readonly CaseEvent[]>

test('the order of recording changes nothing', () => {
  const both = recorded.chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
  )
  fc.assert(
    fc.property(both, ([events, shuffled]) => {
      expect(reduce(shuffled, stockholm, end)).toEqual(reduce(events, stockholm, end))
    }),
  )
})

test('what surely happened before stands before', () => {
  fc.assert(
    fc.property(recorded, (events) => {
      const { timeline } = reduce(events, stockholm, end)
      for (const [index, later] of timeline.entries())
        for (const earlier of timeline.slice(0, index)) expect(later.latest).toBeGreaterThanOrEqual(earlier.earliest)
    }),
  )
})
