import { expect, test } from 'vitest'
import { suggestion } from './suggestion.js'

test.each([
  { why: 'one letter is missing', written: 'withn', known: ['every', 'within'], says: 'did you mean "within"?' },
  { why: 'two letters changed places', written: 'wihtin', known: ['every', 'within'], says: 'did you mean "within"?' },
  { why: 'capitals are no mistake', written: 'WITHIN', known: ['within'], says: 'did you mean "within"?' },
  {
    why: 'American spelling',
    written: 'acknowledgment',
    known: ['acknowledgement'],
    says: 'did you mean "acknowledgement"?',
  },
  { why: 'nothing is near', written: 'sla', known: ['fix', 'scope'], says: 'known here: fix, scope' },
  { why: 'the nearest comes first', written: 'contacted', known: ['fix', 'acts'], says: 'known here: acts, fix' },
  {
    why: 'no more than twelve are listed',
    written: 'zzzz',
    known: 'a b c d e f g h i j k l m n'.split(' '),
    says: 'known here: a, b, c, d, e, f, g, h, i, j, k, l, and 2 more',
  },
])('$why', ({ written, known, says }) => {
  expect(suggestion(written, known)).toBe(says)
})

test('an endless word costs no time', () => {
  const began = performance.now()
  suggestion('x'.repeat(1_000_000), ['within'])
  expect(performance.now() - began).toBeLessThan(100)
})
