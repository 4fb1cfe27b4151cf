import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { checkTexts } from './check-texts.js'
import { CHECKS } from './finding.js'
import { NOW } from './fixtures/found.js'
import { countFindings, formatFindings } from './format-findings.js'
import type { Texts } from './texts.js'

const text = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const wrong = (name: string, source: string) => ({ source, text: text(`fixtures/everything-wrong/${name}`) })

const EVERYTHING_WRONG: Texts = {
  securityMd: [wrong('SECURITY.md', 'SECURITY.md'), { source: 'docs/SECURITY.md', text: '# Security\n' }],
  disclosure: wrong('disclosure.yml', '.github/disclosure.yml'),
  securityTxt: { ...wrong('security.txt', 'security.txt'), url: 'https://probe.dev/.well-known/security.txt' },
  issueTemplates: [wrong('report.yml', '.github/ISSUE_TEMPLATE/report.yml')],
  workflows: [wrong('audit.yml', '.github/workflows/audit.yml')],
  repository: 'acme/rocket',
}

/** The seeds: what these two projects tell their reporters, in our words and in the form of theirs. */
const seed = (form: string, preset: string): Texts => ({
  securityMd: [{ source: 'SECURITY.md', text: text(`../security-md/fixtures/${form}.md`) }],
  disclosure: { source: 'disclosure.yml', text: text(`../../presets/${preset}.yml`) },
})
const THREATDEX = seed('seed-flattened-table', 'threatdex')
const IOC_NER = seed('seed-labelled-list', 'threatextract-ioc-ner')

test.each([
  { name: 'everything-wrong', texts: EVERYTHING_WRONG },
  { name: 'threatdex', texts: THREATDEX },
  { name: 'threatextract-ioc-ner', texts: IOC_NER },
  { name: 'nothing', texts: {} },
])('what people read of $name', async ({ name, texts }) => {
  const findings = checkTexts(texts, NOW)
  await expect(`${formatFindings(findings)}\n\n${countFindings(findings)}\n`).toMatchFileSnapshot(
    `fixtures/${name}.txt`,
  )
})

test('every code has a text that is wrong in its way', () => {
  const all: readonly Texts[] = [
    EVERYTHING_WRONG,
    THREATDEX,
    IOC_NER,
    {},
    { disclosure: { source: 'disclosure.yml', text: 'version: 7' } },
    { securityMd: [{ source: 'SECURITY.md', text: 'We take security seriously.' }] },
    { workflows: [{ source: 'audit.yml', text: 'on: [' }] },
    { securityTxt: { source: 'security.txt', text: 'Contact: mailto:a@rocket.dev\nExpires: 2026-12-01T00:00:00Z\n' } },
    { securityTxt: { source: 'security.txt', text: 'Contact: mailto:a@rocket.dev\nExpires: 2036-12-01T00:00:00Z\n' } },
  ]
  const codes = new Set(all.flatMap((texts) => checkTexts(texts, NOW)).map(({ code }) => code))
  expect([...codes].sort()).toEqual(Object.keys(CHECKS).sort())
})
