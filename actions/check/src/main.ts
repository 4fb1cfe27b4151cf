import { setFailed } from '@actions/core'
import { run } from './run.js'

/** Errors whose messages are for people. */
const EXPECTED: ReadonlySet<string> = new Set(['InputsError', 'InputError', 'RefusedError'])

try {
  await run(process.env, new Date())
} catch (error) {
  const name = error instanceof Error ? error.name : typeof error
  setFailed(
    error instanceof Error && EXPECTED.has(name) ? error.message : `unexpected ${name}; please report it to Disclock`,
  )
}
