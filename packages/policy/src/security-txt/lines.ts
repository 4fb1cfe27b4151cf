import type { Position } from '../yaml/located-issue.js'
import { at, fault, type SecurityTxtIssue } from './issue.js'

// What RFC 9116, section 5.4, lets a reader refuse.
const LARGEST_KIB = 32
const MOST_LINES = 1000

/** A line of a text without its end, of which trailing white space is a part, and the place of its first character. */
export interface Line extends Position {
  readonly text: string
}

/** The lines of a text. Of a text that is too large there are none. */
export interface Lines {
  readonly lines: readonly Line[]
  readonly issues: readonly SecurityTxtIssue[]
}

const BEGINNING: Position = { line: 1, column: 1 }

/** The lines of a security.txt, and what is wrong with it as a text. Takes time in proportion to its length. */
export function linesOf(text: string): Lines {
  if (isTooLarge(text)) return refused('too-large', `the text is longer than ${LARGEST_KIB} KiB`)
  const marked = text.startsWith('\ufeff')
  const rows = (marked ? text.slice(1) : text).split(/\r\n|\n|\r/)
  const isEnded = rows.at(-1) === ''
  if (isEnded) rows.pop()
  if (rows.length > MOST_LINES) return refused('too-many-lines', `the text has more than ${MOST_LINES} lines`)

  const lines = rows.map((row, index) => {
    return { text: withoutTrailing(row), line: index + 1, column: index === 0 && marked ? 2 : 1 }
  })
  const issues = [
    ...(marked ? [at(BEGINNING, BYTE_ORDER_MARK)] : []),
    ...lines.flatMap(charactersOf),
    ...bareReturns(text),
    ...(isEnded ? [] : lines.slice(-1).map((last) => at(last, MISSING_LINE_END, last.text.length))),
  ]
  return { lines, issues }
}

/** A pattern for it takes time with the square of a run of spaces. */
function withoutTrailing(row: string): string {
  let end = row.length
  while (row[end - 1] === ' ' || row[end - 1] === '\t') end -= 1
  return row.slice(0, end)
}

function isTooLarge(text: string): boolean {
  const largest = LARGEST_KIB * 1024
  return text.length > largest || new TextEncoder().encode(text).byteLength > largest
}

function refused(code: 'too-large' | 'too-many-lines', message: string): Lines {
  const hint = 'is this the right file? Readers may refuse a longer one (RFC 9116, section 5.4)'
  return { lines: [], issues: [at(BEGINNING, fault(code, message, hint))] }
}

const BYTE_ORDER_MARK = fault(
  'byte-order-mark',
  'the text begins with a byte order mark',
  'save it as UTF-8 without a mark',
)

const MISSING_LINE_END = fault(
  'missing-line-end',
  'the last line does not end',
  'add a line feed after it: every line must end with one',
)

const NOT_UTF_8 = fault(
  'not-utf-8',
  'a character is what is left of bytes that are not UTF-8',
  'save the text as UTF-8, and read it as such',
)

const CONTROL_CHARACTER = fault(
  'control-character',
  'a control character stands on the line',
  'remove it; it may have been copied with something else',
)

function charactersOf(line: Line): readonly SecurityTxtIssue[] {
  const broken = line.text.search(/\ufffd|\p{Cs}/u)
  // biome-ignore lint/suspicious/noControlCharactersInRegex: these are what must not be there
  const control = line.text.search(/[\u0000-\u0008\u000b\u000c\u000e-\u001f\u007f]/)
  return [
    ...(broken < 0 ? [] : [at(line, NOT_UTF_8, broken)]),
    ...(control < 0 ? [] : [at(line, CONTROL_CHARACTER, control)]),
  ]
}

/** Once for the whole text: where one line ends so, most do. */
function bareReturns(text: string): readonly SecurityTxtIssue[] {
  const offset = text.search(/\r(?!\n)/)
  if (offset < 0) return []
  const before = text.slice(0, offset).split('\n')
  const found = fault('line-ending', 'a line ends with a carriage return alone', 'end lines with LF, or with CR and LF')
  return [at({ line: before.length, column: (before.at(-1) ?? '').length + 1 }, found)]
}
