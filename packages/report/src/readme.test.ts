import { readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as checks from './checks.js'
import * as core from './index.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

const examples = [...readme.matchAll(/```js\n(?:import [^\n]*\n)+([\s\S]*?)```/g)].map(([, code = '']) => code)

test.each(examples)('an example prints what it says', (code) => {
  const printed: string[] = []
  const print = (...words: unknown[]) => printed.push(words.join(' '))
  // The examples are our own text; what they import is handed in, since the package is not built here.
  const given = { ...core, ...checks, console: { log: print } }
  new Function(...Object.keys(given), code)(...Object.values(given))
  expect(printed).not.toEqual([])
  expect(printed).toEqual([...code.matchAll(/^\/\/ => (.*)$/gm)].map(([, line]) => line))
})
