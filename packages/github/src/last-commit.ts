import type { GitHub } from './client.js'
import { instantOf, isFields } from './fields.js'
import { type Look, lookRefused } from './look.js'
import type { Slug } from './slug.js'

/** GitHub's answer for a repository without any commit. */
const EMPTY = 409

/**
 * When the default branch last changed, or a file on it: the date of the newest commit, ISO 8601 with its offset.
 *
 * `absent` where there is no such commit. Whoever commits sets the date.
 *
 * @param path From the root; left out, any file.
 */
export async function readLastCommit(github: GitHub, slug: Slug, path?: string): Promise<Look<string>> {
  const route = 'GET /repos/{owner}/{repo}/commits'
  const failed = (why: string): Look<never> => ({ kind: 'failed', why: `${route}: ${why}` })
  const answer = await github.ask(route, { ...slug, per_page: 1, ...(path !== undefined && { path }) })
  if (answer.kind === 'failed') return answer
  if (answer.kind === 'refused') return answer.status === EMPTY ? { kind: 'absent' } : lookRefused(route, answer.status)
  if (!Array.isArray(answer.data)) return failed('the answer is not a JSON array')
  const [newest]: readonly unknown[] = answer.data
  if (newest === undefined) return { kind: 'absent' }
  const commit = isFields(newest) && isFields(newest.commit) ? newest.commit : {}
  const date = isFields(commit.committer) ? instantOf(commit.committer.date) : undefined
  return typeof date === 'string' ? { kind: 'seen', value: date } : failed('the commit has no date')
}
