// Writes the tables of inputs and outputs into each action's README.md, from its action.yml.
import { globSync, readFileSync, writeFileSync } from 'node:fs'
import { parse } from 'yaml'

interface ActionFile {
  readonly inputs?: Readonly<Record<string, { readonly description: string; readonly default?: string }>>
  readonly outputs?: Readonly<Record<string, { readonly description: string }>>
}

/** The README with its tables as `actionYml` says; what stands outside the markers is left as it is. */
export function withActionTables(readme: string, actionYml: string): string {
  const { inputs = {}, outputs = {} } = parse(actionYml) as ActionFile // the metadata test checks its shape
  const inputRows = Object.entries(inputs).map(([name, input]) => [
    `\`${name}\``,
    input.description,
    input.default === undefined ? '' : `\`${input.default}\``,
  ])
  const outputRows = Object.entries(outputs).map(([name, output]) => [`\`${name}\``, output.description])
  return between(
    between(readme, 'inputs', table(['input', 'what it is', 'default'], inputRows)),
    'outputs',
    table(['output', 'what it is'], outputRows),
  )
}

function table(head: readonly string[], rows: readonly (readonly string[])[]): string {
  const lines = [head, head.map(() => '---'), ...rows].map(
    (cells) => `| ${cells.map((cell) => cell.trim().replace(/\s+/g, ' ').replaceAll('|', '\\|')).join(' | ')} |`,
  )
  return lines.join('\n')
}

function between(text: string, marker: string, content: string): string {
  const [start, end] = [`<!-- ${marker} -->`, `<!-- /${marker} -->`]
  const from = text.indexOf(start)
  const to = text.indexOf(end)
  if (from === -1 || to < from) throw new TypeError(`the README needs ${start} and, after it, ${end}`)
  return `${text.slice(0, from + start.length)}\n\n${content}\n\n${text.slice(to)}`
}

if (process.argv[1] === import.meta.filename)
  for (const file of globSync('actions/*/action.yml')) {
    const readme = file.replace('action.yml', 'README.md')
    writeFileSync(readme, withActionTables(readFileSync(readme, 'utf8'), readFileSync(file, 'utf8')))
  }
