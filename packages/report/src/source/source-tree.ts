import type { Listing } from './listing.js'

/** A file's texts of former times, by git's names of them. */
export type Former = ReadonlyMap<string, readonly string[]>

/**
 * The source of a project, read from this machine. All of it is synchronous, and nothing of it goes to the network.
 * A `commit` is what `commitOf`, `commitsOf` or `head` gave.
 */
export interface SourceTree {
  /** `folder`: it is under no version control here, so that nothing can be said of refs and of former times. */
  readonly kind: 'git' | 'folder'
  /** Whether all of history is here. A clone of depth 1 lacks old commits, and tags. */
  readonly whole: boolean
  /** `owner/name` of where it was cloned from, in lower case, to know links to it by; null where that is not known. */
  readonly repository: string | null
  /** What is looked at where a report names no ref. */
  readonly head: string
  /** The commit of a tag, a branch or a commit's name; null where there is none, or several. */
  readonly commitOf: (ref: string) => string | null
  /** The commits of the tags of a version: `8.5.0` is `v8.5.0`, `curl-8_5_0` and `core@8.5.0`. Null: there are no tags. */
  readonly commitsOf: (version: string) => readonly string[] | null
  readonly files: (commit: string) => Listing
  /** The text of a file; null where it is larger than 4 MiB, or not readable. */
  readonly read: (commit: string, path: string) => string | null
  /** Lines that hold a word, from any file, no more than a few thousand; null where that cannot be told. */
  readonly linesWith: (commit: string, word: string) => readonly string[] | null
  /** By path, the names of the contents that it ever had; null where that cannot be told. */
  readonly history: (paths: readonly string[]) => Former | null
  /** The texts of such contents, those that are readable. */
  readonly texts: (contents: readonly string[]) => readonly string[]
}
