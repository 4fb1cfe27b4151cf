import { execFileSync } from 'node:child_process'
import { existsSync, globSync, readFileSync } from 'node:fs'
import { dirname, join } from 'node:path'
import { expect, test } from 'vitest'
import { parse } from 'yaml'
import { withActionTables } from './write-action-tables.js'

const read = (file: string) => readFileSync(file, 'utf8')
const documents = globSync(['*.md', '{packages,actions}/*/README.md', 'examples/README.md', 'docs/**/*.md']).sort()

test.each(documents)('%s links to files and headings that exist', (file) => {
  const links = [...read(file).matchAll(/\]\((?!https?:)([^)#\s]*)(?:#([^)\s]+))?\)/g)]
  const dead = links.filter(([, path = '', heading]) => {
    const target = path === '' ? file : join(dirname(file), path)
    return !existsSync(target) || (heading !== undefined && !headingsOf(read(target)).includes(heading))
  })
  expect(dead.map(([link]) => link)).toEqual([])
})

function headingsOf(markdown: string): readonly string[] {
  return [...markdown.matchAll(/^#+ (.*)$/gm)].map(([, title = '']) =>
    title
      .toLowerCase()
      .replace(/[^\w\s-]/g, '')
      .replaceAll(' ', '-'),
  )
}

// As their readers would: against the built packages, in a process of their own.
test.each(['packages/audit/README.md', 'packages/github/README.md', 'packages/lifecycle/README.md'])(
  'the example of %s prints what it says',
  (file) => {
    const [, code = ''] = /```ts\n([\s\S]*?)```/.exec(read(file)) ?? []
    const stdout = execFileSync(process.execPath, ['--input-type=module-typescript', '--eval', code], {
      encoding: 'utf8',
    })
    expect(stdout.trimEnd().split('\n')).toEqual([...code.matchAll(/\/\/ => (.*)$/gm)].map(([, line]) => line))
  },
)

test.each(['README.md', 'actions/audit/README.md'])('the workflow of %s is the one in examples', (file) => {
  const workflow = read('examples/workflow/audit.yml').replace(/^#.*\n/gm, '')
  expect(workflow.trimEnd().split('\n')).toHaveLength(12)
  expect(read(file)).toContain(`\`\`\`yaml\n${workflow}\`\`\``)
})

test.each(globSync('actions/*/action.yml'))('the tables of the README beside %s are up to date', (file) => {
  const readme = read(file.replace('action.yml', 'README.md'))
  expect(withActionTables(readme, read(file))).toBe(readme)
})

test('our SECURITY.md and our disclosure.yml promise the same, and the latter can be read', () => {
  const { commitments } = parse(read('.github/disclosure.yml')) as { commitments: readonly Record<string, string>[] }
  const lengths = commitments.map(({ within, every, after }) => within ?? every ?? after ?? 'no length')
  expect(lengths.filter((length) => !read('SECURITY.md').includes(length))).toEqual([])
  const options = ['--from', '2026-05-22T14:00:00Z', '--calendar', '.github/disclosure.yml', '--json']
  const due = execFileSync(process.execPath, ['packages/cli/dist/main.js', 'due', '3 business days', ...options])
  expect(JSON.parse(String(due))).toMatchObject({ civil: '2026-05-27' })
})

test('what the README says the demo prints, it prints', () => {
  const [, shown = ''] = /```text\n(Disclock as of[\s\S]*?)```/.exec(read('README.md')) ?? []
  const printed = execFileSync(process.execPath, ['packages/cli/dist/main.js', 'demo'], { encoding: 'utf8' })
  const missing = shown.split('\n').filter((line) => line !== '…' && !printed.includes(line))
  expect(missing).toEqual([])
})
