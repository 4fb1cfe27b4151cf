import { expect, test } from 'vitest'
import { textForLog } from './print-text.js'

test.each([
  { why: 'a command of the old form, wherever it stands', text: 'a ##[error]b', log: 'a # #[error]b' },
  { why: 'a command of the new form', text: '::error::b', log: ': :error::b' },
  { why: 'one on a later line, indented', text: 'a\n\t ::add-mask::b', log: 'a\n\t : :add-mask::b' },
  { why: 'one behind a bare return, which ends a line, too', text: 'a\r::debug::b', log: 'a\r: :debug::b' },
  { why: 'no command', text: 'a::b\n## [c]\nd: "::e"\n', log: 'a::b\n## [c]\nd: "::e"\n' },
])('$why', ({ text, log }) => {
  expect(textForLog(text)).toBe(log)
})
