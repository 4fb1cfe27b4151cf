import { startStandIn } from '@disclock/github/stand-in'
import { describe, expect, test, vi } from 'vitest'
import { AS_OF, blind, everyState, fresh, ghsa, late, policy, published, rocket, tokens } from './fixtures/acme.js'
import { auditOf } from './fixtures/contract.js'
import { freshPlace } from './fixtures/run-disclock.js'

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

describe.each(blind)('a token that gets the answer "%s"', (token) => {
  const refused = token === 'forbidden' || token === 'not-found'

  test.concurrent('never reads as "0 open": exit 3, no count, no case of an open report, and it is said', async () => {
    await using place = await freshPlace()
    await using github = await startStandIn(rocket(), { tokens, perPage: 2 })
    const { status, stdout } = await place.disclock(audit(github.url, '--output', 'report.json'), {
      DISCLOCK_TOKEN: token,
    })
    expect(status).toBe(3)
    const json = auditOf(await place.read('report.json'))
    expect(json.repositories).toMatchObject([{ access: refused ? 'denied' : 'unverified', proof: null, open: null }])
    expect(json.cases.filter((each) => !['disclosure', 'release'].includes(each.stage))).toEqual([])
    expect(json.findings).toContainEqual(
      expect.objectContaining({ code: refused ? 'access-denied' : 'access-unverified', case: null }),
    )
    expect(stdout).toContain(
      refused
        ? 'Open reports not looked at: the token may not see them.'
        : 'Nothing unpublished is visible to this token, and nothing proves that it would see any: open reports unknown.',
    )
    expect(stdout).not.toMatch(/\b\d+ open report/)
  })
})

test.concurrent.each([
  { token: 'published-only', status: 0, says: 'open reports unknown' },
  { token: 'forbidden', status: 3, says: 'Open reports not looked at' },
])(
  '--accept-unverified forgives what nobody can tell, never a refusal, and says it ($token)',
  async ({ token, status, says }) => {
    await using place = await freshPlace()
    await using github = await startStandIn(rocket(), { tokens })
    const ended = await place.disclock(audit(github.url, '--accept-unverified'), { DISCLOCK_TOKEN: token })
    expect(ended.status).toBe(status)
    expect(ended.stdout).toContain(says)
  },
)

test.concurrent.each([
  {
    why: "an administrator's classic token proves its eyes by its scope, even of an empty list",
    token: 'admin',
    advisories: [],
    proof: 'scope',
    open: 0,
  },
  {
    why: 'a token that shows an unpublished advisory proves its eyes by sight',
    token: 'fine-grained',
    advisories: [fresh],
    proof: 'sight',
    open: 1,
  },
])('$why', async ({ token, advisories, proof, open }) => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories }), { tokens })
  const { status, stdout } = await place.disclock(audit(github.url, '--json'), { DISCLOCK_TOKEN: token })
  expect(auditOf(stdout).repositories).toMatchObject([{ access: 'verified', proof, open }])
  expect(status).toBe(0)
})

test.concurrent.each([
  {
    why: 'an advisory in a state that does not exist yet proves nothing',
    token: 'fine-grained',
    advisories: [everyState[7] ?? {}],
  },
  { why: 'published advisories prove nothing', token: 'fine-grained', advisories: [published] },
  { why: 'the scope proves nothing where the user does not administer the repository', token: 'guest', advisories: [] },
  { why: 'a scope of another kind proves nothing', token: 'public-only', advisories: [] },
])('$why', async ({ token, advisories }) => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories }), {
    tokens: {
      ...tokens,
      guest: { sees: 'published', scopes: 'repo', admin: false },
      'public-only': { sees: 'published', scopes: 'public_repo, repo:status', admin: true },
    },
  })
  const { status, stdout } = await place.disclock(audit(github.url, '--json'), { DISCLOCK_TOKEN: token })
  expect(auditOf(stdout).repositories).toMatchObject([{ access: 'unverified', proof: null, open: null }])
  expect(status).toBe(3)
})

test.concurrent('a token that GitHub does not know is denied', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket(), { tokens })
  const { status, stdout } = await place.disclock(audit(github.url, '--json'), { DISCLOCK_TOKEN: 'revoked' })
  expect(auditOf(stdout).repositories).toMatchObject([{ access: 'denied', open: null, policy: null }])
  expect(status).toBe(3)
})

test.concurrent('what could not be looked at is not called missing: a policy that the token may not see is unknown', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ visibility: 'private' }), { tokens })
  const { status, stdout } = await place.disclock(audit(github.url, '--json'))
  const json = auditOf(stdout)
  expect(json.findings.map(({ code }) => code)).not.toContain('policy-missing')
  expect(json).toMatchObject({ complete: false, repositories: [{ access: 'none', policy: null }] })
  expect(status).toBe(3)
})

test.concurrent('without any token the policy is read, and open reports are not looked at: exit 3', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket(), { tokens })
  const { status, stdout } = await place.disclock(audit(github.url))
  expect(status).toBe(3)
  expect(stdout).toContain('4 promises from .github/disclosure.yml')
  expect(stdout).toContain('Open reports not looked at: no token was given.')
  expect(github.requests).not.toContain('GET /repos/acme/rocket/security-advisories')
})

test.concurrent('one repository that could not be looked at makes the whole audit exit 3, and the others keep their verdicts', async () => {
  await using place = await freshPlace()
  const files = { 'disclosure.yml': policy }
  await using github = await startStandIn(
    {
      login: 'acme',
      repositories: [
        { name: 'rocket', advisories: [late], files },
        { name: 'moon', files },
      ],
    },
    {
      tokens,
      faults: [
        {
          route: 'GET /repos/{owner}/{repo}/security-advisories',
          repository: 'moon',
          does: 'answer',
          status: 403,
        },
      ],
    },
  )
  const { status, stdout } = await place.disclock([...audit(github.url, '--json'), 'acme/moon'], {
    DISCLOCK_TOKEN: 'admin',
  })
  const json = auditOf(stdout)
  expect(json.repositories).toMatchObject([
    { repository: 'acme/rocket', access: 'verified', open: 1 },
    { repository: 'acme/moon', access: 'denied', open: null },
  ])
  expect(json.cases[0]).toMatchObject({ case: ghsa('late') })
  expect(json.totals.broken).toBe(3)
  expect(status).toBe(3)
})

describe('the token', () => {
  const asked = async (env: Readonly<Record<string, string>>, gh?: string) => {
    await using place = await freshPlace()
    await using github = await startStandIn(rocket({ advisories: [fresh] }), { tokens })
    if (gh !== undefined) await place.write('bin/gh', gh, 0o755)
    await place.disclock(audit(github.url), env)
    const list = github.received.find(({ url }) => url.includes('/security-advisories'))
    return list?.headers.authorization
  }
  const gh = (token: string) =>
    `#!/bin/sh\n[ "$*" = "auth token --hostname 127.0.0.1" ] && echo ${token} || { echo "asked for: $*" >&2; exit 1; }\n`

  test.concurrent('is DISCLOCK_TOKEN before all others', async () => {
    const env = { DISCLOCK_TOKEN: 'admin', GITHUB_TOKEN: 'forbidden' }
    expect(await asked(env, gh('not-found'))).toBe('token admin')
  })

  test.concurrent('is GITHUB_TOKEN before that of gh', async () => {
    expect(await asked({ DISCLOCK_TOKEN: '', GITHUB_TOKEN: 'admin' }, gh('not-found'))).toBe('token admin')
  })

  test.concurrent('is what gh knows for the very host that it will be sent to', async () => {
    expect(await asked({}, gh('admin'))).toBe('token admin')
  })

  test.concurrent('is none where gh has none', async () => {
    expect(await asked({}, '#!/bin/sh\necho "no oauth token found" >&2\nexit 1\n')).toBeUndefined()
  })

  test.concurrent('is none where there is no gh', async () => {
    expect(await asked({})).toBeUndefined()
  })

  test.concurrent('appears in no output', async () => {
    await using place = await freshPlace()
    const secret = 'ghp_aSecretThatNobodyMayRead'
    await using github = await startStandIn(rocket(), { tokens: { [secret]: tokens.admin } })
    const { stdout, stderr } = await place.disclock(audit(github.url, '--json', '--output', 'report.json'), {
      DISCLOCK_TOKEN: secret,
    })
    expect(stdout + stderr + (await place.read('report.json'))).not.toContain(secret)
  })
})
