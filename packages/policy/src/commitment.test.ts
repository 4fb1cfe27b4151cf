import { expect, test } from 'vitest'
import { parsePolicy } from './parse.js'

const read = (...commitments: unknown[]) => parsePolicy({ version: 1, project: 'p', commitments })
const days = (amount: number) => ({ amount, unit: 'days' })
const plain = {
  severity: null,
  strength: 'will',
  binds: 'vendor',
  from: null,
  until: null,
  when: null,
  unless: null,
  since: null,
  pausable: false,
  ends: 'end-of-day',
  roll: 'none',
  line: null,
  preset: null,
}
const unmoved = {
  or: [],
  replaced: [],
  grace: null,
  onSeverityChange: 'recompute',
  onReopen: 'recompute',
  onExtension: 'add',
}

test.each([
  {
    why: 'a promise',
    written: { milestone: 'fix', within: '90 days' },
    means: { id: 'fix', milestone: 'fix', kind: 'promise', ...unmoved, within: { min: days(90), max: days(90) } },
  },
  {
    why: 'a range is kept whole',
    written: { milestone: 'fix', within: '30-90 days', strength: 'aim' },
    means: {
      id: 'fix',
      milestone: 'fix',
      kind: 'promise',
      ...unmoved,
      within: { min: days(30), max: days(90) },
      strength: 'aim',
    },
  },
  {
    why: 'a promise for one severity',
    written: { milestone: 'fix', within: '14 days', severity: 'critical', kind: 'promise' },
    means: {
      id: 'fix-critical',
      milestone: 'fix',
      severity: 'critical',
      kind: 'promise',
      ...unmoved,
      within: { min: days(14), max: days(14) },
    },
  },
  {
    why: 'a recurring one',
    written: { milestone: 'status-update', every: '7 days', pausable: true },
    means: {
      id: 'status-update',
      milestone: 'status-update',
      kind: 'recurring',
      every: days(7),
      grid: 'sliding',
      pausable: true,
    },
  },
  {
    why: 'an entitlement',
    written: { milestone: 'acknowledgement', kind: 'entitlement', after: '2 days', 'reporter-may': 'follow up' },
    means: {
      id: 'acknowledgement-entitlement',
      milestone: 'acknowledgement',
      kind: 'entitlement',
      after: days(2),
      reporterMay: 'follow up',
    },
  },
  {
    why: 'a last day that rolls and ends as it began',
    written: { milestone: 'disclosure', within: '90 days', ends: 'same-time', roll: 'following', id: 'embargo' },
    means: {
      id: 'embargo',
      milestone: 'disclosure',
      kind: 'promise',
      ...unmoved,
      within: { min: days(90), max: days(90) },
      ends: 'same-time',
      roll: 'following',
    },
  },
])('$why', ({ written, means }) => {
  expect(read(written).value?.commitments).toEqual([{ ...plain, ...means }])
})

const entitlement = { milestone: 'fix', kind: 'entitlement', after: '90 days', 'reporter-may': 'publish' }

test.each([
  { why: 'no time', written: { milestone: 'fix' }, issues: [['not-exactly-one']] },
  { why: 'two times', written: { milestone: 'fix', within: '1 day', every: '1 day' }, issues: [['not-exactly-one']] },
  {
    why: 'a slip of the key is told of once',
    written: { milestone: 'fix', withn: '1 day' },
    issues: [['unknown-key', 'withn']],
  },
  { why: 'no milestone', written: { within: '1 day' }, issues: [['missing-key', 'milestone']] },
  { why: 'a bare number', written: { milestone: 'fix', within: 90 }, issues: [['wrong-type', 'within']] },
  {
    why: 'an ISO 8601 duration',
    written: { milestone: 'fix', within: 'P90D' },
    issues: [['invalid-period', 'within']],
  },
  { why: 'a fraction', written: { milestone: 'fix', within: '1.5 days' }, issues: [['invalid-period', 'within']] },
  {
    why: 'a range again and again',
    written: { milestone: 'fix', every: '1-2 days' },
    issues: [['invalid-period', 'every']],
  },
  {
    why: 'again and again at once',
    written: { milestone: 'fix', every: '0 days' },
    issues: [['zero-period', 'every']],
  },
  {
    why: 'a kind that is not that of its time',
    written: { milestone: 'fix', within: '1 day', kind: 'entitlement' },
    issues: [['misplaced-key', 'kind']],
  },
  {
    why: 'after alone',
    written: { milestone: 'fix', after: '1 day', 'reporter-may': 'publish' },
    issues: [['missing-key', 'kind']],
  },
  {
    why: 'entitled to nothing',
    written: { milestone: 'fix', kind: 'entitlement', after: '1 day' },
    issues: [['missing-key', 'reporter-may']],
  },
  {
    why: 'a promise of what the reporter may do',
    written: { milestone: 'fix', within: '1 day', 'reporter-may': 'publish' },
    issues: [['misplaced-key', 'reporter-may']],
  },
  {
    why: 'an entitlement that waits',
    written: { ...entitlement, pausable: true },
    issues: [['misplaced-key', 'pausable']],
  },
  {
    why: 'an entitlement aimed at',
    written: { ...entitlement, strength: 'aim' },
    issues: [['misplaced-key', 'strength']],
  },
  {
    why: 'hours have no last day',
    written: { milestone: 'fix', within: '48 hours', ends: 'same-time', roll: 'following' },
    issues: [
      ['misplaced-key', 'ends'],
      ['misplaced-key', 'roll'],
    ],
  },
  {
    why: 'close of business, and nobody says when',
    written: { milestone: 'fix', within: '2 days', ends: 'close-of-business' },
    issues: [['missing-hours', 'ends']],
  },
  {
    why: 'an id with spaces',
    written: { milestone: 'fix', within: '1 day', id: 'my fix' },
    issues: [['invalid-id', 'id']],
  },
])('$why', ({ written, issues }) => {
  const expected = issues.map(([code, ...at]) => [code, 'commitments', 0, ...at])
  expect(read(written).issues?.map(({ code, path }) => [code, ...path])).toEqual(expected)
})

test('the second of two rows with one id is told to take another', () => {
  const fix = { milestone: 'fix', within: '90 days' }
  expect(read(fix, { ...fix, severity: 'low' }, fix).issues).toEqual([
    {
      code: 'duplicate-id',
      path: ['commitments', 2],
      message: '"fix" is the id of commitments[0] already',
      hint: 'give one of them an id of its own, such as "id: fix-2"',
    },
  ])
  expect(read({ ...fix, id: 'fix-low' }, { ...fix, severity: 'low' }).issues).toMatchObject([
    { path: ['commitments', 1] },
  ])
  expect(read(fix, { ...fix, id: 'fix' }).issues).toMatchObject([{ path: ['commitments', 1, 'id'] }])
  expect(read(fix, { ...fix, id: 'fix-2' }).value?.commitments).toHaveLength(2)
})

test('business may close where the calendar says when', () => {
  const commitments = [{ milestone: 'fix', within: '2 days', ends: 'close-of-business' }]
  const calendar = { hours: '09:00-17:00' }
  expect(parsePolicy({ version: 1, project: 'p', calendar, commitments }).issues).toBeUndefined()
})
