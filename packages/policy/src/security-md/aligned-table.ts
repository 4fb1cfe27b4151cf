import type { Text } from './passage.js'
import type { Document } from './tree.js'

/** Two cells of a line that spaces or a tab set apart. */
const TWO_CELLS = /^[ \t]*(?<first>\S(?:[^\t]{0,60}?\S)??)(?: {2,}|\t+)[ \t]*(?<second>\S[^\t]{0,60})$/
const RULER = /^[\s=-]*$/

/** The cells of a line of a table, both as written. */
export interface Pair {
  readonly first: string
  readonly second: string
}

/**
 * Tables of two columns that only spaces make, as in a plain text: a line of titles, mayhap a line of dashes, and a line
 * each row. Markdown takes them for a heading and a paragraph.
 *
 * @param isHeader Whether a line's cells are the titles that are sought.
 */
export function alignedRows({ source, blocks }: Document, isHeader: (titles: Pair) => boolean): readonly Pair[] {
  const rows: Pair[] = []
  let isOpen = false
  for (const block of blocks) {
    if (block.kind === 'table' || block.kind === 'item') {
      isOpen = false
      continue
    }
    const before = rows.length
    for (const line of linesOf(block, source)) {
      if (RULER.test(line)) continue
      const cells = cellsOf(line)
      if (isOpen && cells !== null) rows.push(cells)
      else isOpen = cells !== null && isHeader(cells)
    }
    // The line of dashes makes a heading of the titles, or a rule below them; the rows are the paragraph after it.
    if (rows.length > before) isOpen = false
  }
  return rows
}

function linesOf({ at }: Text, source: string): readonly string[] {
  const [start = 0] = at
  return source.slice(start, (at.at(-1) ?? start) + 1).split('\n')
}

function cellsOf(line: string): Pair | null {
  const { first, second } = TWO_CELLS.exec(line.trimEnd())?.groups ?? {}
  return first === undefined || second === undefined || line.includes('|') ? null : { first, second }
}
