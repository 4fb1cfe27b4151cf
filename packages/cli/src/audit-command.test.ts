import { startStandIn } from '@disclock/github/stand-in'
import { expect, test, vi } from 'vitest'
import {
  AS_OF,
  answered,
  everyState,
  fresh,
  ghsa,
  late,
  policy,
  published,
  report,
  rocket,
  tokens,
  vendorOpened,
} from './fixtures/acme.js'
import { auditOf } from './fixtures/contract.js'
import { freshPlace } from './fixtures/run-disclock.js'

vi.setConfig({ testTimeout: 30_000 })

const asAdmin = { DISCLOCK_TOKEN: 'admin' }
const asOf = ['--as-of', AS_OF]

test.concurrent('an audit reads every page, every state and every gap, and prints the JSON of the contract', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket(), { tokens, perPage: 2 })
  const { stdout, stderr } = await place.disclock(
    ['audit', 'acme/rocket', '--json', '--api-url', github.url, ...asOf],
    asAdmin,
  )
  const audit = auditOf(stdout)
  expect(stderr).toBe('')
  expect(audit).toMatchObject({
    complete: true,
    memoryless: true,
    asOf: AS_OF,
    repositories: [
      {
        repository: 'acme/rocket',
        access: 'verified',
        proof: 'scope',
        privateReporting: 'on',
        policy: { source: '.github/disclosure.yml', commitments: 4 },
        open: 7,
      },
    ],
  })
  const pages = github.received.filter(({ url }) => url.includes('/security-advisories?'))
  expect(pages).toHaveLength(Math.ceil(everyState.length / 2))
  expect(audit.cases.map((each) => each.case).toSorted()).toEqual(
    everyState.map((each) => String(Reflect.get(each, 'ghsa_id'))).toSorted(),
  )
})

test.concurrent('every case gets the verdict that its evidence allows', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket(), { tokens, perPage: 2 })
  const { stdout } = await place.disclock(['audit', 'acme/rocket', '--json', '--api-url', github.url, ...asOf], asAdmin)
  const audit = auditOf(stdout)
  const verdicts = Object.fromEntries(
    audit.cases.map((each) => [
      each.case.slice('GHSA-rckt-'.length, -'-2222'.length),
      each.clocks.map(({ verdict }) => verdict).join(' '),
    ]),
  )
  expect(verdicts).toEqual({
    newr: 'open open open open',
    kept: 'kept open open open',
    late: 'broken broken broken open',
    // The vendor opened it, or GitHub does not say when: nobody knows when the report came.
    vend: 'unknown unknown unknown unknown',
    date: 'unknown unknown unknown unknown',
    bare: 'unknown unknown unknown unknown',
    // A deleted account spoke: nobody knows whose word it was.
    anon: 'open open open open',
    // A state that does not exist yet; not one word was said, and the list counts the comments.
    odds: 'unknown broken broken open',
    // What is past: how GitHub's dates bound it.
    publ: expect.any(String),
    clos: expect.any(String),
    with: expect.any(String),
  })
  expect(audit.findings.map(({ code, case: id }) => `${code} ${id}`)).toEqual(
    expect.arrayContaining([
      `new-report ${ghsa('newr')}`,
      `late ${ghsa('late')}`,
      `receipt-unrecorded ${ghsa('vend')}`,
      `unknown-state ${ghsa('odds')}`,
    ]),
  )
})

test.concurrent('without a comments API nobody is accused of silence', async () => {
  await using place = await freshPlace()
  const advisories = [report('late', { createdAt: '2026-01-05T09:00:00Z' })]
  await using github = await startStandIn(rocket({ advisories }), { tokens, commentsApi: false })
  const { stdout, status } = await place.disclock(
    ['audit', 'acme/rocket', '--json', '--api-url', github.url, ...asOf],
    asAdmin,
  )
  const audit = auditOf(stdout)
  expect(audit).toMatchObject({ complete: true, totals: { broken: 0, unknown: 3, open: 1 } })
  expect(audit.cases[0]?.clocks[0]).toMatchObject({ verdict: 'unknown', overdue: true })
  expect(status).toBe(1)
})

test.concurrent('private reporting that is off is said where the policy sends reporters there', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ privateReporting: false, advisories: [fresh] }), { tokens })
  const { stdout } = await place.disclock(['audit', 'acme/rocket', '--json', '--api-url', github.url, ...asOf], asAdmin)
  const audit = auditOf(stdout)
  expect(audit.repositories[0]).toMatchObject({ privateReporting: 'off' })
  expect(audit.findings).toContainEqual(expect.objectContaining({ code: 'private-reporting-off', case: null }))
})

test.concurrent('for people, what matters first comes first, with deadline, reason and the next kind act', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories: [fresh, answered, late, vendorOpened] }), { tokens })
  const { stdout, stderr, status } = await place.disclock(
    ['audit', 'acme/rocket', '--api-url', github.url, ...asOf],
    asAdmin,
  )
  expect(stdout).toMatch(/^Disclock as of 2026-03-02T12:00:00Z \(memoryless: no ledger\)\n\nacme\/rocket\n/)
  expect(stdout).toContain('4 open reports (access proven by scope).')
  expect(stdout.indexOf('new report')).toBeLessThan(stdout.indexOf('receipt unrecorded'))
  expect(stdout).toMatch(
    /due +acknowledgement +due Tue 3 Mar 2026\. Not over yet: 2 business days from Fri 27 Feb 2026/,
  )
  expect(stdout).toMatch(/kept +acknowledgement +due Mon 2 Mar 2026\. Kept: report\.acknowledged/)
  expect(stdout).toMatch(/late +acknowledgement +due Wed 7 Jan 2026\. Late: no acknowledgement by Wed 7 Jan 2026/)
  expect(stdout).toContain(`→ Record it: disclock record ${ghsa('vend')} report.received --at <when>`)
  expect(stdout).toMatch(/\nPromises: .*\.\n$/)
  expect(stderr).toBe('')
  expect(status).toBe(1)
})

test.concurrent.each([
  { why: '0: all was looked at, and nothing is overdue', advisories: [fresh, answered, published], status: 0 },
  { why: '0: there is nothing at all, and the eyes are proven', advisories: [], status: 0 },
  { why: '1: something overdue can still be acted on', advisories: [fresh, late], status: 1 },
  { why: '2: the policy in the repository cannot be read', advisories: [late], text: 'version: 7\n', status: 2 },
  { why: '3: nobody could look, whatever else there is', advisories: [late], token: 'forbidden', status: 3 },
])('exit $why', async ({ advisories, status, text = policy, token = 'admin' }) => {
  await using place = await freshPlace()
  const files = { 'disclosure.yml': text }
  await using github = await startStandIn(rocket({ advisories, files }), { tokens })
  const ended = await place.disclock(['audit', 'acme/rocket', '--api-url', github.url, ...asOf], {
    DISCLOCK_TOKEN: token,
  })
  expect(ended).toMatchObject({ status, stderr: '' })
})

test.concurrent('a missed aim is counted apart, and alone it is no failure', async () => {
  await using place = await freshPlace()
  const aims = policy.replaceAll(/ \}$/gm, ', strength: aim }').replace('Berlin, strength: aim', 'Berlin')
  await using github = await startStandIn(rocket({ advisories: [late], files: { 'disclosure.yml': aims } }), { tokens })
  const { stdout, status } = await place.disclock(
    ['audit', 'acme/rocket', '--json', '--api-url', github.url, ...asOf],
    asAdmin,
  )
  expect(auditOf(stdout).totals).toMatchObject({ broken: 0, 'aims-missed': 3 })
  expect(status).toBe(0)
})

test.concurrent('--policy takes the place of the policy in the repository', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories: [late] }), { tokens })
  const kinder = await place.write(
    'kinder.yml',
    'version: 1\nproject: Rocket\ncontacts: [{ advisory: true }]\ncommitments: [{ milestone: fix, within: 12 months }]\n',
  )
  const { stdout, status } = await place.disclock(
    ['audit', 'acme/rocket', '--json', '--policy', kinder, '--api-url', github.url, ...asOf],
    asAdmin,
  )
  const audit = auditOf(stdout)
  expect(audit.repositories[0]?.policy).toEqual({ source: kinder, commitments: 1 })
  expect(audit.cases[0]?.clocks).toMatchObject([{ commitment: 'fix', verdict: 'open' }])
  expect(status).toBe(0)
})

test.concurrent('--as-of replaces the clock: what had not happened by then is not seen', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories: [fresh, late] }), { tokens })
  const { stdout } = await place.disclock(
    ['audit', 'acme/rocket', '--json', '--api-url', github.url, '--as-of', '2026-01-06T10:00:00+01:00'],
    asAdmin,
  )
  const audit = auditOf(stdout)
  expect(audit).toMatchObject({ asOf: '2026-01-06T09:00:00Z', repositories: [{ open: 1 }] })
  expect(audit.cases.map((each) => each.case)).toEqual([ghsa('late')])
  expect(audit.cases[0]?.clocks[0]).toMatchObject({ verdict: 'open', dueAt: '2026-01-07T23:00:00Z' })
})

test.concurrent('without --as-of it is now, and the API is where GITHUB_API_URL says', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories: [fresh] }), { tokens })
  const before = Date.now()
  const { stdout } = await place.disclock(['audit', 'acme/rocket', '--json'], {
    ...asAdmin,
    GITHUB_API_URL: github.url,
  })
  const asOfNow = Date.parse(JSON.parse(stdout).asOf)
  expect(asOfNow).toBeGreaterThanOrEqual(before - 1000)
  expect(asOfNow).toBeLessThanOrEqual(Date.now())
  expect(github.requests).toContain('GET /repos/acme/rocket/security-advisories')
})

test.concurrent('--org audits every repository but .github, whose policy holds for those without one', async () => {
  await using place = await freshPlace()
  const organisation = {
    login: 'acme',
    repositories: [
      { name: 'rocket', advisories: [late] },
      { name: '.github', files: { 'disclosure.yml': policy } },
      { name: 'vault', visibility: 'private' as const },
    ],
  }
  await using github = await startStandIn(organisation, { tokens, perPage: 2 })
  const { stdout, status } = await place.disclock(
    ['audit', '--org', 'acme', '--json', '--api-url', github.url, ...asOf],
    asAdmin,
  )
  const source = 'acme/.github:disclosure.yml'
  expect(auditOf(stdout).repositories).toMatchObject([
    { repository: 'acme/rocket', open: 1, policy: { source, commitments: 4 } },
    { repository: 'acme/vault', open: 0, policy: { source, commitments: 4 } },
  ])
  expect(status).toBe(1)
})

test.concurrent('a repository that is named twice, or by its organisation too, is audited once', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories: [late] }), { tokens })
  const { stdout } = await place.disclock(
    ['audit', 'acme/rocket', 'Acme/Rocket', '--org', 'acme', '--json', '--api-url', github.url, ...asOf],
    asAdmin,
  )
  const audit = auditOf(stdout)
  expect(audit.repositories).toHaveLength(1)
  expect(audit.cases).toHaveLength(1)
})

test.concurrent('an organisation that could not be listed could not be looked at: exit 3, and it is said', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket(), {
    tokens,
    faults: [{ route: 'GET /orgs/{org}/repos', does: 'answer', status: 500 }],
  })
  const ended = await place.disclock(['audit', '--org', 'acme', '--api-url', github.url, ...asOf], asAdmin)
  expect(ended).toMatchObject({ status: 3, stdout: '' })
  expect(ended.stderr).toContain('the repositories of "acme" could not be listed')
})

test.concurrent('--output also writes the whole report, for its owner only, even over a file that others could read', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket(), { tokens })
  await place.write('report.json', 'old', 0o644)
  const { stdout } = await place.disclock(
    ['audit', 'acme/rocket', '--json', '--output', 'report.json', '--api-url', github.url, ...asOf],
    asAdmin,
  )
  expect(await place.read('report.json')).toBe(stdout)
  expect(await place.mode('report.json')).toBe(0o600)
})
