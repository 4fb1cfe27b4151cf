import { expect, test } from 'vitest'
import { formatKept, formatShare, keptShare } from './share.js'

test.each([
  { why: 'all decided', kept: 47, broken: 3, unknown: 0, ofDecided: 0.94, ofAll: 0.94, text: 'kept 94 % (47 of 50)' },
  {
    why: 'unknown is not kept, and not broken',
    kept: 8,
    broken: 2,
    unknown: 10,
    ofDecided: 0.8,
    ofAll: 0.4,
    text: 'kept 80 % (8 of 10), of 10 nobody can tell',
  },
  {
    why: 'four decided of nine',
    kept: 4,
    broken: 0,
    unknown: 5,
    ofDecided: null,
    ofAll: 4 / 9,
    text: 'kept 4 of 4, of 5 nobody can tell',
  },
  { why: 'few', kept: 3, broken: 1, unknown: 0, ofDecided: null, ofAll: null, text: 'kept 3 of 4' },
  { why: 'nothing known', kept: 0, broken: 0, unknown: 7, ofDecided: null, ofAll: 0, text: 'of 7 nobody can tell' },
  { why: 'nothing', kept: 0, broken: 0, unknown: 0, ofDecided: null, ofAll: null, text: 'nothing is decided yet' },
])('$why: $text', ({ kept, broken, unknown, ofDecided, ofAll, text }) => {
  const share = keptShare({ kept, broken, unknown })
  expect(share).toEqual({ kept, broken, unknown, ofDecided, ofAll })
  expect(formatKept(share)).toBe(text)
})

test.each([
  [1, '100 %'],
  [199 / 200, '99 %'],
  [0.29, '29 %'],
  [0, '0 %'],
])('%s is %s: all is said of all only', (share, text) => {
  expect(formatShare(share)).toBe(text)
})
