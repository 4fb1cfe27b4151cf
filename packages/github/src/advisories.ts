import { type Advisory, parseAdvisory } from './advisory.js'
import type { GitHub } from './client.js'
import { type DeniedStatus, isDenied } from './look.js'
import { readPages } from './pages.js'
import type { Slug } from './slug.js'

/**
 * The advisories of a repository that this token may see, and whether these are all.
 *
 * `complete` means that GitHub's list was read to its end, not that the token may see everything: without access
 * GitHub answers with the published ones only, or with none, and no error.
 */
export interface Listing {
  /** Newest first, each id once. What was read before a failure is kept. */
  readonly items: readonly Advisory[]
  /** Entries of the list without a usable id. */
  readonly unreadable: number
  readonly end: 'complete' | { readonly denied: DeniedStatus } | { readonly failed: string }
}

/** The advisories of a repository in every state, in one list without a filter, so that unknown states show, too. */
export async function listAdvisories(github: GitHub, slug: Slug): Promise<Listing> {
  const path = '/repos/{owner}/{repo}/security-advisories'
  const { entries, end } = await readPages(github, path, { ...slug })
  const parsed = entries.map(parseAdvisory)
  const items = new Map<string, Advisory>()
  for (const advisory of parsed)
    if (advisory !== null && !items.has(advisory.ghsaId)) items.set(advisory.ghsaId, advisory)
  return {
    items: [...items.values()],
    unreadable: parsed.filter((advisory) => advisory === null).length,
    end: endOf(`GET ${path}`, end),
  }
}

function endOf(route: string, end: Awaited<ReturnType<typeof readPages>>['end']): Listing['end'] {
  if (end === 'complete' || 'failed' in end) return end
  return isDenied(end.refused) ? { denied: end.refused } : { failed: `${route}: HTTP ${end.refused}` }
}
