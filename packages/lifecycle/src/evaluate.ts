import { CalendarError } from '@disclock/calendar/core'
import type { Commitment } from '@disclock/policy'
import type { DateTime } from 'luxon'
import { type Clock, clockOf } from './clock.js'
import { entitlementOutcome } from './entitlement.js'
import type { CaseFile } from './event.js'
import { idle, type Outcome } from './outcome.js'
import { promiseOutcome } from './promise.js'
import type { Reading } from './reading.js'
import { recurringOutcome } from './recurring.js'
import { type Anomaly, reduce } from './reduce.js'
import { type Regions, regionsView, type Stage, stageOf } from './stage.js'
import type { Terms } from './terms.js'
import { formatInstant } from './words.js'

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
 * @throws {RangeError} `now` is an invalid DateTime.
 */
export function evaluate({ id, events }: CaseFile, { policy, calendar }: Terms, now: DateTime): Evaluation {
  if (!now.isValid) throw new RangeError('now is an invalid DateTime; check isValid where it was parsed')
  const at = now.toMillis()
  const state = reduce(events, calendar, at)
  const reading: Reading = { caseId: id, state, policy, calendar, now: at }
  return {
    case: id,
    asOf: formatInstant(at),
    stage: stageOf(state),
    regions: regionsView(state),
    clocks: policy.commitments.map((commitment) => clockOf(commitment, outcomeOf(commitment, reading), reading)),
    anomalies: state.anomalies,
  }
}

/** A deadline that the calendar cannot compute, such as one beyond its holiday tables, is unknown, never kept. */
function outcomeOf(commitment: Commitment, reading: Reading): Outcome {
  try {
    return outcomeOfKind(commitment, reading)
  } catch (error) {
    if (error instanceof CalendarError) return idle('unknown', [`The calendar cannot tell: ${error.message}`])
    throw error
  }
}

function outcomeOfKind(commitment: Commitment, reading: Reading): Outcome {
  switch (commitment.kind) {
    case 'promise':
      return promiseOutcome(commitment, reading)
    case 'recurring':
      return recurringOutcome(commitment, reading)
    case 'entitlement':
      return entitlementOutcome(commitment, reading)
  }
}
