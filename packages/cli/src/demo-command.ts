import { execFile } from 'node:child_process'
import { mkdtemp, readFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { promisify } from 'node:util'
import { audit, renderText } from '@disclock/audit'
import { listOrganisation, openGitHub } from '@disclock/github'
import { type StandIn, startStandIn } from '@disclock/github/stand-in'
import { declarePrivate } from '@disclock/lifecycle'
import type { Command } from 'commander'
import { DateTime } from 'luxon'
import { canariesIn } from './demo/canary.js'
import { DEMO_INSTANT, exampleLedger, exampleOrganisation } from './demo/organisation.js'
import { paintOf } from './paint.js'
import type { Status } from './status.js'

const TOKEN = 'demo-token'

/** `disclock demo`: the main job on the bundled example, over real HTTP on loopback, offline and without a token. */
export function demoCommand(program: Command, ends: (status: Status) => void): void {
  program
    .command('demo')
    .description('audits the bundled example organisation, offline')
    .action(async () => ends(await demo()))
}

async function demo(): Promise<Status> {
  const organisation = await exampleOrganisation()
  await using github = await startStandIn(organisation, {
    tokens: { [TOKEN]: { sees: 'all', scopes: 'repo', admin: true } },
  })
  const folder = await mkdtemp(join(tmpdir(), 'disclock-demo-'))
  const ledgerFolder = join(folder, 'ledger')
  process.stdout.write(await auditedPrivately(github, await exampleLedger(ledgerFolder)))

  const file = join(folder, 'report.json')
  const planted = canariesIn(JSON.stringify(organisation))
  const inPublic = canariesIn(await auditedInPublic(github, ledgerFolder, file))
  const delivered = canariesIn(await readFile(file, 'utf8'))
  process.stdout.write(
    [
      '',
      'The same audit once more, as a job in a public repository would run it:',
      `  details delivered to ${file} (${delivered.size} canary values are in it, as they should be)`,
      `  ${inPublic.size} of ${planted.size} canary values reached a public output`,
      '',
    ].join('\n'),
  )
  return inPublic.size === 0 && delivered.size > 0 ? 0 : 1
}

async function auditedPrivately(server: StandIn, ledger: Awaited<ReturnType<typeof exampleLedger>>): Promise<string> {
  const github = openGitHub({ apiUrl: server.url, token: TOKEN })
  const listed = await listOrganisation(github, 'example-org')
  if (listed.kind !== 'seen') throw new TypeError('the example organisation could not be listed')
  const request = {
    repositories: listed.value,
    eyesOf: () =>
      Promise.resolve({ content: github, advisories: { kind: 'token', github, permitted: false } } as const),
    ledger,
  }
  const { report } = await audit(request, DateTime.fromISO(DEMO_INSTANT, { zone: 'utc' }) as DateTime<true>)
  return renderText(report.revealTo(declarePrivate('the terminal')), paintOf(process.stdout))
}

/** All that the public could read of a job: standard output and standard error of the command itself. */
async function auditedInPublic(server: StandIn, ledger: string, file: string): Promise<string> {
  const command = [fileURLToPath(import.meta.resolve('./main.js')), 'audit', '--org', 'example-org']
  const options = ['--api-url', server.url, '--as-of', DEMO_INSTANT, '--ledger', ledger, '--output', file]
  const env = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'example-org/threatdex', DISCLOCK_TOKEN: TOKEN }
  const { stdout, stderr } = await promisify(execFile)(process.execPath, [...command, ...options], { env })
  return stdout + stderr
}
