import { readFileSync } from 'node:fs'
import { parsePolicy } from '@disclock/policy'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import * as lifecycle from './index.js'
import { apply, evaluate, explain, loadTerms, openCase, whatNext } from './index.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the first example prints what it says', async () => {
  const [, code = ''] = /```ts\n(?:import [^\n]*\n)+([\s\S]*?)```/.exec(readme) ?? []
  const printed: string[] = []
  const print = (...words: unknown[]) => printed.push(...words.join(' ').split('\n'))
  const imported = { apply, evaluate, explain, loadTerms, openCase, whatNext, parsePolicy, DateTime }
  // The example is our own text; its imports are handed in, since the package is not built here.
  const body = `return (async () => { ${code} })()`
  const run = new Function(...Object.keys(imported), 'console', body)
  await run(...Object.values(imported), { log: print })
  expect(printed).toEqual([...code.matchAll(/^\/\/ => (.*)$/gm)].map(([, line]) => line))
})

test('every public function is in the table', () => {
  const functions = Object.entries(lifecycle).filter(([, value]) => typeof value === 'function')
  expect(functions.map(([name]) => name).filter((name) => !readme.includes(`\`${name}`))).toEqual([])
})
