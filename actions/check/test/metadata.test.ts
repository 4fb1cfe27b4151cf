import { existsSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { InputsError, parseInputs } from '../src/inputs.js'

const file = (name: string) => new URL(`../${name}`, import.meta.url)

/** Action.yml, as far as the runner reads it. That it is valid, the tests of the audit action say of every action. */
const actionYml: {
  readonly inputs: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description: string }>>
  readonly runs: { readonly using: string; readonly main: string }
} = parse(readFileSync(file('action.yml'), 'utf8'))

test('the action runs on Node 24, and what it runs is there', () => {
  expect(actionYml.runs.using).toBe('node24')
  expect(existsSync(file(actionYml.runs.main))).toBe(true)
})

test('every input of action.yml is understood, and every input that is understood stands in action.yml', () => {
  expect(() => parseInputs({ 'INPUT_NO-SUCH-INPUT': '' })).toThrow(InputsError)
  expect(() => parseInputs({ 'INPUT_NO-SUCH-INPUT': '' })).toThrow(
    `there are ${Object.keys(actionYml.inputs).join(', ')}`,
  )
})

test('the defaults of action.yml are those of the program', () => {
  const defaults = Object.entries(actionYml.inputs)
    .filter(([name]) => name !== 'token')
    .map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default ?? ''])
  expect(parseInputs(Object.fromEntries(defaults))).toEqual(parseInputs({}))
})

test('the workflow of the README is the one in examples', () => {
  const workflow = readFileSync(file('../../examples/workflow/check.yml'), 'utf8').replace(/^#.*\n/gm, '')
  expect(readFileSync(file('README.md'), 'utf8')).toContain(`\`\`\`yaml\n${workflow}\`\`\``)
})

test.each([...Object.entries(actionYml.inputs), ...Object.entries(actionYml.outputs)])(
  '%s is described in a sentence, and its name is in kebab-case',
  (name, { description }) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(description.trim()).toMatch(/^[A-Z].{20,}\.$/s)
  },
)
