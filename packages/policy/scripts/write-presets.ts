// Writes src/presets.ts from presets/*.yml. A test fails where the two differ.
import { readdirSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

const folder = new URL('../presets/', import.meta.url)
const files = readdirSync(folder).filter((file) => file.endsWith('.yml'))
const presets = files.sort().map((file) => {
  const data: unknown = parse(readFileSync(new URL(file, folder), 'utf8'), { schema: 'core' })
  return [file.replace(/\.yml$/, ''), data]
})

const lines = [
  '// Written by `npm run presets` from presets/*.yml, which say more in their comments. Change those.',
  '',
  "import type { Presets } from './presets-below.js'",
  '',
  '/** The presets of this package by name, as data: what `parsePolicy` takes as `presets`. */',
  `export const PRESETS: Presets = ${JSON.stringify(Object.fromEntries(presets), null, 2)}`,
  '',
]
writeFileSync(new URL('../src/presets.ts', import.meta.url), lines.join('\n'))
