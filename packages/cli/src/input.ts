import { readFile } from 'node:fs/promises'
import { type PolicyFound, readPolicy } from '@disclock/audit'
import { UsageError } from './usage-error.js'

/** The text of a file that the command line names. */
export async function readInput(file: string): Promise<string> {
  try {
    return await readFile(file, 'utf8')
  } catch (error) {
    throw new UsageError(`cannot read ${file}: ${(error as NodeJS.ErrnoException).code ?? 'unknown'}`)
  }
}

/** The policy in a file; every mistake in it is said with its line. */
export async function readPolicyFile(file: string): Promise<Extract<PolicyFound, { readonly kind: 'read' }>> {
  if (/\.md$/i.test(file))
    throw new UsageError(
      `${file}: this version reads promises from a disclosure.yml only; write one and give it with --policy`,
    )
  const found = await readPolicy(await readInput(file), file)
  if (found.kind === 'read') return found
  throw new UsageError(
    found.kind === 'unreadable'
      ? `the policy cannot be read\n${found.issues.map((issue) => `  ${issue}`).join('\n')}`
      : `${file}: no policy`,
  )
}
