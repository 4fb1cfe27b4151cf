import type { GitHub } from './client.js'
import { isFields, textOf } from './fields.js'
import { type Look, lookRefused } from './look.js'
import type { Slug } from './slug.js'
import { encodePath } from './text-file.js'

/** GitHub lists no more of a folder, and does not say that there is more. */
const MOST = 1000

/**
 * The names of what is in a folder on the default branch: files, and folders too.
 *
 * `absent` where there is no folder of that name: also where a file has it, or the repository is empty.
 *
 * @param path From the root, such as `.github/workflows`; empty for the root.
 * @throws {RangeError} `path` is no path inside a repository.
 */
export async function listFolder(github: GitHub, slug: Slug, path: string): Promise<Look<readonly string[]>> {
  const route = 'GET /repos/{owner}/{repo}/contents/{path}'
  const failed = (why: string): Look<never> => ({ kind: 'failed', why: `${route}: ${why}` })
  const answer = await github.ask('GET /repos/{owner}/{repo}/contents/{+path}', {
    ...slug,
    path: path === '' ? '' : encodePath(path),
  })
  if (answer.kind === 'failed') return answer
  if (answer.kind === 'refused') return answer.status === 404 ? { kind: 'absent' } : lookRefused(route, answer.status)
  if (isFields(answer.data)) return { kind: 'absent' }
  if (!Array.isArray(answer.data)) return failed('the answer is not a JSON array')
  if (answer.data.length >= MOST) return failed(`the folder holds ${MOST} files or more`)
  const names = answer.data.map((entry: unknown) => (isFields(entry) ? textOf(entry.name) : undefined))
  const known = names.filter((name) => typeof name === 'string')
  return known.length === names.length ? { kind: 'seen', value: known } : failed('an entry has no name')
}
