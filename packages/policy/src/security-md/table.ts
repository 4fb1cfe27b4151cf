import { movedText, type Place, part, type Text } from './passage.js'

/** A row of a table, with the offsets of its line in the document. */
export interface Row {
  readonly start: number
  readonly end: number
  readonly cells: readonly Text[]
}

/** A table, and what stands above it. */
export interface Table extends Place {
  readonly kind: 'table'
  readonly header: readonly Text[]
  readonly rows: readonly Row[]
}

/** Whether a row says anything. */
export function isRow(row: Row): boolean {
  return row.cells.some(({ text }) => text !== '')
}

/**
 * The rows of a table that are meant as rows, and what only stands too near below it.
 *
 * GitHub takes every line up to the next empty one for a row. A line without a bar is text; a row that a paste has
 * broken over several lines, each ending in a bar, is put together again.
 */
export function mendRows(
  rows: readonly Row[],
  columns: number,
  source: string,
): { readonly kept: readonly Row[]; readonly loose: readonly Text[] } {
  const kept: Row[] = []
  const loose: Text[] = []
  let broken: readonly Row[] = []
  let lines: readonly Row[] = []
  const settle = () => {
    if (broken.length > 0) kept.push(oneRow(broken))
    if (lines.length > 0) loose.push(joined(lines.flatMap(({ cells }) => cells)))
    broken = []
    lines = []
  }
  for (const row of rows) {
    const line = source.slice(row.start, row.end).trim()
    const isPiece = !line.startsWith('|') && line.endsWith('|') && row.cells.length < columns
    const isText = !line.includes('|')
    if (columns < 2 || !(isPiece || isText)) {
      settle()
      kept.push(row)
    } else if (isPiece || broken.length > 0) {
      if (broken.length === 0) settle()
      broken = [...broken, row]
      if (oneRow(broken).cells.length >= columns) settle()
    } else lines = [...lines, row]
  }
  settle()
  return { kept: kept.filter(isRow), loose }
}

function oneRow(pieces: readonly Row[]): Row {
  return {
    start: pieces[0]?.start ?? 0,
    end: pieces.at(-1)?.end ?? 0,
    cells: pieces.flatMap(({ cells }) => cells),
  }
}

/** A table whose places lie further on in the document. */
export function movedTable(table: Table, by: number): Table {
  const move = (cells: readonly Text[]) => cells.map((cell) => movedText(cell, by))
  const rows = table.rows.map((row) => ({ start: row.start + by, end: row.end + by, cells: move(row.cells) }))
  return { ...table, header: move(table.header), rows }
}

function joined(lines: readonly Text[]): Text {
  const all = lines.filter(({ text }) => text !== '')
  let length = 0
  const shifted = all.map((line) => {
    const by = length
    length += line.text.length + 1
    const shift = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[]) =>
      spans.map((span) => ({ ...span, start: span.start + by, end: span.end + by }))
    return { ...line, links: shift(line.links), code: shift(line.code) }
  })
  return {
    text: all.map(({ text }) => text).join('\n'),
    folded: all.map(({ folded }) => folded).join('\n'),
    at: shifted.flatMap(({ at }, index) => (index === 0 ? at : [(at[0] ?? 1) - 1, ...at])),
    links: shifted.flatMap(({ links }) => links),
    code: shifted.flatMap(({ code }) => code),
  }
}

/** A cell of a row; an empty one where the row is short. */
export function cellAt(row: Row, column: number): Text {
  return row.cells[column] ?? EMPTY
}

const EMPTY: Text = part({ text: '', folded: '', at: [], links: [], code: [] }, 0, 0)
