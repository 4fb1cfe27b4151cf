import { type Document, isAlias, isMap, isScalar, isSeq, type LineCounter, type Node } from 'yaml'
import type { PolicyIssue } from '../issue.js'
import type { Position } from './located-issue.js'

/** Which end of `key: value` an issue is about. */
export type End = 'key' | 'value'

/**
 * Where a path of a document stands in its text: at the key or at the value of its last part. Where the path leads to
 * what is not there, the place of the nearest part that is: a missing key is missed in its parent. A value that is not
 * written (`scope:` and nothing more) stands at its key. Content reached through an alias stands where it is written.
 */
export function locate(document: Document, lines: LineCounter, path: PolicyIssue['path'], end: End): Position {
  let place = { key: document.contents, value: document.contents }
  for (const part of path) {
    const next = within(document, place.value, part)
    if (next === undefined) return positionOf(place, lines, 'value')
    place = next
  }
  return positionOf(place, lines, end)
}

interface Place {
  readonly key: Node | null
  readonly value: Node | null
}

function within(document: Document, parent: Node | null, part: string | number): Place | undefined {
  const node = isAlias(parent) ? parent.resolve(document) : parent
  if (isMap<Node, Node | null>(node)) {
    return node.items.find(({ key }) => isScalar(key) && String(key.value) === String(part))
  }
  if (!isSeq<Node | null>(node)) return undefined
  const entry = node.items[Number(part)]
  return entry === undefined ? undefined : { key: entry, value: entry }
}

function positionOf({ key, value }: Place, lines: LineCounter, end: End): Position {
  const written = value?.range != null && value.range[1] > value.range[0]
  const node = end === 'value' && written ? value : key
  const { line, col } = lines.linePos(node?.range?.[0] ?? 0)
  return { line: Math.max(line, 1), column: Math.max(col, 1) }
}
