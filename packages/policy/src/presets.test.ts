import { readdirSync, readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import { words } from './fixtures/words.js'
import { parsePolicy } from './parse.js'
import { PRESETS } from './presets.js'
import { readPolicyYaml } from './yaml.js'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')
const names = readdirSync(new URL('../presets/', import.meta.url)).map((file) => file.replace(/\.yml$/, ''))
const schema = JSON.parse(read('../disclosure.schema.json')) as object

test('their names', () => {
  expect(names.sort()).toMatchInlineSnapshot(`
    [
      "cert-cc-45",
      "cisa-bod-20-01",
      "cra-article-14",
      "curl",
      "cve-cna",
      "gitlab",
      "go",
      "hackerone-recommended",
      "hackerone-standard",
      "kubernetes",
      "linux-distros",
      "linux-kernel",
      "nodejs",
      "openssf-badge",
      "openssl",
      "project-zero-90-30",
      "threatdex",
      "threatextract-ioc-ner",
      "zdi-120",
    ]
  `)
})

test('PRESETS is what the files say; if not, run `npm run presets`', () => {
  const data = names.map((name) => [name, parse(read(`../presets/${name}.yml`), { schema: 'core' }) as unknown])
  expect(PRESETS).toEqual(Object.fromEntries(data))
})

describe.each(names)('%s', (name) => {
  const text = read(`../presets/${name}.yml`)
  const { value, issues } = readPolicyYaml(text, `${name}.yml`)

  test('is a policy, for its reader and for editors, and says where it is from', () => {
    expect(issues).toBeUndefined()
    expect(value?.source).toEqual({
      title: expect.stringMatching(/./),
      url: expect.stringMatching(/^https:/),
      read: expect.stringMatching(/^\d{4}-\d\d-\d\d$/),
    })
    expect(text).toMatch(/^# yaml-language-server: \$schema=\.\.\/disclosure\.schema\.json\n/)
    expect(new Ajv2020({ strict: false }).compile(schema)(parse(text))).toBe(true)
  })

  test('can be built on', () => {
    const policy = parsePolicy({ version: 1, project: 'p', extends: name }, { presets: PRESETS }).value
    expect(policy?.commitments).toEqual(value?.commitments.map((one) => ({ ...one, line: null, preset: name })))
    expect(policy).toMatchObject({ project: 'p', presets: [name], source: null })
  })

  test('promises', async () => {
    const lines = (value?.commitments ?? []).map((commitment) => `${words(commitment)}\n`)
    await expect(lines.join('')).toMatchFileSnapshot(`./fixtures/presets/${name}.txt`)
  })
})

test('the promises of others come without their contacts: only the two seeds, which are whole policies, have any', () => {
  const reached = names.filter((name) => parsePolicy(PRESETS[name]).value?.contacts.length !== 0)
  expect(reached).toEqual(['threatdex', 'threatextract-ioc-ner'])
})
