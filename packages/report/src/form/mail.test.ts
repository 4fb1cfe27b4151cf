import { expect, test } from 'vitest'
import { mailLink } from './mail.js'

test.each([
  { why: 'nothing but a subject', link: mailLink('a@example.org', 'Key'), is: 'mailto:a@example.org?subject=Key' },
  {
    why: 'what could add a header is text',
    link: mailLink('a@example.org?bcc=b@example.org', 'x&bcc=c', 'a&b\n#?'),
    is: 'mailto:a@example.org%3Fbcc%3Db%40example.org?subject=x%26bcc%3Dc&body=a%26b%0D%0A%23%3F',
  },
  { why: 'half a character', link: mailLink('a@example.org', '\ud83d'), is: 'mailto:a@example.org?subject=%EF%BF%BD' },
])('$why', ({ link, is }) => {
  expect(link).toBe(is)
})

test('a link is never longer than mail programs take', () => {
  const rest = 'mailto:a@example.org?subject=x&body='.length
  expect(mailLink('a@example.org', 'x', 'b'.repeat(1900 - rest))).toHaveLength(1900)
  expect(mailLink('a@example.org', 'x', 'b'.repeat(1901 - rest))).toBeNull()
  expect(mailLink('a@example.org', 'x', 'ü'.repeat(1000))).toBeNull()
})
