import { printable } from '@disclock/audit'
import { changesBetween, formatChanges } from '@disclock/policy'
import type { Command } from 'commander'
import { readPolicyFile } from './input.js'
import { formatJson } from './output.js'
import type { Status } from './status.js'

/** `disclock compare`: what a newer version of a policy promises otherwise than an older one. */
export function compareCommand(program: Command, ends: (status: Status) => void): void {
  program
    .command('compare')
    .description('what a newer version of a policy promises otherwise, what weakens first')
    .argument('<old>', 'a disclosure.yml or a SECURITY.md')
    .argument('<new>', 'another version of it')
    .option('--json', 'prints JSON and nothing else')
    .action(async (older: string, newer: string, { json }: { readonly json?: true }) => {
      process.stdout.write(await compareFiles(older, newer, json === true))
      ends(0)
    })
}

/** The changes from the policy in one file to that in another: a line each, or one object of JSON. */
export async function compareFiles(older: string, newer: string, json: boolean): Promise<string> {
  const [before, after] = [await readPolicyFile(older), await readPolicyFile(newer)]
  const changes = changesBetween(before.terms.policy, after.terms.policy)
  if (json) return formatJson({ changes })
  return `${formatChanges(changes)
    .map((line) => printable(line, 1000))
    .join('\n')}\n`
}
