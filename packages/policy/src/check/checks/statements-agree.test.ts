import { expect, test } from 'vitest'
import { disclosure, found, securityMd, securityTxt } from '../fixtures/found.js'

const CODES = ['bounty-differs', 'safe-harbor-differs', 'unreadable'] as const

test.each([
  { why: 'both say yes', prose: 'We run a bug bounty program.', yaml: ['bounty: true'] },
  { why: 'both say no', prose: 'We do not offer bug bounties.', yaml: ['bounty: false'] },
  { why: 'only the policy says', prose: 'Thank you.', yaml: ['bounty: false'] },
  { why: 'only the prose says', prose: 'We run a bug bounty program.', yaml: [] },
  { why: 'both protect', prose: 'We will not take legal action.', yaml: ['safe-harbor: [we do not sue]'] },
  { why: 'only the policy protects', prose: 'Thank you.', yaml: ['safe-harbor: [we do not sue]'] },
  {
    why: 'who breaks the rules is not protected',
    prose: 'If you do not follow these rules, we cannot offer safe harbor. Research in good faith has safe harbor.',
    yaml: ['safe-harbor: [we do not sue]'],
  },
  {
    why: 'a rule that does not change the protection',
    prose: 'This does not affect your safe harbor.',
    yaml: ['safe-harbor: [we do not sue]'],
  },
  {
    why: 'some reports are not paid for',
    prose: 'We run a bug bounty program.\n\nWe do not pay bounties for reports by scanners.',
    yaml: ['bounty: true'],
  },
  { why: 'neither protects', prose: 'We cannot offer safe harbor.', yaml: [] },
])('agree: $why', ({ prose, yaml }) => {
  expect(found({ securityMd: [securityMd(prose)], disclosure: disclosure(...yaml) }, ...CODES)).toEqual([])
})

test.each([
  { why: 'paid for, and not', prose: 'We do not offer bug bounties.', yaml: 'bounty: true', code: 'bounty-differs' },
  { why: 'not paid for, and so', prose: 'We run a bug bounty program.', yaml: 'bounty: false', code: 'bounty-differs' },
  {
    why: 'not protected, and so',
    prose: 'We cannot offer safe harbor.',
    yaml: 'safe-harbor: [we do not sue]',
    code: 'safe-harbor-differs',
  },
])('differ: $why', ({ prose, yaml, code }) => {
  const texts = { securityMd: [securityMd('Thank you.', '', prose)], disclosure: disclosure(yaml) }
  expect(found(texts, ...CODES)).toEqual([`${code} disclosure.yml:4`])
})

test.each([
  'Wir bieten keinen Safe Harbor an.',
  "Nous n'offrons pas de safe harbor.",
  'No ofrecemos puerto seguro (safe harbor).',
  'Não oferecemos safe harbor.',
  'Safe harbor sunmuyoruz.',
  'セーフハーバーは提供していません。',
  '我们不提供安全港保护。',
])('no safe harbour, in other languages: %s', (prose) => {
  const texts = { securityMd: [securityMd(prose)], disclosure: disclosure('safe-harbor: [we do not sue]') }
  expect(found(texts, ...CODES)).toEqual(['safe-harbor-differs disclosure.yml:4'])
})

test.each([
  { value: 'True', found: [] },
  { value: 'False', found: ['bounty-differs .well-known/security.txt:3'] },
  { value: 'https://rocket.dev/bounty', found: [] },
])('a security.txt with Bug-Bounty: $value', ({ value, found: expected }) => {
  const text = securityTxt('Contact: https://rocket.dev/report', `Bug-Bounty: ${value}`)
  expect(found({ securityMd: [securityMd('We run a bug bounty program.')], securityTxt: text }, ...CODES)).toEqual(
    expected,
  )
})
