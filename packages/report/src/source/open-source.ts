import { statSync } from 'node:fs'
import { folderTree } from './folder-tree.js'
import { git } from './git.js'
import { gitTree } from './git-tree.js'
import { isRefName } from './ref-name.js'
import type { SourceTree } from './source-tree.js'

export interface SourceOptions {
  /** The tag, branch or commit to look at where a report names none. Default: `HEAD`. */
  readonly ref?: string
}

/**
 * The source of a project, to hold reports against: the root of a git checkout, a bare repository, or any other folder,
 * of which refs and former times cannot be told. In a clone of depth 1 much cannot be told either: fetch all of it.
 *
 * @throws {RangeError} There is no such folder, or no such ref.
 *
 * @example
 * const tree = openSource('.')
 * validate(report, policy, { checks: [...coreChecks, ...sourceChecks(tree)] })
 */
export function openSource(dir: string, { ref = 'HEAD' }: SourceOptions = {}): SourceTree {
  if (!statSync(dir, { throwIfNoEntry: false })?.isDirectory()) throw new RangeError(`"${dir}" is no folder`)
  const isHead = ref === 'HEAD'
  if (!isRoot(dir)) {
    if (!isHead)
      throw new RangeError(`"${dir}" is not the root of a git repository, so it has no "${ref}"; leave the ref out`)
    return folderTree(dir)
  }
  const tree = gitTree(dir)
  const head = isRefName(ref) ? tree.commitOf(ref) : null
  if (head !== null) return { ...tree, head }
  if (isHead) return folderTree(dir) // nothing was committed yet
  throw new RangeError(`"${dir}" has no tag, branch or commit "${ref}"; fetch it, or name another`)
}

/** Inside a repository but not its root, paths would mean other files than a report does. */
function isRoot(dir: string): boolean {
  const { status, output } = git(dir, ['rev-parse', '--show-prefix'])
  return status === 0 && output.toString('utf8').trim() === ''
}
