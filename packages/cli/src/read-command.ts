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
      process.stdout.write(json ? seen(formatJson(reading.value)) : formatReading(reading.value))
      ends(0)
    })
}

// A policy is a stranger's text: in JSON, too, nothing of it may move a terminal's cursor or turn a line around.
const UNSEEN = /[\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Zl}\p{Zp}]/gu

/** JSON with what nobody could see written as an escape, which means the same. */
function seen(json: string): string {
  return json.replace(UNSEEN, (character) =>
    character === '\n'
      ? character
      : Array.from({ length: character.length }, (_, index) => character.charCodeAt(index))
          .map((unit) => `\\u${unit.toString(16).padStart(4, '0')}`)
          .join(''),
  )
}
