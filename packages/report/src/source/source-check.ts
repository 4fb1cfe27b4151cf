import { type Finding, finding, type Words } from '../issue.js'
import type { Report } from '../report.js'
import type { Look, Looks } from './look.js'
import type { SourceTree } from './source-tree.js'

/** One idea to hold a report against the source for. */
export interface SourceCheck {
  readonly name: string
  /** Null where the report cites nothing that this could look at. */
  readonly run: (looks: Looks, tree: SourceTree, report: Report) => readonly Finding[] | null
  readonly words: Words
}

type Weight = Pick<Finding, 'level' | 'evidence'>

/** Nobody can tell from here: good to know, and no more. */
export const UNCLEAR = { level: 'info', evidence: 'unverifiable' } as const satisfies Weight

/** What is said is not so. */
export const CONTRADICTED = { level: 'warning', evidence: 'contradicted' } as const satisfies Weight

/** A finding about a cited place, by its number in its list or the line of its text, from 1. */
export function about(look: Look, code: string, { level, evidence }: Weight, params: Finding['params'] = {}): Finding {
  const { field, entry, textLine } = look.citation
  if (entry === null) return finding(code, [field], level, evidence, { where: 'line', at: textLine ?? 1, ...params })
  return finding(code, [field, entry], level, evidence, { where: 'entry', at: entry + 1, ...params })
}

/**
 * How much weighs what is not where the report says: a contradiction, unless it was there at another time, or what was
 * looked at is perhaps not what the report speaks of.
 */
export function weightOf({ exact, known }: Look): Weight {
  return exact && known !== 'at another time' ? CONTRADICTED : UNCLEAR
}
