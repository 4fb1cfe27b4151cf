import { startStandIn } from '@disclock/github/stand-in'
import { describe, expect, test, vi } from 'vitest'
import { AS_OF, everyState, fresh, ghsa, late, published, report, rocket, tokens } from './fixtures/acme.js'
import { auditOf } from './fixtures/contract.js'
import { freshPlace } from './fixtures/run-disclock.js'

// What no public sink may ever hold, and twin runs: actions/audit/test/embargo.test.ts tries them on this command, too.

vi.setConfig({ testTimeout: 30_000 })

const audit = (apiUrl: string, ...options: readonly string[]) => [
  'audit',
  'acme/rocket',
  '--api-url',
  apiUrl,
  '--as-of',
  AS_OF,
  ...options,
]
const inActions = { GITHUB_ACTIONS: 'true', GITHUB_REPOSITORY: 'acme/rocket', DISCLOCK_TOKEN: 'admin' }
const payload = (repository: object | undefined) =>
  JSON.stringify({ schedule: '0 */6 * * *', workflow: '.github/workflows/disclock.yml', repository })

test.concurrent('in a public repository the log tells that it ran, what is promised, and nothing of any case', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories: everyState }), { tokens, perPage: 2 })
  const { status, stdout, stderr } = await place.disclock(audit(github.url), inActions)
  expect(stderr).toBe('')
  expect(stdout).toBe(
    [
      `Audited as of ${AS_OF}.`,
      'acme/rocket: Policy checked. Open reports looked at (access proven by scope). 4 promises read from .github/disclosure.yml.',
      'Details were not delivered: give --output FILE.',
      '',
    ].join('\n'),
  )
  // Late or not: a red job would tell.
  expect(status).toBe(0)
})

test.concurrent('--json without --output is refused before anything is asked', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket(), { tokens })
  const ended = await place.disclock(audit(github.url, '--json'), inActions)
  expect(ended).toMatchObject({ status: 2, stdout: '' })
  expect(ended.stderr).toBe(
    'disclock: this log may be public: with --json, give --output FILE, and the report goes there\n',
  )
  expect(github.requests).not.toContain('GET /repos/acme/rocket/security-advisories')
})

test.concurrent('--json with --output delivers the whole report to a file for its owner, and a statement to the log', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket(), { tokens })
  const { status, stdout } = await place.disclock(audit(github.url, '--json', '--output', 'report.json'), inActions)
  expect(auditOf(await place.read('report.json')).cases).toHaveLength(everyState.length)
  expect(await place.mode('report.json')).toBe(0o600)
  expect(JSON.parse(stdout)).toEqual({
    asOf: AS_OF,
    repositories: [
      {
        repository: 'acme/rocket',
        access: 'verified',
        proof: 'scope',
        privateReporting: 'on',
        policy: { source: '.github/disclosure.yml', commitments: 4 },
        missing: [],
        policyKind: 'read',
      },
    ],
  })
  expect(status).toBe(0)
})

test.concurrent('what a token shows proves nothing in public: it would tell that there is something to see', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories: [fresh] }), { tokens })
  const { status, stdout } = await place.disclock(audit(github.url, '--output', 'report.json'), {
    ...inActions,
    DISCLOCK_TOKEN: 'fine-grained',
  })
  expect(stdout).toContain('Access not proven: whether this token sees open reports, nobody knows.')
  expect(status).toBe(3)
  expect(auditOf(await place.read('report.json')).repositories[0]).toMatchObject({ proof: 'sight', open: 1 })
})

describe('whose log it is', () => {
  test.concurrent.each([
    {
      why: 'a payload that says private is believed',
      repository: { visibility: 'private', private: true },
      shown: true,
    },
    {
      why: 'a payload that says public is believed',
      repository: { visibility: 'public', private: false },
      shown: false,
    },
    {
      why: 'internal is a whole enterprise, and so public',
      repository: { visibility: 'internal', private: true },
      shown: false,
    },
    {
      why: 'an old payload without a repository leaves it to the API, which says public',
      repository: undefined,
      shown: false,
    },
    {
      why: 'an old payload and a private repository',
      repository: undefined,
      visibility: 'private' as const,
      shown: true,
    },
    {
      why: 'no payload at all, and no repository that is named',
      repository: null,
      named: '',
      visibility: 'private' as const,
      shown: false,
    },
    {
      why: 'a repository that the token may not see',
      repository: null,
      named: 'acme/elsewhere',
      visibility: 'private' as const,
      shown: false,
    },
  ])('$why', async ({ repository, visibility = 'public' as const, named = 'acme/rocket', shown }) => {
    await using place = await freshPlace()
    await using github = await startStandIn(rocket({ advisories: [late], visibility }), { tokens })
    const event = repository === null ? {} : { GITHUB_EVENT_PATH: await place.write('event.json', payload(repository)) }
    const { status, stdout } = await place.disclock(audit(github.url), {
      ...inActions,
      GITHUB_REPOSITORY: named,
      ...event,
    })
    expect(stdout.includes(ghsa('late'))).toBe(shown)
    expect(status).toBe(shown ? 1 : 0)
  })
})

test.concurrent('no title becomes a command of the runner, repaints the log or turns its text around', async () => {
  await using place = await freshPlace()
  const hostile = [
    'one\n::error::two',
    'one\r::set-output name=open::0',
    '##[add-mask]e',
    'a ##[set-output name=open]0',
    '\u001b[2J\u001b]0;owned\u0007',
    'safe\u202egnp.exe\u2066',
    'line\u2028::warning::paragraph\u2029::debug::x\u0085::notice::y',
  ]
  const advisories = hostile.map((summary, index) =>
    report(`bad${index}`, {
      summary,
      createdAt: '2026-02-27T09:00:00Z',
      state: index === 0 ? 'odd\n::error::state' : 'triage',
    }),
  )
  await using github = await startStandIn(rocket({ advisories: [...advisories, published], visibility: 'private' }), {
    tokens,
  })
  const { stdout } = await place.disclock(audit(github.url), inActions)
  expect(stdout.split('\n').filter((line) => /^\s*::/.test(line) || line.includes('##['))).toEqual([])
  // Every line break is ours, and nothing else is there that cannot be seen.
  expect(stdout.replaceAll('\n', '')).not.toMatch(/[\p{Cc}\p{Cf}\p{Zl}\p{Zp}]/u)
  expect(stdout).toContain('one\\u{a}::error::two')
  expect(stdout).toContain('a # #[set-output name=open]0')
})

test.concurrent('the JSON in a log is no command of the runner, either', async () => {
  await using place = await freshPlace()
  const advisories = [report('bad1', { summary: 'a ##[set-output name=open]0' })]
  await using github = await startStandIn(rocket({ advisories, visibility: 'private' }), { tokens })
  const { stdout } = await place.disclock(audit(github.url, '--json'), inActions)
  expect(stdout).not.toContain('##[')
  expect(JSON.parse(stdout).cases[0].summary).toBe('a ##[set-output name=open]0')
})
