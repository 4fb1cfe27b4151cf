import type { GitHub } from './client.js'
import { flagOf, isFields, textOf } from './fields.js'
import { type Look, lookRefused } from './look.js'
import type { Slug } from './slug.js'

/** What a repository is to the one who asks. */
export interface Repository {
  /** `unknown` where the server does not say: to be treated as public. `internal` is a whole enterprise: not private. */
  readonly visibility: 'public' | 'private' | 'internal' | 'unknown'
  /** Whether the token's user administers it; null where the answer has no `permissions`. */
  readonly admin: boolean | null
  /** The scopes of a classic token; null where GitHub names none, as with every other kind of token. */
  readonly scopes: readonly string[] | null
  readonly archived: boolean
  /** The project's site, as its owner wrote it; null where none is named. */
  readonly homepage: string | null
}

/** The repository, as this token sees it. A 404 is `denied`: GitHub hides what a token may not know of behind it. */
export async function readRepository(github: GitHub, slug: Slug): Promise<Look<Repository>> {
  const route = 'GET /repos/{owner}/{repo}'
  const answer = await github.ask(route, { ...slug })
  if (answer.kind === 'failed') return answer
  if (answer.kind === 'refused') return lookRefused(route, answer.status)
  const { data, headers } = answer
  if (!isFields(data)) return { kind: 'failed', why: `${route}: the answer is not a JSON object` }
  const admin = isFields(data.permissions) ? flagOf(data.permissions.admin) : undefined
  return {
    kind: 'seen',
    value: {
      visibility: visibilityOf(data.visibility, data.private),
      admin: admin ?? null,
      scopes: scopesOf(headers['x-oauth-scopes']),
      archived: data.archived === true,
      homepage: textOf(data.homepage) || null,
    },
  }
}

/** Whether anyone may report a vulnerability privately; `unknown` for private repositories, which have no such setting. */
export async function readPrivateReporting(github: GitHub, slug: Slug): Promise<'on' | 'off' | 'unknown'> {
  const answer = await github.ask('GET /repos/{owner}/{repo}/private-vulnerability-reporting', { ...slug })
  const enabled = answer.kind === 'answered' && isFields(answer.data) ? flagOf(answer.data.enabled) : undefined
  if (enabled === undefined) return 'unknown'
  return enabled ? 'on' : 'off'
}

function visibilityOf(visibility: unknown, isPrivate: unknown): Repository['visibility'] {
  const text = textOf(visibility)
  if (text === 'public' || text === 'private' || text === 'internal') return text
  // A visibility that we do not know is no reason to believe `private`, which is true of internal repositories, too.
  if (text !== undefined && text !== null) return 'unknown'
  return flagOf(isPrivate) === undefined ? 'unknown' : isPrivate === true ? 'private' : 'public'
}

function scopesOf(header: string | number | undefined): readonly string[] | null {
  if (header === undefined) return null
  return String(header)
    .split(',')
    .flatMap((scope) => scope.trim() || [])
}
