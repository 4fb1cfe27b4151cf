import type { Period } from '@disclock/calendar/period'
import { sentencesIn } from '../security-md/flags.js'
import { findPeriods } from '../security-md/period.js'
import type { Place } from './finding.js'
import { placeAt, type ReadMarkdown } from './read-texts.js'
import { anyWord, type LegalStage } from './words.js'

/** By when an authority is told something. */
export interface LegalTime {
  readonly stage: LegalStage
  /** What it is that somebody has become aware of; null where the text does not say. */
  readonly of: 'exploitation' | 'incident' | null
  readonly within: Period
  readonly place: Place
}

const AUTHORITY = anyWord(({ authority }) => authority)
const STAGES: readonly (readonly [LegalStage, RegExp])[] = (['early-warning', 'notification', 'final'] as const).map(
  (stage) => [stage, anyWord(({ legalStages }) => legalStages[stage])],
)
const EXPLOITATION = anyWord(({ awareness }) => awareness.exploitation)
const INCIDENT = anyWord(({ awareness }) => awareness.incident)

/**
 * The times by which a SECURITY.md says that an authority is told: "under the Cyber Resilience Act we send an early
 * warning within 24 hours, and a notification within 72 hours". Only where a clause names one step and one time.
 */
export function legalTimesIn(read: ReadMarkdown): readonly LegalTime[] {
  return sentencesIn(read.document).flatMap(({ said, above, text, start }) => {
    if (!AUTHORITY.test(said) && !AUTHORITY.test(above)) return []
    const of = awarenessIn(said) ?? awarenessIn(above)
    return clausesOf(said).flatMap(({ clause, at }): LegalTime[] => {
      const [first, ...stages] = STAGES.filter(([, pattern]) => pattern.test(clause))
      const [period, ...periods] = findPeriods(clause, clause)
      if (first === undefined || period === undefined || stages.length + periods.length > 0) return []
      if (period.recurring || period.bound !== null) return []
      const within = { amount: period.max ?? period.amount, unit: period.unit }
      return [{ stage: first[0], of, within, place: placeAt(read, text.at[start + at] ?? 0) }]
    })
  })
}

/** Null where both are named, or neither. */
function awarenessIn(said: string): LegalTime['of'] {
  const [exploitation, incident] = [EXPLOITATION.test(said), INCIDENT.test(said)]
  return exploitation === incident ? null : exploitation ? 'exploitation' : 'incident'
}

const BETWEEN = /(?:[,;、，；]|\b(?:and|und|et|y|e|ve)\b) ?/g

function clausesOf(said: string): readonly { readonly clause: string; readonly at: number }[] {
  const ends = [...said.matchAll(BETWEEN)].map(({ 0: found, index }) => ({ end: index, next: index + found.length }))
  const starts = [0, ...ends.map(({ next }) => next)]
  return starts.map((at, index) => ({ clause: said.slice(at, ends[index]?.end), at }))
}
