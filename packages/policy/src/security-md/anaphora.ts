import { mentionsIn } from './milestone.js'
import { asksReporters } from './party.js'
import type { Sibling } from './statement.js'
import { trapIn } from './traps.js'

/** "This may take up to": a sentence that says only how long what the one before it tells takes. */
const TAKES = [
  /^\W*(?:this|that|it) (?:(?:may|might|can|could|will|should|usually|normally|typically|generally|sometimes) )*takes? /,
  /^\W*(?:das|dies) (?:kann|konnte|wird|dauert)\b/,
  /^\W*(?:cela|ceci|ca) (?:peut|pourrait|prend|prendra)\b/,
  /^\W*(?:esto|eso) (?:puede|podria|suele|toma|tarda|tardara)\b/,
  /^\W*(?:isso|isto) (?:pode|podera|poderia|costuma|leva|demora)\b/,
  /^\W*bu (?:islem |surec )?[^.;,]{0,40}\.?$/,
  /^\W*(?:これ|それ)(?:に|は)/,
  /^\W*这(?:可能|一般|通常)?(?:需要|要)/,
]

/**
 * What a sentence promises that only says how long it takes, from the sentence before it; null where that one tells more
 * than one thing, has a time of its own, or asks something of reporters. It is never more than an estimate.
 *
 * @param before The sentence before, folded; null where it names a period.
 */
export function carriedBy(before: string | null, sentence: string): Sibling | null {
  if (before === null || !TAKES.some((pattern) => pattern.test(sentence))) return null
  if (mentionsIn(sentence).length > 0 || asksReporters(before) || trapIn(before) !== null) return null
  const milestones = new Set(mentionsIn(before).map(({ milestone }) => milestone))
  return milestones.size === 1 ? { milestones: [...milestones], strength: 'aim' } : null
}
