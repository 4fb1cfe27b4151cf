import { type Fault, startStandIn } from '@disclock/github/stand-in'
import { describe, expect, test, vi } from 'vitest'
import {
  ADVISORIES,
  AS_OF,
  COMMENTS,
  everyState,
  fresh,
  ghsa,
  REPOSITORY,
  report,
  rocket,
  tokens,
} from './fixtures/acme.js'
import { type AuditJson, auditOf } from './fixtures/contract.js'
import { freshPlace } from './fixtures/run-disclock.js'

// Most of it is waiting.
vi.setConfig({ testTimeout: 60_000, maxConcurrency: 12 })

const six = everyState.slice(0, 6)
const COUNTED = { perPage: 2, tokens }

/** Audits acme/rocket, with six advisories on three pages, while `faults` befall the server. */
async function audited(faults: readonly Fault[], ...options: readonly string[]) {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories: six }), { ...COUNTED, faults })
  const started = Date.now()
  const { status, stdout, stderr } = await place.disclock(
    ['audit', 'acme/rocket', '--json', '--api-url', github.url, '--as-of', AS_OF, ...options],
    { DISCLOCK_TOKEN: 'admin' },
  )
  return { status, stderr, seconds: (Date.now() - started) / 1000, json: auditOf(stdout), requests: github.requests }
}

const caseIds = ({ cases }: AuditJson) => cases.map((each) => each.case).toSorted()

describe('what passes is waited for, and nothing is lost', () => {
  test.concurrent.each<{ why: string; fault: Fault }>([
    {
      why: 'a rate limit that is a 403',
      fault: { route: ADVISORIES, nth: 2, does: 'answer', status: 403, headers: { 'retry-after': '1' } },
    },
    {
      why: 'a rate limit that is a 429',
      fault: { route: ADVISORIES, nth: 1, does: 'answer', status: 429, headers: { 'retry-after': '1' } },
    },
    { why: 'one answer of 502', fault: { route: ADVISORIES, nth: 3, does: 'answer', status: 502 } },
    { why: 'two answers of 500', fault: { route: REPOSITORY, nth: [1, 2], does: 'answer', status: 500 } },
    { why: 'a connection that is cut once', fault: { route: ADVISORIES, nth: 2, does: 'reset' } },
    { why: 'an answer that breaks off once', fault: { route: ADVISORIES, nth: 2, does: 'reset', midBody: true } },
  ])('$why', async ({ fault }) => {
    const { json, stderr } = await audited([fault])
    expect(stderr).toBe('')
    expect(json).toMatchObject({ complete: true, repositories: [{ access: 'verified', open: 4 }] })
    expect(json.cases).toHaveLength(6)
  })
})

describe('what breaks for good makes the audit incomplete: exit 3, and what was read is kept', () => {
  test.concurrent.each<{ why: string; fault: Fault; kept: number; says: RegExp; options?: readonly string[] }>([
    {
      why: 'truncated JSON on page 2',
      fault: { route: ADVISORIES, nth: 2, does: 'truncate' },
      kept: 2,
      says: /cut off/,
    },
    {
      why: 'a page 2 that always breaks off in the middle',
      fault: { route: ADVISORIES, nth: [2, 3, 4], does: 'reset', midBody: true },
      kept: 2,
      says: /the connection failed.*3 tries/,
    },
    {
      why: 'a page 3 that answers 500, however often it is asked',
      fault: { route: ADVISORIES, nth: [3, 4, 5], does: 'answer', status: 500 },
      kept: 4,
      says: /HTTP 500, 3 tries/,
    },
    {
      why: 'a page 2 that is gone',
      fault: { route: ADVISORIES, nth: 2, does: 'answer', status: 404 },
      kept: 2,
      says: /a later page: HTTP 404/,
    },
    {
      why: 'a page 2 that is no list',
      fault: { route: ADVISORIES, nth: 2, does: 'answer', status: 200, body: { message: 'maintenance' } },
      kept: 2,
      says: /not a JSON array/,
    },
    {
      why: 'a page 2 that leads back to itself',
      fault: { route: ADVISORIES, nth: [2, 3, 4, 5, 6], does: 'link', to: 'self' },
      kept: 4,
      says: /leads back/,
    },
    {
      why: 'a page 1 that leads to another host',
      fault: { route: ADVISORIES, nth: 1, does: 'link', to: 'https://elsewhere.example/page/2' },
      kept: 2,
      says: /another host/,
    },
    {
      why: 'a page 2 that never comes',
      fault: { route: ADVISORIES, nth: [2, 3, 4], does: 'hang' },
      kept: 2,
      says: /no answer within 1 s, 3 tries/,
      options: ['--timeout', '1'],
    },
    {
      why: 'a rate limit that does not end',
      fault: { route: ADVISORIES, nth: [2, 3, 4], does: 'answer', status: 429, headers: { 'retry-after': '1' } },
      kept: 2,
      says: /rate limited/,
    },
  ])('$why', async ({ fault, kept, says, options = [] }) => {
    const { status, json, stderr } = await audited([fault], ...options)
    expect(status).toBe(3)
    expect(stderr).toBe('')
    expect(json).toMatchObject({ complete: false, repositories: [{ access: 'failed', proof: null, open: null }] })
    // GitHub lists the newest first.
    expect(json.cases).toHaveLength(kept)
    const missing = json.findings.find(({ code }) => code === 'incomplete')?.message
    expect(missing).toMatch(says)
    expect(missing).not.toMatch(/GHSA|page \d|\d of \d/)
  })
})

describe('a server that hangs', () => {
  test.concurrent('is given up within seconds', async () => {
    const { status, json, seconds } = await audited([{ route: REPOSITORY, does: 'hang' }], '--timeout', '1')
    expect(status).toBe(3)
    expect(seconds).toBeLessThan(15)
    expect(json).toMatchObject({ complete: false, cases: [], repositories: [{ access: 'failed', open: null }] })
  })

  test.concurrent('in the middle of the comments leaves the list and what it says of other cases', async () => {
    const { status, json, seconds, requests } = await audited(
      [{ route: COMMENTS, does: 'hang', midBody: true }],
      '--timeout',
      '1',
    )
    expect(status).toBe(3)
    expect(seconds).toBeLessThan(15)
    expect(json).toMatchObject({ complete: false, repositories: [{ access: 'verified', open: 4 }] })
    expect(caseIds(json)).toHaveLength(6)
    // Three tries for one advisory, and none for the next.
    expect(requests.filter((request) => request.endsWith('/comments'))).toHaveLength(3)
  })
})

test.concurrent('comments that cannot be had make a case "can\'t tell", not late', async () => {
  await using place = await freshPlace()
  const advisories = [report('late', { createdAt: '2026-01-05T09:00:00Z', json: { comments: 2 } })]
  await using github = await startStandIn(rocket({ advisories }), {
    tokens,
    faults: [{ route: COMMENTS, does: 'answer', status: 403 }],
  })
  const { stdout, status } = await place.disclock(
    ['audit', 'acme/rocket', '--json', '--api-url', github.url, '--as-of', AS_OF],
    { DISCLOCK_TOKEN: 'admin' },
  )
  const json = auditOf(stdout)
  expect(json.cases[0]?.clocks.map(({ verdict }) => verdict)).toEqual(['unknown', 'unknown', 'unknown', 'open'])
  expect(status).toBe(1)
})

test.concurrent('entries that are no advisories are counted as missing, and spoil none of the others', async () => {
  await using place = await freshPlace()
  const advisories = [
    fresh,
    { summary: 'without an id' },
    { ghsa_id: '../../../etc/passwd', state: 'triage' },
    { ghsa_id: 7, state: 'triage' },
    [],
    {
      ghsa_id: ghsa('odd1'),
      state: 7,
      severity: ['?'],
      author: 'x',
      submission: 'y',
      created_at: 'yesterday',
      cvss: [],
    },
    { ghsa_id: ghsa('odd2'), state: 'triage', vulnerabilities: {}, credits_detailed: [null, 3], comments: -1 },
  ]
  await using github = await startStandIn(rocket({ advisories }), { tokens })
  const { stdout, status } = await place.disclock(
    ['audit', 'acme/rocket', '--json', '--api-url', github.url, '--as-of', AS_OF],
    { DISCLOCK_TOKEN: 'admin' },
  )
  const json = auditOf(stdout)
  expect(status).toBe(3)
  expect(caseIds(json)).toEqual([ghsa('newr'), ghsa('odd1'), ghsa('odd2')].toSorted())
  expect(json.findings).toContainEqual(
    expect.objectContaining({
      code: 'incomplete',
      message: expect.stringContaining('4 advisories without a readable id'),
    }),
  )
})

test.concurrent('dates that no calendar reaches harm no other case', async () => {
  await using place = await freshPlace()
  const old = (letters: string, createdAt: string) => report(letters, { createdAt, json: { comments: 0 } })
  const advisories = [
    fresh,
    old('old1', '0001-01-01T00:00:00Z'),
    old('old2', '1999-12-31T23:59:59Z'),
    old('new9', '9999-12-31T23:59:59Z'),
    report('back', { state: 'published', createdAt: '2026-02-01T09:00:00Z', publishedAt: '2020-01-01T09:00:00Z' }),
  ]
  const files = {
    'disclosure.yml': `version: 1
project: Rocket
contacts: [{ advisory: true }]
calendar: { zone: Europe/Stockholm, holidays: [SE] }
commitments:
  - { milestone: acknowledgement, within: 2 business days }
  - { milestone: status-update, every: 7 days }
  - { milestone: fix, within: 90 days }
`,
  }
  await using github = await startStandIn(rocket({ advisories, files }), { tokens })
  const { stdout, stderr } = await place.disclock(
    ['audit', 'acme/rocket', '--json', '--api-url', github.url, '--as-of', AS_OF],
    { DISCLOCK_TOKEN: 'admin' },
  )
  expect(stderr).toBe('')
  const json = auditOf(stdout)
  expect(json.cases.find((each) => each.case === ghsa('newr'))?.clocks[0]).toMatchObject({ verdict: 'open' })
})
