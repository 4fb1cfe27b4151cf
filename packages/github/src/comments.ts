import { isAdvisoryId } from './advisory.js'
import type { GitHub } from './client.js'
import { instantOf, isFields, type Told, textOf } from './fields.js'
import { type Look, lookRefused } from './look.js'
import { readPages } from './pages.js'
import { type Person, parsePerson } from './person.js'
import type { Slug } from './slug.js'

/** That someone wrote on an advisory, and when. What they wrote is embargoed and not kept. */
export interface Comment {
  /** Text: GitHub's numbers outgrow JavaScript's. */
  readonly id: string
  readonly createdAt: string
  readonly updatedAt: Told<string>
  /** Null for a deleted account, and where GitHub does not say. */
  readonly author: Person | null
  /** OWNER, MEMBER, COLLABORATOR, NONE, …; null where GitHub does not say. */
  readonly association: string | null
}

/**
 * The comments of an advisory, in no order that could be relied on.
 *
 * The API is a preview: where the server does not have it (404, 410) this is `absent`, and that is *unknown*, never
 * "no comments". An empty list proves no silence either: GitHub never shows confidential comments.
 *
 * @throws {RangeError} `ghsaId` cannot be an advisory's id.
 * @see https://github.blog/changelog/2026-10-02-repository-security-advisory-comments-api-in-public-preview
 */
export async function listComments(github: GitHub, slug: Slug, ghsaId: string): Promise<Look<readonly Comment[]>> {
  if (!isAdvisoryId(ghsaId)) throw new RangeError('ghsaId cannot be an id, as it would not be safe in a URL')
  const path = '/repos/{owner}/{repo}/security-advisories/{ghsa_id}/comments'
  const { entries, end } = await readPages(github, path, { ...slug, ghsa_id: ghsaId })
  if (end !== 'complete') {
    if ('failed' in end) return { kind: 'failed', why: end.failed }
    return end.refused === 404 || end.refused === 410 ? { kind: 'absent' } : lookRefused(`GET ${path}`, end.refused)
  }
  const comments = entries.flatMap((entry) => parseComment(entry) ?? [])
  return comments.length === entries.length
    ? { kind: 'seen', value: comments }
    : { kind: 'failed', why: `GET ${path}: the answer lists something that is no comment` }
}

/** The comment in one entry of GitHub's list; null where it has no id or no time. */
function parseComment(json: unknown): Comment | null {
  if (!isFields(json)) return null
  const { id } = json
  const createdAt = instantOf(json.created_at)
  if ((typeof id !== 'number' && typeof id !== 'bigint' && typeof id !== 'string') || !createdAt) return null
  return {
    id: String(id),
    createdAt,
    updatedAt: instantOf(json.updated_at),
    // The preview says `author`, every other list of comments says `user`.
    author: parsePerson(json.author ?? json.user) ?? null,
    association: textOf(json.author_association) ?? null,
  }
}
