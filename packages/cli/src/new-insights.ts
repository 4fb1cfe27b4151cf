import type { InsightsContact, NewSecurityInsights } from '@disclock/policy/security-insights'
import { UsageError } from './usage-error.js'

/**
 * What a new security-insights file says and no policy does: who administers the project, the first of them primary,
 * and its repository on GitHub.
 */
export function newInsights(
  project: string,
  administrators: readonly string[] = [],
  repository: string | undefined,
): NewSecurityInsights {
  if (administrators.length === 0 || repository === undefined)
    throw new UsageError(
      'a new security-insights file also names an administrator and the repository, which no policy does; add --administrator "Ada <ada@example.org>" and --repository OWNER/NAME, or give the file that is there with --onto FILE',
    )
  const [, name] = /^[A-Za-z0-9-]+\/([A-Za-z0-9._-]+)$/.exec(repository) ?? []
  if (name === undefined) throw new UsageError(`--repository: "${repository}" is not a repository; write OWNER/NAME`)
  const url = `https://github.com/${repository}`
  return {
    url,
    administrators: administrators.map((written, index) => contactOf(written, index === 0)),
    repositories: [{ name, comment: `the code of ${project}`, url }],
  }
}

function contactOf(written: string, primary: boolean): InsightsContact {
  const { name, email } =
    /^\s*(?<name>[^<>]*[^<>\s])\s*(?:<(?<email>[^<>\s]+@[^<>\s]+)>\s*)?$/.exec(written)?.groups ?? {}
  if (name === undefined || (email === undefined && name.includes('@')))
    throw new UsageError(`--administrator: "${written}" has no name; write such as "Ada <ada@example.org>"`)
  return { name, primary, ...(email !== undefined && { email }) }
}
