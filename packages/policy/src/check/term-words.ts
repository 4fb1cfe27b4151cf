import { formatPeriod } from '@disclock/calendar/period'
import type { Commitment } from '../policy.js'

/** The time of a commitment in words: `within 30-90 days, as an aim`, `every 7 days`. */
export function formatTerm(commitment: Commitment): string {
  return `${lengthOf(commitment)}${commitment.strength === 'aim' ? ', as an aim' : ''}`
}

/** What a commitment is about: `fix`, `fix (critical)`. */
export function formatMilestone({ milestone, severity, id }: Commitment): string {
  const name = milestone === 'other' ? id : milestone
  return severity === null ? name : `${name} (${severity})`
}

function lengthOf(commitment: Commitment): string {
  switch (commitment.kind) {
    case 'ceiling':
      return `never later than ${formatPeriod(commitment.within.max)}`
    case 'promise':
    case 'legal': {
      const { min, max } = commitment.within
      return min.amount === max.amount ? `within ${formatPeriod(max)}` : `within ${min.amount}-${formatPeriod(max)}`
    }
    case 'recurring':
      return `every ${formatPeriod(commitment.every)}`
    case 'floor':
      return `at least ${formatPeriod(commitment.atLeast)} before`
    case 'entitlement':
      return `${commitment.reporterMay} after ${formatPeriod(commitment.after)}`
    case 'target':
      return `within ${commitment.rules.map(({ within }) => formatPeriod(within)).join(' or ')}, by what happened`
  }
}
