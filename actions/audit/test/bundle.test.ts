import { type Fault, startStandIn } from '@disclock/github/stand-in'
import { describe, expect, test, vi } from 'vitest'
import {
  ADVISORIES,
  AS_OF,
  answered,
  app,
  appKey,
  asApp,
  blind,
  COMMENTS,
  fresh,
  ghsa,
  late,
  policy,
  published,
  rocket,
  tokens,
} from './acme.js'
import { inPrivate, type Step, schedulePayload, startRunner } from './run-action.js'

vi.setConfig({ testTimeout: 60_000 })

const asOf = { 'as-of': AS_OF }
const asAdmin = { ...asOf, token: 'admin' }

/** One step on acme/rocket, whatever is on the server. */
async function audited(
  organisation: Parameters<typeof startStandIn>[0],
  step: Omit<Step, 'apiUrl'>,
  options: Parameters<typeof startStandIn>[1] = {},
) {
  await using runner = await startRunner()
  await using github = await startStandIn(organisation, { tokens, apps: [app], ...options })
  const ended = await runner.run({ apiUrl: github.url, ...step })
  return { ...ended, requests: github.requests, received: github.received }
}

describe('in a private repository', () => {
  test.concurrent('the log, the summary and the outputs hold everything, and the report goes to a file for its owner', async () => {
    const ended = await audited(rocket(), { ...inPrivate, inputs: asAdmin }, { perPage: 2 })
    expect(ended).toMatchObject({ status: 0, stderr: '', reportMode: 0o600, others: '', workspace: {} })
    for (const text of [ended.log, ended.summary])
      for (const letters of ['newr', 'late', 'kept']) expect(text).toContain(ghsa(letters))
    expect(ended.log).toContain('3 open reports (access proven by scope).')
    expect(ended.log).toMatch(/late +acknowledgement +due Wed 7 Jan 2026/)
    expect(ended.summary).toMatch(/^# /)
    expect(['access', 'promises', 'open', 'overdue'].map(ended.output)).toEqual(['verified', '4', '3', '1'])
    expect(ended.output('report')).toMatch(/\/temp\/disclock-report\.json$/)
    expect(JSON.parse(ended.report)).toMatchObject({ complete: true, repositories: [{ open: 3 }] })
    // Three pages of two, or less would have been seen.
    expect(ended.requests.filter((request) => request.endsWith('/security-advisories'))).toHaveLength(3)
  })

  test.concurrent.each([
    { why: 'something is overdue', advisories: [fresh, late], status: 1 },
    { why: 'nothing is overdue', advisories: [fresh, answered], status: 0 },
  ])('fail-on: overdue is heard where $why', async ({ advisories, status }) => {
    const ended = await audited(rocket({ advisories }), { ...inPrivate, inputs: { ...asAdmin, 'fail-on': 'overdue' } })
    expect(ended.status).toBe(status)
    expect(ended.stdout.includes('::error::Something is overdue')).toBe(status === 1)
  })

  test.concurrent('a report that a token shows is proof enough', async () => {
    const ended = await audited(rocket(), { ...inPrivate, inputs: { ...asOf, token: 'fine-grained' } })
    expect(ended).toMatchObject({ status: 0 })
    expect(ended.log).toContain('3 open reports (access proven by sight).')
  })

  test.concurrent('a repository without a payload that says so is private if the API says so', async () => {
    const old = { payload: schedulePayload(), inputs: asAdmin }
    expect((await audited(rocket({ visibility: 'private' }), old)).log).toContain(ghsa('newr'))
    expect((await audited(rocket(), old)).log).not.toContain(ghsa('newr'))
  })
})

describe('in a public repository', () => {
  test.concurrent('the log says that it ran, what is promised and where the details went; outputs count nothing', async () => {
    const ended = await audited(rocket(), { inputs: asAdmin })
    expect(ended).toMatchObject({ status: 0, stderr: '', reportMode: 0o600, others: '', workspace: {} })
    expect(ended.stdout).toBe(
      [
        `Audited as of ${AS_OF}.`,
        'acme/rocket: Policy checked. Open reports looked at (access proven by scope). 4 promises read from .github/disclosure.yml.',
        `Details delivered to ${ended.output('report')}.`,
        '',
      ].join('\n'),
    )
    expect(['access', 'promises', 'open', 'overdue'].map(ended.output)).toEqual(['verified', '4', '', ''])
    expect(JSON.parse(ended.report).cases).toHaveLength(5)
  })

  test.concurrent('internal is a whole enterprise, and so public', async () => {
    const payload = schedulePayload({ private: true, visibility: 'internal' })
    expect((await audited(rocket(), { payload, inputs: asAdmin })).log).not.toContain('GHSA')
  })

  test.concurrent('no verdict ever fails the job', async () => {
    const ended = await audited(rocket(), { inputs: { ...asAdmin, 'fail-on': 'overdue' } })
    expect(ended).toMatchObject({ status: 0 })
    expect(ended.stdout).not.toContain('overdue')
  })

  test.concurrent('counts are told only where they are asked for, as outputs alone', async () => {
    const ended = await audited(rocket(), { inputs: { ...asAdmin, counts: 'true' } })
    expect(['open', 'overdue'].map(ended.output)).toEqual(['3', '1'])
    expect(ended.stdout + ended.summary).not.toMatch(/\b3 open|overdue/)
  })

  test.concurrent('a second report over a file that others could read is for its owner only', async () => {
    const workspace = { 'report.json': 'old' }
    const ended = await audited(rocket(), { workspace, inputs: { ...asAdmin, output: 'report.json' } })
    expect(JSON.parse(ended.workspace['report.json'] ?? '')).toMatchObject({ asOf: AS_OF })
  })
})

describe('without a token', () => {
  test.concurrent.each([inPrivate, {}])(
    'the policy is checked, the job is green, and reports are not looked at',
    async (where) => {
      const ended = await audited(rocket(), { ...where, inputs: asOf })
      expect(ended.status).toBe(0)
      if (where === inPrivate) expect(ended.log).toContain('Open reports not looked at: no token was given.')
      else expect(ended.log).toContain('Policy checked. Open reports not looked at.')
      expect(['access', 'promises', 'open', 'overdue'].map(ended.output)).toEqual(['none', '4', '', ''])
      expect(ended.requests).not.toContain('GET /repos/acme/rocket/security-advisories')
      // The job's own token reads what is public.
      expect(ended.received.map(({ headers }) => headers.authorization)).toContain('token job-token')
    },
  )

  test.concurrent('an empty input is none: a secret that a fork does not have', async () => {
    const ended = await audited(rocket(), { inputs: { ...asOf, token: '', 'app-id': ' ', 'app-private-key': '' } })
    expect(ended).toMatchObject({ status: 0 })
    expect(ended.output('access')).toBe('none')
  })
})

describe.each([...blind, 'job-token', 'revoked'])('a blind token (%s)', (token) => {
  test.concurrent.each([
    { where: 'in private, while there are open reports', step: inPrivate, advisories: [fresh, late, ...published] },
    // Twin runs show that in public it is all the same.
    { where: 'in public, while there are none', step: {}, advisories: [] },
  ])('is red $where', async ({ step, advisories }) => {
    const ended = await audited(rocket({ advisories }), { ...step, inputs: { ...asOf, token } })
    expect(ended.status).toBe(1)
    expect(ended.stdout).toMatch(/^::error::Could not look at everything/m)
    expect(ended.log).not.toMatch(/\d open report/)
    expect(ended.output('access')).toBe(['forbidden', 'not-found', 'revoked'].includes(token) ? 'denied' : 'unverified')
    expect(ended.output('open')).toBe('')
  })
})

test.concurrent.each([
  { token: 'published-only', status: 0 },
  { token: 'forbidden', status: 1 },
])('accept-unverified forgives what nobody can tell, and never a refusal ($token)', async ({ token, status }) => {
  const ended = await audited(rocket(), { inputs: { ...asOf, token, 'accept-unverified': 'true' } })
  expect(ended.status).toBe(status)
  expect(ended.log).toMatch(/Access not proven|Open reports not looked at: the token may not see them/)
})

describe('as an App', () => {
  test.concurrent('it mints a token for one repository and one permission, which is proof, even of an empty list', async () => {
    const ended = await audited(rocket({ advisories: [] }), { inputs: { ...asOf, ...asApp } })
    expect(ended).toMatchObject({ status: 0, stderr: '' })
    expect(ended.log).toContain('Open reports looked at (access proven by permission).')
    const list = ended.received.find(({ url }) => url.includes('/security-advisories'))
    const minted = String(list?.headers.authorization).replace(/^(?:token|bearer) /, '')
    expect(minted).toMatch(/^ghs_/)
    // Masked before it is used, and nowhere else.
    expect(ended.stdout).toContain(`::add-mask::${minted}\n`)
    expect(ended.log + ended.summary + ended.outputs + ended.report).not.toContain(minted)
  })

  test.concurrent('a key whose line breaks became \\n is read all the same', async () => {
    const key = appKey.replaceAll('\n', '\\n')
    expect(await audited(rocket(), { inputs: { ...asOf, 'app-id': '77', 'app-private-key': key } })).toMatchObject({
      status: 0,
    })
  })

  test.concurrent.each([
    {
      why: 'is not installed on the repository',
      app: { ...app, installedOn: ['moon'] },
      says: 'the App is not installed on this repository',
    },
    {
      why: 'lacks the permission',
      app: { ...app, permissions: { metadata: 'read', contents: 'read' } },
      says: 'Repository security advisories: read',
    },
    {
      why: 'is another one, with another key',
      app: { ...app, appId: 78 },
      says: 'check that app-id and app-private-key belong together',
    },
  ])('it is blind where it $why: red, and the file says what to do', async ({ app, says }) => {
    for (const advisories of [[], [fresh, late]]) {
      const ended = await audited(rocket({ advisories }), { inputs: { ...asOf, ...asApp } }, { apps: [app] })
      expect(ended).toMatchObject({ status: 1, stderr: '' })
      expect(ended.log).toContain('Open reports not looked at: the token may not see them.')
      expect(ended.report).toContain(says)
    }
  })

  test.concurrent('a token whose answer does not cover the repository is blind', async () => {
    const route = 'POST /app/installations/{installation_id}/access_tokens'
    const body = {
      token: 'ghs_of-another-repository',
      permissions: { repository_advisories: 'read', metadata: 'read' },
      repositories: [{ full_name: 'acme/moon' }],
    }
    const faults: readonly Fault[] = [{ route, does: 'answer', status: 201, body }]
    const ended = await audited(rocket(), { inputs: { ...asOf, ...asApp } }, { faults })
    expect(ended.status).toBe(1)
    expect(ended.output('access')).toBe('denied')
    expect(ended.requests).not.toContain('GET /repos/acme/rocket/security-advisories')
  })

  test.concurrent('a key that is no PEM is refused, and nothing of it is shown', async () => {
    const ended = await audited(rocket(), { inputs: { ...asOf, 'app-id': '77', 'app-private-key': 'c2VjcmV0LWtleQ' } })
    expect(ended).toMatchObject({ status: 1, summary: '', report: '' })
    expect(ended.stdout).toMatch(/^::error::the private key is not PEM; paste the whole \.pem file/m)
    expect(ended.stdout + ended.stderr).not.toContain('c2VjcmV0LWtleQ')
  })
})

describe('it refuses', () => {
  test.concurrent.each(['pull_request', 'pull_request_target', 'pull_request_review'])(
    'to run on %s',
    async (event) => {
      const ended = await audited(rocket(), { event, inputs: asAdmin })
      expect(ended).toMatchObject({ status: 1, summary: '', outputs: '', report: '' })
      expect(ended.stdout).toContain(`::error::this action does not run on ${event}`)
      expect(ended.requests).toEqual([])
    },
  )

  test.concurrent.each([
    {
      why: 'a choice that there is not',
      inputs: { 'fail-on': 'late' },
      says: 'fail-on: "late" is not understood; write never or overdue',
    },
    {
      why: 'a yes that is not true',
      inputs: { counts: 'yes' },
      says: 'counts: "yes" is not understood; write false or true',
    },
    {
      why: 'a True that is not true',
      inputs: { 'accept-unverified': 'True' },
      says: 'accept-unverified: "True" is not understood',
    },
    { why: 'a day for an instant', inputs: { 'as-of': '2026-03-02' }, says: 'as-of: "2026-03-02" is not an instant' },
    {
      why: 'an input that there is not',
      inputs: { tokn: 'x' },
      says: 'there is no input "tokn"; there are token, app-id',
    },
    {
      why: 'a token and an App at once',
      inputs: { token: 'admin', ...asApp },
      says: 'give either token, or app-id and app-private-key',
    },
    { why: 'half an App', inputs: { 'app-id': '77' }, says: 'app-private-key: app-id and app-private-key go together' },
    {
      why: 'the other half',
      inputs: { 'app-private-key': appKey },
      says: 'app-id: app-id and app-private-key go together',
    },
    {
      why: 'a repository that is none',
      inputs: { repositories: 'acme/rocket moon' },
      says: '"moon" is not a repository',
    },
    { why: 'a policy that is not there', inputs: { policy: 'nowhere.yml' }, says: 'policy: cannot read nowhere.yml' },
    {
      why: 'a policy that cannot be read',
      inputs: { policy: 'bad.yml' },
      says: 'bad.yml:2:1: projct: unknown key "projct"; did you mean "project"?',
    },
  ])('$why, and asks nothing', async ({ inputs, says }) => {
    const workspace = { 'bad.yml': 'version: 1\nprojct: Rocket\ncontacts: []\n' }
    const ended = await audited(rocket(), { workspace, inputs: { ...asOf, ...inputs } })
    expect(ended).toMatchObject({ status: 1, stderr: '', summary: '', outputs: '', report: '' })
    expect(ended.stdout).toMatch(/^::error::/)
    expect(decodeURIComponent(ended.stdout)).toContain(says)
    expect(ended.requests).toEqual([])
  })

  test.concurrent('all that is wrong at once', async () => {
    const ended = await audited(rocket(), { inputs: { counts: 'no', 'fail-on': 'x', 'as-of': 'now' } })
    expect(ended.stdout.match(/counts|fail-on|as-of/g)).toHaveLength(3)
  })
})

describe('the policy', () => {
  test.concurrent('in the workspace takes the place of the one in the repository', async () => {
    const workspace = { 'kinder.yml': policy.replace('90 days', '180 days').replace(/ {2}- .*status-update.*\n/, '') }
    const ended = await audited(rocket(), { workspace, inputs: { ...asAdmin, policy: 'kinder.yml' } })
    expect(ended.log).toContain('3 promises read from kinder.yml.')
  })

  test.concurrent('that cannot be read is red, and in the workspace or not, nothing else is lost', async () => {
    const ended = await audited(rocket({ files: { 'disclosure.yml': 'version: 7' } }), { inputs: asAdmin })
    expect(ended.status).toBe(1)
    expect(ended.log).toContain('The policy cannot be read. Open reports looked at (access proven by scope).')
    expect(ended.log).toContain('::error::A policy cannot be read.')
    expect(JSON.parse(ended.report).repositories).toMatchObject([{ policy: null, open: 3 }])
  })

  test.concurrent('that is missing is said, and is no failure', async () => {
    const ended = await audited(rocket({ files: {} }), { inputs: asAdmin })
    expect(ended.status).toBe(0)
    expect(ended.log).toContain('No policy found.')
  })

  test.concurrent('of a repository that nobody shows to the job is not called missing', async () => {
    const organisation = {
      login: 'acme',
      repositories: [...rocket().repositories, { name: 'vault', visibility: 'private' as const, advisories: [late] }],
    }
    // The App's token reads advisories and nothing else; the job's own sees nothing of another private repository.
    const inputs = { ...asOf, ...asApp, repositories: 'acme/vault', 'github-token': '' }
    const ended = await audited(organisation, { inputs })
    expect(ended.log).not.toContain('No policy found')
    expect(ended.log).toContain('The policy could not be looked at.')
    expect(ended.status).toBe(1)
    expect(JSON.parse(ended.report).repositories).toMatchObject([{ access: 'verified', open: 1, policy: null }])
  })
})

test.concurrent('several repositories are audited, each said in a line, and the worst access is the output', async () => {
  const organisation = {
    login: 'acme',
    repositories: [...rocket().repositories, { name: 'moon', files: { 'disclosure.yml': policy } }],
  }
  const inputs = { ...asAdmin, repositories: 'acme/rocket\n acme/moon, acme/ROCKET' }
  const faults: readonly Fault[] = [{ route: ADVISORIES, repository: 'moon', does: 'answer', status: 404 }]
  const ended = await audited(organisation, { inputs }, { faults })
  expect(ended.log.match(/^acme\/.*: Policy checked/gm)).toEqual([
    'acme/rocket: Policy checked',
    'acme/moon: Policy checked',
  ])
  expect(['access', 'promises'].map(ended.output)).toEqual(['denied', '8'])
  expect(ended.status).toBe(1)
})

describe('what the server does', () => {
  test.concurrent.each<{ why: string; fault: Fault; options?: object; status: number; kept: number }>([
    {
      why: 'a rate limit passes',
      fault: { route: ADVISORIES, nth: 2, does: 'answer', status: 429, headers: { 'retry-after': '1' } },
      status: 0,
      kept: 5,
    },
    {
      why: 'a 403 that is a rate limit passes',
      fault: { route: ADVISORIES, nth: 1, does: 'answer', status: 403, headers: { 'retry-after': '1' } },
      status: 0,
      kept: 5,
    },
    { why: 'one 502 passes', fault: { route: ADVISORIES, nth: 2, does: 'answer', status: 502 }, status: 0, kept: 5 },
    {
      why: 'a page that breaks off once passes',
      fault: { route: ADVISORIES, nth: 2, does: 'reset', midBody: true },
      status: 0,
      kept: 5,
    },
    {
      why: 'a page 2 of half a JSON is red',
      fault: { route: ADVISORIES, nth: 2, does: 'truncate' },
      status: 1,
      kept: 2,
    },
    {
      why: 'a page 3 that is gone is red',
      fault: { route: ADVISORIES, nth: 3, does: 'answer', status: 404 },
      status: 1,
      kept: 4,
    },
    {
      why: 'a server that answers 500 for good is red',
      fault: { route: ADVISORIES, nth: [1, 2, 3], does: 'answer', status: 500 },
      status: 1,
      kept: 0,
    },
    {
      why: 'a server without comments is no failure',
      fault: { route: COMMENTS, does: 'answer', status: 404 },
      status: 0,
      kept: 5,
    },
  ])('$why, and what was read is kept', async ({ fault, status, kept }) => {
    const ended = await audited(rocket(), { inputs: asAdmin }, { perPage: 2, faults: [fault] })
    expect(ended).toMatchObject({ status, stderr: '' })
    expect(JSON.parse(ended.report)).toMatchObject({ complete: status === 0 })
    expect(JSON.parse(ended.report).cases).toHaveLength(kept)
    if (status === 1) expect(ended.log).toContain('GitHub gave no whole answer')
  })
})

describe('what the runner does', () => {
  test.concurrent('a summary that cannot be written is a warning', async () => {
    for (const GITHUB_STEP_SUMMARY of ['/nowhere/summary', undefined, '']) {
      const ended = await audited(rocket(), { inputs: asAdmin, env: { GITHUB_STEP_SUMMARY } })
      expect(ended.status).toBe(0)
      expect(ended.stdout.includes('::warning::the job summary could not be written')).toBe(
        Boolean(GITHUB_STEP_SUMMARY),
      )
    }
  })

  test.concurrent('a report that cannot be written is red, and is said in words', async () => {
    const ended = await audited(rocket(), { inputs: { ...asAdmin, output: 'no/such/folder/report.json' } })
    expect(ended).toMatchObject({
      status: 1,
      stdout: '::error::output: cannot write no/such/folder/report.json: ENOENT\n',
    })
  })

  test.concurrent('nothing of the machine is needed but its variables, and without as-of it is now', async () => {
    const before = Date.now() - 1000
    const ended = await audited(rocket(), { inputs: { token: 'admin' } })
    const { asOf } = JSON.parse(ended.report)
    expect(Date.parse(asOf)).toBeGreaterThanOrEqual(before)
    expect(Date.parse(asOf)).toBeLessThanOrEqual(Date.now())
  })

  test.concurrent('a ledger is kept in the folder that is named', async () => {
    await using runner = await startRunner()
    await using github = await startStandIn(rocket(), { tokens })
    const inputs = { ...asAdmin, ledger: runner.path('ledger') }
    const first = await runner.run({ apiUrl: github.url, inputs })
    const second = await runner.run({ apiUrl: github.url, inputs })
    expect(JSON.parse(first.report)).toMatchObject({ memoryless: false })
    expect(second.report).toBe(first.report)
  })
})
