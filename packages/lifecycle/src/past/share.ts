/** Of fewer cases nobody is told a percentage: one more or less would change it by more than it says. */
export const FEWEST_CASES = 5

/** How often something was kept. */
export interface KeptShare {
  readonly kept: number
  readonly broken: number
  /** Evidence cannot decide. It is neither kept nor broken. */
  readonly unknown: number
  /** Kept among kept and broken, from 0 to 1; null where those are of fewer than {@link FEWEST_CASES} cases. */
  readonly ofDecided: number | null
  /** Kept among all three: at least so much was kept, whatever the unknown would turn out to be. Null as above. */
  readonly ofAll: number | null
}

/** How often something was kept, with both shares. `cases`: of how many cases; default: of each, one. */
export function keptShare(
  { kept, broken, unknown }: Pick<KeptShare, 'kept' | 'broken' | 'unknown'>,
  cases: { readonly decided: number; readonly all: number } = { decided: kept + broken, all: kept + broken + unknown },
): KeptShare {
  return {
    kept,
    broken,
    unknown,
    ofDecided: cases.decided < FEWEST_CASES ? null : kept / (kept + broken),
    ofAll: cases.all < FEWEST_CASES ? null : kept / (kept + broken + unknown),
  }
}

/** For people, rounded down, so that `100 %` is all: `94 %`. */
export function formatShare(share: number): string {
  return `${Math.floor(share * 100 + 1e-9)} %`
}

/**
 * For people, with what it rests on: `kept 94 % (134 of 142), of 20 nobody can tell`. Few are counted, and no
 * percentage is said.
 */
export function formatKept({ kept, broken, unknown, ofDecided }: KeptShare): string {
  const decided = kept + broken
  const unsure = unknown === 0 ? '' : `of ${unknown} nobody can tell`
  if (decided === 0) return unsure || 'nothing is decided yet'
  const counts = `${kept} of ${decided}`
  const said = ofDecided === null ? `kept ${counts}` : `kept ${formatShare(ofDecided)} (${counts})`
  return unsure ? `${said}, ${unsure}` : said
}
