import type { Millis } from '@disclock/calendar/core'
import type { Between } from '../clocks/reading.js'

/** A length of time that is known to lie between two, both included. They are equal where it is known exactly. */
export interface ElapsedTime {
  readonly least: Millis
  readonly most: Millis
}

const DAY: Millis = 86_400_000

/** The time from one thing to another; none where the second came first, for nobody waited for it. */
export function elapsedBetween(from: Between, to: Between): ElapsedTime {
  return { least: Math.max(0, to.earliest - from.latest), most: Math.max(0, to.latest - from.earliest) }
}

/**
 * The value that a share of the others does not exceed, by nearest rank: of n values in order the one at place
 * ⌈share · n⌉, so that it is always one that was there, and of two the lower is the median. Null of none.
 *
 * Where times are known to bounds only, so is the answer: its bounds are those of the least and of the most possible
 * times, each by itself.
 *
 * @param share More than 0 and at most 1: 0.5 is the median.
 * @see https://en.wikipedia.org/wiki/Percentile#The_nearest-rank_method
 */
export function quantile(times: readonly ElapsedTime[], share: number): ElapsedTime | null {
  if (!(share > 0 && share <= 1)) throw new RangeError(`${share} is no share; pass more than 0 and at most 1`)
  const rank = (values: readonly Millis[]) => [...values].sort((a, b) => a - b)[nearestRank(share, values.length) - 1]
  const [least, most] = [rank(times.map((time) => time.least)), rank(times.map((time) => time.most))]
  return least === undefined || most === undefined ? null : { least, most }
}

/** The least count that is at least a share of `all`. */
export function nearestRank(share: number, all: number): number {
  return Math.ceil(share * all - 1e-9) // 0.7 of 10 is 7.000000000000001 to a computer
}

/** For people, in days of 24 hours and their tenths: `25 days`, `0.5 to 2.5 days`. */
export function formatDays({ least, most }: ElapsedTime): string {
  const [from, to] = [least, most].map((time) => String(Math.round((time / DAY) * 10) / 10))
  return `${from === to ? '' : `${from} to `}${to} ${to === '1' ? 'day' : 'days'}`
}
