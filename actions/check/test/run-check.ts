import { spawn } from 'node:child_process'
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { BASE, HEAD, type PullRequest, startPullRequest } from './pull-request-server.js'

/** A step of a workflow that uses the action. */
interface Step {
  readonly inputs?: Readonly<Record<string, string>>
  /** Default: pull_request. */
  readonly event?: string
  /** What GITHUB_EVENT_PATH holds. Default: pull request 7. */
  readonly payload?: object
}

/** How it ended, and what it left. */
interface Ended {
  readonly status: number | null
  readonly stdout: string
  readonly stderr: string
  /** Standard output without the runner's commands. */
  readonly log: string
  /** The runner's commands: annotations. */
  readonly annotations: readonly string[]
  readonly summary: string
  readonly output: (name: string) => string
  readonly requests: readonly string[]
  readonly comments: readonly string[]
}

const bundle = join(import.meta.dirname, '../dist/index.js')

/** Pull request 7, whatever fork it comes from. */
const pullRequest = { number: 7, base: { sha: BASE, ref: 'main' }, head: { sha: HEAD, repo: null } }

/** Runs the bundle as the runner does, in a process with these variables and no others. */
export async function check(world: PullRequest, step: Step = {}): Promise<Ended> {
  await using server = await startPullRequest(world)
  const home = await mkdtemp(join(tmpdir(), 'disclock-check-'))
  const file = (name: string) => join(home, name)
  const payload = step.payload ?? { pull_request: pullRequest }
  for (const [name, text] of [
    ['event.json', JSON.stringify(payload)],
    ['output', ''],
    ['summary', ''],
  ] as const)
    await writeFile(file(name), text)
  const inputs = Object.entries({ token: 'job-token', ...step.inputs })
  const env = {
    ...Object.fromEntries(inputs.map(([name, value]) => [`INPUT_${name.toUpperCase()}`, value])),
    GITHUB_ACTIONS: 'true',
    GITHUB_API_URL: server.url,
    GITHUB_EVENT_NAME: step.event ?? 'pull_request',
    GITHUB_EVENT_PATH: file('event.json'),
    GITHUB_OUTPUT: file('output'),
    GITHUB_REPOSITORY: 'acme/rocket',
    GITHUB_SHA: HEAD,
    GITHUB_STEP_SUMMARY: file('summary'),
  }
  const said = await new Promise<Pick<Ended, 'status' | 'stdout' | 'stderr'>>((resolve, reject) => {
    const child = spawn(process.execPath, [bundle], { env, cwd: home, stdio: ['ignore', 'pipe', 'pipe'] })
    const texts = { stdout: '', stderr: '' }
    for (const name of ['stdout', 'stderr'] as const)
      child[name].setEncoding('utf8').on('data', (text: string) => {
        texts[name] += text
      })
    child.once('error', reject).once('close', (status) => resolve({ status, ...texts }))
  })
  const [outputs, summary] = [await readFile(file('output'), 'utf8'), await readFile(file('summary'), 'utf8')]
  await rm(home, { recursive: true, force: true })
  const lines = said.stdout.split('\n')
  return {
    ...said,
    summary,
    log: lines.filter((line) => !line.startsWith('::')).join('\n'),
    annotations: lines.filter((line) => line.startsWith('::')),
    output: (name) => new RegExp(`^${name}<<(\\S+)\\n([^]*?)\\n?\\1$`, 'm').exec(outputs)?.[2] ?? 'not set',
    requests: server.requests,
    comments: server.comments.map(({ body }) => body),
  }
}

/** A disclosure.yml of Rocket with these commitments. */
export function disclosure(...commitments: readonly string[]): string {
  return `version: 1\nproject: Rocket\ncontacts: [{ advisory: true }]\ncommitments:\n${commitments.map((row) => `  - { ${row} }\n`).join('')}`
}
