import { expect, test } from 'vitest'
import { disclosure, found, securityMd } from '../fixtures/found.js'

test.each([
  {
    why: 'the same time twice',
    lines: ['We acknowledge reports within 48 hours.', '', 'You hear from us within 48 hours.'],
  },
  {
    why: 'an aim before a promise',
    lines: ['We aim to release a fix within 30 days.', '', 'We release a fix within 90 days.'],
  },
  {
    why: 'a row for a severity',
    lines: ['We release a fix within 90 days.', '', 'We release a fix for critical vulnerabilities within 7 days.'],
  },
  {
    why: 'a time from the report, and one from triage',
    lines: ['We release a fix within 90 days.', '', 'We release a fix within 30 days of triage.'],
  },
])('once: $why', ({ lines }) => {
  expect(found({ securityMd: [securityMd(...lines)] }, 'promised-twice')).toEqual([])
})

test.each([
  {
    why: 'a sentence and another',
    lines: ['We acknowledge reports within 48 hours.', '', 'We will acknowledge your report within 5 business days.'],
    line: 5,
  },
  {
    why: 'a sentence and a table',
    lines: ['We release a fix within 60 days.', '', '| What | When |', '| --- | --- |', '| Fix | within 90 days |'],
    line: 7,
  },
])('twice: $why', ({ lines, line }) => {
  expect(found({ securityMd: [securityMd(...lines)] }, 'promised-twice')).toEqual([
    `promised-twice SECURITY.md:${line}`,
  ])
})

test('twice in a disclosure.yml, under two ids', () => {
  const rows = ['  - { milestone: fix, within: 90 days }', '  - { id: later, milestone: fix, within: 120 days }']
  expect(found({ disclosure: disclosure('commitments:', ...rows) }, 'promised-twice')).toEqual([
    'promised-twice disclosure.yml:6',
  ])
})
