import { printable } from '@disclock/audit'
import { formPolicy, type Policy, type Reading } from '@disclock/policy'
import { writeSecurityMd } from '@disclock/policy/prose'
import { writeSecurityInsights } from '@disclock/policy/security-insights'
import { writeSecurityTxt } from '@disclock/policy/security-txt'
import type { Command } from 'commander'
import { readInput, readPolicyFile } from './input.js'
import { instantOr } from './instant.js'
import { newInsights } from './new-insights.js'
import { formatJson } from './output.js'
import { printText } from './print-text.js'
import type { Status } from './status.js'
import { unsaidWords } from './unsaid.js'
import { UsageError } from './usage-error.js'
import { writeWhole } from './write-whole.js'

interface Options {
  readonly policy: string
  readonly output?: string
  readonly expires?: string
  readonly repository?: string
  readonly link?: string
  readonly onto?: string
  readonly administrator?: readonly string[]
  readonly asOf?: string
}

/** `disclock write`: what others read of a policy, in the form in which they read it. */
export function writeCommand(program: Command, ends: (status: Status) => void): void {
  program
    .command('write')
    .description('writes what a policy says as another file')
    .argument('<what>', FORMS.join(', '))
    .requiredOption('--policy <file>', 'a disclosure.yml, or a SECURITY.md')
    .option('--output <file>', 'writes to a file, not to standard output')
    .option('--expires <instant>', 'security.txt: when it goes stale, such as 2027-06-01T00:00:00Z')
    .option(
      '--repository <name>',
      "security.txt: owner/name, where GitHub's private report is; security-insights: the code, in a new file",
    )
    .option('--link <url>', 'security.txt, security-insights: where the policy stands for people to read')
    .option('--onto <file>', 'security-insights: the file that is there, to be brought up to date')
    .option(
      '--administrator <contact>',
      'security-insights, in a new file: who administers the project, such as "Ada <ada@example.org>"; again for more',
      (contact: string, before: readonly string[] = []) => [...before, contact],
    )
    .option('--as-of <instant>', 'security-insights: replaces the clock, such as 2026-11-20T12:00:00Z')
    .action(async (what: string, options: Options) => ends(await write(what, options)))
}

const FORMS = ['security.md', 'security.txt', 'security-insights', 'form-policy.json'] as const

/** The options that only some forms have. */
const ONLY_FOR: Readonly<Record<string, readonly string[]>> = {
  expires: ['security.txt'],
  repository: ['security.txt', 'security-insights'],
  link: ['security.txt', 'security-insights'],
  onto: ['security-insights'],
  administrator: ['security-insights'],
  'as-of': ['security-insights'],
}

function checkOptions(form: string, { asOf, ...options }: Options): void {
  for (const [option, value] of Object.entries({ ...options, 'as-of': asOf })) {
    const forms = ONLY_FOR[option]
    if (value !== undefined && forms !== undefined && !forms.includes(form))
      throw new UsageError(`--${option} is for ${forms.join(' and ')}; leave it out`)
  }
}

async function write(what: string, options: Options): Promise<Status> {
  const form = FORMS.find((each) => each === what.toLowerCase())
  if (form === undefined) throw new UsageError(`"${what}" is no form; write one of ${FORMS.join(', ')}`)
  checkOptions(form, options)
  const { policy } = (await readPolicyFile(options.policy)).terms
  const { text, unsaid } = await FORM[form](policy, options)
  for (const each of unsaid) process.stderr.write(`disclock: not in it: ${printable(each, 1000)}\n`)
  if (options.output === undefined) printText(text)
  else await writeWhole(options.output, text)
  return 0
}

/** A text, and what of the policy it cannot say. */
interface Written {
  readonly text: string
  readonly unsaid: readonly string[]
}

const FORM: Readonly<Record<(typeof FORMS)[number], (policy: Policy, options: Options) => Written | Promise<Written>>> =
  {
    'security.md': (policy) => ({ text: writeSecurityMd(policy), unsaid: [] }),
    'security.txt': securityTxt,
    'security-insights': securityInsights,
    'form-policy.json': (policy) => ({ text: formatJson(formPolicy(policy)), unsaid: [] }),
  }

function securityTxt(policy: Policy, { expires, repository, link }: Options): Written {
  if (expires === undefined)
    throw new UsageError('a security.txt says when it goes stale; give --expires, less than a year ahead')
  const said = {
    expires,
    ...(repository !== undefined && { repository }),
    ...(link !== undefined && { policy: [link] }),
  }
  return written(() => writeSecurityTxt(policy, said), policy, 'security.txt')
}

async function securityInsights(policy: Policy, options: Options): Promise<Written> {
  const { onto, administrator, repository, asOf, link } = options
  if (onto !== undefined && (administrator ?? repository) !== undefined)
    throw new UsageError('--administrator and --repository are for a new file; leave them out, or --onto')
  const base = onto === undefined ? newInsights(policy.project, administrator, repository) : await readInput(onto)
  const today = instantOr(asOf, '--as-of').toUTC().toISODate() ?? ''
  const said = { today, ...(link !== undefined && { reporting: { securityPolicy: link } }) }
  return written(() => writeSecurityInsights(policy, base, said), policy, 'security-insights file', onto)
}

interface Issue {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly message: string
  readonly hint: string
  readonly line?: number
}

type Result = Reading<{ readonly text: string; readonly losses: readonly Issue[] }, Issue>

/** What a writer gives; what it refuses, in words for whoever typed the command. */
function written(make: () => Result, policy: Policy, form: string, file?: string): Written {
  const { value, issues } = attempted(make)
  if (issues) {
    const place = (line?: number) => (file === undefined ? '' : `${file}:${line ?? 1}: `)
    throw new UsageError(issues.map(({ message, hint, line }) => `${place(line)}${message}; ${hint}`).join('\n'))
  }
  return { text: value.text, unsaid: unsaidWords(value.losses, policy, form) }
}

function attempted(make: () => Result): Result {
  try {
    return make()
  } catch (error) {
    // The writers throw this where an option would break the format.
    if (error instanceof RangeError) throw new UsageError(error.message)
    throw error
  }
}
