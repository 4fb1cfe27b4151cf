import { type CaseFile, evaluate, parseCaseFile } from '@disclock/lifecycle'
import type { Command } from 'commander'
import { readInput, readPolicyFile } from './input.js'
import { instantOr } from './instant.js'
import type { Status } from './status.js'
import { UsageError } from './usage-error.js'

interface Options {
  readonly policy: string
  readonly asOf?: string
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
    .option('--json', 'prints JSON: an object a case; a line each of a .jsonl file')
    .action(async (files: readonly string[], options: Options) => {
      await evaluateFiles(files, options)
      ends(0)
    })
}

async function evaluateFiles(files: readonly string[], options: Options): Promise<void> {
  const now = instantOr(options.asOf, '--as-of')
  const { terms } = await readPolicyFile(options.policy)
  for (const file of files) {
    const lines = file.endsWith('.jsonl')
    for (const { caseFile } of casesOf(await readInput(file), file, lines)) {
      const result = evaluate(caseFile, terms, now)
      const text = options.json
        ? JSON.stringify(result, null, lines ? undefined : 2)
        : [
            `${result.case}: ${result.stage}`,
            ...result.clocks.map(
              (clock) => `  ${clock.verdict.padEnd(14)} ${clock.commitment.padEnd(28)} ${clock.why.at(-1) ?? ''}`,
            ),
          ].join('\n')
      process.stdout.write(`${text}\n`)
    }
  }
}

function* casesOf(text: string, file: string, lines: boolean): Iterable<{ readonly caseFile: CaseFile }> {
  const parts = lines
    ? text.split('\n').map((line, index) => ({ line, where: `${file}:${index + 1}` }))
    : [{ line: text, where: file }]
  for (const { line, where } of parts) {
    if (line.trim() === '') continue
    const parsed = parseCaseFile(jsonOf(line, where))
    if (parsed.issues) throw new UsageError(parsed.issues.map(({ message }) => `${where}: ${message}`).join('\n'))
    yield { caseFile: parsed.value }
  }
}

function jsonOf(text: string, where: string): unknown {
  try {
    return JSON.parse(text)
  } catch {
    throw new UsageError(`${where}: this is not JSON`)
  }
}
