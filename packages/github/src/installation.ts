import { createAppAuth } from '@octokit/auth-app'
import { ask } from './answer.js'
import { type ConnectionOptions, parseConnection } from './client.js'
import { isFields } from './fields.js'
import { type Look, lookRefused } from './look.js'
import { openOctokit } from './octokit.js'
import { parsePrivateKey } from './private-key.js'
import type { Slug } from './slug.js'

/** The App, and the repository that it should see. */
export interface InstallationOptions extends ConnectionOptions {
  /** The App's id or its client id. */
  readonly appId: string | number
  /** PEM; line breaks may be a literal `\n`. */
  readonly privateKey: string
  readonly slug: Slug
}

/** A token that reads the advisories of one repository for an hour. */
export interface InstallationToken {
  readonly token: string
  /** What GitHub says that it may: `{ repository_advisories: 'read', metadata: 'read' }`. */
  readonly permissions: Readonly<Record<string, string>>
  /** Whether GitHub's own answer lists the advisories and the repository: the proof of access by permission. */
  readonly covers: boolean
}

/**
 * A token of the App's installation on one repository, for reading its advisories and nothing else.
 *
 * `denied` 401: the id and the key do not belong together. 404: the App is not installed on the repository.
 * 403: it is, and may not read advisories (GitHub says 422) or is suspended.
 *
 * @throws {InputError} `bad-private-key`, `bad-api-url`
 * @see https://docs.github.com/en/rest/apps/apps#create-an-installation-access-token-for-an-app
 */
export async function mintInstallationToken(options: InstallationOptions): Promise<Look<InstallationToken>> {
  const connection = parseConnection(options)
  const { appId, slug } = options
  const octokit = openOctokit(connection, {
    authStrategy: createAppAuth,
    auth: { appId, privateKey: parsePrivateKey(options.privateKey) },
  })

  const find = 'GET /repos/{owner}/{repo}/installation'
  const found = await ask(octokit, connection.timeoutSeconds, find, { ...slug })
  if (found.kind === 'failed') return found
  if (found.kind === 'refused') return lookRefused(find, found.status)
  const id = isFields(found.data) ? found.data.id : undefined
  if (typeof id !== 'number') return { kind: 'failed', why: `${find}: the answer names no installation` }

  // Not `octokit.auth()`: it fills in `repository_selection: all` where the answer lacks one, and this is a proof.
  const mint = 'POST /app/installations/{installation_id}/access_tokens'
  const minted = await ask(octokit, connection.timeoutSeconds, mint, {
    installation_id: id,
    repositories: [slug.repo],
    permissions: { repository_advisories: 'read' },
  })
  if (minted.kind === 'failed') return minted
  if (minted.kind === 'refused') return lookRefused(mint, minted.status === 422 ? 403 : minted.status)
  if (!isFields(minted.data) || typeof minted.data.token !== 'string')
    return { kind: 'failed', why: `${mint}: the answer holds no token` }

  const permissions = permissionsOf(minted.data.permissions)
  const mayRead = permissions.repository_advisories === 'read' || permissions.repository_advisories === 'write'
  const covers = mayRead && listsRepository(minted.data.repository_selection, minted.data.repositories, slug)
  return { kind: 'seen', value: { token: minted.data.token, permissions, covers } }
}

function permissionsOf(json: unknown): Readonly<Record<string, string>> {
  const entries = isFields(json) ? Object.entries(json) : []
  return Object.fromEntries(entries.filter((entry): entry is [string, string] => typeof entry[1] === 'string'))
}

function listsRepository(selection: unknown, repositories: unknown, slug: Slug): boolean {
  // A list decides, whatever the selection says. Without one, only a plain "all" does.
  if (!Array.isArray(repositories)) return selection === 'all'
  const name = `${slug.owner}/${slug.repo}`.toLowerCase()
  return repositories.some((entry) => isFields(entry) && String(entry.full_name).toLowerCase() === name)
}
