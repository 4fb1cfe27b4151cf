import { expect, test } from 'vitest'
import { openGitHub } from './client.js'
import { slug, smallOrganisation } from './fixtures/small-organisation.js'
import { startStandIn } from './stand-in.js'
import { listWorkflows } from './workflows.js'

test('each with its state, whatever GitHub calls it', async () => {
  const workflows = [
    { path: '.github/workflows/audit.yml', state: 'disabled_inactivity' },
    { path: '.github/workflows/ci.yml', state: 'disabled_by_the_moon' },
  ]
  await using standIn = await startStandIn(smallOrganisation({ workflows }))
  const github = openGitHub({ apiUrl: standIn.url })
  expect(await listWorkflows(github, slug)).toEqual({ kind: 'seen', value: workflows })
  expect(await listWorkflows(github, { owner: 'acme', repo: 'vault' })).toEqual({ kind: 'denied', status: 404 })
})

test.each([
  { why: 'no list', body: {} },
  { why: 'a workflow without a state', body: { workflows: [{ path: 'a.yml' }] } },
  { why: 'a first page that may not be all', body: { workflows: Array(100).fill({ path: 'a.yml', state: 'active' }) } },
])('failed: $why', async ({ body }) => {
  const github = openGitHub({ fetch: async () => Response.json(body) })
  expect(await listWorkflows(github, slug)).toMatchObject({ kind: 'failed' })
})
