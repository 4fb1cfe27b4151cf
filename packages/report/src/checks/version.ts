import { type Check, finding } from '../issue.js'
import type { ReportPolicy } from '../report-policy.js'

type Row = NonNullable<ReportPolicy['supported']>[number]

const VERSION = /\d+(?:\.(?:\d+|[x*]))*/g
const UPWARD = />|≥|\+|later|newer|above|higher/
/** A bound that is not itself within. */
const OPEN = /[<>](?!=)/
const DOWNWARD = /<|≤|older|earlier|below|lower|prior/

/** Whether the version still gets fixes, by the policy's own list. */
export const version: Check = {
  name: 'version',
  run: ({ version }, { supported = [] }) => {
    if (version === undefined || supported.length === 0) return null
    const named = version.match(VERSION) ?? [version]
    const kept = named.map((one) => isSupported(one.toLowerCase(), supported))
    if (kept.includes(true)) return []
    const path = ['version']
    const params = { supported: supported.flatMap((row) => (row.supported ? [row.version] : [])).join(', ') }
    if (kept.includes(null)) return [finding('version-unclear', path, 'info', 'unverifiable', params)]
    return [finding('version-unsupported', path, 'warning', 'contradicted', params)]
  },
  words: {
    'version-unsupported': [
      'This version gets no security fixes any more.',
      'See whether it happens in {supported}, too.',
    ],
    'version-unclear': ['The policy does not say whether this version gets fixes.', 'It supports: {supported}.'],
  },
}

/** Null where no row speaks of the version. The row that names it best decides: `1.2.x` before `1.x` before `< 2`. */
function isSupported(version: string, rows: readonly Row[]): boolean | null {
  let best: Row | undefined
  let weight = 0
  for (const row of rows) {
    const found = closeness(row.version.toLowerCase(), version)
    if (found > weight) [best, weight] = [row, found]
  }
  return best?.supported ?? null
}

/** How closely a row names a version: 0 not at all, 1 by a bound, else by the parts it names. */
function closeness(row: string, version: string): number {
  const [bound] = row.match(VERSION) ?? []
  if (bound === undefined || !/\d/.test(version)) return row.includes(version) ? 2 : 0
  const parts = bound.split('.').filter((part) => /\d/.test(part))
  const order = compare(version.split('.'), parts)
  if (order === 0 && OPEN.test(row)) return 0
  if (DOWNWARD.test(row)) return order <= 0 ? 1 : 0
  if (UPWARD.test(row)) return order >= 0 ? 1 : 0
  return order === 0 ? parts.length + 1 : 0
}

/** By as many parts as `parts` has. */
function compare(version: readonly string[], parts: readonly string[]): number {
  for (const [index, part] of parts.entries()) {
    const difference = Number.parseInt(version[index] ?? '0', 10) - Number(part)
    if (difference !== 0) return difference
  }
  return 0
}
