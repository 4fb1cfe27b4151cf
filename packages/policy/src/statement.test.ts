import { expect, test } from 'vitest'
import { emptyPolicy } from './empty-policy.js'
import { parsePolicy } from './parse.js'

const parse = (said: object, presets: Readonly<Record<string, unknown>> = {}) =>
  parsePolicy({ version: 1, project: 'p', ...said }, { presets })

test.each([
  {
    why: 'versions',
    said: { supported: [{ version: '2.x', supported: true }] },
    means: { supported: [{ version: '2.x', supported: true }] },
  },
  { why: 'questions', said: { questions: 'the forum' }, means: { questions: 'the forum' } },
  { why: 'no public issues', said: { 'forbids-public-issues': true }, means: { forbidsPublicIssues: true } },
  { why: 'credit', said: { credit: 'offered' }, means: { credit: 'offered' } },
  { why: 'a safe harbour and no more', said: { 'safe-harbor': true }, means: { safeHarbor: [] } },
  { why: 'what it means', said: { 'safe-harbor': ['not sue'] }, means: { safeHarbor: ['not sue'] } },
  { why: 'what is asked', said: { 'asked-of-reporters': ['Wait.'] }, means: { askedOfReporters: ['Wait.'] } },
  { why: 'no bounty is not silence about one', said: { bounty: false }, means: { bounty: false } },
  {
    why: 'stages in their order, whatever the order of the text',
    said: { stages: { fix: 'Patch.', receipt: 'Read.' } },
    means: {
      stages: [
        { stage: 'receipt', text: 'Read.' },
        { stage: 'fix', text: 'Patch.' },
      ],
    },
  },
  {
    why: 'a review that never was',
    said: { reviewed: { every: '12 months' } },
    means: { reviewed: { every: { amount: 12, unit: 'months' }, last: null } },
  },
  {
    why: 'a review and its day',
    said: { reviewed: { every: '2 weeks', last: '2026-05-01' } },
    means: { reviewed: { every: { amount: 2, unit: 'weeks' }, last: '2026-05-01' } },
  },
])('$why', ({ said, means }) => {
  expect(parse(said)).toEqual({ value: { ...emptyPolicy('p'), ...means } })
})

test.each([
  {
    why: 'a number for a version',
    said: { supported: [{ version: 1.1, supported: true }] },
    says: 'wrong-type supported.0.version: expected a text, found the number 1.1; write a text, such as "1.x"; put a bare number in quotes',
  },
  {
    why: 'a version that is supported and is not',
    said: {
      supported: [
        { version: '1.x', supported: true },
        { version: '1.x', supported: false },
      ],
    },
    says: 'duplicate-version supported.1.version: "1.x" is named already; name it once',
  },
  {
    why: 'a safe harbour that is none',
    said: { 'safe-harbor': false },
    says: 'wrong-type safe-harbor: found false; write true, or a list of what you will do, such as ["take no legal action against you"]',
  },
  {
    why: 'a list of nothing',
    said: { 'safe-harbor': [] },
    says: 'too-few safe-harbor: the list is empty; say what you will do, or write true',
  },
  {
    why: 'credit as nobody knows it',
    said: { credit: 'offerd' },
    says: 'unknown-value credit: "offerd" is not known here; did you mean "offered"?',
  },
  {
    why: 'a stage that is none',
    said: { stages: { triaje: 'Read.' } },
    says: 'unknown-key stages.triaje: unknown key "triaje"; did you mean "triage"?',
  },
  {
    why: 'a review at every moment',
    said: { reviewed: { every: '0 days' } },
    says: 'zero-period reviewed.every: nothing can be reviewed again after no time at all; write 1 or more',
  },
  {
    why: 'a review on no day',
    said: { reviewed: { every: '1 month', last: '2026-02-30' } },
    says: 'invalid-date reviewed.last: "2026-02-30" is no day of the calendar; write year, month and day, such as "2026-12-31"',
  },
])('refused: $why', ({ said, says }) => {
  const told = parse(said).issues?.map(
    ({ code, path, message, hint }) => `${code} ${path.join('.')}: ${message}; ${hint}`,
  )
  expect(told).toEqual([says])
})

test('what is wrong here is told beside what is wrong elsewhere', () => {
  const wrong = { contacts: [{}], reviewed: { every: '0 days' } }
  expect(parse(wrong).issues?.map(({ code }) => code)).toEqual(['not-exactly-one', 'zero-period'])
})

test('each is inherited by itself, and the policy’s own replaces it, a list whole', () => {
  const base = {
    version: 1,
    project: 'base',
    bounty: true,
    'safe-harbor': ['a', 'b'],
    'forbids-public-issues': true,
    stages: { receipt: 'Read.' },
  }
  const own = { extends: 'base', bounty: false, 'safe-harbor': ['c'], 'forbids-public-issues': false }
  expect(parse(own, { base }).value).toMatchObject({
    bounty: false,
    safeHarbor: ['c'],
    forbidsPublicIssues: false,
    stages: [{ stage: 'receipt', text: 'Read.' }],
  })
  expect(parse({ extends: 'base' }, { base }).value).toMatchObject({ bounty: true, forbidsPublicIssues: true })
})
