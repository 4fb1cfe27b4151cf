import { printable } from '@disclock/audit'
import type { Status } from './status.js'

/** What a command has to say, before it says it. */
export interface Said {
  /** For standard output. */
  readonly output: string
  /** What could not be looked at, for standard error; a sentence each. */
  readonly missing: readonly string[]
  readonly status: Status
}

/** Says it, and gives the status. */
export function printed({ output, missing, status }: Said): Status {
  for (const why of missing) process.stderr.write(`disclock: not looked at: ${printable(why, 1000)}\n`)
  process.stdout.write(output)
  return status
}
