import { readSecurityMd } from '@disclock/policy/security-md'
import type { Command } from 'commander'
import { readInput } from './input.js'
import { formatJson } from './output.js'
import { formatReading } from './reading-text.js'
import type { Status } from './status.js'
import { UsageError } from './usage-error.js'

/** `disclock read`: what a SECURITY.md promises, with the lines that say so. */
export function readCommand(program: Command, ends: (status: Status) => void): void {
  program
    .command('read')
    .description('what a SECURITY.md promises, and where it says so')
    .argument('<file>', 'the policy, in Markdown')
    .option('--json', 'prints JSON and nothing else')
    .action(async (file: string, { json }: { readonly json?: true }) => {
      const reading = readSecurityMd(await readInput(file))
      if (reading.issues)
        throw new UsageError(
          reading.issues.map(({ line, message, hint }) => `${file}:${line}: ${message}; ${hint}`).join('\n'),
        )
      process.stdout.write(json ? formatJson(reading.value) : formatReading(reading.value))
      ends(0)
    })
}
