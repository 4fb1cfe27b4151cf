import { type Extension, FIELDS, type Field, type SecurityTxt } from './field.js'
import { parseSecurityTxt } from './parse.js'

/**
 * The text of a security.txt: contacts first, then the order of RFC 9116, lines ended with LF. `parseSecurityTxt`
 * gives the same back.
 *
 * @throws {RangeError} What the file should say would break RFC 9116, or would be read as something else.
 */
export function formatSecurityTxt(file: SecurityTxt): string {
  const rows = rowsOf(file)
  const text = rows.map(formatRow).join('')
  const { value, issues } = parseSecurityTxt(text)
  const wrong = issues.find(({ level }) => level === 'error')
  if (wrong !== undefined) {
    throw new RangeError(`line ${wrong.line} of the file would be wrong: ${wrong.message}; ${wrong.hint}`)
  }
  // A value with a line break is a second field to a reader, and an extension may have a name that is taken.
  const back = rowsOf(value)
  const changed = rows.find((row, index) => !isSame(row, back[index]))
  if (changed !== undefined) {
    throw new RangeError(`"${changed.name}" would be read as something else; write one line, and a name that is free`)
  }
  return text
}

/** A line of the file, and where its value is from. */
interface Row extends Extension {
  readonly key: keyof SecurityTxt
}

function rowsOf(file: SecurityTxt): readonly Row[] {
  const extensions = file.extensions.map((extension) => ({ ...extension, key: 'extensions' as const }))
  return [...FIELDS.flatMap((field) => rowsOfField(file, field)), ...extensions]
}

function rowsOfField(file: SecurityTxt, field: Field): readonly Row[] {
  const { kind, name } = field
  switch (kind) {
    case 'uri':
      return file[field.key].map((value) => ({ key: field.key, name, value }))
    case 'expires':
      return file.expires === null ? [] : [{ key: 'expires', name, value: file.expires }]
    case 'languages':
      if (file.preferredLanguages.length === 0) return []
      return [{ key: 'preferredLanguages', name, value: file.preferredLanguages.join(', ') }]
    case 'csaf':
      return []
  }
}

function formatRow({ name, value }: Row): string {
  return `${name}: ${value}\n`
}

function isSame(row: Row, back: Row | undefined): boolean {
  return back !== undefined && back.key === row.key && formatRow(back) === formatRow(row)
}
