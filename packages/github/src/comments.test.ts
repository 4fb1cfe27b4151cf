import { expect, test } from 'vitest'
import { openGitHub } from './client.js'
import { listComments } from './comments.js'
import { COMMENTS, reported, slug, smallOrganisation, tokens } from './fixtures/small-organisation.js'
import { commentJson, type StandInOptions, startStandIn } from './stand-in.js'

async function comments(options: StandInOptions = {}, comments?: readonly object[]) {
  await using standIn = await startStandIn(smallOrganisation(comments && { comments: { [reported]: comments } }), {
    tokens,
    ...options,
  })
  return await listComments(openGitHub({ apiUrl: standIn.url, token: 'admin', timeoutSeconds: 2 }), slug, reported)
}

test('who wrote and when, over two pages, and nothing of what they wrote', async () => {
  const look = await comments({ perPage: 2 })
  expect(look).toEqual({
    kind: 'seen',
    value: [
      {
        id: '1',
        createdAt: '2026-01-20T10:00:00Z',
        updatedAt: '2026-01-20T10:00:00Z',
        author: { login: 'the-reporter', bot: false },
        association: 'NONE',
      },
      {
        id: '2',
        createdAt: '2026-01-21T10:00:00Z',
        updatedAt: '2026-01-21T10:00:00Z',
        author: { login: 'a-maintainer', bot: false },
        association: 'MEMBER',
      },
      {
        id: '3',
        createdAt: '2026-01-22T10:00:00Z',
        updatedAt: '2026-01-22T10:00:00Z',
        author: null,
        association: 'NONE',
      },
    ],
  })
  expect(JSON.stringify(look)).not.toContain('Thank you')
})

test('no comments yet', async () => {
  expect(await comments({}, [])).toEqual({ kind: 'seen', value: [] })
})

test('an author called user, a bot, no association, and a number beyond 2^53', async () => {
  const user = { login: 'triage-helper', type: 'Bot' }
  const fields = { id: 4, author: null, createdAt: '2026-01-22T10:00:00Z' }
  const odd = commentJson({ ...fields, json: { author: undefined, author_association: null, user } })
  expect(await comments({}, [odd])).toMatchObject({
    value: [{ author: { login: 'triage-helper', bot: true }, association: null }],
  })
  const fetch = async () =>
    new Response('[{"id":9007199254740993,"created_at":"2026-01-22T10:00:00Z"}]', {
      headers: { 'content-type': 'application/json' },
    })
  expect(await listComments(openGitHub({ fetch }), slug, reported)).toMatchObject({
    value: [{ id: '9007199254740993' }],
  })
})

test('a server without the API: unknown, never "no comments"', async () => {
  expect(await comments({ commentsApi: false })).toEqual({ kind: 'absent' })
})

test.each([
  [410, { kind: 'absent' }],
  [403, { kind: 'denied', status: 403 }],
  [422, { kind: 'failed', why: `${COMMENTS}: HTTP 422` }],
])('HTTP %i', async (status, look) => {
  expect(await comments({ faults: [{ route: COMMENTS, does: 'answer', status }] })).toEqual(look)
})

test.each([
  ['truncated', { route: COMMENTS, nth: 2, does: 'truncate' }],
  ['missing', { route: COMMENTS, nth: 2, does: 'answer', status: 404 }],
] as const)('a second page that is %s fails the whole: half of a talk proves no silence', async (_why, fault) => {
  expect(await comments({ perPage: 2, faults: [fault] })).toMatchObject({ kind: 'failed' })
})

test.each([[{}], [{ id: 5 }], ['text'], [null]])('an entry that is no comment fails the whole: %j', async (entry) => {
  const fetch = async () => Response.json([entry])
  expect(await listComments(openGitHub({ fetch }), slug, reported)).toMatchObject({ kind: 'failed' })
})

test('only ids of advisories go into the URL', async () => {
  await expect(listComments(openGitHub(), slug, '../../../user')).rejects.toThrow(RangeError)
})
