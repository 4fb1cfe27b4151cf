import { quote } from '../quote.js'
import type { Position } from '../yaml/located-issue.js'
import { type Field, fieldNamed } from './field.js'
import { at, type Fault, fault, type SecurityTxtIssue } from './issue.js'
import type { Line } from './lines.js'

/** The longest line of a field that is read, in UTF-16 code units: RFC 9116, section 5.4. */
const LONGEST_FIELD = 2048

/** A field by its form, and the place of its value. What the value means is not looked at. */
export interface FoundField extends Position {
  /** As the standard spells it, or as written where it is an extension. */
  readonly name: string
  readonly value: string
  /** What RFC 9116 says of it; undefined for an extension. */
  readonly field: Field | undefined
}

/** What stands on a line: at most one field. Comments and blank lines have none. */
export interface ReadLine {
  readonly found?: FoundField
  readonly issues: readonly SecurityTxtIssue[]
}

/** The field on a line, and everything that is wrong with its form. */
export function readLine(line: Line): ReadLine {
  const text = line.text.replace(/^[ \t]+/, '')
  const start = { line: line.line, column: line.column + line.text.length - text.length }
  const issues = text === line.text ? [] : [at(line, LEADING_SPACE)]
  if (text === '' || text.startsWith('#')) return { issues }
  if (text.length > LONGEST_FIELD) return { issues: [...issues, at(start, TOO_LONG)] }

  const colon = text.indexOf(':')
  const name = text.slice(0, colon).trimEnd()
  const rest = text.slice(colon + 1)
  const value = rest.replace(/^[ \t]+/, '')
  const { field, fault: wrongName } = fieldNamed(name)
  // A link alone has a colon too.
  if (colon < 0 || (field === undefined && rest !== '' && rest === value)) {
    return { issues: [...issues, at(start, NO_FIELD)] }
  }
  if (!/^[!-9;-~]+$/.test(name)) return { issues: [...issues, at(start, invalidName(name))] }
  if (wrongName !== null) issues.push(at(start, wrongName))
  if (name.length < colon) issues.push(at(start, SPACE_BEFORE, name.length))
  if (value === '') return { issues: [...issues, at(start, EMPTY_VALUE, colon + 1)] }
  // An extension's value may begin with white space: all of it is "unstructured".
  const isExact = field === undefined ? rest.startsWith(' ') : rest === ` ${value}`
  if (!isExact) issues.push(at(start, SPACE_AFTER, colon + 1))

  const column = start.column + text.length - value.length
  return { found: { name: field?.name ?? name, value, field, line: start.line, column }, issues }
}

const LEADING_SPACE = fault('leading-space', 'the line begins with white space', 'remove it')
const NO_FIELD = fault(
  'invalid-line',
  'the line is neither a field nor a comment',
  'write a field such as "Contact: mailto:security@example.org", or begin a comment with "#"',
)
const TOO_LONG = fault(
  'too-long',
  `the field has more than ${LONGEST_FIELD} characters`,
  'write a shorter one: readers may refuse it (RFC 9116, section 5.4)',
)
const SPACE_BEFORE = fault('space-before-colon', 'white space stands before the colon', 'remove it')
const SPACE_AFTER = fault('space-after-colon', 'not exactly one space stands after the colon', 'write one space')
const EMPTY_VALUE = fault('empty-value', 'the field has no value', 'write one, or remove the line')

function invalidName(name: string): Fault {
  const message = name === '' ? 'no name stands before the colon' : `${quote(name)} is not a field's name`
  return fault('invalid-name', message, 'a name has no spaces, and ASCII characters only')
}
