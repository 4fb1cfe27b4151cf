import { userJson } from './user-json.js'

/** What a comment of the stand-in is. */
export interface CommentFields {
  readonly id: number
  /** Login; null for a deleted account. */
  readonly author: string | null
  /** ISO 8601. */
  readonly createdAt: string
  /** Default: as created. */
  readonly updatedAt?: string
  readonly body?: string
  /** Default: NONE. */
  readonly association?: string
  /** Put in as they are, over all the rest. */
  readonly json?: Readonly<Record<string, unknown>>
}

/**
 * One comment on an advisory in GitHub's JSON, as far as it is known: the API is a preview without a schema.
 *
 * @see https://github.blog/changelog/2026-10-02-repository-security-advisory-comments-api-in-public-preview
 */
export function commentJson(fields: CommentFields): object {
  const { id, author, createdAt, updatedAt = createdAt, body = 'Thank you, we are looking into it.' } = fields
  return {
    id,
    body,
    created_at: createdAt,
    updated_at: updatedAt,
    author: author === null ? null : userJson(author),
    author_association: fields.association ?? 'NONE',
    ...fields.json,
  }
}
