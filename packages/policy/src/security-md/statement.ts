import type { Milestone } from '../vocabulary.js'
import type { NamedPeriod } from './named-period.js'

/** What an entry of a list promises by severity, and those after it without saying so again. */
export interface Sibling {
  readonly milestones: readonly Milestone[]
  readonly strength: 'will' | 'aim'
}

/** A period with all the words that may say what it is for. Folded. */
export interface Statement {
  readonly period: NamedPeriod
  /** Its clause, up to the period and from it on. */
  readonly before: string
  readonly after: string
  /** The sentence that the clause is part of. */
  readonly sentence: string
  /** The label of its entry, the row's first cell, the column's heading; then what introduces the list; the nearest first. */
  readonly labels: readonly string[]
  /** The headings above, the outermost first. */
  readonly headings: readonly string[]
  /** Whether it stands in a list or a table, whose entries leave words out. */
  readonly isEntry: boolean
  /** Whether it stands in a table: the row's first cell then says what the row is about. */
  readonly isCell: boolean
  /** Whether it stands in a list or a table of a document that asks for no reports anywhere: of a guide, say. */
  readonly isOfGuide: boolean
  /** The milestones of another clause of the sentence, for one that names none: "critical within 7 days, high within 30". */
  readonly inherited: readonly Milestone[]
  /**
   * What the entries before it in its list are about, for one that only says how bad and how long; or the sentence before
   * it, for one that only says how long.
   */
  readonly sibling: Sibling | null
  readonly firstPriority: 0 | 1
}
