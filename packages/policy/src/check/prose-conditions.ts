import type { ReadCommitment } from '../security-md/finding.js'
import { fold } from '../security-md/fold.js'
import { bounded } from '../security-md/lexicon.js'
import { anyWord, CHECK_WORDS } from './words.js'

const CONDITION = anyWord(({ condition }) => condition)
const USUAL = new RegExp(CHECK_WORDS.map((words) => bounded(words, words.usualCondition)).join('|'), 'gu')
const CEILING = anyWord(({ ceiling }) => ceiling)

/**
 * Whether the words of a promise make it one only for some cases, or from some other moment. The grammar reads times,
 * and not every condition on them: what has one is not held against other times.
 */
export function isConditional(quote: string): boolean {
  return CONDITION.test(fold(quote).replace(USUAL, ' '))
}

/** Whether the words say that the time is the longest there can be: "whatever is agreed, we publish within 120 days". */
export function isCeiling({ quote, recurring, bindingOn }: ReadCommitment): boolean {
  return !recurring && bindingOn === 'maintainer' && CEILING.test(fold(quote))
}
