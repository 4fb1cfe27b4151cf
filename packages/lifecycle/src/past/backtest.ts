import type { Strength } from '@disclock/policy'
import type { DateTime } from 'luxon'
import { judge } from '../clocks/judge.js'
import { millisOf } from '../clocks/now.js'
import { VERDICTS, type Verdict } from '../clocks/outcome.js'
import type { Terms } from '../clocks/terms.js'
import { formatInstant, formatPromise } from '../clocks/words.js'
import type { CaseFile } from '../record/event.js'
import { type KeptShare, keptShare } from './share.js'

/** What would have become of cases under a policy. Plain data; it names no case. */
export interface Backtest {
  readonly asOf: string
  readonly cases: number
  /** One for every commitment of the policy, in the policy's order. */
  readonly commitments: readonly CommitmentRecord[]
}

/** What would have become of one commitment. */
export interface CommitmentRecord {
  /** Its id in the policy. */
  readonly commitment: string
  /** What is promised, for people. */
  readonly promise: string
  readonly strength: Strength
  readonly verdicts: Readonly<Record<Verdict, number>>
  /** Of the cases in which it was kept, broken, or nobody can tell. What still runs is not counted. */
  readonly share: KeptShare
}

/**
 * How often history, as of `now`, would have kept the promises of a policy. Every case is judged by these terms,
 * whatever its own `policy.adopted` says.
 *
 * @throws {RangeError} `now` is an invalid DateTime.
 */
export function backtest(cases: Iterable<CaseFile>, terms: Terms, now: DateTime): Backtest {
  const at = millisOf(now)
  const tallies = terms.policy.commitments.map(() => new Map<Verdict, number>())
  let count = 0
  for (const file of cases) {
    count++
    for (const [index, { outcome }] of judge(file, terms, at).judged.entries()) {
      const tally = tallies[index]
      tally?.set(outcome.verdict, (tally.get(outcome.verdict) ?? 0) + 1)
    }
  }
  return {
    asOf: formatInstant(at),
    cases: count,
    commitments: terms.policy.commitments.map((commitment, index) => {
      // A verdict for each word of the list, so every key is there.
      const verdicts = Object.fromEntries(
        VERDICTS.map((verdict) => [verdict, tallies[index]?.get(verdict) ?? 0]),
      ) as CommitmentRecord['verdicts']
      return {
        commitment: commitment.id,
        promise: formatPromise(commitment),
        strength: commitment.strength,
        verdicts,
        share: keptShare(verdicts),
      }
    }),
  }
}
