import fc from 'fast-check'
import { expect, test } from 'vitest'
import { securityTxt } from './arbitrary-security-txt.js'
import type { SecurityTxt } from './field.js'
import { formatSecurityTxt } from './format.js'
import { parseSecurityTxt } from './parse.js'

const FILE: SecurityTxt = {
  contact: ['mailto:security@acme.org', 'https://acme.org/report'],
  expires: '2027-06-30T22:00:00Z',
  encryption: ['https://acme.org/key.asc'],
  acknowledgments: ['https://acme.org/thanks'],
  preferredLanguages: ['en', 'sv'],
  canonical: ['https://acme.org/.well-known/security.txt'],
  policy: ['https://acme.org/security'],
  hiring: ['https://acme.org/jobs'],
  extensions: [{ name: 'Bug-Bounty', value: 'False' }],
}

test('contacts first, then the order of the standard', () => {
  expect(formatSecurityTxt(FILE)).toBe(`Contact: mailto:security@acme.org
Contact: https://acme.org/report
Expires: 2027-06-30T22:00:00Z
Encryption: https://acme.org/key.asc
Acknowledgments: https://acme.org/thanks
Preferred-Languages: en, sv
Canonical: https://acme.org/.well-known/security.txt
Policy: https://acme.org/security
Hiring: https://acme.org/jobs
Bug-Bounty: False
`)
})

test('what is written is read as it was, without an issue', () => {
  fc.assert(
    fc.property(securityTxt, (file) => {
      const { value, issues, signature } = parseSecurityTxt(formatSecurityTxt(file))
      expect(value).toEqual(file)
      expect(issues).toEqual([])
      expect(signature).toBeNull()
    }),
  )
})

test('the same with CR and LF, and the same when signed', () => {
  fc.assert(
    fc.property(securityTxt, (file) => {
      const text = formatSecurityTxt(file)
      const signed = `-----BEGIN PGP SIGNED MESSAGE-----\nHash: SHA512\n\n${text}-----BEGIN PGP SIGNATURE-----\n\nc2ln\n-----END PGP SIGNATURE-----\n`
      for (const other of [text.replaceAll('\n', '\r\n'), signed, signed.replaceAll('\n', '\r\n')]) {
        const { value, issues } = parseSecurityTxt(other)
        expect(value).toEqual(file)
        expect(issues).toEqual([])
      }
    }),
  )
})

test.each([
  { why: 'no contact', file: { contact: [] } },
  { why: 'no expiry', file: { expires: null } },
  { why: 'a day for a time', file: { expires: '2027-06-30' } },
  { why: 'http', file: { policy: ['http://acme.org/'] } },
  { why: 'a language by name', file: { preferredLanguages: ['English'] } },
  { why: 'two languages in one', file: { preferredLanguages: ['en,sv'] } },
  { why: 'a second field in a value', file: { policy: ['https://acme.org/\nContact: mailto:eve@evil.org'] } },
  { why: 'a second extension in one', file: { extensions: [{ name: 'X-a', value: 'b\nX-c: d' }] } },
  { why: 'a name that is taken', file: { extensions: [{ name: 'Contact', value: 'mailto:eve@evil.org' }] } },
  {
    why: 'a name that is taken, for what is missing',
    file: { hiring: [], extensions: [{ name: 'hiring', value: 'https://acme.org/' }] },
  },
  { why: 'a comment', file: { extensions: [{ name: '#X', value: 'y' }] } },
  { why: 'an empty value', file: { extensions: [{ name: 'X', value: '' }] } },
  { why: 'white space around a value', file: { extensions: [{ name: 'X', value: ' y' }] } },
  { why: 'more than anyone reads', file: { extensions: [{ name: 'X', value: 'y'.repeat(40_000) }] } },
])('the caller is told of $why', ({ file }) => {
  expect(() => formatSecurityTxt({ ...FILE, ...file })).toThrow(RangeError)
})
