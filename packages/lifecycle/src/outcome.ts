import type { Millis } from '@disclock/calendar/core'
import type { Placed } from './order.js'
import type { DueSpan } from './words.js'

/** What became of a clock. */
export const VERDICTS = ['kept', 'broken', 'open', 'paused', 'unknown', 'overtaken', 'not-applicable'] as const
/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number]

/** What a clock found out, before it is written in the shape of the contract. */
export interface Outcome {
  readonly start: Placed | null
  readonly due: DueSpan | null
  readonly stoppedAt: Millis | null
  readonly verdict: Verdict
  readonly risk: 'due-soon' | null
  readonly overdue: boolean
  readonly evidence: readonly Placed[]
  readonly why: readonly string[]
  readonly occurrences?: { readonly kept: number; readonly broken: number }
}

/** A clock that does not run. */
export function idle(verdict: 'unknown' | 'not-applicable', why: readonly string[]): Outcome {
  return { start: null, due: null, stoppedAt: null, verdict, risk: null, overdue: false, evidence: [], why }
}
