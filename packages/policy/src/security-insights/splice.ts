import { type Document, isNode, parseDocument } from 'yaml'

/**
 * A YAML text in which only the values at some paths are those of another text, as they are written there. All around
 * them stays to the letter: the library that writes a document writes all of it anew.
 *
 * Both texts have a block map or a plain value at each path, and the same comments around it.
 */
export function splice(text: string, other: string, paths: readonly (readonly string[])[]): string {
  const [into, from] = [parseDocument(text), parseDocument(other)]
  const lineEnd = text.includes('\r\n') ? '\r\n' : '\n'
  const parts = paths
    .map((path) => ({ at: spanOf(into, path), of: spanOf(from, path) }))
    .sort((a, b) => a.at.start - b.at.start)
  let result = ''
  let done = 0
  for (const { at, of } of parts) {
    const part = indented(other.slice(of.start, of.end), columnAt(other, of.start), columnAt(text, at.start))
    result += text.slice(done, at.start) + part.replaceAll('\n', lineEnd)
    done = at.end
  }
  return result + text.slice(done)
}

/** From the first character of a value to the end of its comments. */
function spanOf(document: Document, path: readonly string[]): { readonly start: number; readonly end: number } {
  const node = document.getIn(path, true)
  if (!isNode(node) || !node.range) throw new RangeError(`nothing is written at ${path.join('.')}`)
  const [start, , end] = node.range
  return { start, end }
}

function columnAt(text: string, offset: number): number {
  return offset - (text.lastIndexOf('\n', offset - 1) + 1)
}

function indented(part: string, before: number, after: number): string {
  return part.replaceAll(new RegExp(`^ {${before}}`, 'gm'), ' '.repeat(after))
}
