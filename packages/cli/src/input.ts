import { readFile } from 'node:fs/promises'
import { type PolicyFound, printable, readPolicy } from '@disclock/audit'
import { decodeText } from './decode-text.js'
import { UsageError } from './usage-error.js'

/** The text of a file that the command line names, whichever way it is encoded. */
export async function readInput(file: string): Promise<string> {
  try {
    return decodeText(await readFile(file))
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`)
  }
}

/**
 * The policy in a file, a disclosure.yml or a SECURITY.md; every mistake in it is said with its line. Where a
 * SECURITY.md speaks of a time that is not understood, or cannot be clocked as it stands, standard error says so.
 */
export async function readPolicyFile(file: string): Promise<Extract<PolicyFound, { readonly kind: 'read' }>> {
  const found = await readPolicy(await readInput(file), file)
  if (found.kind === 'read') {
    for (const where of found.unclear)
      process.stderr.write(`disclock: not clocked as it stands: ${printable(where, 1000)}\n`)
    return found
  }
  throw new UsageError(
    found.kind === 'unreadable'
      ? `the policy cannot be read\n${found.issues.map((issue) => `  ${issue}`).join('\n')}`
      : `${file}: no policy`,
  )
}
