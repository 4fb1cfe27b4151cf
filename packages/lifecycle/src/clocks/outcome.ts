import type { Millis } from '@disclock/calendar/core'
import type { Placed } from '../record/order.js'
import type { DueSpan } from './words.js'

/** What became of a clock. */
export const VERDICTS = ['kept', 'broken', 'open', 'paused', 'unknown', 'overtaken', 'not-applicable'] as const
/** One of {@link VERDICTS}. */
export type Verdict = (typeof VERDICTS)[number]

/** Sentences for people, made only when somebody reads them: most of the time of a verdict would go into its words. */
export type Words = () => Iterable<string>

/** What a clock found out, before it is written in the shape of the contract. */
export interface Outcome {
  readonly start: Placed | null
  readonly due: DueSpan | null
  readonly stoppedAt: Millis | null
  readonly verdict: Verdict
  /** From when it is due soon, where it runs. */
  readonly nearAt: Millis | null
  readonly overdue: boolean
  readonly evidence: readonly Placed[]
  readonly why: Words
  readonly occurrences?: { readonly kept: number; readonly broken: number }
}

/** A clock that does not run. */
export function idle(verdict: 'unknown' | 'not-applicable', why: Words): Outcome {
  return { start: null, due: null, stoppedAt: null, verdict, nearAt: null, overdue: false, evidence: [], why }
}
