import { expect, test } from 'vitest'
import { disclosure, found, securityMd } from '../fixtures/found.js'

const scoped = disclosure('scope: { in: [apps/web] }')

test.each([
  { why: 'both say it', prose: ['In scope:', '', '- apps/web'], yaml: scoped, codes: [] },
  { why: 'in a sentence', prose: ['In scope: `apps/web` and what belongs to it.'], yaml: scoped, codes: [] },
  { why: 'neither says it', prose: [], yaml: disclosure(), codes: [] },
  { why: 'only reporters are told', prose: ['In scope:', '', '- apps/web'], yaml: disclosure(), codes: [] },
  { why: 'only machines are told', prose: [], yaml: scoped, codes: ['scope-missing SECURITY.md:1'] },
])('$why', ({ prose, yaml, codes }) => {
  expect(found({ securityMd: [securityMd(...prose)], disclosure: yaml }, 'scope-missing')).toEqual(codes)
})
