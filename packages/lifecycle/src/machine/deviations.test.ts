/** One test for each row of docs/decisions/declared-deviations-from-vultron.md. */
import { createCalendar } from '@disclock/calendar/core'
import type { EventType } from '@disclock/policy'
import { expect, test } from 'vitest'
import { caseOf, type Lines } from '../fixtures/cases.js'
import { can } from './can.js'
import { historyOf } from './history.js'
import { reduce } from './reduce.js'

const calendar = createCalendar({ zone: 'UTC', holidays: 'none' })
const end = Date.parse('2027-01-01T00:00:00Z')

/** The state after these, a day apart. */
function after(...acts: readonly (EventType | readonly [EventType, object])[]) {
  const lines: Lines = acts.map((act, day) => {
    const [type, rest] = typeof act === 'string' ? [act, {}] : act
    return [`2026-11-${String(day + 1).padStart(2, '0')}T12:00:00Z`, type, rest]
  })
  return reduce(caseOf(...lines).events, { calendar, branches: null }, end)
}

test('a closed report may be reopened, and is accepted then', () => {
  const closed = ['report.received', 'report.invalidated', 'report.closed'] as const
  expect(can(after(...closed), { type: 'report.reopened', occurredAt: '2026-11-20T12:00:00Z' })).toEqual({ ok: true })
  const state = after(...closed, 'report.reopened')
  expect([state.at.report, state.anomalies]).toEqual(['accepted', []])
})

test('a request for information moves the turn, and the report stays where it is', () => {
  const asked = after('report.received', 'report.validated', 'info.requested')
  expect([asked.at.report, asked.at.turn, asked.anomalies]).toEqual(['valid', 'reporter', []])
  const answered = after('report.received', 'report.validated', 'info.requested', 'info.supplied')
  expect([answered.at.report, answered.at.turn, answered.anomalies]).toEqual(['valid', 'vendor', []])
})

test('a fix is counted by branches, and a further branch changes nothing', () => {
  const { events } = caseOf(
    ['2026-11-01T12:00:00Z', 'report.received'],
    ['2026-11-02T12:00:00Z', 'fix.ready', { branch: '1.x' }],
    ['2026-11-03T12:00:00Z', 'fix.ready', { branch: '2.x' }],
    ['2026-11-04T12:00:00Z', 'fix.ready', { branch: '3.x' }],
  )
  const branches = { supported: ['1.x', '2.x', '3.x'], quorum: 2 }
  const fixes = events.map(({ occurredAt }) => {
    const { at, anomalies } = reduce(events, { calendar, branches }, Date.parse(occurredAt))
    return [at.fix, anomalies.length]
  })
  expect(fixes).toEqual([
    ['aware', 0],
    ['aware', 0],
    ['ready', 0],
    ['ready', 0],
  ])
})

test.each(['received', 'validated', 'accepted'] as const)('a duplicate is deferred in one step, once %s', (last) => {
  const before: readonly EventType[] = ['report.received', 'report.validated', 'report.accepted']
  const length = before.indexOf(`report.${last}`) + 1
  const state = after(...before.slice(0, length), ['report.duplicate', { of: 'GHSA-1' }])
  expect([state.at.report, state.anomalies]).toEqual(['deferred', []])
})

test.each([
  ['report.received'],
  ['report.received', 'report.invalidated'],
  ['report.received', 'report.validated'],
  ['report.received', 'report.validated', 'report.accepted'],
  ['report.received', 'report.validated', 'report.deferred'],
] as const)('a withdrawal closes the report from wherever it finds it: %s %s %s', (...before) => {
  const state = after(...before, 'report.withdrawn')
  expect([state.at.report, state.anomalies]).toEqual(['closed', []])
})

test('out of scope invalidates, and resuming accepts what was deferred', () => {
  expect(after('report.received', 'report.out-of-scope').at.report).toBe('invalid')
  const resumed = after('report.received', 'report.validated', 'report.deferred', 'report.resumed')
  expect([resumed.at.report, resumed.anomalies]).toEqual(['accepted', []])
})

test('what the model forbids and the world does is taken, and said', () => {
  const state = after('made-public', ['embargo.proposed', { until: '2027-01-01T00:00:00Z' }], 'report.closed')
  expect(state.at).toMatchObject({ report: 'closed', embargo: 'proposed' })
  expect(state.anomalies.map(({ code, event }) => `${code} ${event}`)).toEqual(['out-of-order e3'])
  expect(
    can(after('made-public'), {
      type: 'embargo.proposed',
      occurredAt: '2026-11-20T12:00:00Z',
      until: '2027-01-01T00:00:00Z',
    }).ok,
  ).toBe(false)
})

test('publication or an exploit ends an embargo by itself; attacks only advise', () => {
  const embargo = [['embargo.proposed', { until: '2027-01-01T00:00:00Z' }], 'embargo.accepted'] as const
  expect(after('report.received', ...embargo, 'made-public').at.embargo).toBe('exited')
  expect(after('report.received', ...embargo, 'exploit.published').at.embargo).toBe('exited')
  expect(after('report.received', embargo[0], 'made-public').at.embargo).toBe('none')
  expect(after('report.received', ...embargo, 'attack.observed').at.embargo).toBe('active')
})

test('a fix that was found incomplete is still ready', () => {
  const state = after('report.received', 'fix.ready', 'fix.released', 'fix.found-incomplete')
  expect([state.at.fix, historyOf(state), state.anomalies]).toEqual(['deployed', 'VFD', []])
})
