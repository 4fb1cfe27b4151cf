import type { Milestone, Severity } from '../vocabulary.js'
import type { Anchor } from './anchor.js'
import type { Unit } from './lexicon.js'

/** Words of a policy, and the line where they begin. */
export interface Quoted {
  readonly line: number
  /** Exactly as in the text; over several lines where they are. */
  readonly quote: string
}

/** One thing that a policy promises, or asks, with a time. */
export interface ReadCommitment extends Quoted {
  readonly milestone: Milestone
  /** Of a range, the smaller number. */
  readonly amount: number
  /** Of a range, the larger number. */
  readonly max: number | null
  readonly unit: Unit
  readonly recurring: boolean
  /** Null: for every report. */
  readonly severity: Severity | null
  readonly from: Anchor
  /** Whom the time binds: `reporter` where finders are asked to wait. */
  readonly bindingOn: 'maintainer' | 'reporter'
  readonly strength: 'will' | 'aim'
  /** Absent: at most. */
  readonly bound?: 'min' | 'approx'
}

/** When somebody who got no answer may ask again, or go elsewhere. */
export interface Escalation extends Quoted {
  readonly after: { readonly amount: number; readonly unit: Unit }
}

/** What the grammar saw and did not understand. */
export interface NotUnderstood extends Quoted {
  readonly why: string
}
