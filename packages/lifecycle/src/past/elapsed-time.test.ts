import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type ElapsedTime, elapsedBetween, formatDays, nearestRank, quantile } from './elapsed-time.js'

const days = (least: number, most = least): ElapsedTime => ({ least: least * 86_400_000, most: most * 86_400_000 })

test.each([
  { why: 'known exactly', from: [0, 0], to: [5, 5], time: [5, 5] },
  { why: 'a start within 2 and an end within 3', from: [0, 2], to: [10, 13], time: [8, 13] },
  { why: 'both within the same day', from: [0, 10], to: [0, 10], time: [0, 10] },
  { why: 'the second came first', from: [5, 5], to: [0, 0], time: [0, 0] },
])('$why', ({ from, to, time }) => {
  const between = ([earliest = 0, latest = 0]: readonly number[]) => ({ earliest, latest })
  expect(Object.values(elapsedBetween(between(from), between(to)))).toEqual(time)
})

describe('the nearest rank', () => {
  test.each([
    { why: 'the middle of three', times: [1, 9, 2], share: 0.5, value: 2 },
    { why: 'of an even number the lower', times: [1, 2, 8, 9], share: 0.5, value: 2 },
    { why: 'nine of ten', times: [1, 2, 3, 4, 5, 6, 7, 8, 9, 99], share: 0.9, value: 9 },
    { why: 'of five, nine tenths are all', times: [1, 2, 3, 4, 50], share: 0.9, value: 50 },
    {
      why: 'seven tenths of ten are seven, whatever floating point says',
      times: [1, 2, 3, 4, 5, 6, 7, 8, 9, 10],
      share: 0.7,
      value: 7,
    },
  ])('$why', ({ times, share, value }) => {
    expect(
      quantile(
        times.map((time) => days(time)),
        share,
      ),
    ).toEqual(days(value))
  })

  test('of times known to bounds, bounds: 1–4, 2–3 and 5–6 have their median from 2 to 4', () => {
    expect(quantile([days(1, 4), days(2, 3), days(5, 6)], 0.5)).toEqual(days(2, 4))
  })

  test('of none there is none, and a share is a share', () => {
    expect(quantile([], 0.5)).toBeNull()
    expect(() => quantile([days(1)], 0)).toThrow(RangeError)
    expect(() => quantile([days(1)], 90)).toThrow(RangeError)
  })

  test('the bounds hold whatever the times were', () => {
    const known = fc.tuple(fc.nat(100), fc.nat(100), fc.double({ min: 0, max: 1, noNaN: true }))
    fc.assert(
      fc.property(
        fc.array(known, { minLength: 1, maxLength: 20 }),
        fc.double({ min: 0.01, max: 1, noNaN: true }),
        (all, share) => {
          const bounds = quantile(
            all.map(([from, more]) => ({ least: from, most: from + more })),
            share,
          )
          const really = all
            .map(([from, more, where]) => from + more * where)
            .map((time) => ({ least: time, most: time }))
          const value = quantile(really, share)?.least ?? Number.NaN
          expect(value).toBeGreaterThanOrEqual(bounds?.least ?? Number.NaN)
          expect(value).toBeLessThanOrEqual(bounds?.most ?? Number.NaN)
        },
      ),
    )
  })

  test('at least that share of the values is no greater, and of one rank less is not', () => {
    fc.assert(
      fc.property(fc.integer({ min: 1, max: 100 }), fc.integer({ min: 1, max: 500 }), (percent, all) => {
        const rank = nearestRank(percent / 100, all)
        expect(rank * 100).toBeGreaterThanOrEqual(percent * all)
        expect((rank - 1) * 100).toBeLessThan(percent * all)
      }),
    )
  })
})

test.each([
  { time: days(25), text: '25 days' },
  { time: days(1), text: '1 day' },
  { time: days(0.52, 2.5), text: '0.5 to 2.5 days' },
  { time: days(0.9999, 1.0001), text: '1 day' },
  { time: days(0), text: '0 days' },
])('$text', ({ time, text }) => {
  expect(formatDays(time)).toBe(text)
})
