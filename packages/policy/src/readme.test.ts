import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { formatIssue, readPolicyYaml } from './yaml.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the example prints what it says', () => {
  const [, code = ''] = /```js\nimport [^\n]*\n([\s\S]*?)```/.exec(readme) ?? []
  const printed: string[] = []
  const print = (...words: unknown[]) => printed.push(words.join(' '))
  // The example is our own text; its one import is handed in, since the package is not built here.
  new Function('formatIssue', 'readPolicyYaml', 'console', code)(formatIssue, readPolicyYaml, {
    log: print,
    error: print,
  })
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
