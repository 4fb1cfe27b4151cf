import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseSecurityTxt } from './parse.js'

const KIB = 1024

// Of what texts are made that a reader could stumble over.
const PIECES = [
  ...[
    'Contact',
    'Expires',
    'Preferred-Languages',
    'CSAF',
    'Signature',
    ':',
    ': ',
    ' ',
    '\t',
    '\n',
    '\r\n',
    '\r',
    '#',
    ',',
  ],
  ...[
    'mailto:a@b.c',
    'tel:+',
    'https://',
    'http://a',
    '%',
    '%4',
    '@',
    '[',
    ']',
    '2027-06-30T22:00:00Z',
    'en',
    '- ',
    '-',
  ],
  ...[
    '-----BEGIN PGP SIGNED MESSAGE-----',
    'Hash: SHA256',
    '-----BEGIN PGP SIGNATURE-----',
    '-----END PGP SIGNATURE-----',
  ],
  ...['\u0000', '\ufeff', '\u2028', '\u202e', '\ud800', 'é', '😀', '__proto__', 'constructor'],
]
const text = fc.oneof(
  fc.string({ unit: 'binary' }),
  fc.array(fc.constantFrom(...PIECES), { maxLength: 60 }).map((pieces) => pieces.join('')),
)

test('whatever the text, every issue and every field has its place in it', () => {
  fc.assert(
    fc.property(text, (any) => {
      const { fields, issues } = parseSecurityTxt(any)
      const lines = any.split(/\r\n|\n|\r/)
      for (const { line, column } of [...fields, ...issues]) {
        expect(column).toBeGreaterThanOrEqual(1)
        expect(column).toBeLessThanOrEqual((lines[line - 1] ?? '').length + 1)
      }
      for (const { value, line, column } of fields.filter(({ name }) => name !== 'Preferred-Languages')) {
        expect(lines[line - 1]?.slice(column - 1).startsWith(value)).toBe(true)
      }
    }),
  )
})

test('LF, or CR and LF: it is all the same', () => {
  fc.assert(
    fc.property(text, (any) => {
      const unix = any.replaceAll('\r', '')
      expect(parseSecurityTxt(unix.replaceAll('\n', '\r\n'))).toEqual(parseSecurityTxt(unix))
    }),
  )
})

test.each([
  ...PIECES,
  ...[
    'Contact: ',
    'Contact: https://a.b/\n',
    'Expires: ',
    'Preferred-Languages: en,',
    'X: y\n',
    'a.',
    'a:',
    'a@',
    '.a',
    '-a',
  ],
  ...[
    'Contact: mailto:',
    'Contact: tel:+1',
    '1',
    'A',
    '(',
    '#\n',
    ' #',
    '\n\n',
    '- \n',
    '%41',
    ' \t',
    'tel:1',
    ';a',
    ', ',
  ],
])('every repetition is read to its end, or refused: %j', (piece) => {
  for (const prefix of [
    '',
    'Contact: mailto:',
    'Contact: tel:',
    'Contact: https://',
    'Preferred-Languages: en-',
    'a',
  ]) {
    // As much as is read, on lines as long as are read, and more than is read. A time that grew faster than the text
    // would outlast the test.
    const line = `${prefix}${piece.repeat((2000 - prefix.length) / piece.length)}`
    expect(isFaultless(`${line}\n`.repeat(15))).toBe(false)
    expect(isFaultless(`${prefix}${piece.repeat((31 * KIB) / piece.length)}`)).toBe(false)
    expect(isFaultless(`${prefix}${piece.repeat((256 * KIB) / piece.length)}`)).toBe(false)
  }
})

function isFaultless(text: string): boolean {
  return parseSecurityTxt(text).issues.every(({ level }) => level !== 'error')
}
