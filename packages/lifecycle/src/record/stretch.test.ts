import { expect, test } from 'vitest'
import type { Placed } from './order.js'
import { createStretches, latestBefore } from './stretch.js'

test('what begins, ends and begins again is two stretches, the last of which lasts', () => {
  const stretches = createStretches()
  for (const [holds, at] of [
    [false, 1],
    [true, 2],
    [true, 3],
    [false, 5],
    [true, 8],
  ] as const)
    stretches.note(holds, at)
  expect(stretches.found).toEqual([
    { from: 2, to: 5 },
    { from: 8, to: null },
  ])
})

test('nothing can have happened after what comes later', () => {
  const timeline = [30, 10, 20, 25].map((latest) => ({ latest }) as Placed) // only its end is looked at
  expect(latestBefore(timeline)).toEqual([10, 10, 20, 25])
})
