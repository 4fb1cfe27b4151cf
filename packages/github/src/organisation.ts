import type { GitHub } from './client.js'
import { isFields } from './fields.js'
import { type Look, lookRefused } from './look.js'
import { type Pages, readPages } from './pages.js'
import { parseOwner, parseSlug, type Slug } from './slug.js'

/**
 * Every repository of an organisation, or of a user, that this token may see. Archived ones are among them.
 *
 * All or nothing: a list that breaks off is `failed`. `absent` where nobody has that name.
 *
 * @throws {InputError} `bad-owner`
 */
export async function listOrganisation(github: GitHub, org: string): Promise<Look<readonly Slug[]>> {
  const name = parseOwner(org)
  const ofOrganisation = await readPages(github, '/orgs/{org}/repos', { org: name })
  if (!isRefused(ofOrganisation, 404)) return lookOf('GET /orgs/{org}/repos', ofOrganisation)
  const ofUser = await readPages(github, '/users/{username}/repos', { username: name })
  return isRefused(ofUser, 404) ? { kind: 'absent' } : lookOf('GET /users/{username}/repos', ofUser)
}

function isRefused({ end }: Pages, status: number): boolean {
  return typeof end === 'object' && 'refused' in end && end.refused === status
}

function lookOf(route: string, { entries, end }: Pages): Look<readonly Slug[]> {
  if (end !== 'complete')
    return 'refused' in end ? lookRefused(route, end.refused) : { kind: 'failed', why: end.failed }
  const slugs = entries.flatMap((entry) => slugOf(entry) ?? [])
  return slugs.length === entries.length
    ? { kind: 'seen', value: slugs }
    : { kind: 'failed', why: `${route}: the answer lists something that is no repository` }
}

function slugOf(entry: unknown): Slug | null {
  if (!isFields(entry) || typeof entry.full_name !== 'string') return null
  try {
    return parseSlug(entry.full_name)
  } catch {
    return null
  }
}
