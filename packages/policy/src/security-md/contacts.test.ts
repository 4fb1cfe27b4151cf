import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

const contacts = (text: string) =>
  readSecurityMd(`# Reporting a vulnerability\n\n${text}\n`).value?.contacts.map(({ kind, value, role }) =>
    [kind, value, role].filter((part) => part !== undefined).join(' '),
  )

describe('where to report', () => {
  test.each([
    { why: 'an address', text: 'Write to security@a.example.', says: ['email security@a.example'] },
    { why: 'a link, with its subject cut', text: '[us](mailto:a@b.example?subject=Hi)', says: ['email a@b.example'] },
    { why: 'a space in the link', text: '[a@b.example ](<mailto:a@b.example >)', says: ['email a@b.example'] },
    { why: 'an address in code', text: 'E-mail: `a@b.example`', says: ['email a@b.example'] },
    { why: 'hidden in words', text: 'Mail security at b dot example.', says: ['email security@b.example'] },
    { why: 'hidden in brackets', text: 'Mail security [at] b.example.', says: ['email security@b.example'] },
    { why: 'hidden in entities', text: 'Mail a&#64;b&#46;example.', says: ['email a@b.example'] },
    {
      why: 'named twice',
      text: 'Mail a@b.example, I mean [a@b.example](mailto:a@b.example).',
      says: ['email a@b.example'],
    },
    {
      why: 'an advisory',
      text: 'Use [this form](https://github.com/a/b/security/advisories/new).',
      says: ['github-advisory https://github.com/a/b/security/advisories/new'],
    },
    {
      why: 'an advisory without a link',
      text: 'Open a private security advisory on GitHub.',
      says: ['github-advisory '],
    },
    {
      why: 'a page',
      text: 'Report it to [the vendor](https://vendor.example/report).',
      says: ['url https://vendor.example/report'],
    },
    {
      why: 'HackerOne',
      text: 'Report it on https://hackerone.com/acme.',
      says: ['hackerone https://hackerone.com/acme'],
    },
    {
      why: 'a reference',
      text: 'Report through [Immunefi].\n\n[Immunefi]: https://immunefi.com/bounty/a',
      says: ['url https://immunefi.com/bounty/a'],
    },
    {
      why: 'a second choice',
      text: 'Report to a@b.example or, alternatively, to c@d.example.',
      says: ['email a@b.example', 'email c@d.example fallback'],
    },
    {
      why: 'when nobody answers',
      text: 'If you get no reply within 5 days, write to boss@b.example.',
      says: ['email boss@b.example escalation'],
    },
  ])('$why: $text', ({ text, says }) => {
    expect(contacts(text)).toEqual(says)
  })

  test.each([
    { why: 'an issue tracker', text: 'Report other bugs at https://github.com/a/b/issues.' },
    { why: 'an example for others', text: 'For example, set `security-contact security@example.com`.' },
    { why: 'announcements', text: 'Subscribe to announce@b.example for news.' },
    { why: 'how GitHub works', text: 'Report it [privately](https://docs.github.com/en/code-security).' },
    { why: 'who found something before', text: 'CVE-2024-1 was reported by a@b.example.' },
  ])('$why is none: $text', ({ text }) => {
    expect(contacts(text)?.filter((contact) => !contact.startsWith('github-advisory'))).toEqual([])
  })
})
