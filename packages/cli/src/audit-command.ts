import {
  type Audit,
  type AuditRequest,
  audit,
  folderLedger,
  formatStatement,
  outcomeOf,
  publicOutcomeOf,
  renderText,
} from '@disclock/audit'
import { type GitHub, listOrganisation, openGitHub, parseSlug, type Slug } from '@disclock/github'
import { declarePrivate } from '@disclock/lifecycle'
import type { Command } from 'commander'
import { CouldNotLookError } from './could-not-look.js'
import { readPolicyFile } from './input.js'
import { instantOr } from './instant.js'
import { formatJson, writePrivate } from './output.js'
import { paintOf } from './paint.js'
import { startProgress } from './progress.js'
import { isPublicLog } from './public-log.js'
import type { Status } from './status.js'
import { findToken } from './token.js'
import { UsageError } from './usage-error.js'

interface Options {
  readonly org?: string
  readonly policy?: string
  readonly ledger?: string
  readonly apiUrl?: string
  readonly asOf?: string
  readonly output?: string
  readonly timeout?: string
  readonly json?: true
  readonly acceptUnverified?: true
}

/** `disclock audit`: one pass over repositories, against any server that speaks GitHub's API. */
export function auditCommand(program: Command, ends: (status: Status) => void): void {
  program
    .command('audit')
    .description("audits open advisories and private reports against the project's own promises")
    .argument('[repositories...]', 'OWNER/REPO')
    .option('--org <name>', 'every repository of an organisation or user')
    .option('--policy <file>', 'a disclosure.yml or SECURITY.md, in place of the one in the repository')
    .option('--ledger <folder>', 'where runs remember what they first saw')
    .option('--api-url <url>', 'default: GITHUB_API_URL, then https://api.github.com')
    .option('--as-of <instant>', 'replaces the clock, such as 2026-11-20T12:00:00Z')
    .option('--output <file>', 'also writes the JSON of the report to a file that only you read')
    .option('--timeout <seconds>', 'for one try of one request; default 10')
    .option('--accept-unverified', 'ends with 0 where nothing proves that the token sees open reports')
    .option('--json', 'prints the report as JSON and nothing else')
    .addHelpText(
      'after',
      '\nThe token: DISCLOCK_TOKEN, GITHUB_TOKEN, or what "gh auth token" says.\nExit status: 0 nothing overdue, 1 something overdue can still be acted on, 2 wrong use, 3 could not look.',
    )
    .action(async (names: readonly string[], options: Options) => ends(await runAudit(names, options)))
}

async function runAudit(names: readonly string[], options: Options): Promise<Status> {
  const { env } = process
  const now = instantOr(options.asOf, '--as-of')
  const apiUrl = options.apiUrl || env.GITHUB_API_URL || 'https://api.github.com'
  const timeoutSeconds = secondsOf(options.timeout)
  const anonymous = openGitHub({ apiUrl, timeoutSeconds })
  const token = await findToken(env, anonymous.apiUrl)
  const github = token === '' ? anonymous : openGitHub({ apiUrl, token, timeoutSeconds })
  const asked = names.map(parseSlug)
  const policy = options.policy === undefined ? {} : { policy: await readPolicyFile(options.policy) }
  const isPrivate = !(await isPublicLog(env, github))
  if (!isPrivate && options.json && options.output === undefined)
    throw new UsageError('this log may be public: with --json, give --output FILE, and the report goes there')

  const repositories = [...asked, ...(await organisation(github, options.org))]
  if (repositories.length === 0)
    throw new UsageError(
      options.org === undefined
        ? 'name a repository, such as octocat/hello-world, or --org NAME'
        : `--org: "${options.org}" has no repository that this token may see`,
    )
  const progress = startProgress(
    `auditing ${repositories.length} ${repositories.length === 1 ? 'repository' : 'repositories'}`,
  )
  const request: AuditRequest = {
    repositories,
    eyesOf: () =>
      Promise.resolve({
        content: github,
        advisories: token === '' ? { kind: 'none' } : { kind: 'token', github, permitted: false },
      }),
    ...policy,
    ...(options.ledger !== undefined && { ledger: folderLedger(options.ledger) }),
    onProgress: progress.report,
  }
  const result = await audit(request, now).finally(progress.stop)
  return print(result, options, isPrivate)
}

async function print({ statement, report }: Audit, options: Options, isPrivate: boolean): Promise<Status> {
  const strictness = { acceptUnverified: options.acceptUnverified === true, acceptNone: false }
  if (options.output !== undefined) {
    const file = declarePrivate(options.output)
    await writePrivate(options.output, formatJson(report.revealTo(file)))
  }
  if (!isPrivate) {
    const delivered =
      options.output === undefined
        ? 'Details were not delivered: give --output FILE.'
        : `Details delivered to ${options.output}.`
    const text = options.json ? formatJson(statement) : `${formatStatement(statement, delivered).join('\n')}\n`
    process.stdout.write(text)
    return publicOutcomeOf(statement, strictness)
  }
  const shown = report.revealTo(declarePrivate('the terminal'))
  process.stdout.write(options.json ? formatJson(shown) : renderText(shown, paintOf(process.stdout)))
  return outcomeOf(shown, strictness)
}

async function organisation(github: GitHub, name: string | undefined): Promise<readonly Slug[]> {
  if (name === undefined) return []
  const look = await listOrganisation(github, name)
  switch (look.kind) {
    case 'seen':
      return look.value.filter(({ repo }) => repo !== '.github')
    case 'absent':
      throw new UsageError(`--org: there is no organisation or user "${name}"`)
    case 'denied':
      throw new CouldNotLookError(
        `--org: GitHub does not list the repositories of "${name}" to this token (HTTP ${look.status})`,
      )
    case 'failed':
      throw new CouldNotLookError(`--org: the repositories of "${name}" could not be listed: ${look.why}`)
  }
}

function secondsOf(text: string | undefined): number {
  const seconds = text === undefined ? 10 : Number(text)
  if (!(seconds > 0 && seconds <= 600))
    throw new UsageError(`--timeout: "${text}" is not a number of seconds from 1 to 600`)
  return seconds
}
