import type { Unit } from './lexicon.js'

/** A length of time that a text names, and where. */
export interface NamedPeriod {
  /** Of a range, the smaller number. */
  readonly amount: number
  readonly max: number | null
  readonly unit: Unit
  readonly recurring: boolean
  /** `min`: at least. `approx`: about. Null: at most, as nearly all promises are meant. */
  readonly bound: 'min' | 'approx' | null
  /** Where it stands, with the words before it that belong to it. */
  readonly start: number
  readonly end: number
  /** "90-day", which describes the word after it. */
  readonly describes: boolean
}
