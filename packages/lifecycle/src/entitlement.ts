import type { Commitment } from '@disclock/policy'
import { reachedBy } from './milestone.js'
import { idle, type Outcome } from './outcome.js'
import { deadline, type Reading, startOf } from './reading.js'
import { startWords, unrecordedStart } from './reasons.js'
import { formatDue, formatPromise } from './words.js'

type Entitlement = Extract<Commitment, { kind: 'entitlement' }>

/**
 * What the reporter may do once a period has passed without the milestone. Nobody can break it: it is open (`why`
 * says whether it has begun), or it does not apply because the milestone came first.
 */
export function entitlementOutcome(commitment: Entitlement, reading: Reading): Outcome {
  const start = startOf(commitment, reading)
  if (start === undefined) return idle('unknown', [unrecordedStart(reading)])
  const due = deadline(commitment, commitment.after, start, reading)
  const reached = reachedBy(commitment, reading.state.timeline)
  const running = reached === undefined
  const began = reading.now >= due.latest.at
  const day = formatDue(due, commitment, reading.calendar)
  return {
    start,
    due,
    stoppedAt: reached?.latest ?? null,
    verdict: running ? 'open' : 'not-applicable',
    risk: null,
    overdue: false,
    evidence: [start, ...(reached?.surely ?? [])],
    why: [
      startWords(start, reading),
      running
        ? `${began ? 'Since the end of' : 'From the end of'} ${day}: ${formatPromise(commitment)}`
        : `The ${commitment.milestone} came, so that the reporter need not ${commitment.reporterMay}`,
    ],
  }
}
