import { expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

const bounty = (text: string) => readSecurityMd(`# Reporting a vulnerability\n\n${text}\n`).value?.bounty

test.each([
  { why: 'nobody', text: 'We do not offer a bug bounty.', says: 'no' },
  { why: 'not here', text: 'Bounties are not available for this project.', says: 'no' },
  {
    why: 'nobody, in the plural',
    text: 'We do not provide financial rewards or compensations, except our thanks.',
    says: 'no',
  },
  { why: 'under what is not to be expected', text: '## What not to expect\n\n- A bug bounty', says: 'no' },
  { why: 'the same in Portuguese', text: '## O que não esperar\n\n- Bug bounty: somos voluntários', says: 'no' },
  { why: 'the same in German', text: '## Was wir nicht anbieten\n\n- Bug Bounty', says: 'no' },
  { why: 'all but some', text: 'Bounty payments are not available for beta features.', says: 'yes' },
  {
    why: 'who wants it',
    text: 'If you do not want a bounty, write to us. If you want a bounty, write to HackerOne.',
    says: 'yes',
  },
  { why: 'under what is to be expected', text: '## What to expect\n\n- A bug bounty', says: 'yes' },
  { why: 'a title alone', text: '## Compensation\n\nWe thank everybody.', says: 'unstated' },
  {
    why: 'history',
    text: 'The flaw was reported by Ann via [huntr.dev](https://huntr.dev). Write to us.',
    says: 'unstated',
  },
])('who is paid: $why', ({ text, says }) => {
  expect(bounty(text)).toBe(says)
})
