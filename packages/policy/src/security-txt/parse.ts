import type { Position } from '../yaml/located-issue.js'
import type { Field, SecurityTxt, UriKey } from './field.js'
import { at, type Fault, fault, type SecurityTxtIssue } from './issue.js'
import { linesOf } from './lines.js'
import { type FoundField, readLine } from './read-line.js'
import { readValue } from './read-value.js'
import { bodyOf } from './signature.js'

/** A field whose value was understood, and the place of the value. */
export interface ReadField extends Position {
  /** As the standard spells it, or as written where it is an extension. */
  readonly name: string
  readonly value: string
}

/** What was read of a security.txt. Unlike other readings it has both: what was understood, and all that is wrong. */
export interface SecurityTxtReading {
  readonly value: SecurityTxt
  /** The fields that `value` holds, in the order of the file. */
  readonly fields: readonly ReadField[]
  /** The armored signature, which nobody has verified yet; null where the file is not signed. */
  readonly signature: string | null
  /** In the order of the lines. A file without one of level `error` keeps to RFC 9116. */
  readonly issues: readonly SecurityTxtIssue[]
}

/**
 * What a security.txt says, and everything that is wrong with it by the letter of RFC 9116.
 *
 * Never throws, whatever the text, and takes time in proportion to its length. More than 32 KiB or 1000 lines are not
 * read, nor is a field of more than 2048 characters. Of a signed file only the signed text is read; its signature is
 * not verified. Whether the file is still good, and stands where it should, is for `checkSecurityTxt` to say.
 */
export function parseSecurityTxt(text: string): SecurityTxtReading {
  const { lines, issues: ofText } = linesOf(text)
  const body = bodyOf(lines)
  const rows = body.lines.map(readLine)
  const found = rows.flatMap((row) => row.found ?? [])
  const surplus = new Set([...found.filter(isExpires).slice(1), ...found.filter(isLanguages).slice(1)])
  const values = found.filter((one) => !surplus.has(one)).map(readValue)
  const fields = values.flatMap(({ read }) => read ?? [])
  const issues = [
    ...ofText,
    ...body.issues,
    ...rows.flatMap((row) => row.issues),
    ...values.flatMap((value) => value.issues),
    ...[...surplus].map((one) => at(one, repeatedField(one.name))),
    ...(ofText.some(({ code }) => code === 'too-large' || code === 'too-many-lines') ? [] : missing(found)),
  ]
  return {
    value: whatIsSaid(fields),
    fields: fields.map(({ field, ...read }) => read),
    signature: body.signature,
    issues: issues.sort((a, b) => a.line - b.line || a.column - b.column),
  }
}

const isA = (kind: Field['kind'] | undefined) => (found: FoundField) => found.field?.kind === kind
const isExpires = isA('expires')
const isLanguages = isA('languages')

function repeatedField(name: string): Fault {
  return fault('repeated-field', `"${name}" stands more than once; only the first is read`, 'keep one')
}

function missing(found: readonly FoundField[]): readonly SecurityTxtIssue[] {
  const beginning = { line: 1, column: 1 }
  return [
    ...(found.some(isKey('contact')) ? [] : [at(beginning, MISSING_CONTACT)]),
    ...(found.some(isExpires) ? [] : [at(beginning, MISSING_EXPIRES)]),
  ]
}

const MISSING_CONTACT = fault(
  'missing-contact',
  'the file does not say where to report',
  'add a line such as "Contact: mailto:security@example.org"',
)
const MISSING_EXPIRES = fault(
  'missing-expires',
  'the file does not say until when it is good',
  'add a line such as "Expires: 2027-06-30T22:00:00Z", less than a year ahead',
)

function whatIsSaid(fields: readonly FoundField[]): SecurityTxt {
  const all = (key: UriKey) => fields.filter(isKey(key)).map(({ value }) => value)
  return {
    contact: all('contact'),
    expires: fields.find(isExpires)?.value ?? null,
    encryption: all('encryption'),
    acknowledgments: all('acknowledgments'),
    preferredLanguages: fields.find(isLanguages)?.value.split(', ') ?? [],
    canonical: all('canonical'),
    policy: all('policy'),
    hiring: all('hiring'),
    extensions: fields
      .filter((one) => isA(undefined)(one) || isA('csaf')(one))
      .map(({ name, value }) => ({ name, value })),
  }
}

function isKey(key: UriKey): (found: FoundField) => boolean {
  return ({ field }) => field?.kind === 'uri' && field.key === key
}
