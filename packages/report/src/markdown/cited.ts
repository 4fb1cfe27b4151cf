import type { Place } from '../report.js'
import type { Line } from './lines.js'
import { parsePlace } from './place.js'

/** The most places that are taken from prose. */
const MOST = 20
/** A path in the repository: a folder, no name of a host before it, and an ending. */
const PATH = /^(?!\/)\.{0,2}[\w@+-]*\/[^\\]*\.[a-z]\w{0,9}$/i
/** Lines of a stack trace, and code that is indented. */
const TRACE = /^(?: {4}|\t)|^\s*(?:at |from |in |File "|#\d|\d+: )/

/**
 * Places that prose names by themselves, each once, and not those that are `known`: `src/a.ts:12`, with its line, and
 * links to files at GitHub. Not in code.
 */
export function citedIn(
  lines: readonly Line[],
  known: readonly Place[] = [],
): readonly (Line & { readonly place: Place })[] {
  const keys = new Set(known.map(keyOf))
  const cited: (Line & { readonly place: Place })[] = []
  for (const line of lines) {
    if (line.fenced || !/\/[^/]*[:#]/.test(line.text) || TRACE.test(line.text)) continue
    for (const word of line.text.match(/[^\s`'"()<>[\]{},;|]+/g) ?? []) {
      const place = word.length > 1000 || cited.length >= MOST ? undefined : placeIn(word)
      if (place === undefined || keys.has(keyOf(place))) continue
      keys.add(keyOf(place))
      cited.push({ ...line, place })
    }
  }
  return cited
}

function keyOf({ path, line, url }: Place): string {
  return `${path ?? url}:${line}`
}

function placeIn(word: string): Place | undefined {
  const bare = word.replace(/^[*_]{1,3}|[.:!?*_]{1,5}$/g, '')
  const isLink = bare.includes('://')
  // `a.c:12:5` and `a.c#L12` say the same line.
  const place = parsePlace(isLink ? bare : bare.replace(/#L(\d)/, ':$1').replace(/(:\d{1,7})(?::\d{1,7})$/, '$1'))
  const { path = '', line, ref } = place ?? {}
  return (isLink ? ref !== undefined : line !== undefined && PATH.test(path)) ? place : undefined
}
