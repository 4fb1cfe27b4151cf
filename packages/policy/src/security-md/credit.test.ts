import { expect, test } from 'vitest'
import { namesFinder } from './credit.js'
import { fold } from './fold.js'

test.each([
  { text: 'It was reported by Ann of A.', names: true },
  { text: 'CVE-2024-1, found by a team of students', names: true },
  { text: 'Discovered via huntr.dev', names: true },
  { text: 'Vulnerabilities should be reported by e-mail to us.', names: false },
  { text: 'Bugs are reported by sending a message to us.', names: false },
  { text: 'They can be reported by opening an advisory.', names: false },
  { text: 'They must be reported by the finder.', names: false },
])('names a finder, $names: $text', ({ text, names }) => {
  expect(namesFinder(fold(text))).toBe(names)
})
