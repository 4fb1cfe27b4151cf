import { describe, expect, test } from 'vitest'
import { parsePolicy } from './parse.js'

const read = (...commitments: unknown[]) => parsePolicy({ version: 1, project: 'p', commitments })
const days = (amount: number) => ({ amount, unit: 'days' })
const any = (event: string) => ({ event, where: {} })
const exploited = { event: 'awareness.recorded', of: 'exploitation' }

test.each([
  {
    why: 'a ceiling',
    written: { milestone: 'disclosure', within: '7-14 days', kind: 'ceiling', from: 'embargo.accepted' },
    means: {
      id: 'disclosure-ceiling',
      kind: 'ceiling',
      within: { min: days(7), max: days(14) },
      or: [],
      replaced: [],
      from: [any('embargo.accepted')],
    },
  },
  {
    why: 'what a law demands',
    written: { milestone: 'other', within: '72 hours', kind: 'legal', from: exploited, binds: 'steward' },
    means: {
      id: 'other-legal',
      kind: 'legal',
      from: [{ event: 'awareness.recorded', where: { of: 'exploitation' } }],
      binds: 'steward',
    },
  },
  {
    why: 'a floor before the advisory, unless it says before what',
    written: { milestone: 'other', 'at-least': '7 days' },
    means: { id: 'other-floor', kind: 'floor', atLeast: days(7), before: [any('advisory.published')] },
  },
  {
    why: 'a floor before a release',
    written: { milestone: 'other', 'at-least': '7 days', before: ['fix.released', 'fix.merged'], kind: 'floor' },
    means: { before: [any('fix.released'), any('fix.merged')] },
  },
  {
    why: 'an entitlement for one severity',
    written: {
      milestone: 'fix',
      kind: 'entitlement',
      after: '90 days',
      'reporter-may': 'publish',
      severity: 'critical',
    },
    means: { id: 'fix-critical-entitlement', kind: 'entitlement', after: days(90), reporterMay: 'publish' },
  },
  {
    why: 'again and again on a fixed grid',
    written: { milestone: 'status-update', every: '7 days', grid: 'fixed' },
    means: { id: 'status-update', kind: 'recurring', every: days(7), grid: 'fixed' },
  },
  {
    why: 'a target',
    written: {
      milestone: 'disclosure',
      rules: [
        { within: '30 days', from: 'fix.released', if: 'fix.released', 'if-within': '90 days' },
        { within: '90 days' },
      ],
    },
    means: {
      id: 'disclosure-target',
      kind: 'target',
      rules: [
        { within: days(30), from: [any('fix.released')], if: { events: [any('fix.released')], within: days(90) } },
        { within: days(90), from: null, if: null },
      ],
    },
  },
  {
    why: 'a condition that may be met at any time',
    written: {
      milestone: 'disclosure',
      rules: [{ within: '7 days', if: 'attack.observed' }, { within: '90 days' }],
    },
    means: { rules: [{ within: days(7), from: null, if: { events: [any('attack.observed')], within: null } }, {}] },
  },
  {
    why: 'everything that moves a promise',
    written: {
      milestone: 'disclosure',
      within: '90 days',
      or: [{ within: '0 days', from: 'fix.released' }],
      replaced: [{ when: 'attack.observed', within: '7 days' }],
      grace: { period: '14 days', if: 'disclosure.scheduled' },
      'on-severity-change': 'keep',
      'on-reopen': 'restart',
      'on-extension': 'ignore',
    },
    means: {
      or: [{ within: days(0), from: [any('fix.released')] }],
      replaced: [{ when: [any('attack.observed')], within: days(7) }],
      grace: { period: days(14), if: [any('disclosure.scheduled')] },
      onSeverityChange: 'keep',
      onReopen: 'restart',
      onExtension: 'ignore',
    },
  },
  {
    why: 'when it applies',
    written: {
      milestone: 'fix',
      within: '7 days',
      when: 'attack.observed',
      unless: ['made-public', exploited],
      since: '2026-09-11',
    },
    means: {
      when: [any('attack.observed')],
      unless: [any('made-public'), { event: 'awareness.recorded', where: { of: 'exploitation' } }],
      since: '2026-09-11',
    },
  },
])('$why', ({ written, means }) => {
  const { value, issues } = read(written)
  expect(issues).toBeUndefined()
  expect(value?.commitments[0]).toMatchObject(means)
})

describe('what would have no effect is refused', () => {
  const ceiling = { milestone: 'fix', within: '7 days', kind: 'ceiling' }
  const legal = { milestone: 'fix', within: '7 days', kind: 'legal' }
  const floor = { milestone: 'fix', 'at-least': '7 days' }
  const target = { milestone: 'fix', rules: [{ within: '7 days' }] }
  const entitlement = { milestone: 'fix', after: '7 days', kind: 'entitlement', 'reporter-may': 'publish' }
  const promise = { milestone: 'fix', within: '7 days' }
  const recurring = { milestone: 'fix', every: '7 days' }
  const grace = { grace: { period: '1 day', if: 'fix.ready' } }

  test.each([
    { why: 'a ceiling has no grace', written: { ...ceiling, ...grace }, at: 'grace' },
    { why: 'a ceiling never waits', written: { ...ceiling, pausable: true }, at: 'pausable' },
    { why: 'nothing extends a ceiling', written: { ...ceiling, 'on-extension': 'add' }, at: 'on-extension' },
    { why: 'a law never waits', written: { ...legal, pausable: true }, at: 'pausable' },
    { why: 'a law is no aim', written: { ...legal, strength: 'aim' }, at: 'strength' },
    { why: 'nothing replaces a law', written: { ...legal, replaced: [] }, at: 'replaced' },
    { why: 'a floor never waits', written: { ...floor, pausable: true }, at: 'pausable' },
    { why: 'a floor counts backwards', written: { ...floor, roll: 'following' }, at: 'roll' },
    { why: 'a floor ends with its day', written: { ...floor, ends: 'same-time' }, at: 'ends' },
    { why: 'a target never waits', written: { ...target, pausable: true }, at: 'pausable' },
    { why: 'a target has rules, not alternatives', written: { ...target, or: [] }, at: 'or' },
    { why: 'an entitlement binds nobody', written: { ...entitlement, binds: 'coordinator' }, at: 'binds' },
    { why: 'only what recurs has a grid', written: { ...promise, grid: 'sliding' }, at: 'grid' },
    { why: 'only a floor is before something', written: { ...promise, before: 'fix.released' }, at: 'before' },
    { why: 'what recurs has no grace', written: { ...recurring, ...grace }, at: 'grace' },
    { why: 'a kind of another time', written: { ...recurring, kind: 'legal' }, at: 'kind' },
    {
      why: 'a target in hours has no last day',
      written: { ...target, rules: [{ within: '7 hours' }], roll: 'following' },
      at: 'roll',
    },
  ])('$why', ({ written, at }) => {
    expect(read(written).issues).toMatchObject([{ code: 'misplaced-key', path: ['commitments', 0, at] }])
  })

  test('a default that is said does no harm', () => {
    const said = { pausable: false, strength: 'will', binds: 'vendor', ends: 'end-of-day', roll: 'none' }
    for (const one of [ceiling, legal, floor, target, entitlement, promise, recurring]) {
      expect(read({ ...one, ...said }).value?.commitments).toEqual(read(one).value?.commitments)
    }
  })

  test('a last day may end and roll where only one of the deadlines is in hours', () => {
    const or = [{ within: '24 hours', from: 'fix.released' }]
    expect(read({ ...promise, or, roll: 'following' }).issues).toBeUndefined()
    expect(read({ ...promise, within: '48 hours', or, roll: 'following' }).issues).toBeDefined()
  })
})

test.each([
  {
    why: 'a law does not count business days',
    written: { milestone: 'fix', within: '3 business days', kind: 'legal' },
    issues: [['legal-unit', 'within']],
  },
  {
    why: 'a target that may have no date',
    written: { milestone: 'fix', rules: [{ within: '7 days', if: 'fix.ready' }] },
    issues: [['rule-order', 'rules', 0, 'if']],
  },
  {
    why: 'a rule that never counts',
    written: { milestone: 'fix', rules: [{ within: '7 days' }, { within: '9 days' }] },
    issues: [['rule-order', 'rules', 0]],
  },
  { why: 'no rules', written: { milestone: 'fix', rules: [] }, issues: [['too-few', 'rules']] },
  {
    why: 'soon, but what',
    written: { milestone: 'fix', rules: [{ within: '7 days', 'if-within': '7 days' }] },
    issues: [['misplaced-key', 'rules', 0, 'if-within']],
  },
  {
    why: 'every period is read',
    written: {
      milestone: 'fix',
      within: '7 moons',
      or: [{ within: '1 moon', from: 'fix.ready' }],
      replaced: [{ within: '2 moons', when: 'fix.ready' }],
      grace: { period: '0 days', if: 'fix.ready' },
    },
    issues: [
      ['invalid-period', 'within'],
      ['invalid-period', 'or', 0, 'within'],
      ['invalid-period', 'replaced', 0, 'within'],
      ['zero-period', 'grace', 'period'],
    ],
  },
  {
    why: 'a day that does not exist',
    written: { milestone: 'fix', within: '7 days', since: '2026-02-29' },
    issues: [['invalid-date', 'since']],
  },
  {
    why: 'a party that is none',
    written: { milestone: 'fix', within: '7 days', binds: 'me' },
    issues: [['unknown-value', 'binds']],
  },
])('$why', ({ written, issues }) => {
  const expected = issues.map(([code, ...at]) => [code, 'commitments', 0, ...at])
  expect(read(written).issues?.map(({ code, path }) => [code, ...path])).toEqual(expected)
})
