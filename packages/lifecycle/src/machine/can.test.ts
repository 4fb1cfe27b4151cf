import { createCalendar } from '@disclock/calendar/core'
import { EVENT_TYPES, type EventType } from '@disclock/policy'
import { describe, expect, test } from 'vitest'
import { caseOf, type Lines } from '../fixtures/cases.js'
import { reachable, standingAt } from '../fixtures/states.js'
import oracle from '../fixtures/vultron.json' with { type: 'json' }
import type { NewEvent } from '../record/open-case.js'
import { COMMANDS } from './acts.js'
import { allowedEvents, can } from './can.js'
import { type CaseState, reduce } from './reduce.js'
import { regions } from './regions.js'
import { RULES } from './rules.js'

const now = '2026-11-20T12:00:00Z'
const ask = (at: Partial<Record<string, string>>, type: EventType, rest: Partial<CaseState> = {}) => {
  const answer = can(standingAt(at, rest), { type, occurredAt: now } as NewEvent) // no rule looks at the payload
  return answer.ok ? 'ok' : answer.rule
}

/** In which states the model lets a command follow, by the oracle; and beside it, what we add (declared deviations). */
const from = (edges: readonly (readonly string[])[], name: string) =>
  edges.filter(([, edge]) => edge === name).map(([state]) => state?.toLowerCase() ?? '')
const rm = (name: string) => from(oracle.rm.transitions, name)
const em = (name: string) => from(oracle.em.transitions, name)
const reportFrom: Partial<Record<EventType, readonly string[]>> = {
  'report.validated': rm('validate'),
  'report.invalidated': rm('invalidate'),
  'report.out-of-scope': rm('invalidate'),
  'report.accepted': rm('accept'),
  'report.deferred': rm('defer'),
  'report.closed': rm('close'),
  'report.resumed': ['deferred'],
  'report.duplicate': ['received', 'valid', 'accepted'],
  'report.reopened': ['closed'],
}
const embargoFrom: Partial<Record<EventType, readonly string[]>> = {
  'embargo.proposed': em('propose'),
  'embargo.accepted': em('accept'),
  'embargo.rejected': em('reject'),
  'embargo.terminated': em('terminate'),
}
const identifierFrom: Partial<Record<EventType, readonly string[]>> = {
  'cve.requested': ['none', 'rejected'],
  'cve.reserved': ['none', 'requested', 'rejected'],
  'cve.published': ['none', 'requested', 'reserved', 'rejected'],
  'cve.rejected': ['none', 'requested', 'reserved', 'published'],
}

/** The rule that must stand against a command, read off the model's text, the rules from the strongest down. */
function expected(at: CaseState['at'], type: EventType): string {
  const report = at.report ?? 'start'
  const embargo = at.embargo ?? 'none'
  const inForce = embargo === 'active' || embargo === 'revise'
  const known = at['world.public'] === 'yes' || at['world.exploit'] === 'yes' || at['world.attack'] === 'yes'
  if (type === 'report.closed' && report === 'valid') return 'close-from-valid'
  if (reportFrom[type]?.includes(report) === false) return 'report-edge'
  if (type === 'report.closed' && inForce) return 'close-under-embargo'
  if ((type === 'embargo.proposed' || type === 'embargo.accepted') && known) return 'embargo-after-publication'
  if (embargoFrom[type]?.includes(embargo) === false) return 'embargo-edge'
  if (type === 'embargo.proposed' && embargo === 'none' && !['received', 'valid', 'accepted'].includes(report))
    return 'embargo-outside-handling'
  if (type === 'embargo.accepted' && (report === 'invalid' || report === 'closed')) return 'embargo-outside-handling'
  if (type === 'fix.ready' && at.fix === 'unaware') return 'fix-without-vendor'
  if (type === 'fix.ready' && report !== 'accepted') return 'fix-before-acceptance'
  if (type === 'fix.released' && (at.fix === 'unaware' || at.fix === 'aware')) return 'release-without-fix'
  if (identifierFrom[type]?.includes(at.identifier ?? 'none') === false) return 'identifier-edge'
  if ((type === 'advisory.published' || type === 'cve.published') && inForce) return 'publication-under-embargo'
  if (type === 'credit.offered' && (at.credit === 'offered' || at.credit === 'accepted')) return 'credit-edge'
  return 'ok'
}

describe('every state that can be reached', () => {
  const together = reachable('report', 'embargo', 'fix', 'world')
  const names = ['report', 'embargo', 'fix', 'world', 'turn', 'identifier', 'credit']
  const pairs = names.flatMap((a, index) => names.slice(index + 1).map((b) => [a, b] as const))

  test('is every state of every region, and every two of them that the model does not exclude', () => {
    const pairOf = (a: string, b: string) => reachable(a, b).length
    for (const { path, states } of regions)
      expect(new Set(reachable(path.split('.')[0] ?? '').map((at) => at[path]))).toEqual(new Set(states))
    expect(together).toHaveLength(630)
    expect(pairOf('identifier', 'credit')).toBe(5 * 4)
    expect(pairOf('embargo', 'turn')).toBe(5 * 2)
    // Whoever has a report knows of it, and nothing that is public is unknown to the vendor.
    expect(reachable('report', 'fix').filter(({ report, fix }) => report !== 'start' && fix === 'unaware')).toEqual([])
    expect(reachable('fix', 'world').filter((at) => at.fix === 'unaware' && at['world.public'] === 'yes')).toEqual([])
  })

  test('has each command allowed, or refused by its rule', () => {
    const asked = new Set<string>()
    for (const at of [...together, ...pairs.flatMap(([a, b]) => reachable(a, b))])
      for (const type of COMMANDS) {
        const answer = ask(at, type)
        expect([at, type, answer]).toEqual([at, type, expected(standingAt(at).at, type)])
        asked.add(answer)
      }
    expect([...asked].sort()).toEqual(['ok', ...RULES].sort())
  })

  test('has no fact refused', () => {
    const facts = EVENT_TYPES.filter((type) => !COMMANDS.includes(type))
    for (const at of together) expect(facts.filter((type) => ask(at, type) !== 'ok')).toEqual([])
  })

  test('has the commands listed that are allowed', () => {
    for (const at of together.filter((_, index) => index % 10 === 0))
      expect(allowedEvents(standingAt(at), Date.parse(now))).toEqual(
        COMMANDS.filter((type) => expected(at, type) === 'ok'),
      )
  })
})

describe('publishing while an embargo is in force', () => {
  const until = '2026-11-20T12:00:00Z'
  test.each([
    { why: 'a moment before its time', at: '2026-11-20T11:59:59Z', embargoUntil: until, answer: false },
    { why: 'at its time', at: '2026-11-20T12:00:00Z', embargoUntil: until, answer: true },
    { why: 'at its time, said in another zone', at: '2026-11-20T13:00:00+01:00', embargoUntil: until, answer: true },
    { why: 'without a recorded time', at: '2026-11-20T12:00:00Z', embargoUntil: null, answer: false },
    { why: 'at no time that can be read', at: 'soon', embargoUntil: until, answer: false },
  ])('$why: $answer', ({ at, embargoUntil, answer }) => {
    const state = standingAt({ report: 'accepted', embargo: 'active', fix: 'ready' }, { embargoUntil })
    expect(can(state, { type: 'advisory.published', occurredAt: at }).ok).toBe(answer)
  })
})

test('a branch is released once its own fix is ready, also while others wait', () => {
  const branches = { supported: ['1.x', '2.x'], quorum: 'all' } as const
  const lines: Lines = [
    ['2026-11-02T09:00:00Z', 'report.received'],
    ['2026-11-03T09:00:00Z', 'fix.ready', { branch: '1.x' }],
  ]
  const calendar = createCalendar({ zone: 'UTC', holidays: 'none' })
  const state = reduce(caseOf(...lines).events, { calendar, branches }, Date.parse(now))
  const release = (branch?: string) =>
    can(state, { type: 'fix.released', occurredAt: now, ...(branch !== undefined && { branch }) }).ok
  expect([release('1.x'), release('2.x'), release()]).toEqual([true, false, false])
})

test('what people read', () => {
  const cases: readonly (readonly [EventType, Partial<Record<string, string>>])[] = [
    ['report.accepted', { report: 'closed' }],
    ['report.validated', {}],
    ['report.closed', { report: 'valid' }],
    ['report.closed', { report: 'accepted', embargo: 'active' }],
    ['embargo.accepted', { report: 'accepted' }],
    ['embargo.proposed', { report: 'accepted', embargo: 'exited' }],
    ['embargo.accepted', { embargo: 'proposed', 'world.attack': 'yes' }],
    ['embargo.proposed', { report: 'deferred' }],
    ['fix.ready', {}],
    ['fix.ready', { fix: 'aware', report: 'valid' }],
    ['fix.released', { fix: 'aware' }],
    ['advisory.published', { embargo: 'revise' }],
    ['cve.requested', { identifier: 'published' }],
    ['credit.offered', { credit: 'accepted' }],
  ]
  const told = cases.map(([type, at]) => {
    const answer = can(standingAt(at, { embargoUntil: '2026-12-24T12:00:00Z' }), { type, occurredAt: now } as NewEvent)
    return answer.ok ? 'ok' : `${answer.rule}: ${answer.message} [${answer.source}]`
  })
  expect(told).toMatchInlineSnapshot(`
    [
      "report-edge: "report.accepted" does not follow "closed" (report); possible there: report.reopened [Vultron, Report Management]",
      "report-edge: "report.validated" does not follow "start" (report); possible there: report.received [Vultron, Report Management]",
      "close-from-valid: a valid report is not closed at once; accept or defer it first (report.accepted, report.deferred) [Vultron, Report Management]",
      "close-under-embargo: an embargo is in force; end it first (embargo.terminated), or defer the report (report.deferred) [Vultron, Model Interactions]",
      "embargo-edge: "embargo.accepted" does not follow "none" (embargo); possible there: embargo.proposed [Vultron, Embargo Management]",
      "embargo-edge: "embargo.proposed" does not follow "exited" (embargo); nothing follows there [Vultron, Embargo Management]",
      "embargo-after-publication: "embargo.accepted" comes too late: attacks were seen; reject what was proposed (embargo.rejected) [Vultron, Embargo Management]",
      "embargo-outside-handling: "embargo.proposed" does not fit a report that is deferred; possible while it is received, valid, accepted [Vultron, Model Interactions]",
      "fix-without-vendor: the vendor does not know of it yet; record how it learned of it first (report.received) [Vultron, Case State]",
      "fix-before-acceptance: a fix is made for a report that is accepted, and this one is valid; accept it first (report.accepted) [Vultron, Model Interactions]",
      "release-without-fix: the fix is not ready; say that it is first (fix.ready) [Vultron, Case State]",
      "publication-under-embargo: "advisory.published" would break the embargo, in force until 2026-12-24T12:00:00Z; wait, agree on an earlier time (embargo.proposed, embargo.accepted), or end it (embargo.terminated) [Vultron, Embargo Management]",
      "identifier-edge: "cve.requested" does not follow "published" (identifier); possible there: cve.rejected [ours]",
      "credit-edge: "credit.offered" does not follow "accepted" (credit); possible there: credit.declined [ours]",
    ]
  `)
})
