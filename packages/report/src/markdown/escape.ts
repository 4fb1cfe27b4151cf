import { fenced, fenceOf } from './lines.js'

/** What would be taken for a heading of the report around a text. */
const STRUCTURE = /^ {0,3}#{1,2}\s.*#\s*$/s
/** Headings as high as the report's own. A description may have them: it is often a report in itself. */
const HIGH = /^ {0,3}(?:#{1,2}(?:\s|$)|=+\s*$|-+\s*$)/
const SLASHES = /^(\s*)\\*/

function isStructure(line: string, field: string): boolean {
  const bare = line.replace(SLASHES, '$1')
  return STRUCTURE.test(bare) || fenceOf(bare) !== undefined || (field !== 'description' && HIGH.test(bare))
}

/**
 * Lines of the text of a field as they stand in a report: what would be structure there gets a backslash, as Markdown
 * wants it, and so does what looks as if it had got one. {@link unescaped} takes exactly those away again.
 */
export function escaped(lines: readonly string[], field: string): readonly string[] {
  return fenced(lines).map(({ text, fenced: safe }) => {
    return !safe && isStructure(text, field) ? text.replace(/^\s*/, '$&\\') : text
  })
}

/** The line as it was before {@link escaped}. */
export function unescaped(line: string, field: string): string {
  return /^\s*\\/.test(line) && isStructure(line, field) ? line.replace('\\', '') : line
}
