import { readFile } from 'node:fs/promises'
import type { GitHub } from './client.js'
import { isFields } from './fields.js'
import { readRepository } from './repository.js'
import { parseSlug } from './slug.js'

/**
 * Whether the log of this workflow run is read only by people with access to a private repository: of the repository
 * in which the workflow runs, not of the one it audits. The event's payload says so, else the API, else it is taken
 * for public. `internal` is a whole enterprise, and so public.
 */
export async function isPrivateRun(env: NodeJS.ProcessEnv, github: GitHub): Promise<boolean> {
  const repository = await payloadRepository(env.GITHUB_EVENT_PATH)
  if (typeof repository?.visibility === 'string') return repository.visibility === 'private'
  if (repository?.private === false) return false
  try {
    const look = await readRepository(github, parseSlug(env.GITHUB_REPOSITORY ?? ''))
    return look.kind === 'seen' && look.value.visibility === 'private'
  } catch {
    return false // no repository is named: nothing says that it is private
  }
}

async function payloadRepository(file: string | undefined): Promise<Readonly<Record<string, unknown>> | undefined> {
  try {
    const payload: unknown = JSON.parse(await readFile(file ?? '', 'utf8'))
    return isFields(payload) && isFields(payload.repository) ? payload.repository : undefined
  } catch {
    return undefined // no payload, or none that can be read, says nothing
  }
}
