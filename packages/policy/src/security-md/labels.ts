import { heard } from './passage.js'
import { cellAt, type Row, type Table } from './table.js'

/** The label of an entry: what stands before its colon or its dash. */
export function labelOf(folded: string): string {
  return /^[\s*]*([^:.|\n\v]{2,60}?)\s?(?::|\s-\s|→|=>)/.exec(folded)?.[1]?.trim() ?? ''
}

/** What says what a cell is for: the cells of its row without a time, the nearest the first column; its column's heading. */
export function labelsOfCell(table: Table, row: Row, column: number, timed: readonly boolean[]): readonly string[] {
  const others = row.cells.filter((_, index) => index !== column && !timed[index]).map(({ folded }) => folded)
  const [first = '', ...rest] = others
  const header = cellAt({ start: 0, end: 0, cells: table.header }, column).folded
  return [first, header, ...rest, table.lead].filter((text) => text !== '').map(heard)
}
