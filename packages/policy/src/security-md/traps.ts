import { EXAMPLE_VALUE, THIRD_PARTY_LIMIT, USER_DUTY } from './traps/elsewhere.js'
import { RELEASE_CADENCE, ROTATION, SUPPORT_PERIOD } from './traps/product.js'
import { AGE, INTERNAL_PROCESS, MEETING, REVIEW_CADENCE, STATISTIC } from './traps/project.js'
import { ESCALATION_WINDOW, REPORTER_DEADLINE } from './traps/silence.js'

/**
 * Periods that look like promises to reporters and are none. A policy also speaks of keys and caches, of how long
 * versions live, of what happened in the past, of other people's rules. The first kind that fits counts.
 */
const TRAPS: readonly (readonly [kind: string, patterns: readonly RegExp[]])[] = [
  ['escalation-window', ESCALATION_WINDOW],
  ['reporter-deadline', REPORTER_DEADLINE],
  ['support-period', SUPPORT_PERIOD],
  ['statistic', STATISTIC],
  ['rotation', ROTATION],
  ['review-cadence', REVIEW_CADENCE],
  ['internal-process', INTERNAL_PROCESS],
  ['third-party-limit', THIRD_PARTY_LIMIT],
  ['release-cadence', RELEASE_CADENCE],
  ['user-duty', USER_DUTY],
  ['example-value', EXAMPLE_VALUE],
  ['age', AGE],
  ['meeting', MEETING],
]

/** Which kind of trap a stretch of text is, or null. What is quoted or negated counts as well: it promises nothing. */
export function trapIn(folded: string): string | null {
  return TRAPS.find(([, patterns]) => patterns.some((pattern) => pattern.test(folded)))?.[0] ?? null
}

/** Whether somebody may do something after a time without an answer: to ask again, or to go elsewhere. */
export function isEscalation(folded: string): boolean {
  return trapIn(folded) === 'escalation-window'
}
