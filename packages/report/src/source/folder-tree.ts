import { lstatSync, readdirSync, readFileSync, readlinkSync } from 'node:fs'
import { join } from 'node:path'
import { type Entry, Listing } from './listing.js'
import type { SourceTree } from './source-tree.js'

/** How many files of a folder are listed, and the most that is read of one, in bytes. */
const MOST_FILES = 200_000
const MOST_BYTES = 4 * 1024 * 1024

/** A folder as it lies, under no version control. Nothing is read through links that lead out of it. */
export function folderTree(dir: string): SourceTree {
  let listing: Listing | undefined
  const files = () => {
    listing ??= new Listing(entriesOf(dir), (path) => readlinkSync(join(dir, path)))
    return listing
  }
  return {
    kind: 'folder',
    whole: false,
    repository: null,
    head: '',
    commitOf: () => null,
    commitsOf: () => null,
    files,
    read: (_, path) => {
      const file = join(dir, path)
      const isFile = files().entry(path)?.kind === 'file'
      return isFile && lstatSync(file).size <= MOST_BYTES ? readFileSync(file, 'utf8') : null
    },
    linesWith: () => null,
    history: () => null,
    texts: () => [],
  }
}

function entriesOf(dir: string): Map<string, Entry> {
  const entries = new Map<string, Entry>()
  const folders = ['']
  for (let folder = folders.pop(); folder !== undefined && entries.size < MOST_FILES; folder = folders.pop()) {
    for (const one of readdirSync(join(dir, folder), { withFileTypes: true })) {
      const path = folder === '' ? one.name : `${folder}/${one.name}`
      if (one.isDirectory()) {
        if (one.name !== '.git') folders.push(path)
      } else if (one.isFile() || one.isSymbolicLink()) {
        entries.set(path, { kind: one.isFile() ? 'file' : 'link', content: '' })
      }
    }
  }
  return entries
}
