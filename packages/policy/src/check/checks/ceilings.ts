import { comparePeriods } from '../../period-order.js'
import type { Commitment } from '../../policy.js'
import { type CheckFinding, finding, formatPlace } from '../finding.js'
import { type Said, unconditional } from '../promises.js'
import type { ReadTexts } from '../read-texts.js'
import { formatMilestone, formatTerm } from '../term-words.js'

/**
 * Promises that end later than a ceiling, of the same text or of another, lets anything end. A promise for all reports
 * is not held against the ceiling of one severity, which may have a row of its own elsewhere.
 */
export function ceilings({ disclosure, securityMd }: ReadTexts): readonly CheckFinding[] {
  const all = [...securityMd, ...(disclosure === null ? [] : [disclosure])].flatMap(unconditional)
  return all.flatMap((promise) => {
    const ceiling = all.find((other) => isBeyond(promise.commitment, other.commitment))
    return ceiling === undefined ? [] : [beyond(promise, ceiling)]
  })
}

function isBeyond(promise: Commitment, ceiling: Commitment): boolean {
  if (promise.kind !== 'promise' || ceiling.kind !== 'ceiling') return false
  const isSameClock =
    promise.milestone === ceiling.milestone &&
    promise.milestone !== 'other' &&
    (ceiling.severity === null || ceiling.severity === promise.severity) &&
    JSON.stringify([promise.from, promise.until]) === JSON.stringify([ceiling.from, ceiling.until])
  return isSameClock && comparePeriods(promise.within.max, ceiling.within.max) === 'longer'
}

function beyond({ commitment: promise, place }: Said, { commitment: ceiling, place: there }: Said): CheckFinding {
  const message = `${formatMilestone(promise)}: ${formatTerm(promise)} here, and ${formatTerm(ceiling)} in ${formatPlace(there)}`
  const hint = 'let the promise end no later than the ceiling, or raise the ceiling'
  return finding('promise-beyond-ceiling', place, message, hint, [there])
}
