import { expect, test } from 'vitest'
import { isLanguageTag } from './language-tag.js'

// Of RFC 5646, appendix A, unless said otherwise.
test.each([
  ...['de', 'fr', 'i-enochian', 'zh-Hant', 'sr-Cyrl', 'zh-cmn-Hans-CN', 'cmn-Hans-CN', 'zh-yue-HK', 'sr-Latn-RS'],
  ...['sl-rozaj', 'sl-rozaj-biske', 'sl-nedis', 'de-CH-1901', 'sl-IT-nedis', 'hy-Latn-IT-arevela', 'de-DE', 'en-US'],
  ...['es-419', 'de-CH-x-phonebk', 'az-Arab-x-AZE-derbend', 'x-whatever', 'qaa-Qaaa-QM-x-southern', 'de-Qaaa'],
  ...['en-US-u-islamcal', 'zh-CN-a-myext-x-private', 'en-a-myext-b-another', 'en-GB-oed', 'EN', 'art-lojban', 'zh-min'],
])('%s is a tag', (tag) => {
  expect(isLanguageTag(tag)).toBe(true)
})

test.each([
  ...['de-419-DE', 'a-DE', '', 'e', 'english', 'en_US', 'en-', '-en', 'en--US', 'en US', 'x', 'x-', 'de-a', 'sv;q=1'],
  ...['de-abcdefghi', 'i-nobody', 'ſv', 'en\n', '*'],
])('%j is none', (text) => {
  expect(isLanguageTag(text)).toBe(false)
})
