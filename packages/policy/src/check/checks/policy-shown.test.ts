import { expect, test } from 'vitest'
import { disclosure, found, securityMd } from '../fixtures/found.js'

const [shown, other] = [{ ...securityMd(), source: '.github/SECURITY.md' }, securityMd()]

test.each([
  { why: 'one', texts: { securityMd: [shown] }, codes: [] },
  {
    why: 'a second that nobody is shown',
    texts: { securityMd: [shown, other] },
    codes: ['shadowed-policy SECURITY.md:1'],
  },
  {
    why: 'none, and reporters read no disclosure.yml',
    texts: { disclosure: disclosure() },
    codes: ['no-policy SECURITY.md:1'],
  },
  { why: 'nothing at all', texts: {}, codes: ['no-policy SECURITY.md:1'] },
  {
    why: 'one that cannot be read is there',
    texts: { securityMd: [{ ...shown, text: '>'.repeat(99) }] },
    codes: ['unreadable .github/SECURITY.md:1'],
  },
])('$why', ({ texts, codes }) => {
  expect(found(texts, 'no-policy', 'shadowed-policy', 'unreadable')).toEqual(codes)
})
