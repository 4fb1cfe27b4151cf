import type { GitHub, Slug } from '@disclock/github'
import type { NamedText, Texts } from '@disclock/policy/check'
import { type Comparison, fieldOf } from './event.js'

/** What a project tells its reporters at one commit. */
export type Version = Pick<Texts, 'disclosure' | 'securityTxt' | 'repository'> & {
  readonly securityMd: readonly NamedText[]
}

/** GitHub could not be asked. The message names a route, and nothing of what was asked for. */
export class LookError extends Error {
  override readonly name = 'LookError'
}

// GitHub's own order of where community files are looked for.
const USUAL = [
  ...['.github/', '', 'docs/'].flatMap((folder) => [`${folder}disclosure.yml`, `${folder}SECURITY.md`]),
  '.well-known/security.txt',
  'security.txt',
]

/**
 * The two versions of a comparison. The earlier is where the later parted from the base.
 *
 * @param paths The files to read; none for the usual ones.
 * @throws {LookError} GitHub does not show them, or does not answer.
 */
export async function readVersions(
  github: GitHub,
  { repository, base, head }: Comparison,
  paths: readonly string[],
): Promise<{ readonly before: Version; readonly after: Version }> {
  const start = await partingOf(github, repository, base, head)
  const read = (commit: string) => readVersion(github, repository, commit, paths.length === 0 ? USUAL : paths)
  return { before: await read(start), after: await read(head) }
}

/** The commit at which `head` parted from `base`. */
async function partingOf(github: GitHub, slug: Slug, base: string, head: string): Promise<string> {
  const route = 'GET /repos/{owner}/{repo}/compare/{basehead}'
  // A page of one commit: the list of commits and files is not needed.
  const answer = await github.ask(route, { ...slug, basehead: `${base}...${head}`, per_page: 1 })
  if (answer.kind === 'failed') throw new LookError(answer.why)
  if (answer.kind === 'refused')
    throw new LookError(
      `${route}: HTTP ${answer.status}. Check that the base is there, and that the token may read contents`,
    )
  const sha = fieldOf(fieldOf(answer.data, 'merge_base_commit'), 'sha')
  if (typeof sha !== 'string') throw new LookError(`${route}: the answer does not say where the two parted`)
  return sha
}

async function readVersion(github: GitHub, slug: Slug, commit: string, paths: readonly string[]): Promise<Version> {
  const read = await Promise.all(paths.map((path) => readAt(github, slug, commit, path)))
  const ending = (pattern: RegExp) =>
    read.filter((named) => named !== null && pattern.test(named.source)) as NamedText[] // none is null
  const [disclosure] = ending(/\.ya?ml$/i)
  const [securityTxt] = ending(/\.txt$/i)
  return {
    repository: `${slug.owner}/${slug.repo}`,
    securityMd: ending(/\.md$/i),
    ...(disclosure && { disclosure }),
    ...(securityTxt && { securityTxt }),
  }
}

/** The text of a file at a commit; null where there is none. The repository is known to be visible by now. */
async function readAt(github: GitHub, slug: Slug, commit: string, path: string): Promise<NamedText | null> {
  const route = 'GET /repos/{owner}/{repo}/contents/{+path}'
  const place = { path: path.split('/').map(encodeURIComponent).join('/'), ref: commit }
  const answer = await github.ask(route, { ...slug, ...place, mediaType: { format: 'raw' } })
  if (answer.kind === 'failed') throw new LookError(answer.why)
  if (answer.kind === 'refused') {
    if (answer.status === 404) return null
    throw new LookError(`${route}: HTTP ${answer.status}`)
  }
  if (typeof answer.data === 'string') return { source: path, text: answer.data }
  if (answer.data instanceof ArrayBuffer) return { source: path, text: new TextDecoder().decode(answer.data) }
  // A folder, or a submodule.
  return null
}
