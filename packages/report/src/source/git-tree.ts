import { git } from './git.js'
import { type Entry, Listing } from './listing.js'
import { isCommitName } from './ref-name.js'
import { isSameVersion } from './same-version.js'
import type { Former, SourceTree } from './source-tree.js'

/** The most that is read of one file, in MiB. */
const MOST = 4
/** How many former texts of a file are looked at. */
const MOST_FORMER = 100

const KINDS: Readonly<Record<string, Entry['kind']>> = { '120000': 'link', '160000': 'module' }

/** A repository, read through git. `dir` is the root of a checkout, or a bare repository. */
export function gitTree(dir: string): Omit<SourceTree, 'head'> {
  const run = (args: readonly string[], input?: string) => git(dir, args, input)
  const blob = (content: string) => {
    const { status, output } = git(dir, ['cat-file', 'blob', content], '', { mebibytes: MOST })
    return status === 0 ? output.toString('utf8') : null
  }
  const files = remembered((commit: string) => {
    const { output } = run(['ls-tree', '-r', '-z', '--full-tree', commit])
    return new Listing(entriesOf(output), (_, { content }) => blob(content))
  })
  let tags: readonly string[] | undefined
  const commitOf = remembered((ref: string) => {
    const places = ref === 'HEAD' ? ['HEAD'] : PLACES.map((place) => `${place}${ref}`)
    const asked = [...places, ...(isCommitName(ref) ? [ref] : [])].map((name) => `${name}^{commit}\n`)
    return COMMIT.exec(run(['cat-file', '--batch-check'], asked.join('')).output.toString('utf8'))?.[1] ?? null
  })
  return {
    kind: 'git',
    whole: run(['rev-parse', '--is-shallow-repository']).output.toString('utf8').trim() === 'false',
    repository: repositoryOf(run(['config', '--get', 'remote.origin.url']).output.toString('utf8').trim()),
    commitOf,
    commitsOf: (version) => {
      tags ??= linesOf(run(['for-each-ref', '--format=%(refname:strip=2)', 'refs/tags']).output)
      if (tags.length === 0) return null
      const commits = tags.filter((tag) => isSameVersion(tag, version)).map((tag) => commitOf(tag))
      return [...new Set(commits)].filter((commit) => commit !== null)
    },
    files,
    read: (commit, path) => {
      const entry = files(commit).entry(path)
      return entry?.kind === 'file' ? blob(entry.content) : null
    },
    linesWith: (commit, word) => {
      const found = git(dir, [...GREP, '-e', word, commit, '--'], '', { seconds: 3, mebibytes: 1 })
      if (found.output.length > 0) return linesOf(found.output)
      return found.status === 1 ? [] : null
    },
    history: (paths) => {
      const found = run([...LOG, '--', ...paths])
      return found.status === 0 ? formerOf(found.output) : null
    },
    texts: (contents) => {
      const names = contents.slice(0, MOST_FORMER).map((content) => `${content}\n`)
      return blobsOf(git(dir, ['cat-file', '--batch'], names.join(''), { mebibytes: MOST * 4 }).output)
    },
  }
}

/** Where names live. With one of them before it, and checked by `isRefName`, a name can be no expression. */
const PLACES = ['refs/tags/', 'refs/heads/', 'refs/remotes/origin/', 'refs/remotes/']
const COMMIT = /^([0-9a-f]{40,64}) commit /m

const PLAIN = ['--no-textconv', '--no-color']
const GREP = ['grep', '-h', '-I', '-w', '-F', ...PLAIN]
const RAW = ['--raw', '-z', '--no-abbrev', '--no-renames', '--format=', '--no-ext-diff', '--no-show-signature']
const LOG = ['log', '--all', '--full-history', ...RAW, ...PLAIN]

function entriesOf(output: Buffer): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  for (const row of output.toString('utf8').split('\0')) {
    const tab = row.indexOf('\t')
    const [mode, , content] = row.slice(0, tab).split(' ')
    if (mode === undefined || content === undefined) continue
    entries.set(row.slice(tab + 1), { kind: KINDS[mode] ?? 'file', content })
  }
  return entries
}

const CHANGE = /^\s*:\d{6} \d{6} ([0-9a-f]{40,64}) ([0-9a-f]{40,64}) [A-Z]$/

/** Reads rows such as `:100644 100644 <old> <new> M NUL <path> NUL`. */
function formerOf(output: Buffer): Former {
  const former = new Map<string, Set<string>>()
  const rows = output.toString('utf8').split('\0')
  for (const [index, row] of rows.entries()) {
    const [, old, now] = CHANGE.exec(row) ?? []
    const path = rows[index + 1]
    if (old === undefined || now === undefined || path === undefined) continue
    const contents = former.get(path) ?? new Set()
    for (const content of [old, now]) if (!/^0+$/.test(content)) contents.add(content)
    former.set(path, contents)
  }
  return new Map([...former].map(([path, contents]) => [path, [...contents]]))
}

/** Reads rows such as `<name> blob <size> LF <content> LF`. What was cut off, for being too much, is left out. */
function blobsOf(output: Buffer): readonly string[] {
  const texts: string[] = []
  for (let at = 0; at < output.length; ) {
    const end = output.indexOf('\n', at)
    const size = Number(output.toString('latin1', at, end).split(' ')[2])
    if (end === -1 || !(end + size < output.length)) break
    texts.push(output.toString('utf8', end + 1, end + 1 + size))
    at = end + size + 2
  }
  return texts
}

function linesOf(output: Buffer): readonly string[] {
  return output
    .toString('utf8')
    .split('\n')
    .filter((line) => line !== '')
}

/** The last two parts of a remote's address, without whatever password stands in it. */
function repositoryOf(address: string): string | null {
  const parts = address
    .replace(/\/+$/, '')
    .replace(/\.git$/, '')
    .split(/[/:]/)
  return parts.length > 2 ? parts.slice(-2).join('/').toLowerCase() : null
}

function remembered<K, V>(look: (key: K) => V): (key: K) => V {
  const known = new Map<K, V>()
  return (key) => {
    if (!known.has(key)) known.set(key, look(key))
    // it was put there the line before
    return known.get(key) as V
  }
}
