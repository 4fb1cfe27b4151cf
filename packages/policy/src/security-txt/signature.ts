import { quote } from '../quote.js'
import { at, fault, type SecurityTxtIssue } from './issue.js'
import type { Line } from './lines.js'

const BEGIN_SIGNED = '-----BEGIN PGP SIGNED MESSAGE-----'
const BEGIN_SIGNATURE = '-----BEGIN PGP SIGNATURE-----'
const END_SIGNATURE = '-----END PGP SIGNATURE-----'

/** The lines that say something, and the signature that stands beside them. */
export interface Body {
  /** Of a signed file, only what the signature covers, as it was before it was signed. */
  readonly lines: readonly Line[]
  /** The armored signature, lines ended with LF; null where the file is not signed. */
  readonly signature: string | null
  readonly issues: readonly SecurityTxtIssue[]
}

/**
 * Takes an OpenPGP cleartext signature apart. What stands outside of the signed text is never read as a part of it:
 * anyone could have put it there.
 *
 * @see RFC 9116, section 4; RFC 4880, section 7
 */
export function bodyOf(lines: readonly Line[]): Body {
  const begin = lines.findIndex(({ text }) => text === BEGIN_SIGNED)
  const opening = lines[begin]
  if (opening === undefined) return { lines, signature: null, issues: [] }

  const afterHeaders = until(lines, begin + 1, (line) => isBlank(line) || line.text === BEGIN_SIGNATURE)
  const hashes = lines.slice(begin + 1, afterHeaders)
  const start = afterHeaders + (isBlank(lines[afterHeaders]) ? 1 : 0)
  const end = until(lines, start, (line) => line.text === BEGIN_SIGNATURE)
  const signed = lines.slice(start, end)
  const closing = until(lines, end, (line) => line.text === END_SIGNATURE)
  const armored = lines.slice(end, closing + 1)

  return {
    lines: signed.map(unescaped),
    signature: armored.length === 0 ? null : armored.map(({ text }) => `${text}\n`).join(''),
    issues: [
      ...lines.slice(0, Math.min(begin, 1)).map((line) => at(line, TEXT_BEFORE)),
      ...hashIssues(opening, hashes),
      ...(start > afterHeaders ? [] : [at(opening, NO_BLANK_LINE)]),
      ...signed.filter(isUnescaped).map((line) => at(line, UNESCAPED_DASH)),
      ...(closing === lines.length ? [at(lines[end] ?? opening, UNCLOSED)] : armorIssues(armored)),
      ...lines.slice(closing + 1, closing + 2).map((line) => at(line, TEXT_AFTER)),
    ],
  }
}

const TEXT_BEFORE = fault(
  'text-before-signed',
  'something stands before the signed text, and is not read',
  `let the file begin with "${BEGIN_SIGNED}"`,
)
const TEXT_AFTER = fault(
  'text-after-signature',
  'something stands after the signature, and is not read',
  'let the file end with the signature',
)
const MISSING_HASH = fault(
  'missing-hash',
  'no hash is named for the signature',
  'sign the file anew; a line such as "Hash: SHA256" belongs under the first',
)
const NO_BLANK_LINE = fault(
  'invalid-armor',
  'no blank line stands between the header and the signed text',
  'sign the file anew, and publish it as it comes',
)
const UNESCAPED_DASH = fault(
  'unescaped-dash',
  'a signed line begins with a dash that is not escaped',
  'sign the file anew; the tool writes "- " before it',
)
const UNCLOSED = fault(
  'unclosed-signature',
  'the signature is missing, or does not end',
  `sign the file anew; it ends with "${END_SIGNATURE}"`,
)

function hashIssues(opening: Line, hashes: readonly Line[]): readonly SecurityTxtIssue[] {
  if (hashes.length === 0) return [at(opening, MISSING_HASH)]
  return hashes
    .filter(({ text }) => !/^Hash: [A-Za-z0-9-]+(?:, ?[A-Za-z0-9-]+)*[ \t]*$/.test(text))
    .map((line) => {
      const message = `${quote(line.text)} stands before the signed text, and is not read`
      return at(line, fault('invalid-armor', message, 'only "Hash:" may stand there, and a blank line after it'))
    })
}

/** The armor's own header, a blank line, and lines of base64. Whether it verifies is left to OpenPGP. */
function armorIssues(armored: readonly Line[]): readonly SecurityTxtIssue[] {
  const inner = armored.slice(1, -1)
  const blank = until(inner, 0, isBlank)
  const data = inner.slice(blank + 1)
  const wrong = [
    ...inner.slice(0, blank).filter(({ text }) => !/^[A-Za-z0-9-]+: /.test(text)),
    ...data.filter(({ text }) => !/^[A-Za-z0-9+/=]+$/.test(text)),
    ...(data.length === 0 ? armored.slice(-1) : []),
  ]
  const hint = 'sign the file anew, and publish it as it comes'
  return wrong.slice(0, 1).map((line) => at(line, fault('invalid-armor', 'the signature is no OpenPGP armor', hint)))
}

function unescaped({ text, line, column }: Line): Line {
  return isEscaped(text) ? { text: text.slice(2), line, column: column + 2 } : { text, line, column }
}

function isUnescaped({ text }: Line): boolean {
  return text.startsWith('-') && !isEscaped(text)
}

/** An escaped empty line has lost its space with its end. */
function isEscaped(text: string): boolean {
  return text.startsWith('- ') || text === '-'
}

function isBlank(line: Line | undefined): boolean {
  return line?.text === ''
}

/** Where the first such line is, from `start` on; the number of lines where there is none. */
function until(lines: readonly Line[], start: number, isEnd: (line: Line) => boolean): number {
  const index = lines.slice(start).findIndex(isEnd)
  return index < 0 ? lines.length : start + index
}
