import fc from 'fast-check'
import { expect, test } from 'vitest'
import { cweMapping } from './mapping.js'

test.each([
  { id: 79, why: 'a base weakness', mapping: 'allowed' },
  { id: 89, why: 'another', mapping: 'allowed' },
  { id: 22, why: 'one with many children', mapping: 'allowed-with-review' },
  { id: 94, why: 'a class that may be right', mapping: 'allowed-with-review' },
  { id: 20, why: 'frequently misused', mapping: 'discouraged' },
  { id: 119, why: 'too general', mapping: 'discouraged' },
  { id: 200, why: 'an impact, not a weakness', mapping: 'discouraged' },
  { id: 284, why: 'a pillar', mapping: 'discouraged' },
  { id: 1, why: 'a deprecated category, the first number', mapping: 'prohibited' },
  { id: 16, why: 'a category', mapping: 'prohibited' },
  { id: 255, why: 'a category', mapping: 'prohibited' },
  { id: 310, why: 'a category', mapping: 'prohibited' },
  { id: 92, why: 'a deprecated weakness', mapping: 'prohibited' },
  { id: 1000, why: 'a view', mapping: 'prohibited' },
  { id: 1427, why: 'of 4.16', mapping: 'allowed' },
  { id: 1445, why: 'a category of 4.19', mapping: 'prohibited' },
  { id: 1448, why: 'the view of 4.20', mapping: 'prohibited' },
  { id: 1449, why: 'not given out', mapping: undefined },
  { id: 1450, why: 'the view of 4.19', mapping: 'prohibited' },
  { id: 1451, why: 'above the newest', mapping: undefined },
  { id: 2000, why: 'the view of everything', mapping: 'prohibited' },
  { id: 2001, why: 'above the highest', mapping: undefined },
])('CWE-$id, $why', ({ id, mapping }) => {
  expect(cweMapping(id)).toBe(mapping)
})

// The numbers of cwev.json of 4.19.1: 969 weaknesses (25 of them deprecated), 420 categories, 58 views; and three of 4.20.
test('the usages of the whole list', () => {
  const count = new Map<string | undefined, number>()
  for (let id = 1; id <= 2000; id += 1) count.set(cweMapping(id), (count.get(cweMapping(id)) ?? 0) + 1)
  expect(Object.fromEntries(count)).toEqual({
    allowed: 751,
    'allowed-with-review': 90,
    discouraged: 44,
    prohibited: 59 + 25 + 420 + 58 + 3,
    undefined: 550,
  })
})

test('no other number is in the list', () => {
  const other = fc.oneof(
    fc.integer({ max: 0 }),
    fc.integer({ min: 2001 }),
    fc.double().filter((one) => one % 1 !== 0),
  )
  fc.assert(fc.property(other, (id) => cweMapping(id) === undefined))
})
