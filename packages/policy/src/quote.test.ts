import fc from 'fast-check'
import { expect, test } from 'vitest'
import { quote, visible } from './quote.js'

test.each([
  { why: 'ordinary text is itself', text: 'fix', shown: 'fix' },
  {
    why: 'words of any language are themselves',
    text: '修复 für 👩‍🚒'.normalize('NFC').replace('\u200d', ''),
    shown: '修复 für 👩🚒',
  },
  { why: 'a line break is seen', text: 'a\nb', shown: String.raw`a\u{a}b` },
  { why: 'a terminal cannot be spoken to', text: '\u001b[31m', shown: String.raw`\u{1b}[31m` },
  { why: 'the direction of writing is not turned around', text: 'a\u202eb', shown: String.raw`a\u{202e}b` },
  { why: 'a lone surrogate is seen', text: '\ud800', shown: String.raw`\u{d800}` },
  { why: 'long text is cut', text: 'z'.repeat(61), shown: `${'z'.repeat(60)}…` },
  { why: 'no character is cut in two', text: '👻'.repeat(61), shown: `${'👻'.repeat(60)}…` },
])('$why', ({ text, shown }) => {
  expect(visible(text)).toBe(shown)
  expect(quote(text)).toBe(`"${shown}"`)
})

test('nothing unseen ever gets through', () => {
  fc.assert(
    fc.property(fc.array(fc.nat({ max: 0xffff })), (units) => {
      expect(visible(String.fromCharCode(...units))).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}\p{Zl}\p{Zp}]/u)
    }),
  )
})
