import fc from 'fast-check'
import { expect, test } from 'vitest'
import { markdownAdvisory, markdownText, printable } from './printable.js'

test.each([
  { why: 'an escape sequence', text: '\u001b[2Jgone', shown: '\\u{1b}[2Jgone' },
  { why: 'a line of its own', text: 'a\n::error::b', shown: 'a\\u{a}::error::b' },
  { why: 'text that runs backwards', text: 'a\u202eb', shown: 'a\\u{202e}b' },
  { why: 'what is not seen', text: 'a\u200bb\u00adc', shown: 'a\\u{200b}b\\u{ad}c' },
  { why: 'other languages stay', text: 'Grüße, 漏洞, ثغرة', shown: 'Grüße, 漏洞, ثغرة' },
  { why: 'a long text is cut', text: 'x'.repeat(300), shown: `${'x'.repeat(199)}…` },
])('$why', ({ text, shown }) => {
  expect(printable(text)).toBe(shown)
})

test('nothing in a Markdown text is markup, HTML, a link, a mention or a new line', () => {
  const hostile = fc.string({ unit: fc.constantFrom(...'<>&[]()!*_`#|~@:/\\-+.w\n\r\u001b\u202eab'), maxLength: 60 })
  fc.assert(
    fc.property(hostile, (text) => {
      const rest = markdownText(text).replace(/&(?:#\d+|amp|lt|gt);/g, '')
      expect(rest).not.toMatch(/[<>[\]*_`#|~@:\\&\n\r\p{Cc}\p{Cf}]|www\./u)
    }),
  )
})

test.each([
  {
    url: 'https://github.com/o/r.js/security/advisories/GHSA-a',
    shown: '[GHSA-a](https://github.com/o/r.js/security/advisories/GHSA-a)',
  },
  { url: 'https://github.com.evil.example/o/r/security/advisories/GHSA-a', shown: 'GHSA-a' },
  { url: 'https://github.com/o/r/security/advisories/GHSA-a)[x](https://evil.example', shown: 'GHSA-a' },
  { url: 'javascript:alert(1)', shown: 'GHSA-a' },
  { url: null, shown: 'GHSA-a' },
])('a link leads to an advisory on GitHub or nowhere: $url', ({ url, shown }) => {
  expect(markdownAdvisory('GHSA-a', url)).toBe(shown)
})
