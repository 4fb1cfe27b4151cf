import { fenced, fenceOf, type Line } from './lines.js'

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
  const read = fenced(lines)
  const sure = areSure(read)
  return read.map(({ text, fenced: safe }) => {
    return !(safe && sure) && isStructure(text, field) ? text.replace(/^\s*/, '$&\\') : text
  })
}

/**
 * Whether every reader of Markdown takes the blocks of code for what we do: none begins in a list's mark, and their lines
 * stand at least as deep as their fences. Elsewhere a fence could stay open, and swallow the rest of the report.
 */
function areSure(lines: readonly Line[]): boolean {
  let indent = ''
  return lines.every(({ text, fenced: inside, opens }, index) => {
    if (!inside) return true
    const [own = ''] = /^\s*/.exec(text) ?? []
    if (opens) {
      indent = own
      return /^[`~]/.test(text.slice(own.length))
    }
    const next = lines[index + 1]
    const closes = next === undefined || next.opens || !next.fenced
    return closes ? own === indent : text.trim() === '' || text.startsWith(indent)
  })
}

/** The line as it was before {@link escaped}. */
export function unescaped(line: string, field: string): string {
  return /^\s*\\/.test(line) && isStructure(line, field) ? line.replace('\\', '') : line
}
