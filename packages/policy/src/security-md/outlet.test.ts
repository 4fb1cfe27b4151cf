import { expect, test } from 'vitest'
import { fold } from './fold.js'
import { isOfOld, isOutlet } from './outlet.js'

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
  { text: '2. Publish the advisory at #.', outlet: true },
  { text: 'We credit everyone in our #.', outlet: true },
  { text: 'Open reports are being tracked in #.', outlet: true },
  { text: 'We credit you if you report it via #.', outlet: false },
  { text: 'Every one of our advisories can be found at #.', outlet: true },
  { text: 'Unsere Sicherheitshinweise finden Sie unter #.', outlet: true },
  { text: 'Les avis sont disponibles sur #.', outlet: true },
  { text: 'Los avisos se pueden consultar en #.', outlet: true },
  { text: 'Os avisos estão disponíveis em #.', outlet: true },
  { text: 'The form for it can be found at #.', outlet: false },
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

test.each([
  { text: 'Existing vulnerabilities reported through the old form will still be fixed.', old: true },
  { text: 'What was previously submitted via a@b.example stays valid.', old: true },
  { text: 'Vulnerabilities are reported via a@b.example.', old: false },
  { text: 'You can ask about what you previously reported to a@b.example.', old: false },
])('where reports went once is $old: $text', ({ text, old }) => {
  expect(isOfOld(fold(text))).toBe(old)
})
