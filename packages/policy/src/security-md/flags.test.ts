import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

const read = (text: string) => readSecurityMd(`# Reporting a vulnerability\n\n${text}\n`).value

describe('forbids to speak of vulnerabilities in public', () => {
  test.each([
    { text: 'Please do not open a public issue.', forbids: true },
    { text: 'Kindly avoid publicly sharing what you found.', forbids: true },
    { text: 'Refrain from openly discussing the flaw.', forbids: true },
    { text: 'No publiques el fallo en issues.', forbids: true },
    { text: 'No publique detalles en issues públicos.', forbids: true },
    { text: 'Vulnerabilities must not be reported via public channels.', forbids: true },
    { text: 'Reports must never be written in public threads, issues included.', forbids: true },
    { text: 'Patches are not pushed to the public repository until the release.', forbids: false },
    { text: 'Access must not be requested via public channels.', forbids: false },
    { text: 'Publicaremos un aviso público.', forbids: false },
  ])('$forbids: $text', ({ text, forbids }) => {
    expect(read(text)?.forbidsPublicIssues).toBe(forbids)
  })
})

test.each([
  { why: 'nobody', text: 'We do not offer a bug bounty.', bounty: 'no' },
  { why: 'not here', text: 'Bounties are not available for this project.', bounty: 'no' },
  { why: 'all but some', text: 'Bounty payments are not available for beta features.', bounty: 'yes' },
])('who is paid: $why', ({ text, bounty }) => {
  expect(read(text)?.bounty).toBe(bounty)
})

test.each([
  { why: 'French', text: '**PGP** : [clé publique](https://a.example/k)', pgp: true },
  { why: 'German', text: 'PGP: öffentlicher Schlüssel auf Anfrage', pgp: true },
  { why: 'what is signed', text: 'Releases are signed with GPG.', pgp: false },
])('a key to encrypt with, $why', ({ text, pgp }) => {
  expect(read(text)?.pgp).toBe(pgp)
})
