import type { Millis } from '@disclock/calendar/core'
import { formatPeriod, type Period, type Unit } from '@disclock/calendar/period'
import type { Commitment } from '@disclock/policy'
import type { DateTime } from 'luxon'
import { judge } from '../clocks/judge.js'
import { millisOf } from '../clocks/now.js'
import type { Outcome } from '../clocks/outcome.js'
import type { Terms } from '../clocks/terms.js'
import type { CaseFile } from '../record/event.js'
import { nearestRank } from './elapsed-time.js'
import { FEWEST_CASES, formatShare } from './share.js'

/** The strictest length of a commitment that history keeps. */
export interface Strictest {
  readonly commitment: string
  readonly within: Period
  /** In how many cases it would surely have been kept. */
  readonly kept: number
  /** Of how many: see {@link strictest}. */
  readonly of: number
}

/** A commitment whose length is a number that can be made smaller: the smaller, the stricter. */
type Measured = Extract<Commitment, { kind: 'promise' | 'ceiling' | 'legal' | 'recurring' }>

/**
 * The shortest length of a commitment, in whole numbers of its own unit, that history would have kept in at least a
 * share of the cases; null where no length is kept so often, or fewer than five cases tell.
 *
 * A case counts if its clock started and was not ended by something else. It counts as kept only if it surely was:
 * a case that still waits tells no length in which it will be answered, and leaving it out would make a promise of
 * those that were answered alone. All else that the commitment says (a row by severity, "or", pauses) stays.
 *
 * Null, too, for a floor, a target and an entitlement, which have no length that could be shorter.
 *
 * @param rate More than 0 and at most 1: 0.9 is nine of ten.
 * @throws {RangeError} There is no such commitment, the rate is none, or `now` is an invalid DateTime.
 */
export function strictest(
  cases: readonly CaseFile[],
  terms: Terms,
  commitment: string,
  rate: number,
  now: DateTime,
): Strictest | null {
  if (!(rate > 0 && rate <= 1)) throw new RangeError(`${rate} is no rate; pass more than 0 and at most 1, such as 0.9`)
  const own = terms.policy.commitments.find(({ id }) => id === commitment)
  if (own === undefined) {
    const known = terms.policy.commitments.map(({ id }) => id).join(', ') || 'none'
    throw new RangeError(`the policy has no commitment "${commitment}"; it has ${known}`)
  }
  if (!isMeasured(own)) return null
  const at = millisOf(now)
  const { unit } = lengthOf(own)
  const under = (amount: number) => countUnder(cases, withLength(own, { amount, unit }, terms), commitment, at)
  const enough = ({ kept, of }: Count) => kept >= nearestRank(rate, of)

  // A longer promise is kept in no fewer cases, so the first that is kept often enough is found by halving. (Where a
  // deadline falls into a time in which nothing was owed, or a severity was changed, a longer one may be due earlier:
  // then a still shorter length might do as well. The one that is given was always counted itself.)
  let [low, high] = [1, longestIn(cases, terms, own, at)]
  let found = under(high)
  if (found.of < FEWEST_CASES || !enough(found)) return null
  while (low < high) {
    const middle = Math.floor((low + high) / 2)
    const count = under(middle)
    if (enough(count)) {
      high = middle
      found = count
    } else low = middle + 1
  }
  return { commitment, within: { amount: high, unit }, ...found }
}

/** For people: `9 days, kept in 27 of 28 cases (96 %)`. */
export function formatStrictest({ within, kept, of }: Strictest): string {
  return `${formatPeriod(within)}, kept in ${kept} of ${of} cases (${formatShare(kept / of)})`
}

function isMeasured(commitment: Commitment): commitment is Measured {
  return ['promise', 'ceiling', 'legal', 'recurring'].includes(commitment.kind)
}

type Count = Pick<Strictest, 'kept' | 'of'>

function countUnder(cases: readonly CaseFile[], terms: Terms, id: string, now: Millis): Count {
  const count = { kept: 0, of: 0 }
  for (const { start, verdict } of outcomesOf(cases, terms, id, now)) {
    if (start === null || verdict === 'overtaken' || verdict === 'not-applicable') continue
    count.of++
    if (verdict === 'kept') count.kept++
  }
  return count
}

/** What became of one commitment, case by case. */
function* outcomesOf(cases: readonly CaseFile[], terms: Terms, id: string, now: Millis): Iterable<Outcome> {
  for (const file of cases)
    for (const { commitment, outcome } of judge(file, terms, now).judged) if (commitment.id === id) yield outcome
}

function lengthOf(commitment: Measured): Period {
  return commitment.kind === 'recurring' ? commitment.every : commitment.within.max
}

function withLength(own: Measured, period: Period, terms: Terms): Terms {
  const changed =
    own.kind === 'recurring' ? { ...own, every: period } : { ...own, within: { min: period, max: period } }
  // Only rows of the same milestone can take its place.
  const rows = terms.policy.commitments.filter(({ milestone }) => milestone === own.milestone)
  const commitments = rows.map((each) => (each === own ? changed : each))
  return { ...terms, policy: { ...terms.policy, commitments } }
}

/** No unit is shorter. */
const SHORTEST: Readonly<Record<Unit, Millis>> = {
  hours: 3_600_000,
  days: 23 * 3_600_000,
  'business-days': 23 * 3_600_000,
  weeks: 167 * 3_600_000,
  months: 28 * 23 * 3_600_000,
}

/** A length that no case needs more of: a unit more than the longest time from a start to what stopped the clock. */
function longestIn(cases: readonly CaseFile[], terms: Terms, own: Measured, now: Millis): number {
  let longest: Millis = 0
  for (const { start, stoppedAt } of outcomesOf(cases, terms, own.id, now)) {
    const end = stoppedAt ?? (own.kind === 'recurring' ? now : null)
    if (start !== null && end !== null) longest = Math.max(longest, end - start.earliest)
  }
  return 1 + Math.ceil(longest / SHORTEST[lengthOf(own).unit])
}
