import { Command, CommanderError } from 'commander'
import manifest from '../package.json' with { type: 'json' }
import { auditCommand } from './audit-command.js'
import { backtestCommand } from './backtest-command.js'
import { checkCommand } from './check-command.js'
import { compareCommand } from './compare-command.js'
import { CouldNotLookError } from './could-not-look.js'
import { demoCommand } from './demo-command.js'
import { doctorCommand } from './doctor-command.js'
import { dueCommand } from './due-command.js'
import { evaluateCommand } from './evaluate-command.js'
import { explainCommand } from './explain-command.js'
import { initCommand } from './init-command.js'
import { metricsCommand } from './metrics-command.js'
import { readCommand } from './read-command.js'
import { recordCommand } from './record-command.js'
import type { Status } from './status.js'
import { UsageError } from './usage-error.js'
import { writeCommand } from './write-command.js'

/** Runs one command line and gives its exit status. Messages go to standard error, results to standard output. */
export async function run(argv: readonly string[]): Promise<Status> {
  let status: Status = 0
  const ends = (ended: Status) => {
    status = ended
  }
  const program = new Command('disclock')
    .description('Keeps the promises in SECURITY.md: reads them, clocks them, and shows honestly what was kept.')
    .version(manifest.version)
    .exitOverride()
    .showHelpAfterError('(disclock --help lists the commands)')
  for (const add of [
    demoCommand,
    auditCommand,
    recordCommand,
    evaluateCommand,
    explainCommand,
    backtestCommand,
    metricsCommand,
    dueCommand,
    readCommand,
    initCommand,
    writeCommand,
    checkCommand,
    doctorCommand,
    compareCommand,
  ])
    add(program, ends)
  // A reader that has read enough, such as `head`, is no failure.
  process.stdout.on('error', (error: NodeJS.ErrnoException) => {
    if (error.code === 'EPIPE') process.exit(status)
    throw error
  })
  try {
    await program.parseAsync(argv)
    return status
  } catch (error) {
    return explain(error)
  }
}

function explain(error: unknown): Status {
  // Commander has said what was wrong, or printed the help that was asked for.
  if (error instanceof CommanderError) return error.exitCode === 0 ? 0 : 2
  const couldNotLook = error instanceof CouldNotLookError
  const known = couldNotLook || error instanceof UsageError || (error instanceof Error && EXPECTED.has(error.name))
  const message = known ? (error as Error).message : `something went wrong that should not: ${nameOf(error)}`
  process.stderr.write(`disclock: ${message}\n`)
  return couldNotLook ? 3 : 2
}

/** Errors of our packages whose messages are for people and hold nothing of a report. */
const EXPECTED: ReadonlySet<string> = new Set(['InputError', 'LedgerError', 'CalendarError', 'PeriodError'])

// A message of unknown origin may quote a report: in a public log, only its kind is said.
function nameOf(error: unknown): string {
  if (!(error instanceof Error)) return typeof error
  return process.env.GITHUB_ACTIONS === undefined ? (error.stack ?? error.message) : error.name
}
