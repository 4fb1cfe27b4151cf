import { expect, test } from 'vitest'
import { openGitHub } from './client.js'
import { REPOSITORY, slug, smallOrganisation, tokens } from './fixtures/small-organisation.js'
import { readPrivateReporting, readRepository } from './repository.js'
import { startStandIn } from './stand-in.js'

test('an administrator with a classic token', async () => {
  await using standIn = await startStandIn(smallOrganisation(), { tokens })
  const github = openGitHub({ apiUrl: standIn.url, token: 'admin' })
  const seen = { admin: true, scopes: ['repo', 'read:org'], archived: false, homepage: null }
  expect(await readRepository(github, slug)).toEqual({ kind: 'seen', value: { ...seen, visibility: 'public' } })
  expect(await readRepository(github, { owner: 'acme', repo: 'vault' })).toMatchObject({
    value: { visibility: 'private' },
  })
  expect(await readRepository(github, { owner: 'ACME', repo: 'museum' })).toMatchObject({ value: { archived: true } })
})

test('nobody: what is public, without permissions or scopes', async () => {
  await using standIn = await startStandIn(smallOrganisation())
  const github = openGitHub({ apiUrl: standIn.url })
  expect(await readRepository(github, slug)).toMatchObject({ value: { admin: null, scopes: null } })
  expect(await readRepository(github, { owner: 'acme', repo: 'vault' })).toEqual({ kind: 'denied', status: 404 })
  expect(github.hasToken).toBe(false)
  expect(standIn.received[0]?.headers.authorization).toBeUndefined()
})

test('a classic token without any scope is not one without the header', async () => {
  await using standIn = await startStandIn(smallOrganisation(), { tokens: { bare: { sees: 'published', scopes: '' } } })
  expect(await readRepository(openGitHub({ apiUrl: standIn.url, token: 'bare' }), slug)).toMatchObject({
    value: { scopes: [] },
  })
})

test.each([
  [{ visibility: 'internal', private: true }, 'internal'],
  [{ private: true }, 'private'],
  [{ private: false }, 'public'],
  [{ visibility: 'secret', private: true }, 'unknown'],
  [{}, 'unknown'],
])('%j is %s', async (body, visibility) => {
  const fetch = async () => Response.json(body)
  expect(await readRepository(openGitHub({ fetch }), slug)).toMatchObject({ value: { visibility } })
})

test('a renamed repository is found, with the token; one that has moved to another host is not', async () => {
  await using elsewhere = await startStandIn(smallOrganisation())
  const to = (location: string) =>
    ({ route: REPOSITORY, nth: 1, does: 'answer', status: 301, headers: { location } }) as const
  await using standIn = await startStandIn(smallOrganisation(), { tokens, faults: [to('/repositories/1001')] })
  const github = openGitHub({ apiUrl: standIn.url, token: 'admin' })
  expect(await readRepository(github, slug)).toMatchObject({ kind: 'seen', value: { admin: true } })

  await using moved = await startStandIn(smallOrganisation(), {
    tokens,
    faults: [to(`${elsewhere.url}/repos/acme/rocket`)],
  })
  expect(await readRepository(openGitHub({ apiUrl: moved.url, token: 'admin' }), slug)).toEqual({
    kind: 'failed',
    why: `${REPOSITORY}: the server sends us to another host or in circles, and we do not follow`,
  })
  expect(elsewhere.requests).toEqual([])
})

test.each([
  ['rocket', 'on'],
  ['museum', 'off'],
  ['vault', 'unknown'],
  ['missing', 'unknown'],
])('private reporting of %s is %s', async (repo, setting) => {
  await using standIn = await startStandIn(smallOrganisation(), { tokens })
  expect(await readPrivateReporting(openGitHub({ apiUrl: standIn.url, token: 'admin' }), { owner: 'acme', repo })).toBe(
    setting,
  )
})

test.each([[{}], [{ enabled: 'yes' }], [[]]])('private reporting is unknown after %j', async (body) => {
  const fetch = async () => Response.json(body)
  expect(await readPrivateReporting(openGitHub({ fetch }), slug)).toBe('unknown')
})
