import type { Collected } from './collect.js'
import type { LastLook } from './ledger.js'

/** Unpublished advisories that the last run saw and this run, though it read the whole list, did not. */
export function lostSight({ listing }: Pick<Collected, 'listing'>, last: LastLook | null): readonly string[] {
  if (last === null || listing?.end !== 'complete') return []
  const seen = new Set(listing.items.map(({ ghsaId }) => ghsaId))
  return last.unpublished.filter((id) => !seen.has(id))
}
