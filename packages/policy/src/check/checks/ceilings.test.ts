import { expect, test } from 'vitest'
import { disclosure, found, securityMd } from '../fixtures/found.js'

const PRIVATE = "Use GitHub's private vulnerability reporting."
const CODES = ['promise-beyond-ceiling', 'promises-differ', 'promised-twice', 'unreadable'] as const
const texts = (prose: string, ...rows: readonly string[]) => ({
  securityMd: [securityMd(PRIVATE, '', prose)],
  disclosure: disclosure('commitments:', ...rows.map((row) => `  - { ${row} }`)),
})
const CEILING = 'id: most, milestone: fix, kind: ceiling, within: 60 days'

test.each([
  { why: 'a promise within the ceiling', prose: 'We release a fix within 30 days.', row: CEILING },
  { why: 'both name the same ceiling', prose: 'Whatever is agreed, we release a fix within 60 days.', row: CEILING },
  { why: 'nobody can tell which is longer', prose: 'We release a fix within 2 months.', row: CEILING },
  { why: 'another milestone', prose: 'We publish an advisory within 90 days.', row: CEILING },
  {
    why: 'for one severity, and a promise for all',
    prose: 'We release a fix within 90 days.',
    row: `${CEILING}, severity: critical`,
  },
  {
    why: 'it counts from something else',
    prose: 'We release a fix within 90 days.',
    row: `${CEILING}, from: embargo.accepted`,
  },
  { why: 'it is only sometimes', prose: 'We release a fix within 90 days.', row: `${CEILING}, when: attack.observed` },
])('nothing: $why', ({ prose, row }) => {
  expect(found(texts(prose, row), ...CODES)).toEqual([])
})

test.each([
  { why: 'in another text', prose: 'We release a fix within 90 days.', row: CEILING },
  { why: 'an aim, too', prose: 'We aim to release a fix within 90 days.', row: CEILING },
  {
    why: 'for one severity',
    prose: 'We release a fix for critical vulnerabilities within 90 days.',
    row: `${CEILING}, severity: critical`,
  },
])('later than the ceiling: $why', ({ prose, row }) => {
  expect(found(texts(prose, row), ...CODES)).toEqual(['promise-beyond-ceiling SECURITY.md:5'])
})

test('in one text, with the ceiling that it names itself', () => {
  const lines = ['- Fix: within 90 days', '- Whatever is agreed, we release a fix within 60 days.']
  expect(found({ securityMd: [securityMd(PRIVATE, '', ...lines)] }, ...CODES)).toEqual([
    'promise-beyond-ceiling SECURITY.md:5',
  ])
})

test('two ceilings differ, and a ceiling beside a promise is no second promise', () => {
  const lines = ['- Fix: within 30 days', '- Whatever is agreed, we release a fix within 90 days.']
  const both = {
    securityMd: [securityMd(PRIVATE, '', ...lines)],
    disclosure: disclosure('commitments:', '  - { milestone: fix, within: 30 days }', `  - { ${CEILING} }`),
  }
  expect(found(both, ...CODES)).toEqual(['promises-differ SECURITY.md:6'])
})

test.each([
  'Auf jeden Fall veröffentlichen wir einen Fix innerhalb von 60 Tagen.',
  'En tout état de cause, nous publions un correctif sous 60 jours.',
  'En cualquier caso publicaremos una corrección en 60 días.',
  'Em qualquer caso, publicaremos uma correção em 60 dias.',
  'Her durumda düzeltmeyi 60 gün içinde yayınlarız.',
  'いかなる場合も、60日以内に修正をリリースします。',
  '无论如何，我们将在 60 天内发布修复。',
])('a ceiling in other languages: %s', (prose) => {
  expect(found(texts(prose, 'milestone: fix, within: 30 days', CEILING), ...CODES)).toEqual([])
})
