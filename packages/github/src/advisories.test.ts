import { expect, test } from 'vitest'
import { listAdvisories } from './advisories.js'
import { openGitHub } from './client.js'
import { ADVISORIES, everyState, slug, smallOrganisation, tokens } from './fixtures/small-organisation.js'
import { advisoryJson, type Fault, type StandInOptions, startStandIn } from './stand-in.js'

/** Lists the advisories of a stand-in as its administrator. */
async function list(options: StandInOptions = {}, token = 'admin', rocket = {}) {
  await using standIn = await startStandIn(smallOrganisation(rocket), { tokens, ...options })
  const listing = await listAdvisories(openGitHub({ apiUrl: standIn.url, token, timeoutSeconds: 2 }), slug)
  return { ...listing, requests: standIn.requests.length, received: standIn.received }
}

test('every state over three pages, one that GitHub does not have yet among them', async () => {
  const { items, unreadable, end, received } = await list({ perPage: 2 })
  expect(end).toBe('complete')
  expect(unreadable).toBe(0)
  expect(items.map(({ state }) => state)).toEqual(['triage', 'draft', 'published', 'closed', 'withdrawn', 'escalated'])
  expect(received).toHaveLength(3)
  expect(received[0]?.url).toBe('/repos/acme/rocket/security-advisories?per_page=100')
})

test('230 advisories on three full pages', async () => {
  const advisories = Array.from({ length: 230 }, (_, n) =>
    advisoryJson({ ghsaId: `GHSA-0000-0000-${String(n).padStart(4, '0')}` }),
  )
  const { items, end, requests } = await list({}, 'admin', { advisories })
  expect([items.length, end, requests]).toEqual([230, 'complete', 3])
})

test('null authors, null dates and missing keys are listed; entries without an id are counted', async () => {
  const advisories = [
    advisoryJson({ ghsaId: 'GHSA-aaaa-bbbb-0001', author: null, createdAt: null, updatedAt: null }),
    { ghsa_id: 'GHSA-aaaa-bbbb-0002' },
    { ghsa_id: '../no id' },
    {},
  ]
  const { items, unreadable, end } = await list({}, 'admin', { advisories })
  expect(items).toHaveLength(2)
  expect(items[0]).toMatchObject({ author: null, createdAt: null, updatedAt: null })
  expect([unreadable, end]).toEqual([2, 'complete'])
})

test('an id that comes twice is one advisory', async () => {
  const { items } = await list({}, 'admin', { advisories: [...everyState, everyState[0]] })
  expect(items).toHaveLength(everyState.length)
})

test.each([
  { why: 'published ones only, and no error', sees: 'published', count: 2, end: 'complete' },
  { why: 'an empty list, and no error', sees: 'nothing', count: 0, end: 'complete' },
  { why: '403', sees: 403, count: 0, end: { denied: 403 } },
  { why: '404', sees: 404, count: 0, end: { denied: 404 } },
] as const)('no access: $why', async ({ sees, count, end }) => {
  const listing = await list({ tokens: { blind: { sees } } }, 'blind')
  expect([listing.items.length, listing.end, listing.requests]).toEqual([count, end, 1])
})

test('no access: a token that GitHub does not know', async () => {
  expect((await list({}, 'expired')).end).toEqual({ denied: 401 })
})

test.each<{ why: string; fault: Fault; failed: string }>([
  {
    why: 'truncated JSON',
    fault: { route: ADVISORIES, nth: 2, does: 'truncate' },
    failed: `${ADVISORIES}: the answer was cut off (not valid JSON)`,
  },
  {
    why: 'an object',
    fault: { route: ADVISORIES, nth: 2, does: 'answer', status: 200, body: { message: 'GHSA-aaaa-bbbb-0001' } },
    failed: `${ADVISORIES}: the answer is not a JSON array`,
  },
  {
    why: 'HTML',
    fault: {
      route: ADVISORIES,
      nth: 2,
      does: 'answer',
      status: 200,
      headers: { 'content-type': 'text/html' },
      body: 'Sign in',
    },
    failed: `${ADVISORIES}: the answer is not a JSON array`,
  },
  {
    why: 'nothing',
    fault: { route: ADVISORIES, nth: 2, does: 'answer', status: 204, body: '' },
    failed: `${ADVISORIES}: the answer was cut off (not valid JSON)`,
  },
  {
    why: 'a page that is missing',
    fault: { route: ADVISORIES, nth: 2, does: 'answer', status: 404 },
    failed: `${ADVISORIES}: a later page: HTTP 404`,
  },
  {
    why: 'a token that expires on the way',
    fault: { route: ADVISORIES, nth: 2, does: 'answer', status: 401 },
    failed: `${ADVISORIES}: a later page: HTTP 401`,
  },
  {
    why: 'a link back to the same page',
    fault: { route: ADVISORIES, nth: 2, does: 'link', to: 'self' },
    failed: `${ADVISORIES}: the link to the next page leads back`,
  },
  {
    why: 'a link to another host',
    fault: {
      route: ADVISORIES,
      nth: 2,
      does: 'link',
      to: 'http://127.0.0.1:9/repos/acme/rocket/security-advisories?after=x',
    },
    failed: `${ADVISORIES}: the link to the next page leads to another host`,
  },
])('page 2 is $why: the list is incomplete, and page 1 is kept', async ({ fault, failed }) => {
  const { items, end } = await list({ perPage: 2, faults: [fault] })
  expect(end).toEqual({ failed })
  expect(items.map(({ ghsaId }) => ghsaId).slice(0, 2)).toEqual(['GHSA-aaaa-bbbb-0001', 'GHSA-aaaa-bbbb-0002'])
})

test('a page that breaks off is asked for again', async () => {
  const { items, end, requests } = await list({
    perPage: 2,
    faults: [{ route: ADVISORIES, nth: 2, does: 'reset', midBody: true }],
  })
  expect([items.length, end, requests]).toEqual([6, 'complete', 4])
})
