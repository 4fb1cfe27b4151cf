import type { Commitment } from '@disclock/policy'
import { ruleOf } from './milestone.js'
import type { Outcome } from './outcome.js'
import { reachedBy } from './reached.js'
import { deadline, dueOptions, type Reading } from './reading.js'
import { promiseWords, startWords } from './reasons.js'
import { eventsThatCount, startOf } from './start.js'
import { formatDue, formatMilestone, formatPromise } from './words.js'

type Entitlement = Extract<Commitment, { kind: 'entitlement' }>

/**
 * What the reporter may do once a period has passed without the milestone. Nobody can break it: it is open (`why`
 * says whether it has begun), or it does not apply because the milestone came first.
 */
export function entitlementOutcome(commitment: Entitlement, reading: Reading): Outcome {
  const start = startOf(commitment, reading)
  if ('verdict' in start) return start
  const due = deadline(commitment.after, start, dueOptions(commitment, reading), reading)
  const reached = reachedBy(ruleOf(commitment), eventsThatCount(commitment, start, reading))
  const running = reached === undefined
  const began = reading.now >= due.latest.at
  return {
    start,
    due,
    stoppedAt: reached?.latest ?? null,
    verdict: running ? 'open' : 'not-applicable',
    nearAt: null,
    overdue: false,
    evidence: [start, ...(reached?.surely ?? [])],
    why: function* () {
      const day = formatDue(due, commitment, reading.calendar)
      yield promiseWords(commitment)
      yield startWords(start, reading)
      yield running
        ? `${began ? 'Since the end of' : 'From the end of'} ${day}: ${formatPromise(commitment)}`
        : `The ${formatMilestone(commitment)} came, so that the reporter need not ${commitment.reporterMay}`
    },
  }
}
