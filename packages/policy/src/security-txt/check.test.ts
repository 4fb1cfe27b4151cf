import { expect, test } from 'vitest'
import { type CheckOptions, checkSecurityTxt } from './check.js'
import { parseSecurityTxt } from './parse.js'

const NOW = new Date('2026-11-22T12:00:00Z')
const CONTACT = 'Contact: mailto:security@acme.org'
const EXPIRES = 'Expires: 2027-06-30T22:00:00Z'
const CANONICAL = 'Canonical: https://acme.org/.well-known/security.txt'

function codes(lines: readonly string[], options?: CheckOptions): readonly string[] {
  const reading = parseSecurityTxt(`${lines.join('\n')}\n`)
  return checkSecurityTxt(reading, NOW, options).map(({ code, line, column }) => `${code}@${line}:${column}`)
}

test.each([
  { why: 'half a year ahead', expires: '2027-06-30T22:00:00Z', codes: [] },
  { why: 'now', expires: '2026-11-22T12:00:00Z', codes: ['expires-soon@2:10'] },
  { why: 'a second ago', expires: '2026-11-22T11:59:59Z', codes: ['expired@2:10'] },
  { why: 'a second ago, in Berlin', expires: '2026-11-22T12:59:59+01:00', codes: ['expired@2:10'] },
  { why: 'in less than 30 days', expires: '2026-12-22T11:59:59Z', codes: ['expires-soon@2:10'] },
  { why: 'in 30 days', expires: '2026-12-22T12:00:00Z', codes: [] },
  { why: 'in less than a year', expires: '2027-11-22T11:59:59Z', codes: [] },
  { why: 'in a year', expires: '2027-11-22T12:00:00Z', codes: ['expires-late@2:10'] },
  { why: 'never, nearly', expires: '9999-12-31T23:59:59Z', codes: ['expires-late@2:10'] },
  { why: 'nobody knows when', expires: 'soon', codes: [] },
])('it expires $why', ({ expires, codes: expected }) => {
  expect(codes([CONTACT, `Expires: ${expires}`])).toEqual(expected)
})

test.each([
  { contact: 'mailto:security@example.com', reachesNobody: true },
  { contact: 'mailto:security@Mail.Example.ORG?subject=report', reachesNobody: true },
  { contact: 'https://www.example.net/report', reachesNobody: true },
  { contact: 'https://acme.example/report', reachesNobody: true },
  { contact: 'https://acme.invalid./report', reachesNobody: true },
  { contact: 'https://localhost:8443/report', reachesNobody: true },
  { contact: 'https://acme.org/example.com', reachesNobody: false },
  { contact: 'mailto:example.com@acme.org', reachesNobody: false },
  { contact: 'https://myexample.com/', reachesNobody: false },
  { contact: 'https://example.com.acme.org/', reachesNobody: false },
  { contact: 'tel:+46-8-123456', reachesNobody: false },
])('$contact reaches nobody: $reachesNobody', ({ contact, reachesNobody }) => {
  expect(codes([`Contact: ${contact}`, EXPIRES])).toEqual(reachesNobody ? ['placeholder-contact@1:10'] : [])
})

test.each([
  { why: 'as it says', url: 'https://acme.org/.well-known/security.txt', codes: [] },
  { why: 'as it says, written otherwise', url: 'HTTPS://Acme.ORG:443/a/../.well-known/security.txt', codes: [] },
  { why: 'elsewhere', url: 'https://evil.org/.well-known/security.txt', codes: ['canonical-mismatch@2:12'] },
  { why: 'on a subdomain', url: 'https://www.acme.org/.well-known/security.txt', codes: ['canonical-mismatch@2:12'] },
  { why: 'without protection', url: 'http://acme.org/.well-known/security.txt', codes: ['canonical-mismatch@2:12'] },
])('found $why', ({ url, codes: expected }) => {
  expect(codes([CONTACT, CANONICAL, EXPIRES], { url })).toEqual(expected)
})

test('a file that names no place may stand anywhere, unless it is signed', () => {
  const signed = ['-----BEGIN PGP SIGNED MESSAGE-----', 'Hash: SHA256', '', CONTACT, EXPIRES]
  const signature = ['-----BEGIN PGP SIGNATURE-----', '', 'c2ln', '-----END PGP SIGNATURE-----']
  expect(codes([CONTACT, EXPIRES], { url: 'https://evil.org/security.txt' })).toEqual([])
  expect(codes([...signed, ...signature])).toEqual(['missing-canonical@1:1'])
  expect(codes([...signed, CANONICAL, ...signature])).toEqual([])
})

test('what is said', () => {
  const reading = parseSecurityTxt(
    'Contact: https://example.com/\nCanonical: https://a.org/s\nExpires: 2020-01-01T00:00:00Z\n',
  )
  const issues = checkSecurityTxt(reading, NOW, { url: 'https://b.org/s' })
  expect(issues.map(({ level, message, hint }) => `${level}: ${message}; ${hint}`)).toMatchInlineSnapshot(`
    [
      "error: "https://example.com/" reaches nobody: "example.com" is a name for examples; write the place where reports reach you",
      "error: the file was found at "https://b.org/s", which it does not name; if this is its place, add "Canonical: https://b.org/s"; else do not trust it",
      "error: the file expired on 2020-01-01T00:00:00Z; see that everything in the file still holds, and write a time less than a year ahead",
    ]
  `)
})

test('the caller is told of a mistake', () => {
  const reading = parseSecurityTxt(`${CONTACT}\n${CANONICAL}\n${EXPIRES}\n`)
  expect(() => checkSecurityTxt(reading, new Date('soon'))).toThrow(RangeError)
  expect(() => checkSecurityTxt(reading, NOW, { url: 'acme.org' })).toThrow(TypeError)
})
