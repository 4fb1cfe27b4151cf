import { expect, test } from 'vitest'
import { openGitHub } from './client.js'
import { smallOrganisation, tokens } from './fixtures/small-organisation.js'
import { listOrganisation } from './organisation.js'
import { type StandInOptions, startStandIn } from './stand-in.js'

async function repositories(org: string, options: StandInOptions = {}, token = 'admin', kind?: 'user') {
  const organisation = { ...smallOrganisation(), ...(kind && { kind }) }
  await using standIn = await startStandIn(organisation, { tokens, perPage: 1, ...options })
  const look = await listOrganisation(openGitHub({ apiUrl: standIn.url, token }), org)
  return look.kind === 'seen' ? look.value.map(({ repo }) => repo) : look
}

test('an organisation, page by page, the archived and the private ones too', async () => {
  expect(await repositories('acme')).toEqual(['rocket', 'vault', 'museum'])
})

test('without a token: the public ones', async () => {
  expect(await repositories('acme', {}, '')).toEqual(['rocket', 'museum'])
})

test('a user', async () => {
  expect(await repositories('acme', {}, 'admin', 'user')).toEqual(['rocket', 'museum'])
})

test('nobody of that name', async () => {
  expect(await repositories('nobody')).toEqual({ kind: 'absent' })
})

test('a page that is missing, and an entry that is no repository, fail the whole', async () => {
  const route = 'GET /orgs/{org}/repos'
  expect(await repositories('acme', { faults: [{ route, nth: 2, does: 'answer', status: 404 }] })).toEqual({
    kind: 'failed',
    why: `${route}: a later page: HTTP 404`,
  })
  expect(
    await repositories('acme', { faults: [{ route, does: 'answer', status: 200, body: [{ full_name: 'a/..' }] }] }),
  ).toEqual({
    kind: 'failed',
    why: `${route}: the answer lists something that is no repository`,
  })
})
