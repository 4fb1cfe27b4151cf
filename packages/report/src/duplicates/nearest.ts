import type { Report } from '../report.js'
import {
  type AdvisoryIndex,
  countTerms,
  indexAdvisories,
  type KnownAdvisory,
  rarity,
  weigh,
} from './index-advisories.js'

/** An advisory that a report resembles. */
export interface Likeness {
  readonly id: string
  /** The cosine of the two texts' weighted terms, from 0 to 1. It ranks, and says nothing by itself. */
  readonly score: number
  /** The terms that both share and that say most, the most telling first; at most five. */
  readonly terms: readonly string[]
}

/** How many shared terms are named. */
const MOST_TERMS = 5

/**
 * The advisories that a report resembles most, for a person to compare: never a verdict, and without a threshold. Real
 * duplicates scored as low as others' best, but of 79 real pairs each was among the five nearest.
 */
export function likelyDuplicates(report: Report, known: readonly KnownAdvisory[], limit = 5): readonly Likeness[] {
  return nearest(indexAdvisories(known), report, limit)
}

/** The same of an index that was built once. Those that share no term are left out. */
export function nearest({ ids, occurrences }: AdvisoryIndex, report: Report, limit = 5): readonly Likeness[] {
  const counts = countTerms(report.summary ?? '', restOf(report))
  const weights = weigh(counts, (term) => rarity(occurrences.get(term)?.length ?? 0, ids.length))
  const scores = new Float64Array(ids.length)
  for (const [term, weight] of weights) {
    for (const { advisory, weight: there } of occurrences.get(term) ?? [])
      scores[advisory] = (scores[advisory] ?? 0) + weight * there
  }
  const ranked = [...scores.entries()]
    .filter(([, score]) => score > 0)
    .sort((one, other) => other[1] - one[1] || one[0] - other[0])
  return ranked.slice(0, limit).map(([advisory, score]) => ({
    id: ids[advisory] ?? '',
    score: Math.min(1, score),
    terms: shared(advisory, weights, occurrences),
  }))
}

/** What a report says of the problem; who reports it and how it was found say nothing of it. */
function restOf({ description, type, component, location, impact, steps, poc, logs, fix }: Report): string {
  const places = (location ?? []).flatMap(({ path, function: name }) => [path, name])
  return [description, type, component, ...places, impact, ...(steps ?? []), poc, logs, fix].filter(Boolean).join('\n')
}

function shared(
  advisory: number,
  weights: ReadonlyMap<string, number>,
  occurrences: AdvisoryIndex['occurrences'],
): readonly string[] {
  const telling: [string, number][] = []
  for (const [term, weight] of weights) {
    const there = occurrences.get(term)?.find((one) => one.advisory === advisory)
    if (there !== undefined) telling.push([term, weight * there.weight])
  }
  return telling
    .sort((one, other) => other[1] - one[1])
    .slice(0, MOST_TERMS)
    .map(([term]) => term)
}
