import { expect, test } from 'vitest'
import { ADVISORIES, reported, smallOrganisation, tokens } from '../fixtures/small-organisation.js'
import * as entry from '../stand-in.js'

const { startStandIn } = entry

const admin = { headers: { authorization: 'Bearer admin' } }

async function ids(response: Response): Promise<readonly unknown[]> {
  return ((await response.json()) as readonly { ghsa_id: string }[]).map(({ ghsa_id }) => ghsa_id.at(-1))
}

test.each([
  ['', ['1', '2', '3', '4', '5', '6']],
  ['?state=draft', ['2']],
  ['?direction=asc', ['6', '5', '4', '3', '2', '1']],
  ['?sort=updated&per_page=2', ['5', '4']],
  ['?sort=published&direction=desc&per_page=2', ['3', '5']],
])('filters and order: %s', async (query, expected) => {
  await using standIn = await startStandIn(smallOrganisation(), { tokens })
  expect(await ids(await fetch(`${standIn.url}/repos/acme/rocket/security-advisories${query}`, admin))).toEqual(
    expected,
  )
})

test.each(['?state=withdrawn', '?sort=severity', '?after=nonsense'])('refuses %s', async (query) => {
  await using standIn = await startStandIn(smallOrganisation(), { tokens })
  expect((await fetch(`${standIn.url}/repos/acme/rocket/security-advisories${query}`, admin)).status).toBe(400)
})

test('cursors lead forth and back, by the number of the repository', async () => {
  await using standIn = await startStandIn(smallOrganisation(), { tokens })
  const linkOf = (response: Response, rel: string) =>
    new RegExp(`<([^>]*)>; rel="${rel}"`).exec(response.headers.get('link') ?? '')?.[1] ?? ''
  const first = await fetch(`${standIn.url}/repos/acme/rocket/security-advisories?per_page=4`, admin)
  expect(linkOf(first, 'prev')).toBe('')
  expect(linkOf(first, 'next')).toMatch(/\/repositories\/1001\/security-advisories\?per_page=4&after=/)
  const second = await fetch(linkOf(first, 'next'), admin)
  expect(await ids(second)).toEqual(['5', '6'])
  expect(linkOf(second, 'next')).toBe('')
  expect(await ids(await fetch(linkOf(second, 'prev'), admin))).toEqual(['1', '2', '3', '4'])
})

test('one advisory, with the count of its comments if there is an API for them', async () => {
  const path = `/repos/acme/rocket/security-advisories/${reported}`
  await using standIn = await startStandIn(smallOrganisation(), { tokens })
  expect(await (await fetch(standIn.url + path, admin)).json()).toMatchObject({ ghsa_id: reported, comments: 3 })
  expect((await fetch(standIn.url + path)).status).toBe(404)
  await using older = await startStandIn(smallOrganisation(), { tokens, commentsApi: false })
  expect(await (await fetch(older.url + path, admin)).json()).not.toHaveProperty('comments')
})

test('the world moves on', async () => {
  await using standIn = await startStandIn(smallOrganisation(), { tokens })
  standIn.replace(smallOrganisation({ advisories: [] }))
  expect(await ids(await fetch(`${standIn.url}/repos/acme/rocket/security-advisories`, admin))).toEqual([])
})

test('faults befall the route, the repository and the request that they name', async () => {
  await using standIn = await startStandIn(smallOrganisation(), {
    tokens,
    faults: [{ route: ADVISORIES, repository: 'rocket', nth: [1, 3], does: 'answer', status: 500 }],
  })
  const status = async (repo: string) =>
    (await fetch(`${standIn.url}/repos/acme/${repo}/security-advisories`, admin)).status
  expect([await status('museum'), await status('rocket'), await status('rocket'), await status('rocket')]).toEqual([
    200, 500, 200, 500,
  ])
})

test('what it does not know is not found, and what is asked is remembered', async () => {
  await using standIn = await startStandIn(smallOrganisation())
  expect((await fetch(`${standIn.url}/rate_limit?x=1`)).status).toBe(404)
  expect((await fetch(`${standIn.url}/repos/acme/rocket`, { method: 'DELETE' })).status).toBe(404)
  expect((await fetch(`${standIn.url}/repos/acme/rocket/contents/%zz`)).status).toBe(404)
  expect(standIn.requests).toEqual([
    'GET /rate_limit',
    'DELETE /repos/acme/rocket',
    'GET /repos/acme/rocket/contents/%zz',
  ])
  expect(standIn.received[0]?.url).toBe('/rate_limit?x=1')
})

test('closing ends what hangs, and closing twice is no harm', async () => {
  const standIn = await startStandIn(smallOrganisation(), { faults: [{ route: ADVISORIES, does: 'hang' }] })
  const hanging = fetch(`${standIn.url}/repos/acme/rocket/security-advisories`)
  await expect.poll(() => standIn.requests.length).toBe(1)
  await Promise.all([standIn.close(), expect(hanging).rejects.toThrow()])
  await standIn.close()
})

test('the public names', () => {
  expect(Object.keys(entry).toSorted()).toEqual(['advisoryJson', 'commentJson', 'startStandIn'])
})
