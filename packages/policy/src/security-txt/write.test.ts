import { expect, test } from 'vitest'
import { parsePolicy } from '../parse.js'
import type { Policy } from '../policy.js'
import { parseSecurityTxt } from './parse.js'
import { writeSecurityTxt } from './write.js'

const EXPIRES = '2027-06-30T22:00:00Z'

function policy(said: Readonly<Record<string, unknown>>): Policy {
  const { value, issues } = parsePolicy({ version: 1, project: 'Acme', ...said })
  if (issues) throw new Error(JSON.stringify(issues))
  return value
}

const ACME = policy({
  contacts: [
    { url: 'https://cert.acme.org/', role: 'escalation' },
    { advisory: true },
    { email: 'security+reports@acme.org', pgp: 'https://acme.org/key.asc' },
    { email: 'backup@acme.org', pgp: 'on-request', role: 'fallback' },
    { email: 'unstated' },
  ],
  commitments: [{ milestone: 'acknowledgement', within: '2 business days' }],
  scope: { in: ['apps/web'] },
  report: { ask: [{ field: 'steps' }] },
})

test('a policy as a security.txt, and what is not in it', () => {
  const { value } = writeSecurityTxt(ACME, {
    expires: EXPIRES,
    repository: 'acme/web',
    encryption: ['https://acme.org/key.asc', 'https://acme.org/other.asc'],
    preferredLanguages: ['en', 'sv'],
    canonical: ['https://acme.org/.well-known/security.txt'],
  })
  expect(value?.text).toBe(`Contact: https://github.com/acme/web/security/advisories/new
Contact: mailto:security%2Breports@acme.org
Contact: mailto:backup@acme.org
Contact: https://cert.acme.org/
Expires: 2027-06-30T22:00:00Z
Encryption: https://acme.org/key.asc
Encryption: https://acme.org/other.asc
Preferred-Languages: en, sv
Canonical: https://acme.org/.well-known/security.txt
`)
  expect(parseSecurityTxt(value?.text ?? '').issues).toEqual([])
  expect(value?.losses.map(({ path, message, hint }) => `${path.join('.')}: ${message}; ${hint}`)).toEqual([
    'contacts.4: the contact has no address; write the address in the policy',
    'contacts.3.pgp: a security.txt cannot say that a key is given on request; publish the key, and write its link to "pgp"',
    'contacts.0: a security.txt cannot say that a contact is for escalation; it stands last; say it in the policy, and link it',
    'commitments: a security.txt has no field for "commitments"; say the link to the policy, where it stands',
    'report: a security.txt has no field for "report"; say the link to the policy, where it stands',
    'scope: a security.txt has no field for "scope"; say the link to the policy, where it stands',
  ])
})

test('the link to the policy says what has no field', () => {
  const { value } = writeSecurityTxt(policy({ contacts: [{ url: 'https://acme.org/report' }], scope: { in: ['a'] } }), {
    expires: EXPIRES,
    policy: ['https://acme.org/security'],
  })
  expect(value?.losses).toEqual([])
  expect(value?.text).toBe(
    'Contact: https://acme.org/report\nExpires: 2027-06-30T22:00:00Z\nPolicy: https://acme.org/security\n',
  )
})

test('a private report needs its repository', () => {
  const privately = policy({ contacts: [{ advisory: true }] })
  expect(writeSecurityTxt(privately, { expires: EXPIRES }).issues?.map(({ code, path }) => [code, ...path])).toEqual([
    ['no-contact', 'contacts'],
  ])
  expect(writeSecurityTxt(privately, { expires: EXPIRES, repository: 'acme/web' }).value?.losses).toEqual([])
})

test.each([
  { why: 'no repository', options: { expires: EXPIRES, repository: 'acme' } },
  { why: 'a repository elsewhere', options: { expires: EXPIRES, repository: 'acme/../evil' } },
  { why: 'a day for a time', options: { expires: '2027-06-30' } },
  { why: 'a link of http', options: { expires: EXPIRES, hiring: ['http://acme.org/jobs'] } },
])('the caller is told of $why', ({ options }) => {
  expect(() => writeSecurityTxt(ACME, options)).toThrow(RangeError)
})
