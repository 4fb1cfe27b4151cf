import { createHash } from 'node:crypto'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { sha256 } from './sha256.js'

test('sha256 is that of Node', () => {
  const text = fc.oneof(fc.string({ unit: 'grapheme' }), fc.string({ minLength: 50, maxLength: 130 }))
  fc.assert(
    fc.property(text, (written) => {
      expect(sha256(written)).toBe(createHash('sha256').update(written).digest('hex'))
    }),
  )
})
