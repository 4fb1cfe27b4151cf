import { type Fault, type StandInApp, startStandIn } from '@disclock/github/stand-in'
import { describe, expect, test, vi } from 'vitest'
import {
  ADVISORIES,
  AS_OF,
  answered,
  app,
  asApp,
  blind,
  COMMENTS,
  fresh,
  late,
  published,
  report,
  rocket,
  tokens,
} from './acme.js'
import { type PublicSinks, startRunner } from './run-action.js'
import { runCommandInPublic } from './run-command.js'

vi.setConfig({ testTimeout: 120_000 })

/**
 * Twin runs: the same repository with no open report, with three, with so many that there are more pages, and with
 * some that nobody can read. All that the public can see must be the same, byte for byte.
 */
const repositories: Readonly<Record<string, readonly object[]>> = {
  none: published,
  three: [fresh, late, answered, ...published],
  many: [
    ...Array.from({ length: 120 }, (_, index) =>
      report(`m${String(index).padStart(3, '0')}`, {
        state: ['triage', 'draft', 'closed'][index % 3] ?? 'triage',
        createdAt: `2026-01-${String(1 + (index % 28)).padStart(2, '0')}T09:00:00Z`,
        severity: 'critical',
        json: { comments: index % 40 === 0 ? 1 : 0 },
      }),
    ),
    ...published,
  ],
  odd: [
    late,
    { summary: 'without an id' },
    { ghsa_id: 7 },
    report('odd1', { state: 'a state\n::error::of its own' }),
    report('odd2', { summary: '##[set-output name=open]1', createdAt: '0001-01-01T00:00:00Z' }),
    report('odd3', {
      createdAt: null,
      author: null,
      severity: 'unheard-of',
      json: { vulnerabilities: 7, comments: -1 },
    }),
    ...published,
  ],
}
/** Where the server shows the same list whatever there is, or the list is not what is about, two of them will do. */
const two = ['none', 'three']

interface Setting {
  readonly why: string
  readonly inputs: Readonly<Record<string, string>>
  readonly files?: Readonly<Record<string, string>>
  readonly faults?: readonly Fault[]
  readonly apps?: readonly StandInApp[]
  readonly commentsApi?: boolean
  /** Whether the job is green. */
  readonly green: boolean
  /** Default: all four. */
  readonly twins?: readonly string[]
  /** Whether the command is tried, too: it has the same core, and other hands. */
  readonly command?: true
}

const asAdmin = { token: 'admin' }
const settings: readonly Setting[] = [
  { why: 'access is proven by scope', inputs: asAdmin, green: true, command: true },
  {
    why: 'a verdict would fail the job in private',
    inputs: { ...asAdmin, 'fail-on': 'overdue' },
    green: true,
    twins: two,
  },
  { why: 'access is proven by the App', inputs: asApp, green: true },
  { why: 'the App is blind', inputs: asApp, apps: [{ ...app, permissions: {} }], green: false, twins: two },
  { why: 'access is not proven', inputs: { token: 'fine-grained' }, green: false, command: true },
  { why: 'that is accepted', inputs: { token: 'fine-grained', 'accept-unverified': 'true' }, green: true, twins: two },
  ...blind.map((token) => ({
    why: `the token is blind (${token})`,
    inputs: { token },
    green: false,
    twins: two,
    command: true as const,
  })),
  { why: 'no token is given', inputs: {}, green: true, twins: two, command: true },
  {
    why: 'comments fail',
    inputs: asAdmin,
    faults: [{ route: COMMENTS, does: 'answer', status: 500 }],
    green: true,
    command: true,
  },
  {
    why: 'comments are refused',
    inputs: asAdmin,
    faults: [{ route: COMMENTS, does: 'answer', status: 403 }],
    green: true,
    twins: two,
  },
  { why: 'there are no comments to be had', inputs: asAdmin, commentsApi: false, green: true, twins: two },
  {
    why: 'the list fails',
    inputs: asAdmin,
    faults: [{ route: ADVISORIES, does: 'answer', status: 500 }],
    green: false,
    twins: two,
  },
  {
    why: 'the list is half a JSON',
    inputs: asAdmin,
    faults: [{ route: ADVISORIES, does: 'truncate' }],
    green: false,
    twins: two,
  },
  { why: 'there is no policy', inputs: asAdmin, files: {}, green: true, twins: two, command: true },
  {
    why: 'the policy cannot be read',
    inputs: asAdmin,
    files: { 'disclosure.yml': 'version: 7' },
    green: false,
    twins: two,
    command: true,
  },
  {
    why: 'runs are remembered',
    inputs: { ...asAdmin, ledger: 'ledger' },
    green: true,
    twins: ['none', 'three', 'odd'],
    command: true,
  },
]

/** The sinks of one twin after the other, with nothing made alike but the port of the stand-in. */
async function runTwins(
  { twins = Object.keys(repositories), faults = [], apps = [app], commentsApi = true, files }: Setting,
  run: (apiUrl: string, twin: string) => Promise<PublicSinks>,
): Promise<readonly PublicSinks[]> {
  const sinks: PublicSinks[] = []
  for (const twin of twins) {
    const advisories = repositories[twin] ?? []
    await using github = await startStandIn(rocket({ advisories, ...(files && { files }) }), {
      tokens,
      apps,
      commentsApi,
      faults,
    })
    const { status, stdout, stderr, summary, outputs, others, workspace } = await run(github.url, twin)
    const port = new RegExp(`\\b${new URL(github.url).port}\\b`, 'g')
    const alike = (text: string) => text.replaceAll(port, 'PORT')
    sinks.push({
      status,
      stdout: alike(stdout),
      stderr: alike(stderr),
      summary: alike(summary),
      outputs: alike(outputs),
      others: alike(others),
      workspace,
    })
  }
  return sinks
}

describe.concurrent('open reports change no byte of what the public sees where', () => {
  test.for(settings)('$why (action)', async (setting, { expect }) => {
    await using runner = await startRunner()
    const sinks = await runTwins(setting, async (apiUrl, twin) => {
      const { ledger, ...given } = setting.inputs
      const inputs = { 'as-of': AS_OF, ...given, ...(ledger && { ledger: runner.path(`${ledger}-${twin}`) }) }
      const first = await runner.run({ apiUrl, inputs })
      return ledger ? runner.run({ apiUrl, inputs }) : first
    })
    const [none, ...others] = sinks
    for (const other of others) expect(other).toEqual(none)
    expect(none).toMatchObject({ status: setting.green ? 0 : 1, stderr: '', others: '', workspace: {} })
    expect(none?.stdout).toContain('acme/rocket: ')
  })

  test.for(settings.filter(({ command }) => command))('$why (command)', async (setting, { expect }) => {
    await using runner = await startRunner()
    const { token, ledger } = setting.inputs
    const sinks = await runTwins({ ...setting, twins: setting.twins ?? ['none', 'three', 'many'] }, (apiUrl, twin) => {
      const remembering = ledger ? ['--ledger', runner.path(`${ledger}-${twin}`)] : []
      return runCommandInPublic(runner, apiUrl, token, ['--as-of', AS_OF, ...remembering])
    })
    const [none, ...others] = sinks
    for (const other of others) expect(other).toEqual(none)
    expect(none).toMatchObject({ stderr: '', workspace: {} })
    // Without a token the command could not look; the action says so and is green.
    expect(none?.status === 0).toBe(setting.green && token !== undefined)
  })
})

test('the twins do differ in private, or they would prove nothing', async () => {
  const reports = new Map<string, string>()
  await using runner = await startRunner()
  for (const [twin, advisories] of Object.entries(repositories)) {
    await using github = await startStandIn(rocket({ advisories }), { tokens })
    reports.set(twin, (await runner.run({ apiUrl: github.url, inputs: { 'as-of': AS_OF, token: 'admin' } })).report)
  }
  const open = [...reports.values()].map((text) => JSON.parse(text).repositories[0].open)
  expect(open).toEqual([0, 3, 80, 3])
})
