import { expect, test } from 'vitest'
import { parsePolicy } from './parse.js'

const read = (contact: unknown) => parsePolicy({ version: 1, project: 'p', contacts: [contact] })

test.each([
  {
    why: 'an address',
    written: { email: 'security@example.org' },
    means: { kind: 'email', value: 'security@example.org' },
  },
  {
    why: 'an address with a key on request',
    written: { email: 'a.b+c@x.example.org', pgp: 'on-request', 'pgp-subject': 'PGP key request' },
    means: { kind: 'email', value: 'a.b+c@x.example.org', pgp: 'on-request', pgpSubject: 'PGP key request' },
  },
  {
    why: 'a key behind a link',
    written: { email: 'a@example.org', pgp: 'https://example.org/key.asc', role: 'escalation' },
    means: { kind: 'email', value: 'a@example.org', pgp: 'https://example.org/key.asc', role: 'escalation' },
  },
  {
    why: 'mail to somebody, nobody knows where',
    written: { email: 'unstated' },
    means: { kind: 'email', value: null },
  },
  { why: "GitHub's private report", written: { advisory: true }, means: { kind: 'github-advisory', value: null } },
  {
    why: 'a form',
    written: { url: 'https://example.org:8443/report?for=us#form', role: 'fallback' },
    means: { kind: 'url', value: 'https://example.org:8443/report?for=us#form', role: 'fallback' },
  },
  {
    why: 'a domain in its ASCII form',
    written: { email: 'security@xn--mnchen-3ya.example' },
    means: { kind: 'email', value: 'security@xn--mnchen-3ya.example' },
  },
])('$why', ({ written, means }) => {
  expect(read(written).value?.contacts).toEqual([means])
})

test.each([
  { why: 'no place at all', written: { role: 'fallback' }, code: 'not-exactly-one', at: [] },
  { why: 'two places at once', written: { email: 'a@example.org', advisory: true }, code: 'not-exactly-one', at: [] },
  { why: 'no domain', written: { email: 'security' }, code: 'invalid-email', at: ['email'] },
  { why: 'a display name', written: { email: 'Us <a@example.org>' }, code: 'invalid-email', at: ['email'] },
  { why: 'two addresses', written: { email: 'a@example.org,b@example.org' }, code: 'invalid-email', at: ['email'] },
  {
    why: 'a header smuggled in',
    written: { email: 'a@example.org\nBcc: b@c.de' },
    code: 'invalid-email',
    at: ['email'],
  },
  { why: 'a query smuggled in', written: { email: 'a@example.org?cc=b@c.de' }, code: 'invalid-email', at: ['email'] },
  { why: 'markup', written: { email: '"<img>"@example.org' }, code: 'invalid-email', at: ['email'] },
  {
    why: 'a letter that looks like another',
    written: { email: 'a@ex\u0430mple.org' },
    code: 'invalid-email',
    at: ['email'],
  },
  { why: 'an endless address', written: { email: `${'a'.repeat(300)}@b.cd` }, code: 'too-long', at: ['email'] },
  { why: 'no https', written: { url: 'http://example.org' }, code: 'invalid-url', at: ['url'] },
  { why: 'a script', written: { url: 'javascript:alert(1)' }, code: 'invalid-url', at: ['url'] },
  {
    why: 'a host that looks like another',
    written: { url: 'https://github.com@evil.example' },
    code: 'invalid-url',
    at: ['url'],
  },
  { why: 'a space', written: { url: 'https://example.org/a b' }, code: 'invalid-url', at: ['url'] },
  { why: 'markup in a link', written: { url: 'https://example.org/">' }, code: 'invalid-url', at: ['url'] },
  { why: 'a port that cannot be', written: { url: 'https://example.org:99999/' }, code: 'invalid-url', at: ['url'] },
  { why: 'a number that is no address', written: { url: 'https://999.1.1.1/' }, code: 'invalid-url', at: ['url'] },
  { why: 'a word for a key', written: { email: 'a@example.org', pgp: 'yes' }, code: 'invalid-url', at: ['pgp'] },
  { why: 'a key without mail', written: { advisory: true, pgp: 'on-request' }, code: 'misplaced-key', at: ['pgp'] },
  {
    why: 'a subject for no request',
    written: { email: 'a@example.org', 'pgp-subject': 'key' },
    code: 'misplaced-key',
    at: ['pgp-subject'],
  },
  { why: 'not a private report', written: { advisory: false }, code: 'wrong-type', at: ['advisory'] },
  { why: 'an unknown role', written: { advisory: true, role: 'primary' }, code: 'unknown-value', at: ['role'] },
  { why: 'a text', written: 'security@example.org', code: 'wrong-type', at: [] },
  { why: 'a list', written: [], code: 'wrong-type', at: [] },
])('$why', ({ written, code, at }) => {
  const issues = read(written).issues?.map((issue) => [issue.code, ...issue.path])
  expect(issues).toEqual([[code, 'contacts', 0, ...at]])
})
