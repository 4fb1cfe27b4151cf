import { expect, test } from 'vitest'
import { disclosure, found, securityMd, securityTxt, theFinding } from '../fixtures/found.js'

const withContacts = (contacts: string) => {
  const { source, text } = disclosure()
  return { source, text: text.replace('[{ advisory: true }]', contacts) }
}

test.each([
  { why: 'the same address', prose: 'Write to security@rocket.dev.', contacts: '[{ email: Security@rocket.dev }]' },
  {
    why: 'one names one more',
    prose: 'Write to security@rocket.dev or https://rocket.dev/report to report a vulnerability.',
    contacts: '[{ email: security@rocket.dev }]',
  },
  {
    why: 'a link to the advisories is private reporting',
    prose: 'Report it at https://github.com/acme/rocket/security/advisories/new.',
    contacts: '[{ advisory: true }]',
  },
  {
    why: 'an address that is not given is any',
    prose: 'Report vulnerabilities by e-mailing the maintainers.',
    contacts: '[{ email: security@rocket.dev }]',
  },
])('agree: $why', ({ prose, contacts }) => {
  expect(
    found({ securityMd: [securityMd(prose)], disclosure: withContacts(contacts) }, 'contacts-differ', 'unreadable'),
  ).toEqual([])
})

test.each([
  {
    why: 'another address',
    prose: 'Report vulnerabilities to security@rocket.dev.',
    contacts: '[{ email: psirt@rocket.dev }]',
  },
  { why: 'another way', prose: 'Report vulnerabilities to security@rocket.dev.', contacts: '[{ advisory: true }]' },
])('differ: $why', ({ prose, contacts }) => {
  const texts = { securityMd: [securityMd(prose)], disclosure: withContacts(contacts) }
  expect(found(texts, 'contacts-differ', 'unreadable')).toEqual(['contacts-differ disclosure.yml:3'])
})

test.each([
  {
    why: 'the policy as the contact says nothing else',
    line: 'Contact: https://github.com/acme/rocket/security/policy',
    found: [],
  },
  { why: 'a telephone is one more', line: 'Contact: tel:+46-8-000000', found: [] },
  { why: 'the same', line: 'Contact: mailto:security@rocket.dev?subject=report', found: [] },
  { why: 'another', line: 'Contact: mailto:old@rocket.dev', found: ['contacts-differ .well-known/security.txt:2'] },
])('a security.txt: $why', ({ line, found: expected }) => {
  const texts = {
    securityMd: [securityMd('Report vulnerabilities to security@rocket.dev.')],
    securityTxt: securityTxt(line),
  }
  expect(found(texts, 'contacts-differ')).toEqual(expected)
})

test('both places are said', () => {
  const texts = {
    securityMd: [securityMd('Report vulnerabilities to security@rocket.dev.')],
    securityTxt: securityTxt('Contact: mailto:old@rocket.dev'),
  }
  expect(theFinding(texts, 'contacts-differ').message).toBe(
    '"old@rocket.dev" here, and "security@rocket.dev" in SECURITY.md:3',
  )
})
