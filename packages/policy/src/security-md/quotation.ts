import type { Quoted } from './finding.js'
import type { Text } from './passage.js'
import type { Row } from './table.js'

/** In characters. */
const LONGEST_ROW = 3000

/** Gives the words of a policy as they stand in it, with their line. */
export class Quotes {
  readonly #source: string
  readonly #lineStarts: readonly number[]

  constructor(source: string) {
    this.#source = source
    const starts = [0]
    for (let index = source.indexOf('\n'); index !== -1; index = source.indexOf('\n', index + 1)) starts.push(index + 1)
    this.#lineStarts = starts
  }

  /** A stretch of a text, with the marks of Markdown that belong to its ends. */
  text({ at }: Text, start: number, end: number): Quoted {
    let from = at[start] ?? 0
    let to = (at[end - 1] ?? from) + 1
    while (from > 0 && /[*_`~[]/.test(this.#source.charAt(from - 1))) from -= 1
    while (to < this.#source.length && /[*_`~]/.test(this.#source.charAt(to))) to += 1
    return this.#quoted(from, to)
  }

  /** A row of a table; of one as long as a page only the sentence that is meant. */
  row(row: Row, text: Text, start: number, end: number): Quoted {
    return row.end - row.start > LONGEST_ROW ? this.text(text, start, end) : this.#quoted(row.start, row.end)
  }

  /** The line of a place in the document, from 1. */
  line(offset: number): number {
    let low = 0
    let high = this.#lineStarts.length - 1
    while (low < high) {
      const middle = (low + high + 1) >> 1
      if ((this.#lineStarts[middle] ?? 0) <= offset) low = middle
      else high = middle - 1
    }
    return low + 1
  }

  #quoted(from: number, to: number): Quoted {
    const raw = this.#source.slice(from, to)
    const start = from + (raw.length - raw.trimStart().length)
    return { line: this.line(start), quote: raw.trim() }
  }
}
