import { expect, test } from 'vitest'
import { fold } from './fold.js'
import { isOutlet } from './outlet.js'

const PAGE = 'https://github.com/a/b/security/advisories'

// What stands before the link, `#`, and behind it.
test.each([
  { text: 'We will announce fixed flaws on #.', outlet: true },
  { text: 'The project lists its advisories at #.', outlet: true },
  { text: '# is used to announce fixed flaws.', outlet: true },
  { text: 'Wir veröffentlichen Hinweise auf #.', outlet: true },
  { text: 'Nous publions les avis sur #.', outlet: true },
  { text: 'Publicamos los avisos en #.', outlet: true },
  { text: 'Uyarıları burada yayınlıyoruz: #.', outlet: true },
  { text: '我们会发布公告于 #。', outlet: true },
  { text: 'Report it through #.', outlet: false },
  { text: 'Create a draft on #; we publish it with the fix.', outlet: false },
  { text: 'We ask you to report vulnerabilities on #.', outlet: false },
])('$outlet: $text', ({ text, outlet }) => {
  const [before = '', after = ''] = fold(text).split('#')
  expect(isOutlet(before, after, PAGE)).toBe(outlet)
})

test('a list of what is published is one whatever is said of it', () => {
  expect(isOutlet('see ', '', `${PAGE}?state=published`)).toBe(true)
})
