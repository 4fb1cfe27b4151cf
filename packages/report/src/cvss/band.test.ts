import { expect, test } from 'vitest'
import { cvssBand } from './score.js'

test.each([
  ['none', 0, '3.1'],
  ['low', 0.1, '3.1'],
  ['low', 3.9, '4.0'],
  ['medium', 4, '3.0'],
  ['medium', 6.9, '3.1'],
  ['high', 7, '4.0'],
  ['high', 8.9, '3.1'],
  ['critical', 9, '3.1'],
  ['critical', 10, '4.0'],
  ['low', 0, '2.0'],
  ['low', 3.9, '2.0'],
  ['medium', 4, '2.0'],
  ['high', 7, '2.0'],
  ['high', 10, '2.0'],
] as const)('%s: %d of version %s', (band, score, version) => {
  expect(cvssBand(score, version)).toBe(band)
})

test.each([-0.1, 10.1, Number.NaN])('%d is no score', (score) => {
  expect(() => cvssBand(score, '4.0')).toThrow(RangeError)
})
