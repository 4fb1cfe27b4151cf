import { describe, expect, test } from 'vitest'
import { parsePolicy } from './parse.js'

const read = (...commitments: unknown[]) => parsePolicy({ version: 1, project: 'p', commitments })

describe('events that are selected', () => {
  test.each([
    {
      why: 'a slip',
      from: 'fix.relesed',
      issue: { code: 'unknown-value', path: [], hint: 'did you mean "fix.released"?' },
    },
    {
      why: 'a slip in a list',
      from: ['fix.ready', 'fix.relesed'],
      issue: { code: 'unknown-value', path: [1], hint: 'did you mean "fix.released"?' },
    },
    {
      why: 'a slip in keys',
      from: { event: 'fix.relesed' },
      issue: { code: 'unknown-value', path: ['event'], hint: 'did you mean "fix.released"?' },
    },
    {
      why: 'a slip of a key, in a list',
      from: [{ event: 'fix.released', brunch: '1.x' }],
      issue: { code: 'unknown-key', path: [0, 'brunch'], hint: 'did you mean "branch"?' },
    },
    {
      why: 'a word that is no value',
      from: { event: 'awareness.recorded', of: 'exploit' },
      issue: { code: 'unknown-value', path: ['of'] },
    },
    {
      why: 'a field that the event does not carry',
      from: { event: 'fix.released', of: 'incident' },
      issue: { code: 'misplaced-key', path: ['of'], hint: 'it goes with awareness.recorded' },
    },
    { why: 'a field without an event', from: { of: 'incident' }, issue: { code: 'missing-key', path: ['event'] } },
    { why: 'no event at all', from: [], issue: { code: 'too-few', path: [] } },
    { why: 'a number', from: 7, issue: { code: 'wrong-type', path: [] } },
  ])('$why', ({ from, issue }) => {
    const { code, path, ...rest } = issue
    expect(read({ milestone: 'fix', within: '7 days', from }).issues).toMatchObject([
      { code, path: ['commitments', 0, 'from', ...path], ...rest },
    ])
  })

  test.each([
    ['from', { within: '7 days' }],
    ['until', { within: '7 days' }],
    ['when', { within: '7 days' }],
    ['unless', { within: '7 days' }],
    ['before', { 'at-least': '7 days' }],
  ])('"%s" is looked at', (name, time) => {
    const wrong = { event: 'fix.released', stage: 'final' }
    expect(read({ milestone: 'fix', ...time, [name]: wrong }).issues).toMatchObject([
      { path: ['commitments', 0, name, 'stage'] },
    ])
  })

  test('also in modifiers and rules', () => {
    const wrong = { event: 'fix.released', stage: 'final' }
    const moved = {
      or: [{ within: '1 day', from: wrong }],
      replaced: [{ within: '1 day', when: [wrong] }],
      grace: { period: '1 day', if: wrong },
    }
    const rules = [{ within: '1 day', from: wrong, if: wrong }, { within: '1 day' }]
    const { issues } = read({ milestone: 'fix', within: '7 days', ...moved }, { milestone: 'fix', rules })
    expect(issues?.map(({ path }) => path.slice(1).join('.'))).toEqual([
      '0.or.0.from.stage',
      '0.replaced.0.when.0.stage',
      '0.grace.if.stage',
      '1.rules.0.from.stage',
      '1.rules.0.if.stage',
    ])
  })
})
