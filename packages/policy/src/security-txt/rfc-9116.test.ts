import { expect, test } from 'vitest'
import { parseSecurityTxt } from './parse.js'

// The examples of RFC 9116 (E. Foudil, Y. Shafranovich, April 2022), by section.

const UNSIGNED = `# Our security address
Contact: mailto:security@example.com

# Our OpenPGP key
Encryption: https://example.com/pgp-key.txt

# Our security policy
Policy: https://example.com/security-policy.html

# Our security acknowledgments page
Acknowledgments: https://example.com/hall-of-fame.html

Expires: 2021-12-31T18:37:07z
`

const SIGNED = `-----BEGIN PGP SIGNED MESSAGE-----
Hash: SHA256

# Canonical URI
Canonical: https://example.com/.well-known/security.txt

${UNSIGNED}-----BEGIN PGP SIGNATURE-----
Version: GnuPG v2.2

c2lnbmF0dXJl
-----END PGP SIGNATURE-----
`

const SAID = {
  contact: ['mailto:security@example.com'],
  expires: '2021-12-31T18:37:07z',
  encryption: ['https://example.com/pgp-key.txt'],
  acknowledgments: ['https://example.com/hall-of-fame.html'],
  preferredLanguages: [],
  canonical: [],
  policy: ['https://example.com/security-policy.html'],
  hiring: [],
  extensions: [],
}

test('2.6, a file that is not signed', () => {
  const { value, signature, issues } = parseSecurityTxt(UNSIGNED)
  expect(issues).toEqual([])
  expect(value).toEqual(SAID)
  expect(signature).toBeNull()
})

test('2.7, a signed file; of the signature, which the example leaves out, some letters', () => {
  const { value, signature, issues } = parseSecurityTxt(SIGNED)
  expect(issues).toEqual([])
  expect(value).toEqual({ ...SAID, canonical: ['https://example.com/.well-known/security.txt'] })
  expect(signature).toBe(
    '-----BEGIN PGP SIGNATURE-----\nVersion: GnuPG v2.2\n\nc2lnbmF0dXJl\n-----END PGP SIGNATURE-----\n',
  )
})

test('4, dashes escaped: any line may be, one that begins with a dash must be', () => {
  const { value, issues } = parseSecurityTxt(
    SIGNED.replace('\nPolicy:', '\n- Policy:').replace('# Our Open', '- -# Our Open'),
  )
  expect(issues.map(({ code }) => code)).toEqual(['invalid-line'])
  expect(value.policy).toEqual(SAID.policy)
})

test.each([
  { section: '2.1', line: '# This is a comment.' },
  { section: '2.5.1', line: 'Acknowledgments: https://example.com/hall-of-fame.html' },
  { section: '2.5.2', line: 'Canonical: https://www.example.com/.well-known/security.txt' },
  { section: '2.5.2', line: 'Canonical: https://someserver.example.com/.well-known/security.txt' },
  { section: '2.5.3', line: 'Contact: mailto:security@example.com' },
  { section: '2.5.3', line: 'Contact: mailto:security%2Buri%2Bencoded@example.com' },
  { section: '2.5.3', line: 'Contact: tel:+1-201-555-0123' },
  { section: '2.5.3', line: 'Contact: https://example.com/security-contact.html' },
  { section: '2.5.4', line: 'Encryption: https://example.com/pgp-key.txt' },
  { section: '2.5.4', line: 'Encryption: dns:5d2d37ab76d47d36._openpgpkey.example.com?type=OPENPGPKEY' },
  { section: '2.5.4', line: 'Encryption: openpgp4fpr:5f2de5521c63a801ab59ccb603d49de44b29100f' },
  { section: '2.5.6', line: 'Hiring: https://example.com/jobs.html' },
  { section: '2.5.7', line: 'Policy: https://example.com/disclosure-policy.html' },
  { section: '2.5.8', line: 'Preferred-Languages: en, es, fr' },
  { section: '3.1', line: 'Canonical: https://192.0.2.0/.well-known/security.txt' },
  { section: '3.1', line: 'Canonical: https://[2001:db8:8:4::2]/.well-known/security.txt' },
])('$section, $line', ({ line }) => {
  const { fields, issues } = parseSecurityTxt(`${UNSIGNED}${line}\n`)
  expect(issues).toEqual([])
  expect(fields.map(({ name, value }) => `${name}: ${value}`)).toEqual([
    'Contact: mailto:security@example.com',
    'Encryption: https://example.com/pgp-key.txt',
    'Policy: https://example.com/security-policy.html',
    'Acknowledgments: https://example.com/hall-of-fame.html',
    'Expires: 2021-12-31T18:37:07z',
    ...(line.startsWith('#') ? [] : [line]),
  ])
})
