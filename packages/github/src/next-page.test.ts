import fc from 'fast-check'
import { expect, test } from 'vitest'
import { nextPage } from './next-page.js'

const place = {
  apiUrl: 'https://ghe.example/api/v3',
  path: '/repos/{owner}/{repo}/security-advisories',
  parameters: { owner: 'Acme', repo: 'rocket.js' },
}
const next = (target: string) => nextPage(`<${target}>; rel="next"`, place)
const base = 'https://ghe.example/api/v3'

test.each([undefined, '', '<https://x>; rel="prev"', 'nonsense', `<${base}/x>; rel="nextish"`])(
  'the last page: %j',
  (link) => {
    expect(nextPage(link, place)).toEqual({ kind: 'last' })
  },
)

test.each([
  ['as it was asked for', `${base}/repos/acme/rocket.js/security-advisories?per_page=100&after=abc`, { after: 'abc' }],
  ['by number, as GitHub does', `${base}/repositories/8514/security-advisories?after=a%2Bb`, { after: 'a+b' }],
  ['with a page number', `${base}/repositories/8514/security-advisories?page=2&per_page=9`, { page: '2' }],
  [
    'what is no cursor is left out',
    `${base}/repositories/8514/security-advisories?page=2&baseUrl=http://evil`,
    { page: '2' },
  ],
])('goes on %s', (_why, target, cursor) => {
  expect(next(target)).toEqual({ kind: 'next', cursor })
})

test.each([
  `<${base}/repositories/1/security-advisories?page=1>; rel="prev", <${base}/repositories/1/security-advisories?page=3>; rel="next"`,
  `<${base}/repositories/1/security-advisories?page=3>; rel=next, <${base}/repositories/1/security-advisories?page=9>; rel="last"`,
  `<${base}/repositories/1/security-advisories?page=3>; title="x"; rel="next"`,
])('finds the next among others: %s', (link) => {
  expect(nextPage(link, place)).toEqual({ kind: 'next', cursor: { page: '3' } })
})

test.each([
  ['another host', 'https://evil.example/api/v3/repositories/1/security-advisories?after=x'],
  ['another host', 'http://ghe.example/api/v3/repositories/1/security-advisories?after=x'],
  ['another host', 'https://ghe.example:8443/api/v3/repositories/1/security-advisories?after=x'],
  ['another list', `${base}/repos/acme/other/security-advisories?after=x`],
  ['another list', `${base}/repositories/1/issues?after=x`],
  ['another list', `${base}/repositories/1/../../user/security-advisories?after=x`],
  ['another list', 'https://ghe.example/repositories/1/security-advisories?after=x'],
  ['another list', `${base}/repos/acme/rocketXjs/security-advisories?after=x`],
])('astray, to %s: %s', (where, target) => {
  expect(next(target)).toEqual({ kind: 'astray', why: `the link to the next page leads to ${where}` })
})

test('astray: no cursor', () => {
  expect(next(`${base}/repositories/1/security-advisories?before=x`)).toMatchObject({ kind: 'astray' })
})

test('no link to another host goes on', () => {
  fc.assert(
    fc.property(fc.webUrl({ withQueryParameters: true }), (url) => {
      fc.pre(new URL(url).host !== 'ghe.example')
      expect(next(url).kind).toBe('astray')
    }),
  )
})
