import { expect, test } from 'vitest'
import { parsePolicy } from './parse.js'

test.each([
  { why: 'all, unless it says otherwise', branches: { supported: ['1.x', '2.x'] }, quorum: 'all' },
  { why: 'any', branches: { supported: ['1.x', '2.x'], quorum: 'any' }, quorum: 'any' },
  { why: 'some', branches: { supported: ['1.x', '2.x'], quorum: 2 }, quorum: 2 },
])('branches that must have the fix: $why', ({ branches, quorum }) => {
  const { value } = parsePolicy({ version: 1, project: 'p', branches })
  expect(value?.branches).toEqual({ supported: ['1.x', '2.x'], quorum })
})

test.each([
  { why: 'more than there are', branches: { supported: ['1.x'], quorum: 2 }, issue: ['quorum-too-great', 'quorum'] },
  { why: 'none', branches: { supported: ['1.x'], quorum: 0 }, issue: ['wrong-type', 'quorum'] },
  { why: 'half of one', branches: { supported: ['1.x'], quorum: 0.5 }, issue: ['wrong-type', 'quorum'] },
  { why: 'a word', branches: { supported: ['1.x'], quorum: 'most' }, issue: ['unknown-value', 'quorum'] },
  { why: 'no branch', branches: { supported: [] }, issue: ['too-few', 'supported'] },
  { why: 'a branch twice', branches: { supported: ['a', 'a'] }, issue: ['duplicate-branch', 'supported', 1] },
  { why: 'a number for a name', branches: { supported: [1.2] }, issue: ['wrong-type', 'supported', 0] },
])('branches: $why', ({ branches, issue: [code, ...at] }) => {
  const { issues } = parsePolicy({ version: 1, project: 'p', branches })
  expect(issues?.map((one) => [one.code, ...one.path])).toEqual([[code, 'branches', ...at]])
})

test('a source has a title, a link and a day', () => {
  const source = { title: 'Ours', url: 'https://example.org/security', read: '2026-11-22' }
  expect(parsePolicy({ version: 1, project: 'p', source }).value?.source).toEqual(source)
  const wrong = { title: 'Ours', url: 'https://example.org:99999/', read: '2026-02-30' }
  expect(parsePolicy({ version: 1, project: 'p', source: wrong }).issues).toMatchObject([
    { code: 'invalid-url', path: ['source', 'url'] },
    { code: 'invalid-date', path: ['source', 'read'] },
  ])
})
