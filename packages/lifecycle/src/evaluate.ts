import type { DateTime } from 'luxon'
import { type Clock, clockOf } from './clocks/clock.js'
import { judge } from './clocks/judge.js'
import { millisOf } from './clocks/now.js'
import type { Terms } from './clocks/terms.js'
import { formatInstant } from './clocks/words.js'
import { type Regions, regionsView, type Stage, stageOf } from './machine/stage.js'
import type { Anomaly } from './record/anomaly.js'
import type { CaseFile } from './record/event.js'

/** Where a case stands under a policy as of an instant: plain data, in the shape of the command line's contract. */
export interface Evaluation {
  readonly case: string
  readonly asOf: string
  readonly stage: Stage
  readonly regions: Regions
  /** One for every commitment of the policy, in the policy's order. */
  readonly clocks: readonly Clock[]
  readonly anomalies: readonly Anomaly[]
}

/**
 * What was kept, what is due, and why. Pure: the same case, terms and `now` give the same bytes on any machine.
 * Events that happened after `now` are not seen.
 *
 * @param terms The policy in force, or several versions of it, the one in force now first: a case is judged by the
 *   one that its `policy.adopted` names for the time of its receipt.
 * @param options `words: false` leaves every `why` empty, for who evaluates many cases: most of the time goes into words.
 * @throws {RangeError} `now` is an invalid DateTime, or no terms are given.
 */
export function evaluate(
  file: CaseFile,
  terms: Terms | readonly Terms[],
  now: DateTime,
  { words = true }: { readonly words?: boolean } = {},
): Evaluation {
  const at = millisOf(now)
  const { reading, judged, anomalies } = judge(file, terms, at)
  return {
    case: file.id,
    asOf: formatInstant(at),
    stage: stageOf(reading.state),
    regions: regionsView(reading.state),
    clocks: judged.map(({ commitment, outcome }) => clockOf(commitment, outcome, reading, words)),
    anomalies,
  }
}
