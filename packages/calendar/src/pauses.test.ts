import { describe, expect, test } from 'vitest'
import { DAY, HOUR } from './civil.js'
import { type Pause, pausedDays, unionOf } from './pauses.js'
import { UTC } from './zone.js'

const pause = ([from, to]: readonly [number, number]): Pause => ({ from, to })

describe('unionOf', () => {
  test.each<{ why: string; pauses: [number, number][]; union: [number, number][] }>([
    {
      why: 'those apart stay apart, in order',
      pauses: [
        [5, 7],
        [1, 3],
      ],
      union: [
        [1, 3],
        [5, 7],
      ],
    },
    {
      why: 'those that overlap are one',
      pauses: [
        [1, 4],
        [3, 6],
      ],
      union: [[1, 6]],
    },
    {
      why: 'those that touch are one',
      pauses: [
        [1, 3],
        [3, 6],
      ],
      union: [[1, 6]],
    },
    {
      why: 'one within another is part of it',
      pauses: [
        [1, 9],
        [3, 6],
      ],
      union: [[1, 9]],
    },
    {
      why: 'an empty one is none',
      pauses: [
        [1, 3],
        [4, 4],
      ],
      union: [[1, 3]],
    },
    {
      why: 'one that ends before it begins is none',
      pauses: [
        [5, 2],
        [7, 8],
      ],
      union: [[7, 8]],
    },
  ])('$why', ({ pauses, union }) => {
    expect(unionOf(pauses.map(pause))).toEqual(union.map(pause))
  })

  test.each([
    [Number.NEGATIVE_INFINITY, 1],
    [1, Number.POSITIVE_INFINITY],
    [Number.NaN, 1],
    [1, Number.NaN],
  ])('refuses a pause from %d to %d', (from, to) => {
    expect(() => unionOf([{ from, to }])).toThrow(RangeError)
  })
})

test('pausedDays are those that ended within a pause', () => {
  const pauses: readonly Pause[] = [
    { from: 8 * HOUR, to: 17 * HOUR },
    { from: DAY + 8 * HOUR, to: 3 * DAY + 8 * HOUR },
    { from: 3 * DAY + 9 * HOUR, to: 4 * DAY },
  ]
  expect(pausedDays(pauses, UTC)).toEqual([
    { first: 1, end: 3 },
    { first: 3, end: 4 },
  ])
})
