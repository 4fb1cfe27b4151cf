import { expect, test } from 'vitest'
import { openGitHub } from './client.js'
import { slug, smallOrganisation } from './fixtures/small-organisation.js'
import { listFolder } from './folder.js'
import { startStandIn } from './stand-in.js'

test.each([
  { path: '', look: { kind: 'seen', value: ['SECURITY.md', '.github'] } },
  { path: '.github', look: { kind: 'seen', value: ['a folder'] } },
  { path: '.github/a folder', look: { kind: 'seen', value: ['notes #1.md'] } },
  { path: 'SECURITY.md', look: { kind: 'absent' } },
  { path: 'docs', look: { kind: 'absent' } },
])('the folder "$path"', async ({ path, look }) => {
  await using standIn = await startStandIn(smallOrganisation())
  expect(await listFolder(openGitHub({ apiUrl: standIn.url }), slug, path)).toEqual(look)
})

test.each([
  { why: 'an entry without a name', body: [{ type: 'file' }] },
  { why: 'more than GitHub lists', body: Array.from({ length: 1000 }, () => ({ name: 'x' })) },
  { why: 'no list', body: 'x' },
])('failed: $why', async ({ body }) => {
  const github = openGitHub({ fetch: async () => Response.json(body) })
  expect(await listFolder(github, slug, 'docs')).toMatchObject({ kind: 'failed' })
})

test('no way out of the repository', async () => {
  await expect(listFolder(openGitHub(), slug, '../x')).rejects.toThrow(RangeError)
})
