import { mkdir, writeFile } from 'node:fs/promises'
import { join } from 'node:path'
import { type Fault, startStandIn } from '@disclock/github/stand-in'
import { describe, expect, test, vi } from 'vitest'
import { ADVISORIES, AS_OF, app, asApp, COMMENTS, tokens } from './acme.js'
import { leaksIn, plantCanaries, TELLING, textOf } from './canaries.js'
import { inPrivate, startRunner } from './run-action.js'
import { runCommandInPublic } from './run-command.js'

vi.setConfig({ testTimeout: 60_000 })

/**
 * The canary test: a value of its own in every field of every unpublished advisory and comment, in every state, and
 * none of them in anything that the public can read, whatever goes wrong on the way.
 */
const planted = plantCanaries()
const { organisation } = planted
const [canary = ''] = planted.canaries.keys()
const step = { inputs: { token: 'admin', 'as-of': AS_OF, 'fail-on': 'overdue' } }

const server = (faults: readonly Fault[] = []) =>
  startStandIn(organisation, { tokens, apps: [app], perPage: 4, faults })

describe('the search can find', () => {
  test.concurrent('what the private file holds, of every state', async () => {
    await using runner = await startRunner()
    await using github = await server()
    const { report } = await runner.run({ apiUrl: github.url, ...step })
    const found = leaksIn(report, planted)
    for (const state of ['triage', 'draft', 'closed', 'escalated', 'undefined'])
      expect(found).toEqual(
        expect.arrayContaining([`${state}.ghsa_id`, `${state}.summary`, `${state}.html_url`, `${state}.created_at`]),
      )
  })

  test.concurrent('what the log and the summary of a private repository show', async () => {
    await using runner = await startRunner()
    await using github = await server()
    const { stdout, summary } = await runner.run({ apiUrl: github.url, ...step, ...inPrivate })
    for (const text of [stdout, summary]) {
      expect(leaksIn(text, planted)).toEqual(expect.arrayContaining(['triage.ghsa_id', 'triage.summary']))
      expect(text).toMatch(TELLING)
    }
  })

  test.concurrent('every canary in every sink, also escaped for Markdown, in a URL or in Base64', () => {
    const nothing = { status: 0, stdout: '', stderr: '', summary: '', outputs: '', others: '', workspace: {} }
    expect(planted.canaries.size).toBeGreaterThan(1000)
    for (const [value, path] of planted.canaries) expect(leaksIn(`x${value.toUpperCase()}x`, planted)).toContain(path)
    const [id = ''] = [...planted.canaries.keys()].filter((value) => value.startsWith('GHSA'))
    for (const hidden of [id.replaceAll('-', '&#45;'), id.replaceAll('-', '%2D'), Buffer.from(id).toString('base64')]) {
      for (const sink of ['stdout', 'stderr', 'summary', 'outputs', 'others'])
        expect(leaksIn(textOf({ ...nothing, [sink]: hidden }), planted)).not.toEqual([])
      expect(leaksIn(textOf({ ...nothing, workspace: { 'a/b': hidden } }), planted)).not.toEqual([])
      expect(leaksIn(textOf({ ...nothing, workspace: { [hidden]: '' } }), planted)).not.toEqual([])
    }
  })
})

const REPOSITORY = 'GET /repos/{owner}/{repo}'
const REPORTING = 'GET /repos/{owner}/{repo}/private-vulnerability-reporting'
const CONTENTS = 'GET /repos/{owner}/{repo}/contents/{path}'
const telling = { message: `no such advisory: ${canary}`, errors: [canary], documentation_url: `https://x/${canary}` }
const three = [2, 3, 4]

interface Mishap {
  readonly why: string
  readonly faults: readonly Fault[]
  /** Whether the command is tried, too: the core is the same, what it prints and how it fails is not. */
  readonly command?: true
}

const mishaps: readonly Mishap[] = [
  { why: 'nothing goes wrong', command: true, faults: [] },
  { why: 'there are no comments to be had', faults: [{ route: COMMENTS, does: 'answer', status: 404, body: telling }] },
  { why: 'comments are refused', faults: [{ route: COMMENTS, does: 'answer', status: 403, body: telling }] },
  {
    why: 'comments are refused as nonsense',
    command: true,
    faults: [{ route: COMMENTS, does: 'answer', status: 422, body: telling }],
  },
  { why: 'comments fail', command: true, faults: [{ route: COMMENTS, does: 'answer', status: 500, body: telling }] },
  { why: 'comments break off', faults: [{ route: COMMENTS, does: 'reset', midBody: true }] },
  { why: 'comments are half a JSON', faults: [{ route: COMMENTS, does: 'truncate' }] },
  { why: 'comments lead astray', faults: [{ route: COMMENTS, does: 'link', to: `https://x/${canary}` }] },
  { why: 'comments are no list', faults: [{ route: COMMENTS, does: 'answer', status: 200, body: telling }] },
  { why: 'page 2 is half a JSON', command: true, faults: [{ route: ADVISORIES, nth: 2, does: 'truncate' }] },
  { why: 'page 2 breaks off', faults: [{ route: ADVISORIES, nth: three, does: 'reset', midBody: true }] },
  {
    why: 'page 2 fails',
    command: true,
    faults: [{ route: ADVISORIES, nth: three, does: 'answer', status: 500, body: telling }],
  },
  { why: 'page 2 is gone', faults: [{ route: ADVISORIES, nth: 2, does: 'answer', status: 404, body: telling }] },
  { why: 'page 2 is nonsense', faults: [{ route: ADVISORIES, nth: 2, does: 'answer', status: 200, body: canary }] },
  { why: 'page 2 leads back', faults: [{ route: ADVISORIES, nth: [2, 3, 4, 5], does: 'link', to: 'self' }] },
  { why: 'page 1 leads astray', faults: [{ route: ADVISORIES, nth: 1, does: 'link', to: `https://x/${canary}` }] },
  {
    why: 'the list has moved to a place that tells',
    command: true,
    faults: [
      {
        route: ADVISORIES,
        does: 'answer',
        status: 301,
        headers: { location: `https://x.example/${canary}` },
        body: {},
      },
    ],
  },
  {
    why: 'the rate limit is over, in words that tell',
    command: true,
    faults: [
      {
        route: ADVISORIES,
        does: 'answer',
        status: 403,
        headers: { 'retry-after': '1000', 'x-x': canary },
        body: telling,
      },
    ],
  },
  {
    why: 'everything is deprecated (Octokit writes such URLs to the console by itself)',
    command: true,
    faults: [ADVISORIES, COMMENTS].map((route) => ({
      route,
      does: 'answer',
      status: 200,
      headers: {
        deprecation: 'Sat, 01 Nov 2025 00:00:00 GMT',
        sunset: canary,
        link: `<https://x/${canary}>; rel="deprecation"`,
      },
      body: organisation.repositories[0]?.advisories ?? [],
    })),
  },
  {
    why: 'all else fails, in words that tell',
    command: true,
    faults: [REPORTING, CONTENTS].map((route) => ({ route, does: 'answer', status: 500, body: telling })),
  },
  { why: 'the repository is refused', faults: [{ route: REPOSITORY, does: 'answer', status: 403, body: telling }] },
]

describe('no canary reaches a public sink where', () => {
  test.concurrent.for(mishaps)('$why (action)', async ({ faults }, { expect }) => {
    await using runner = await startRunner()
    await using github = await server(faults)
    const sinks = await runner.run({ apiUrl: github.url, ...step })
    expect(leaksIn(textOf(sinks), planted)).toEqual([])
    expect(textOf(sinks)).not.toMatch(TELLING)
    // It did run, and what it saw was delivered.
    expect(sinks.stdout).toContain(`Audited as of ${AS_OF}.`)
    expect(JSON.parse(sinks.report)).toMatchObject({ asOf: AS_OF })
  })

  test.concurrent.for(mishaps.filter(({ command }) => command))('$why (command)', async ({ faults }, { expect }) => {
    await using runner = await startRunner()
    await using github = await server(faults)
    const json = faults.length === 0 ? ['--json'] : []
    const sinks = await runCommandInPublic(runner, github.url, 'admin', ['--as-of', AS_OF, ...json])
    expect(leaksIn(textOf(sinks), planted)).toEqual([])
    expect(textOf(sinks)).not.toMatch(TELLING)
    expect(sinks.stdout).toContain('acme/rocket')
    expect(JSON.parse(sinks.report)).toMatchObject({ asOf: AS_OF })
  })
})

describe('no canary reaches a public sink, whatever the eyes:', () => {
  test.concurrent.for([
    { why: 'a token that proves nothing', inputs: { token: 'fine-grained' } },
    { why: 'the same, accepted', inputs: { token: 'fine-grained', 'accept-unverified': 'true' } },
    { why: 'an App', inputs: asApp },
    { why: 'a token without access', inputs: { token: 'published-only' } },
  ])('$why', async ({ inputs }, { expect }) => {
    await using runner = await startRunner()
    await using github = await server()
    const sinks = await runner.run({ apiUrl: github.url, inputs: { 'as-of': AS_OF, ...inputs } })
    expect(leaksIn(textOf(sinks), planted)).toEqual([])
    expect(textOf(sinks)).not.toMatch(TELLING)
  })
})

describe('no canary reaches a public sink where the ledger', () => {
  const [id = ''] = [...planted.canaries.keys()].filter((value) => value.startsWith('GHSA'))
  const ledgers = [
    { why: 'remembers a run before', file: '', text: '' },
    { why: 'is damaged', file: `${id}.jsonl`, text: `{"id":"${canary}", "type": "${canary}"\n{"type":"${canary}"}\n` },
    { why: 'is locked by a process that lives', file: `${id}.jsonl.lock`, text: String(process.pid) },
    {
      why: 'has a note of a last look that tells',
      file: 'looks/acme__rocket.json',
      text: JSON.stringify({ at: AS_OF, unpublished: [id, canary] }),
    },
  ]
  test.concurrent.for(ledgers)('$why', async ({ file, text }, { expect }) => {
    await using runner = await startRunner()
    await using github = await server()
    const ledger = runner.path('ledger')
    await mkdir(join(ledger, 'looks'), { recursive: true })
    if (file !== '') await writeFile(join(ledger, file), text)
    const inputs = { ...step.inputs, ledger }
    for (const _run of file === '' ? [1, 2] : [1]) {
      const sinks = await runner.run({ apiUrl: github.url, inputs })
      expect(leaksIn(textOf(sinks), planted)).toEqual([])
      expect(textOf(sinks)).not.toMatch(TELLING)
      // What cannot be remembered is no reason to fail in public: without a case there is nothing to remember.
      expect(sinks.status).toBe(0)
    }
  })
})
