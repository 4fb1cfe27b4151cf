import { expect, test } from 'vitest'
import { InputError } from './input-error.js'
import { formatSlug, parseOwner, parseSlug } from './slug.js'

test.each([
  ['octocat/hello-world', { owner: 'octocat', repo: 'hello-world' }],
  ['  acme/.github ', { owner: 'acme', repo: '.github' }],
  ['name_company/a.b_c-d', { owner: 'name_company', repo: 'a.b_c-d' }],
])('%s is a repository', (text, slug) => {
  expect(parseSlug(text)).toEqual(slug)
  expect(formatSlug(slug)).toBe(text.trim())
})

test.each([
  '',
  'octocat',
  'octocat/',
  '/hello',
  'a/b/c',
  'octocat/..',
  'octocat/.',
  '../etc',
  '-a/b',
  'a/b?c',
  'a/b#c',
  'a%2fb/c',
  'https://github.com/a/b',
  'å/b',
  `${'a'.repeat(40)}/b`,
  `a/${'b'.repeat(101)}`,
])('"%s" is none', (text) => {
  expect(() => parseSlug(text)).toThrow(InputError)
  expect(() => parseSlug(text)).toThrow(/write OWNER\/REPO/)
})

test.each(['', '..', 'a/b', 'a b'])('"%s" is no organisation', (text) => {
  expect(() => parseOwner(text)).toThrow(InputError)
})
