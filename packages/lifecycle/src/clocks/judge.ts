import { CalendarError, type Millis } from '@disclock/calendar/core'
import type { Commitment } from '@disclock/policy'
import { stateAsOf } from '../machine/known-state.js'
import type { CaseState } from '../machine/reduce.js'
import type { Anomaly } from '../record/anomaly.js'
import type { CaseFile } from '../record/event.js'
import type { Placed } from '../record/order.js'
import { entitlementOutcome } from './entitlement.js'
import { floorOutcome } from './floor.js'
import { idle, type Outcome } from './outcome.js'
import type { Reading } from './reading.js'
import { recurringOutcome } from './recurring.js'
import type { Terms } from './terms.js'
import { timedOutcome } from './timed.js'

/** A case with the verdict of every commitment, in milliseconds and without words. */
export interface Judgement {
  readonly reading: Reading
  /** One for every commitment of the policy, in the policy's order. */
  readonly judged: readonly Judged[]
  readonly anomalies: readonly Anomaly[]
}

/** A commitment, and what became of it. */
export interface Judged {
  readonly commitment: Commitment
  readonly outcome: Outcome
}

/**
 * What became of every promise as of `now`. A case is judged by the policy in force when its report was received, as
 * its `policy.adopted` says; of the terms given, the first are those in force where it says nothing.
 */
export function judge(file: CaseFile, terms: Terms | readonly Terms[], now: Millis): Judgement {
  const all = 'policy' in terms ? [terms] : terms
  const [first] = all
  if (first === undefined) throw new RangeError('no terms are given; pass those of at least one policy')
  const state = stateUnder(file, first, now)
  const adopted = adoptedAtReceipt(state)
  const inForce = adopted && all.find((each) => isAdopted(each, adopted))
  const { policy, calendar } = inForce ?? first
  const then = inForce === undefined || inForce === first ? state : stateUnder(file, inForce, now)
  const reading: Reading = { caseId: file.id, state: then, policy, calendar, now }
  return {
    reading,
    judged: policy.commitments.map((commitment) => ({ commitment, outcome: outcomeOf(commitment, reading) })),
    anomalies: [
      ...then.anomalies,
      ...(adopted && inForce === undefined ? [notGiven(adopted)] : []),
      ...extensionsOfNothing(reading),
    ],
  }
}

function stateUnder({ events }: CaseFile, { policy, calendar }: Terms, now: Millis): CaseState {
  return stateAsOf(events, { calendar, branches: policy.branches }, now)
}

type Adopted = Placed<'policy.adopted'>

/** The last policy that was adopted before the report was received. */
function adoptedAtReceipt({ timeline }: CaseState): Adopted | undefined {
  if (!timeline.some(({ event }) => event.type === 'policy.adopted')) return undefined
  const receipt = timeline.find(({ event }) => event.type === 'report.received')
  return timeline.findLast(
    (placed): placed is Adopted =>
      placed.event.type === 'policy.adopted' && (receipt === undefined || placed.latest <= receipt.earliest),
  )
}

function isAdopted({ hash, calendar }: Terms, { event }: Adopted): boolean {
  return hash === event.hash && calendar.hash === event.calendarHash
}

function notGiven({ event }: Adopted): Anomaly {
  return {
    code: 'policy-not-given',
    event: event.id,
    message: `the policy in force when the report was received (${event.hash.slice(0, 12)}) is not among those given; the first of them is used`,
  }
}

/** Extensions of what the policy does not promise, or of what no agreement can extend. */
function extensionsOfNothing({ state, policy }: Reading): readonly Anomaly[] {
  return state.timeline.flatMap(({ event }) => {
    if (event.type !== 'extension.agreed') return []
    const commitment = policy.commitments.find(({ id }) => id === event.commitment)
    if (commitment?.kind === 'promise') return []
    const message = commitment
      ? `"${event.commitment}" is a ${commitment.kind}, and no agreement extends one; its deadline stays`
      : `the policy has no commitment "${event.commitment}" to extend; it has ${policy.commitments.map(({ id }) => id).join(', ') || 'none'}`
    return [{ code: 'extends-nothing', event: event.id, message } as const]
  })
}

/** A deadline that the calendar cannot compute, such as one beyond its holiday tables, is unknown, never kept. */
function outcomeOf(commitment: Commitment, reading: Reading): Outcome {
  try {
    return outcomeOfKind(commitment, reading)
  } catch (error) {
    if (error instanceof CalendarError) return idle('unknown', () => [`The calendar cannot tell: ${error.message}`])
    throw error
  }
}

function outcomeOfKind(commitment: Commitment, reading: Reading): Outcome {
  switch (commitment.kind) {
    case 'promise':
    case 'ceiling':
    case 'legal':
    case 'target':
      return timedOutcome(commitment, reading)
    case 'recurring':
      return recurringOutcome(commitment, reading)
    case 'floor':
      return floorOutcome(commitment, reading)
    case 'entitlement':
      return entitlementOutcome(commitment, reading)
  }
}
