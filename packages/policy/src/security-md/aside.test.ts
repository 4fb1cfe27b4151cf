import { expect, test } from 'vitest'
import { isInCondition, withoutAsides } from './aside.js'
import { fold } from './fold.js'

test.each([
  { text: 'A hole -- for example, a leak -- goes to a@b.test.', left: 'a hole   goes to a@b.test.' },
  { text: 'A hole (e.g. a leak) goes to a@b.test.', left: 'a hole   goes to a@b.test.' },
  { text: 'Eine Lücke (z. B. ein Leck) geht an a@b.test.', left: 'eine lucke   geht an a@b.test.' },
  // The address is the example, and no inbox.
  { text: 'An author (for example a@b.test) signs.', left: 'an author (for example a@b.test) signs.' },
  { text: 'For example, Ann is a@b.test.', left: 'for example, ann is a@b.test.' },
])('an example aside: $text', ({ text, left }) => {
  expect(withoutAsides(fold(text)).replace(/ +(?=goes|geht)/, '   ')).toBe(left)
})

// What stands before the link, `#`, and behind it.
test.each([
  { text: 'If it fits # in your view, report it to us.', condition: true },
  { text: 'If it fits #, report it to us.', condition: true },
  { text: 'Wenn es # entspricht, melden Sie es.', condition: true },
  { text: 'Si elle répond à #, signalez-la.', condition: true },
  { text: '如果符合#，请报告。', condition: true },
  { text: 'If you found a hole, report it at #, please.', condition: false },
  { text: 'Report it at #, please.', condition: false },
  { text: 'If you want to report it use #.', condition: false },
])('in a condition is $condition: $text', ({ text, condition }) => {
  const [before = '', after = ''] = fold(text).split('#')
  expect(isInCondition(before, after)).toBe(condition)
})
