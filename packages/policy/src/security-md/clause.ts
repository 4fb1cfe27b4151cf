import type { NamedPeriod } from './named-period.js'

/** A part of a sentence that speaks of one period. */
export interface Clause {
  readonly period: NamedPeriod
  readonly start: number
  readonly end: number
}

// Where one thing said may end and the next begin.
const BREAK =
  /[,;、·•|\v]\s?(?:and |then |und |et |y |e |ve )?|\s(?:and|then|followed by|while|und|et|sowie|ve|y|e)\s|\n|\)\s?,?/g

/**
 * A sentence with several periods as several clauses, each with one.
 *
 * "We acknowledge within 2 days and fix within 90": what is promised stands before its time, so a clause ends at the
 * first break after it. "Within 2 days we acknowledge, within 90 we fix": it stands after it, so the clause ends at the
 * last break before the next.
 *
 * @param isLabel Whether a part of the sentence says what a period is for.
 */
export function clausesOf(
  folded: string,
  start: number,
  end: number,
  periods: readonly NamedPeriod[],
  isLabel: (text: string) => boolean,
): readonly Clause[] {
  const clauses: Clause[] = []
  let from = start
  for (const [index, period] of periods.entries()) {
    const next = periods[index + 1]
    let to = end
    if (next !== undefined) {
      const breaks = breaksBetween(folded, period.end, next.start)
      const labelBefore = isLabel(folded.slice(from, period.start))
      const labelAfter = breaks.length > 0 && isLabel(folded.slice(period.end, breaks[0]?.start ?? period.end))
      const chosen =
        labelBefore && !labelAfter ? breaks[0] : labelBefore && isListed(folded, period) ? breaks[0] : breaks.at(-1)
      to = chosen?.start ?? (labelBefore ? period.end : next.start)
      clauses.push({ period, start: from, end: to })
      from = chosen?.end ?? to
    } else clauses.push({ period, start: from, end: to })
  }
  return clauses
}

function breaksBetween(
  folded: string,
  from: number,
  to: number,
): readonly { readonly start: number; readonly end: number }[] {
  return [...folded.slice(from, to).matchAll(BREAK)].map((match) => ({
    start: from + match.index + (match[0].startsWith(')') ? 1 : 0),
    end: from + match.index + match[0].length,
  }))
}

/** "Critical: 7 days": the label has a colon, and the next label comes after the break. */
function isListed(folded: string, period: NamedPeriod): boolean {
  return /[:=-]\s?[^:,;]{0,20}$/.test(folded.slice(Math.max(0, period.start - 40), period.start))
}
