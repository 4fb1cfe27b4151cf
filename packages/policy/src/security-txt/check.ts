import { quote } from '../quote.js'
import { parseDateTime } from './date-time.js'
import { at, type Fault, fault, type SecurityTxtIssue } from './issue.js'
import type { ReadField, SecurityTxtReading } from './parse.js'
import { schemeOf } from './uri.js'

const DAY = 86_400_000
const SOON = 30 * DAY

/** What is known of a security.txt besides its text. */
export interface CheckOptions {
  /** Where the file was fetched from. Without it, nothing is said about where the file should stand. */
  readonly url?: string
}

/**
 * What is wrong with a security.txt now and in its place, besides what `parseSecurityTxt` found: that it has expired,
 * does so within 30 days, or not for a year; that a contact reaches nobody; that it is published elsewhere than it says.
 *
 * @throws {RangeError} `now` is an invalid date.
 * @throws {TypeError} `options.url` is no URL.
 * @see RFC 9116, sections 2.3, 2.5.2 and 2.5.5; RFC 2606 and RFC 6761 for names that reach nobody
 */
export function checkSecurityTxt(
  reading: SecurityTxtReading,
  now: Date,
  { url }: CheckOptions = {},
): readonly SecurityTxtIssue[] {
  if (Number.isNaN(now.getTime())) throw new RangeError('now is an invalid Date; check it where it was parsed')
  const issues = reading.fields.flatMap((field) => {
    const found =
      field.name === 'Expires' ? expiryFault(field, now) : field.name === 'Contact' ? contactFault(field) : null
    return found === null ? [] : [at(field, found)]
  })
  return [...canonicalIssues(reading, url), ...issues].sort((a, b) => a.line - b.line || a.column - b.column)
}

function expiryFault({ value }: ReadField, now: Date): Fault | null {
  const expires = parseDateTime(value)
  if (expires === null) return null
  const left = expires - now.getTime()
  const hint = 'see that everything in the file still holds, and write a time less than a year ahead'
  if (left < 0) return fault('expired', `the file expired on ${value}`, hint)
  if (left < SOON) return fault('expires-soon', `the file expires on ${value}, within ${SOON / DAY} days`, hint)
  const inAYear = new Date(now)
  inAYear.setUTCFullYear(now.getUTCFullYear() + 1)
  if (expires < inAYear.getTime()) return null
  const message = `the file expires on ${value}, a year or more from now`
  return fault('expires-late', message, 'write a nearer time, so that what it says does not grow old unseen')
}

function contactFault({ value }: ReadField): Fault | null {
  const host = hostOf(value)
  if (host === null || !PLACEHOLDER.test(host)) return null
  const message = `${quote(value)} reaches nobody: "${host}" is a name for examples`
  return fault('placeholder-contact', message, 'write the place where reports reach you')
}

const PLACEHOLDER = /^(?:.*\.)?(?:example\.(?:com|net|org)|example|invalid|test|localhost)\.?$/i

function hostOf(uri: string): string | null {
  switch (schemeOf(uri)) {
    case 'https':
      return new URL(uri).hostname
    case 'mailto':
      return /@([^?]*)/.exec(uri)?.[1] ?? null
    default:
      return null
  }
}

function canonicalIssues({ value, fields, signature }: SecurityTxtReading, url: string | undefined) {
  const [first] = fields.filter(({ name }) => name === 'Canonical')
  if (first === undefined) return signature === null ? [] : [at({ line: 1, column: 1 }, MISSING_CANONICAL)]
  if (url === undefined || value.canonical.some((one) => isSame(one, url))) return []
  const message = `the file was found at ${quote(url)}, which it does not name`
  const hint = `if this is its place, add "Canonical: ${url}"; else do not trust it`
  return [at(first, fault('canonical-mismatch', message, hint))]
}

const MISSING_CANONICAL = fault(
  'missing-canonical',
  'the file is signed, and does not say where it belongs',
  'add "Canonical" with its address: a signed file can be copied to another site',
)

/** Whether two links are one, however they are written: `HTTPS://Example.org:443/` is `https://example.org/`. */
function isSame(a: string, b: string): boolean {
  const place = new URL(b).href
  return URL.canParse(a) && new URL(a).href === place
}
