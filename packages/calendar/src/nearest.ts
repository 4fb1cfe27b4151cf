import { distance } from 'fastest-levenshtein'

/** The `count` candidates that are fewest typing mistakes away from what was written. */
export function nearest(written: string, candidates: readonly string[], count: number): readonly string[] {
  const lower = written.toLowerCase()
  return candidates
    .map((candidate) => ({ candidate, mistakes: distance(lower, candidate.toLowerCase()) }))
    .sort((a, b) => a.mistakes - b.mistakes || (a.candidate < b.candidate ? -1 : 1))
    .slice(0, count)
    .map(({ candidate }) => candidate)
}
