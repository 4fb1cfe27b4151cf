import { expect, test } from 'vitest'
import type { GitHub } from './client.js'
import { readPages } from './pages.js'

/** A GitHub whose every page links to the next one. */
function endless(cursor: (page: number) => string): GitHub {
  let page = 0
  return {
    apiUrl: 'https://api.github.com',
    hasToken: false,
    ask: async () => {
      const link = `<https://api.github.com/organizations/7/repos?page=${cursor(++page)}>; rel="next"`
      return { kind: 'answered', data: [page], headers: { link } }
    },
  }
}

test('a list that never ends is given up, and what was read is kept', async () => {
  const { entries, end } = await readPages(
    endless((page) => String(page + 1)),
    '/orgs/{org}/repos',
    { org: 'acme' },
  )
  expect(end).toEqual({ failed: 'GET /orgs/{org}/repos: more than 200 pages' })
  expect(entries).toHaveLength(200)
})

test('a list that runs in a circle is given up', async () => {
  const { entries, end } = await readPages(
    endless((page) => (page % 2 === 1 ? 'b' : 'a')),
    '/orgs/{org}/repos',
    { org: 'acme' },
  )
  expect(end).toEqual({ failed: 'GET /orgs/{org}/repos: the link to the next page leads back' })
  expect(entries).toEqual([1, 2, 3])
})

test('pages that are empty in the middle are no end', async () => {
  const pages = [[1], [], [2]]
  const asked: unknown[] = []
  const github: GitHub = {
    apiUrl: 'https://api.github.com',
    hasToken: false,
    ask: async (_route, parameters) => {
      asked.push(parameters)
      const data = pages[asked.length - 1]
      const link = `<https://api.github.com/organizations/7/repos?page=${asked.length + 1}>; rel="next"`
      return { kind: 'answered', data, headers: asked.length < pages.length ? { link } : {} }
    },
  }
  expect(await readPages(github, '/orgs/{org}/repos', { org: 'acme' })).toEqual({ entries: [1, 2], end: 'complete' })
  expect(asked).toEqual([
    { org: 'acme', per_page: 100 },
    { org: 'acme', per_page: 100, page: '2' },
    { org: 'acme', per_page: 100, page: '3' },
  ])
})
