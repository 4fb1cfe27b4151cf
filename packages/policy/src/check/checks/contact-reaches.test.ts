import { expect, test } from 'vitest'
import { disclosure, found, securityMd, securityTxt } from '../fixtures/found.js'

const CODES = ['no-contact', 'no-address', 'placeholder-address'] as const

test.each([
  { why: 'an address', line: 'Report vulnerabilities to security@rocket.dev.', codes: [] },
  { why: 'private reporting', line: "Use GitHub's private vulnerability reporting.", codes: [] },
  {
    why: 'no address',
    line: 'Report vulnerabilities by e-mailing the maintainers.',
    codes: ['no-address SECURITY.md:3'],
  },
  {
    why: 'an address of an example',
    line: 'Report vulnerabilities to security@rocket.example.com.',
    codes: ['placeholder-address SECURITY.md:3'],
  },
  {
    why: 'an address of a template',
    line: 'Report vulnerabilities to security@yourdomain.com.',
    codes: ['placeholder-address SECURITY.md:3'],
  },
  {
    why: 'a link of an example',
    line: 'Report vulnerabilities at https://report.example.org/new.',
    codes: ['placeholder-address SECURITY.md:3'],
  },
  { why: 'nothing at all', line: 'We take security seriously.', codes: ['no-contact SECURITY.md:1'] },
])('SECURITY.md: $why', ({ line, codes }) => {
  expect(found({ securityMd: [securityMd(line)] }, ...CODES)).toEqual(codes)
})

test('a disclosure.yml', () => {
  const { source, text } = disclosure()
  const contacts = '\n  - email: unstated\n  - email: security@rocket.test\n  - url: https://rocket.dev/report'
  const named = { source, text: text.replace(' [{ advisory: true }]', contacts) }
  expect(found({ disclosure: named }, 'unreadable', ...CODES)).toEqual([
    'no-address disclosure.yml:4',
    'placeholder-address disclosure.yml:5',
  ])
})

test('a security.txt is told of once, as the others are', () => {
  const text = securityTxt('Contact: mailto:security@example.com')
  expect(found({ securityTxt: text }, 'security-txt-invalid', ...CODES)).toEqual([
    'placeholder-address .well-known/security.txt:2',
  ])
})
