import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createHeap } from './heap.js'

test('whatever goes in comes out from the least to the greatest', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), (values) => {
      const heap = createHeap()
      for (const value of values) heap.push(value)
      expect(values.map(() => heap.pop())).toEqual(values.toSorted((a, b) => a - b))
      expect(heap.pop()).toBeUndefined()
    }),
  )
})

test('what goes in late still comes out before what is greater', () => {
  fc.assert(
    fc.property(fc.array(fc.option(fc.integer())), (steps) => {
      const heap = createHeap()
      const held: number[] = []
      for (const step of steps) {
        if (step === null) expect(heap.pop()).toBe(held.sort((a, b) => a - b).shift())
        else {
          heap.push(step)
          held.push(step)
        }
      }
    }),
  )
})
