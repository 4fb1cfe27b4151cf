import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parsePolicy } from './parse.js'
import { PRESETS } from './presets.js'
import * as prose from './prose.js'
import * as securityMd from './security-md.js'
import * as securityTxt from './security-txt.js'
import * as yaml from './yaml.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

const examples = [...readme.matchAll(/```js\n(?:import [^\n]*\n)+([\s\S]*?)```/g)].map(([, code = '']) => code)

test.each(examples)('an example prints what it says', (code) => {
  const printed: string[] = []
  const print = (...words: unknown[]) => printed.push(words.join(' '))
  // The examples are our own text; what they import is handed in, since the package is not built here.
  const given = { ...yaml, ...prose, ...securityMd, ...securityTxt, console: { log: print, error: print } }
  new Function(...Object.keys(given), code)(...Object.values(given))
  expect(printed).not.toEqual([])
  expect(printed).toEqual([...code.matchAll(/^\/\/ => (.*)$/gm)].map(([, line]) => line))
})

test('every key of a disclosure.yml is listed', () => {
  const schema = readFileSync(new URL('../disclosure.schema.json', import.meta.url), 'utf8')
  const keys = new Set<string>()
  JSON.parse(schema, (name, value: { title?: unknown } | null) => {
    if (name !== '' && typeof value?.title === 'string') keys.add(name)
    return value
  })
  expect(keys.size).toBeGreaterThan(30)
  expect([...keys].filter((key) => !readme.includes(`\`${key}\``) && !readme.includes(key))).toEqual([])
})

test('every preset is listed, with the source that it names', () => {
  for (const [name, preset] of Object.entries(PRESETS)) {
    const { value } = parsePolicy(preset, { presets: PRESETS })
    expect(readme).toContain(`| [\`${name}\`](presets/${name}.yml) |`)
    expect(readme).toContain(value?.source?.title)
  }
})
