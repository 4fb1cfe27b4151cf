import { type Evaluation, evaluate, parseCaseFile } from '@disclock/lifecycle'
import type { Command } from 'commander'
import { readInput, readPolicyFile } from './input.js'
import { instantOr } from './instant.js'
import { formatJson, writePrivate } from './output.js'
import { isPublicLog } from './public-log.js'
import type { Status } from './status.js'
import { UsageError } from './usage-error.js'

interface Options {
  readonly policy: string
  readonly asOf?: string
  readonly output?: string
  readonly json?: true
}

/** `disclock evaluate`: case files under a policy. */
export function evaluateCommand(program: Command, ends: (status: Status) => void): void {
  program
    .command('evaluate')
    .description('where cases stand under a policy: state, clocks, verdicts')
    .argument('<files...>', 'case files: JSON, or JSON Lines with a case a line')
    .requiredOption('--policy <file>', 'a disclosure.yml')
    .option('--as-of <instant>', 'replaces the clock, such as 2026-11-20T12:00:00Z')
    .option('--output <file>', 'writes to a file that only you read, not to standard output')
    .option('--json', 'JSON: of one case file an object, of several and of JSON Lines a line a case')
    .action(async (files: readonly string[], options: Options) => ends(await evaluateFiles(files, options)))
}

async function evaluateFiles(files: readonly string[], options: Options): Promise<Status> {
  const { output } = options
  if (output === undefined && (await isPublicLog(process.env)))
    throw new UsageError('this log may be public, and cases are not: give --output FILE')
  const now = instantOr(options.asOf, '--as-of')
  const { terms } = await readPolicyFile(options.policy)
  const aLineEach = files.length > 1 || files.some(isJsonLines)
  const results: string[] = []
  const problems: string[] = []
  for (const file of files)
    for (const { text, where } of partsOf(await readInput(file), file)) {
      const parsed = parseCaseFile(jsonOf(text))
      if (parsed.issues) problems.push(...parsed.issues.map(({ message }) => `${where}: ${message}`))
      else results.push(format(evaluate(parsed.value, terms, now), options, aLineEach))
    }
  if (output === undefined) process.stdout.write(results.join(''))
  else await writePrivate(output, results.join(''))
  // What could be read is given all the same.
  if (problems.length > 0) throw new UsageError(problems.join('\n'))
  return 0
}

function format(result: Evaluation, { json }: Options, aLineEach: boolean): string {
  if (json) return aLineEach ? `${JSON.stringify(result)}\n` : formatJson(result)
  const lines = result.clocks.map(({ verdict, commitment, due, why }) => {
    const when = due === null ? '' : `due ${due}. `
    return `  ${verdict.padEnd(14)} ${commitment.padEnd(26)} ${when}${why.at(-1) ?? ''}`
  })
  return `${[`${result.case}: ${result.stage}`, ...lines].join('\n')}\n`
}

const isJsonLines = (file: string) => file.endsWith('.jsonl')

/** The cases in a file: one, or of JSON Lines one a line. */
function partsOf(text: string, file: string): readonly { readonly text: string; readonly where: string }[] {
  if (!isJsonLines(file)) return [{ text, where: file }]
  const lines = text.split('\n').map((line, index) => ({ text: line, where: `${file}:${index + 1}` }))
  return lines.filter((line) => line.text.trim() !== '')
}

/** Undefined, which is no case file either, for what is not JSON. */
function jsonOf(text: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    return undefined
  }
}
