import { distance } from 'fastest-levenshtein'
import { visible } from './quote.js'

/**
 * What the writer may have meant: the nearest known word, or, where none is near, all of them, the nearest first.
 * Near is at most a third of the letters mistaken.
 */
export function suggestion(written: string, known: readonly string[]): string {
  const start = visible(written).toLowerCase()
  const ranked = known
    .map((word) => ({ word, mistakes: distance(start, word) }))
    .sort((a, b) => a.mistakes - b.mistakes)
  const [first] = ranked
  if (first !== undefined && first.mistakes <= Math.max(1, first.word.length / 3))
    return `did you mean "${first.word}"?`
  return `known here: ${ranked.map(({ word }) => word).join(', ')}`
}
