import { expect, test } from 'vitest'
import { openGitHub } from './client.js'
import { slug, smallOrganisation } from './fixtures/small-organisation.js'
import { readLastCommit } from './last-commit.js'
import { startStandIn } from './stand-in.js'

const commits = [{ date: '2026-11-02T10:00:00Z' }, { date: '2025-03-04T10:00:00Z', paths: ['SECURITY.md'] }]

test.each([
  { why: 'of any file', commits, path: undefined, look: { kind: 'seen', value: '2026-11-02T10:00:00Z' } },
  { why: 'of one file', commits, path: 'SECURITY.md', look: { kind: 'seen', value: '2025-03-04T10:00:00Z' } },
  { why: 'of a file that is not there', commits, path: 'README.md', look: { kind: 'absent' } },
  { why: 'of an empty repository', commits: [], path: undefined, look: { kind: 'absent' } },
])('the last commit $why', async ({ commits: there, path, look }) => {
  await using standIn = await startStandIn(smallOrganisation({ commits: there }))
  expect(await readLastCommit(openGitHub({ apiUrl: standIn.url }), slug, path)).toEqual(look)
})

test.each([[[{}]], [[{ commit: { committer: { date: 'yesterday' } } }]], [{}]])('%j has no date', async (body) => {
  const github = openGitHub({ fetch: async () => Response.json(body) })
  expect(await readLastCommit(github, slug)).toMatchObject({ kind: 'failed' })
})

test('of a repository that is not shown', async () => {
  await using standIn = await startStandIn(smallOrganisation())
  const hidden = { owner: 'acme', repo: 'vault' }
  expect(await readLastCommit(openGitHub({ apiUrl: standIn.url }), hidden)).toEqual({ kind: 'denied', status: 404 })
})
