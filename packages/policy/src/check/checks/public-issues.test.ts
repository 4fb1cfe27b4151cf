import { expect, test } from 'vitest'
import { found, securityMd } from '../fixtures/found.js'

const FORBIDDEN = 'Please do not open public issues for vulnerabilities.'

test.each([
  'To report a vulnerability, open an issue on GitHub.',
  'You can report security issues through the issue tracker.',
  'Report vulnerabilities by creating a new issue.',
  'Or file a public issue.',
])('contradicts itself: %s', (line) => {
  expect(found({ securityMd: [securityMd(FORBIDDEN, '', line)] }, 'public-issue-asked')).toEqual([
    'public-issue-asked SECURITY.md:5',
  ])
})

test.each([
  'For bugs that are not security issues, open an issue on GitHub.',
  'For general questions, open a public issue.',
  'Open a draft security advisory to report a vulnerability.',
  'If you hear nothing, ask for attention in a public issue, without any details.',
  'Once a fix is released, open an issue.',
  'We open an issue when the fix is out.',
])('does not: %s', (line) => {
  expect(found({ securityMd: [securityMd(FORBIDDEN, '', line)] }, 'public-issue-asked')).toEqual([])
})

test('a project that takes reports in public contradicts nothing', () => {
  const line = 'To report a vulnerability, open an issue on GitHub.'
  expect(found({ securityMd: [securityMd(line)] }, 'public-issue-asked')).toEqual([])
})
