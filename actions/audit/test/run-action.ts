import { spawn } from 'node:child_process'
import { globSync, readFileSync } from 'node:fs'
import { mkdir, mkdtemp, readFile, rm, stat, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { dirname, join, relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { parse } from 'yaml'

/** A step of a workflow that uses the action. */
export interface Step {
  readonly apiUrl: string
  /** The inputs that the workflow gives; the runner adds the defaults of action.yml. */
  readonly inputs?: Readonly<Record<string, string>>
  /** Default: schedule. */
  readonly event?: string
  /** What GITHUB_EVENT_PATH holds. Default: a schedule in a public repository. */
  readonly payload?: object
  /** The repository that the workflow runs in. Default: acme/rocket. */
  readonly repository?: string
  /** Files of the workspace by path, as a checkout would leave them. */
  readonly workspace?: Readonly<Record<string, string>>
  /** Over all other variables; undefined takes one out. */
  readonly env?: Readonly<Record<string, string | undefined>>
}

/** All that the public can see of a job in a public repository. */
export interface PublicSinks {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  readonly summary: string
  /** The file of outputs, with its random delimiters made alike. */
  readonly outputs: string
  /** Every file of the workspace by path: a later step may upload any of it. */
  readonly workspace: Readonly<Record<string, string>>
  /** The files in which a step sets variables, paths and states for later ones. */
  readonly others: string
}

/** How the step ended. */
interface Ended extends PublicSinks {
  /** Standard output without the lines in which the runner is told to mask a token. */
  readonly log: string
  /** An output's value. */
  readonly output: (name: string) => string
  /** The whole report as it was delivered; empty where none was. */
  readonly report: string
  readonly reportMode: number
}

/** A machine that runs one step after the other, each in the same fresh folders. `await using` removes it. */
export interface Runner extends AsyncDisposable {
  readonly run: (step: Step) => Promise<Ended>
  /** A path that outlives a step. */
  readonly path: (name: string) => string
}

export const root = fileURLToPath(new URL('../../../', import.meta.url))
const bundle = join(root, 'actions/audit/dist/index.js')

/** Action.yml, as far as the runner reads it. */
export const actionYml: {
  readonly inputs: Readonly<Record<string, { readonly description?: string; readonly default?: string }>>
  readonly outputs: Readonly<Record<string, { readonly description?: string }>>
  readonly branding: { readonly icon: string; readonly color: string }
  readonly runs: { readonly using: string; readonly main: string }
} = parse(readFileSync(join(root, 'actions/audit/action.yml'), 'utf8'))

/** What GitHub sends with a schedule, beside the repository: since 2022 that is there, too. */
export function schedulePayload(repository?: object): object {
  return { schedule: '17 */6 * * *', workflow: '.github/workflows/disclock.yml', ...(repository && { repository }) }
}

const publicRepository = { name: 'rocket', full_name: 'acme/rocket', private: false, visibility: 'public' }
const privateRepository = { name: 'rocket', full_name: 'acme/rocket', private: true, visibility: 'private' }

/** A schedule in a private repository. */
export const inPrivate = { payload: schedulePayload(privateRepository) }

/** A new runner. */
export async function startRunner(): Promise<Runner> {
  const home = await mkdtemp(join(tmpdir(), 'disclock-action-'))
  const path = (name: string) => join(home, name)
  return {
    path,
    run: async (step) => {
      for (const name of ['files', 'temp', 'workspace']) {
        await rm(path(name), { recursive: true, force: true })
        await mkdir(path(name))
      }
      return runStep(path, step)
    },
    [Symbol.asyncDispose]: () => rm(home, { recursive: true, force: true }),
  }
}

async function runStep(path: Runner['path'], step: Step): Promise<Ended> {
  const { repository = 'acme/rocket', workspace = {}, payload = schedulePayload(publicRepository) } = step
  const fileOf = (name: string) => path(join('files', name))
  for (const [name, text] of Object.entries(workspace)) {
    const file = path(join('workspace', name))
    await mkdir(dirname(file), { recursive: true })
    await writeFile(file, text)
  }
  await writeFile(fileOf('event.json'), JSON.stringify(payload))
  for (const name of WRITTEN) await writeFile(fileOf(name), '')

  const env: Record<string, string | undefined> = {
    ...inputVariables(step.inputs ?? {}),
    CI: 'true',
    GITHUB_ACTIONS: 'true',
    GITHUB_ACTION: '__disclock_audit',
    GITHUB_ACTOR: 'a-maintainer',
    GITHUB_API_URL: step.apiUrl,
    GITHUB_BASE_REF: '',
    GITHUB_ENV: fileOf('env'),
    GITHUB_EVENT_NAME: step.event ?? 'schedule',
    GITHUB_EVENT_PATH: fileOf('event.json'),
    GITHUB_HEAD_REF: '',
    GITHUB_JOB: 'disclock',
    GITHUB_OUTPUT: fileOf('output'),
    GITHUB_PATH: fileOf('path'),
    GITHUB_REF: 'refs/heads/main',
    GITHUB_REPOSITORY: repository,
    GITHUB_REPOSITORY_OWNER: repository.split('/')[0],
    GITHUB_RUN_ATTEMPT: '1',
    GITHUB_RUN_ID: '19500000000',
    GITHUB_RUN_NUMBER: '42',
    GITHUB_SERVER_URL: 'https://github.com',
    GITHUB_SHA: 'ffac537e6cbbf934b08745a378932722df287a53',
    GITHUB_STATE: fileOf('state'),
    GITHUB_STEP_SUMMARY: fileOf('summary'),
    GITHUB_WORKFLOW: 'Disclock',
    GITHUB_WORKSPACE: path('workspace'),
    RUNNER_ARCH: 'X64',
    // Shows what is written for debugging, too.
    RUNNER_DEBUG: '1',
    RUNNER_OS: 'Linux',
    RUNNER_TEMP: path('temp'),
    ...step.env,
  }
  const said = await ended([bundle], env, path('workspace'))
  const read = (name: string) => readFile(fileOf(name), 'utf8').catch(() => '')
  const outputs = await read('output')
  const output = (name: string) => new RegExp(`^${name}<<(\\S+)\\n([^]*?)\\n?\\1$`, 'm').exec(outputs)?.[2] ?? 'not set'
  const report = output('report')
  return {
    ...said,
    log: said.stdout.replaceAll(/^::add-mask::.*\n/gm, ''),
    summary: await read('summary'),
    outputs: outputs.replaceAll(/ghadelimiter_[0-9a-f-]{36}/g, 'delimiter'),
    others: [await read('env'), await read('path'), await read('state')].join(''),
    workspace: filesIn(path('workspace')),
    output,
    report: await readFile(report, 'utf8').catch(() => ''),
    reportMode: await stat(report).then(
      ({ mode }) => mode & 0o777,
      () => 0,
    ),
  }
}

/** What the runner lets a step write to. */
const WRITTEN = ['env', 'output', 'path', 'state', 'summary']

/** `INPUT_` and the name in capitals, hyphens kept; every input of action.yml is there, if only empty. */
function inputVariables(given: Readonly<Record<string, string>>): Readonly<Record<string, string>> {
  const defaults = Object.entries(actionYml.inputs).map(([name, input]) => [name, input.default ?? ''] as const)
  // The expression of the default, as the runner would fill it in.
  const filled = { ...Object.fromEntries(defaults), 'github-token': 'job-token', ...given }
  return Object.fromEntries(Object.entries(filled).map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value]))
}

/** A process with these variables and no others, and what it said. */
export function ended(
  args: readonly string[],
  env: Readonly<Record<string, string | undefined>>,
  cwd: string,
): Promise<{ readonly status: number | null; readonly stdout: string; readonly stderr: string }> {
  return new Promise((resolve, reject) => {
    const child = spawn(process.execPath, args, { env, cwd, stdio: ['ignore', 'pipe', 'pipe'] })
    const said = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        said[name] += text
      })
    child.once('error', reject).once('close', (status) => resolve({ status, ...said }))
  })
}

/** Every file below a folder, by its path in it. */
export function filesIn(folder: string): Readonly<Record<string, string>> {
  const files = globSync('**', { cwd: folder, withFileTypes: true }).filter((entry) => entry.isFile())
  const read = files.map((entry) => join(entry.parentPath, entry.name)).toSorted()
  return Object.fromEntries(read.map((file) => [relative(folder, file), readFileSync(file, 'utf8')]))
}
