import { type Alias, type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml'
import type { PolicyIssue } from '../issue.js'
import type { Position } from './located-issue.js'

/** A document, and what is needed to find a place in its text. */
export interface LocatedDocument {
  readonly document: Document
  readonly lines: LineCounter
  /** What each alias stands for. */
  readonly targets: ReadonlyMap<Alias, Node>
}

/**
 * Where a path of a document stands in its text: at the key or at the value of its last part. Where the path leads to
 * what is not there, the place of the nearest part that is: a missing key is missed in its parent. A value that is not
 * written (`scope:` and nothing more) stands at its key. Content reached through an alias stands where it is written.
 */
export function locate(located: LocatedDocument, path: PolicyIssue['path'], end: 'key' | 'value'): Position {
  const { contents } = located.document
  let place: Place = { key: contents, value: contents }
  for (const part of path) {
    const next = within(located, place.value, part)
    if (next === undefined) return positionOf(place, located.lines, 'value')
    place = next
  }
  return positionOf(place, located.lines, end)
}

interface Place {
  readonly key: Node | null
  readonly value: Node | null
}

function within({ targets }: LocatedDocument, parent: Node | null, part: string | number): Place | undefined {
  const node = isAlias(parent) ? targets.get(parent) : parent
  if (isMap<Node, Node | null>(node)) {
    return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
  }
  if (!isSeq<Node | null>(node)) return undefined
  const entry = node.items[Number(part)]
  return entry === undefined ? undefined : { key: entry, value: entry }
}

function positionOf({ key, value }: Place, lines: LineCounter, end: 'key' | 'value'): Position {
  const written = value?.range != null && value.range[1] > value.range[0]
  const node = end === 'value' && written ? value : key
  return positionAt(lines, node?.range?.[0] ?? 0)
}

/** The line and column of the character at `offset`. In an empty text everything is at its beginning. */
export function positionAt(lines: LineCounter, offset: number): Position {
  const { line, col } = lines.linePos(offset)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}
