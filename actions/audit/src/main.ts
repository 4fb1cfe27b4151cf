import { setFailed } from '@actions/core'
import { InputsError } from './inputs.js'
import { run } from './run.js'

/** Errors whose messages are for people and quote nothing of a report. */
const EXPECTED: ReadonlySet<string> = new Set([InputsError.name, 'InputError', 'LedgerError', 'RefusedError'])

try {
  await run(process.env)
} catch (error) {
  // The message of any other error may quote a report, and this log may be public: only its kind is said.
  const name = error instanceof Error ? error.name : typeof error
  setFailed(
    error instanceof Error && EXPECTED.has(name) ? error.message : `unexpected ${name}; please report it to Disclock`,
  )
}
