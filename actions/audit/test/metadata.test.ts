import { existsSync, globSync, readFileSync } from 'node:fs'
import { registerHooks } from 'node:module'
import { join } from 'node:path'
import { expect, test } from 'vitest'
import { TextDocument } from 'vscode-languageserver-textdocument'
import { InputsError, parseInputs } from '../src/inputs.js'
import { actionYml, root } from './run-action.js'

// The language service imports JSON without saying that it is JSON, which Node refuses.
registerHooks({
  load: (url, context, next) =>
    next(url, url.endsWith('.json') ? { ...context, importAttributes: { type: 'json' } } : context),
})
const { validate } = await import('@actions/languageservice/validate')

const files = globSync(['actions/*/action.yml', '.github/workflows/*.yml', 'examples/workflow/*.yml'], { cwd: root })

const problemsOf = async (file: string, text: string) =>
  (await validate(TextDocument.create(`file://${root}${file}`, 'yaml', 1, text))).map(
    ({ range, message }) => `${range.start.line + 1}: ${message}`,
  )

test.each(files.toSorted())('%s is valid for GitHub Actions', async (file) => {
  // The language service knows a workflow by its folder.
  const place = file.replace('examples/workflow/', '.github/workflows/')
  expect(await problemsOf(place, readFileSync(join(root, file), 'utf8'))).toEqual([])
})

test('a key and a colour that there are not are seen', async () => {
  const runs = 'runs:\n  using: node24\n  mian: dist/index.js\n'
  const text = `name: x\ndescription: y\nbranding:\n  icon: clock\n  color: mauve\n${runs}`
  const problems = await problemsOf('actions/x/action.yml', text)
  expect(problems.join('\n')).toMatch(/mian/)
  expect(problems.join('\n')).toMatch(/mauve/)
})

test('the action runs on Node 24, and what it runs is there', () => {
  const { using, main } = actionYml.runs
  expect(using).toBe('node24')
  expect(existsSync(join(root, 'actions/audit', main))).toBe(true)
})

test('every input of action.yml is understood, and every input that is understood stands in action.yml', () => {
  const named = Object.keys(actionYml.inputs)
  let known = ''
  try {
    parseInputs({ 'INPUT_NO-SUCH-INPUT': '' })
  } catch (error) {
    if (error instanceof InputsError) known = error.message
  }
  expect(known).toContain(`there are ${named.join(', ')}`)
  expect(known).toMatch(new RegExp(`${named.at(-1)}$`))
})

test('the defaults of action.yml are those of the program', () => {
  const defaults = Object.entries(actionYml.inputs)
    .filter(([name]) => name !== 'github-token')
    .map(([name, input]) => [`INPUT_${name.toUpperCase()}`, input.default ?? ''])
  expect(parseInputs(Object.fromEntries(defaults))).toEqual(parseInputs({}))
})

test.each([...Object.entries(actionYml.inputs), ...Object.entries(actionYml.outputs)])(
  '%s is described in a sentence, and its name is in kebab-case',
  (name, { description = '' }) => {
    expect(name).toMatch(/^[a-z]+(-[a-z]+)*$/)
    expect(description.trim()).toMatch(/^[A-Z].{20,}\.$/s)
  },
)

test('no input that is secret has a default', () => {
  for (const name of ['token', 'app-id', 'app-private-key'])
    expect(actionYml.inputs[name]).not.toHaveProperty('default')
})
