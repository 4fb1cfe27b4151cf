import { createCalendar } from '@disclock/calendar/core'
import { EVENT_TYPES } from '@disclock/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseOf, type Lines } from '../fixtures/cases.js'
import { recorded } from '../fixtures/recorded.js'
import type { CaseEvent } from '../record/event.js'
import { type CaseTerms, reduce } from './reduce.js'
import { stageOf } from './stage.js'

const stockholm = { calendar: createCalendar({ zone: 'Europe/Stockholm', holidays: 'none' }), branches: null }
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

describe('branches', () => {
  const supported = ['1.x', '2.x', '3.x']
  const fixOf = (branch: string | null, type: 'fix.ready' | 'fix.released' = 'fix.ready') =>
    [type, branch === null ? {} : { branch }] as const
  test.each([
    { why: 'no branches are named: the first fix is enough', branches: null, fixes: ['1.x'], at: 'ready' },
    { why: 'all: two of three', branches: { supported, quorum: 'all' }, fixes: ['1.x', '2.x'], at: 'aware' },
    { why: 'all: three of three', branches: { supported, quorum: 'all' }, fixes: ['1.x', '2.x', '3.x'], at: 'ready' },
    { why: 'the same branch twice is one', branches: { supported, quorum: 2 }, fixes: ['1.x', '1.x'], at: 'aware' },
    { why: 'two of three are two', branches: { supported, quorum: 2 }, fixes: ['3.x', '1.x'], at: 'ready' },
    { why: 'any', branches: { supported, quorum: 'any' }, fixes: ['2.x'], at: 'ready' },
    { why: 'an unsupported branch is none', branches: { supported, quorum: 'any' }, fixes: ['0.x'], at: 'aware' },
    { why: 'no branch is all of them', branches: { supported, quorum: 'all' }, fixes: [null], at: 'ready' },
  ] as const)('$why', ({ branches, fixes, at }) => {
    const lines = fixes.map((branch, index) => [`2026-11-1${index}T09:00:00Z`, ...fixOf(branch)] as const)
    const { events } = caseOf(['2026-11-02T09:00:00Z', 'report.received'], ...lines)
    const state = reduce(events, { ...stockholm, branches }, end)
    expect([state.at.fix, state.anomalies]).toEqual([at, []])
    expect(state.timeline).toHaveLength(events.length)
  })

  test('what is below the quorum is a fact that moves nothing, and no anomaly', () => {
    const { events } = caseOf(
      ['2026-11-02T09:00:00Z', 'report.received'],
      ['2026-11-10T09:00:00Z', ...fixOf('1.x')],
      ['2026-11-11T09:00:00Z', ...fixOf('2.x')],
      ['2026-11-12T09:00:00Z', ...fixOf('1.x', 'fix.released')],
      ['2026-11-13T09:00:00Z', ...fixOf('2.x', 'fix.released')],
      ['2026-11-14T09:00:00Z', 'fix.found-incomplete', { branch: '1.x' }],
    )
    const branches = { supported: ['1.x', '2.x'], quorum: 'all' } as const
    const steps = events.map((event) => {
      const state = reduce(events, { ...stockholm, branches }, Date.parse(event.occurredAt))
      return [state.at.fix, stageOf(state), state.belowQuorum.map((placed) => placed.event.id).join(), state.anomalies]
    })
    expect(steps).toEqual([
      ['aware', 'receipt', '', []],
      ['aware', 'receipt', 'e2', []],
      ['ready', 'testing', 'e2', []],
      ['ready', 'testing', 'e2,e4', []],
      ['deployed', 'release', 'e2,e4', []],
      ['deployed', 'release', 'e2,e4', []],
    ])
  })

  test('a fix of one more branch takes nothing back', () => {
    const state = stateOf(
      ['2026-11-02T09:00:00Z', 'report.received'],
      ['2026-11-10T09:00:00Z', ...fixOf('1.x')],
      ['2026-11-11T09:00:00Z', ...fixOf('1.x', 'fix.released')],
      ['2026-11-12T09:00:00Z', ...fixOf('2.x')],
      ['2026-11-13T09:00:00Z', ...fixOf('2.x', 'fix.released')],
    )
    expect([state.at.fix, state.anomalies]).toEqual(['deployed', []])
  })
})

describe('the embargo in force', () => {
  const [early, late] = ['2026-12-01T12:00:00Z', '2026-12-24T12:00:00Z']
  const propose = (until: string) => ['embargo.proposed', { until }] as const
  const accept = ['embargo.accepted'] as const
  test.each([
    { why: 'only proposed', acts: [propose(late)], until: null },
    { why: 'accepted', acts: [propose(late), accept], until: late },
    { why: 'the last of two proposals', acts: [propose(late), propose(early), accept], until: early },
    { why: 'while a revision is proposed, the old one', acts: [propose(late), accept, propose(early)], until: late },
    { why: 'a revision accepted', acts: [propose(late), accept, propose(early), accept], until: early },
    {
      why: 'a revision rejected',
      acts: [propose(late), accept, propose(early), ['embargo.rejected']],
      until: late,
    },
    { why: 'terminated', acts: [propose(late), accept, ['embargo.terminated']], until: null },
    { why: 'ended by publication', acts: [propose(late), accept, ['made-public']], until: null },
    { why: 'accepted, and nobody recorded what', acts: [accept], until: null },
  ] as const)('$why: $until', ({ acts, until }) => {
    const lines = acts.map(([type, rest], index) => [`2026-11-0${index + 3}T09:00:00Z`, type, rest ?? {}] as const)
    expect(stateOf(['2026-11-02T09:00:00Z', 'report.received'], ...lines).embargoUntil).toBe(until)
  })
})

test('the reporter has the turn until the answer', () => {
  const state = stateOf(
    ['2026-11-02T09:00:00Z', 'report.received'],
    ['2026-11-03T09:00:00Z', 'info.requested'],
    ['2026-11-04T09:00:00Z', 'info.supplied'],
  )
  const day = (n: number) => Date.parse(`2026-11-${String(n).padStart(2, '0')}T09:00:00Z`)
  expect(state.reporterTurns).toEqual([{ from: day(3), to: day(4) }])
})

test('a turn whose times are only known to the month does not end before it begins', () => {
  const { reporterTurns } = stateOf(
    ['2026-11-02T09:00:00Z', 'report.received'],
    ['2026-11-15T09:00:00Z', 'info.requested', { precision: 'month' }],
    ['2026-11-04T09:00:00Z', 'info.supplied'],
  )
  const supplied = Date.parse('2026-11-04T09:00:00Z')
  expect(reporterTurns).toEqual([{ from: supplied, to: supplied }])
})

const terms = fc.constantFrom<CaseTerms>(
  stockholm,
  { calendar: createCalendar({}), branches: { supported: ['1.x', '2.x'], quorum: 'all' } },
  { calendar: createCalendar({ zone: 'America/New_York' }), branches: { supported: ['1.x'], quorum: 'any' } },
)

test('the order of recording changes nothing', () => {
  const both = recorded(EVENT_TYPES).chain((events) =>
    fc.tuple(fc.constant(events), fc.shuffledSubarray([...events], { minLength: events.length })),
  )
  fc.assert(
    fc.property(both, terms, ([events, shuffled], each) => {
      expect(reduce(shuffled, each, end)).toEqual(reduce(events, each, end))
    }),
    { numRuns: 500 },
  )
})

test('what surely happened before stands before', () => {
  fc.assert(
    fc.property(recorded(EVENT_TYPES), (events) => {
      const { timeline } = reduce(events, stockholm, end)
      for (const [index, later] of timeline.entries())
        for (const earlier of timeline.slice(0, index)) expect(later.latest).toBeGreaterThanOrEqual(earlier.earliest)
    }),
  )
})

test('every event enters that has a time, whatever the times are; what has none is said', () => {
  const when = fc.oneof(
    fc.date({ min: new Date(0), max: new Date('2100-12-31'), noInvalidDate: true }).map((date) => date.toISOString()),
    fc.constantFrom('2026-02-30T25:61:00Z', '', 'yesterday', '+275760-09-13T00:00:00.000Z', '0001-01-01T00:00:00Z'),
  )
  const event = fc.record({
    id: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'),
    type: fc.constantFrom(...EVENT_TYPES.filter((type) => type !== 'event.voided')),
    occurredAt: when,
    notBefore: when,
    recordedAt: when,
    precision: fc.constantFrom('instant', 'hour', 'day', 'month'),
    by: fc.constantFrom('reporter', 'vendor'),
    certainty: fc.constantFrom('observed', 'attested'),
    source: fc.string(),
    until: when,
    severity: fc.constantFrom('high', 'low'),
  })
  fc.assert(
    fc.property(fc.uniqueArray(event, { selector: ({ id }) => id }), terms, (rows, each) => {
      const events = rows as unknown as readonly CaseEvent[] // with more than any one type carries
      const { timeline, anomalies } = reduce(events, each, Date.parse('2102-01-01T00:00:00Z'))
      const untimed = anomalies.filter(({ code }) => code === 'unreadable-time').map((odd) => odd.event)
      expect([...timeline.map((placed) => placed.event.id), ...untimed].sort()).toEqual(rows.map(({ id }) => id).sort())
      for (const { earliest, latest } of timeline) expect(earliest).toBeLessThanOrEqual(latest)
    }),
    { numRuns: 500 },
  )
})
