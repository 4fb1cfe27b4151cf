import type { Milestone } from '../vocabulary.js'
import { withoutAnchor } from './anchor.js'
import { mentionsIn, milestonesIn } from './milestone.js'
import { severitiesIn } from './severity.js'
import type { Statement } from './statement.js'

/** What a statement is about: what its row is called; what its clause names; else what stands above its entry. */
export function milestonesOf(statement: Statement): readonly Milestone[] {
  const { before, labels, headings, isEntry, isCell } = statement
  const row = isCell ? milestonesIn(labels[0] ?? '') : []
  const inherited = /\b(?:we|will|you|they|i)\b/.test(before) ? [] : statement.inherited
  const above = isEntry && !isAboutElse(statement) ? [...labels, headings.at(-1) ?? ''].map(milestonesIn) : []
  return [row, ownMilestones(statement), inherited, ...above].find((found) => found.length > 0) ?? []
}

/** "Effort: 2 weeks": a label of its own that says neither what is done nor how bad it is. */
function isAboutElse({ before, firstPriority }: Statement): boolean {
  const label = /^[\s\d.)*-]*([^:]{2,40}):/.exec(before)?.[1]
  return label !== undefined && !TIME_LABEL.test(label) && severitiesIn(label, firstPriority).length === 0
}

const TIME_LABEL =
  /time|target|\bslas?\b|deadline|within|delay|when\b|duration|expect|other|\ball\b|else|remaining|default|response|goal|commitment|window|zeit|frist|delai|plazo|prazo|sure|期限|时间|時間|目安/u

/** The milestones that the clause itself names: before its period, or else after it. */
function ownMilestones({ period, before, after }: Statement): readonly Milestone[] {
  const ahead = milestonesIn(withoutTitle(withoutCondition(before)))
  const behind = milestonesIn(withoutAnchor(after))
  // "a timeline for a fix (2-4 weeks)": the brackets are about the word before them.
  const bracket = /(?:\S+\s){0,3}\((?:\w+ )?$/.exec(before)?.[0] ?? ''
  const bracketed = mentionsIn(bracket)
    .slice(-1)
    .map(({ milestone }) => milestone)
  const order = period.describes && behind.length > 0 ? [behind, ahead] : [bracketed, ahead, behind]
  return order.find((found) => found.length > 0) ?? []
}

/** "Response commitment: initial triage within": the title of a line says less than the line. */
function withoutTitle(before: string): string {
  const said = before.replace(GENERAL_TITLE, '')
  return milestonesIn(said).length > 0 ? said : before
}

const GENERAL_TITLE =
  /^[\s*\d.)-]*(?:our |vulnerability |security )?response (?:commitments?|slas?|times?|timelines?|targets?|process|policy|goals?|expectations?)\s?:/

/** "Once we confirm the issue, we …": the condition says when, not what. */
function withoutCondition(before: string): string {
  return before.replace(
    /(?:^|[,;]\s?)(?:if|once|when|after|upon|as soon as|should|while|unless|following|wenn|nach|sobald|apres|une fois|cuando|despues|tras|quando|apos)\b[^,]*,/u,
    ' ',
  )
}
