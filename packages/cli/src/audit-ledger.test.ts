import { readdir } from 'node:fs/promises'
import { join } from 'node:path'
import { startStandIn } from '@disclock/github/stand-in'
import { expect, test, vi } from 'vitest'
import {
  AS_OF,
  answered,
  everyState,
  fresh,
  ghsa,
  late,
  report,
  rocket,
  tokens,
  vendorOpened,
} from './fixtures/acme.js'
import { auditOf } from './fixtures/contract.js'
import { freshPlace, type Place } from './fixtures/run-disclock.js'

vi.setConfig({ testTimeout: 60_000 })

const asAdmin = { DISCLOCK_TOKEN: 'admin' }
const audit = (apiUrl: string, asOf = AS_OF) => [
  'audit',
  'acme/rocket',
  '--json',
  '--ledger',
  'ledger',
  '--api-url',
  apiUrl,
  '--as-of',
  asOf,
]
const record = (letters: string, type: string, ...options: readonly string[]) => [
  'record',
  ghsa(letters),
  type,
  '--ledger',
  'ledger',
  ...options,
]

/** The ledger's files of cases by name, as they stand on the disk. */
async function casesIn(place: Place): Promise<Readonly<Record<string, string>>> {
  const names = (await readdir(place.path('ledger'))).filter((name) => name.endsWith('.jsonl')).toSorted()
  return Object.fromEntries(
    await Promise.all(names.map(async (name) => [name, await place.read(join('ledger', name))] as const)),
  )
}

test.concurrent('a second run adds nothing to what the first one wrote, and says that it has a memory', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket(), { tokens })
  const first = await place.disclock(audit(github.url), asAdmin)
  const written = await casesIn(place)
  const second = await place.disclock(audit(github.url, '2026-03-02T18:00:00Z'), asAdmin)
  expect(auditOf(first.stdout)).toMatchObject({ memoryless: false, complete: true })
  expect(auditOf(second.stdout).cases).toHaveLength(everyState.length)
  expect(await casesIn(place)).toEqual(written)
  expect(Object.keys(written)).toContain(`${ghsa('newr')}.jsonl`)
  expect(await place.mode(join('ledger', `${ghsa('newr')}.jsonl`))).toBe(0o600)
  expect(await place.mode('ledger')).toBe(0o700)
})

test.concurrent('what the first run saw bounds when it happened, however late the next one comes', async () => {
  await using place = await freshPlace()
  const at = (state: string) => [
    report('kept', { state, accepted: state === 'draft', severity: 'high', createdAt: '2026-02-26T09:00:00Z' }),
  ]
  await using github = await startStandIn(rocket({ advisories: at('triage') }), { tokens })
  await place.disclock(audit(github.url, '2026-03-02T12:00:00Z'), asAdmin)
  github.replace(rocket({ advisories: at('draft') }))
  await place.disclock(audit(github.url, '2026-03-03T12:00:00Z'), asAdmin)
  const { stdout } = await place.disclock(audit(github.url, '2026-04-30T12:00:00Z'), asAdmin)
  // Accepted between two looks, on the second or third business day of five: in time, and known only thanks to them.
  expect(auditOf(stdout).cases[0]?.clocks).toContainEqual(
    expect.objectContaining({ commitment: 'triage', verdict: 'kept', stoppedAt: '2026-03-03T12:00:00Z' }),
  )
})

test.concurrent('a receipt that is recorded starts the clocks of an advisory that the vendor opened itself', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories: [vendorOpened] }), { tokens })
  const before = auditOf((await place.disclock(audit(github.url), asAdmin)).stdout)
  expect(before.cases[0]?.clocks.map(({ verdict }) => verdict)).toEqual(Array(4).fill('unknown'))
  expect(before.findings).toContainEqual(expect.objectContaining({ code: 'receipt-unrecorded', case: ghsa('vend') }))

  const recorded = await place.disclock(
    record('vend', 'report.received', '--at', '2026-02-26T10:00:00Z', '--set', 'channel=email', '--id', 'mail-1'),
  )
  expect(recorded).toMatchObject({
    status: 0,
    stderr: '',
    stdout: `recorded report.received (mail-1) in ${ghsa('vend')}\n`,
  })

  const after = auditOf((await place.disclock(audit(github.url), asAdmin)).stdout)
  expect(after.cases[0]?.clocks[0]).toMatchObject({
    commitment: 'acknowledgement',
    verdict: 'open',
    startedAt: '2026-02-26T10:00:00Z',
    due: 'Mon 2 Mar 2026',
    evidence: ['mail-1'],
  })
  expect(after.findings.map(({ code }) => code)).not.toContain('receipt-unrecorded')
})

test.concurrent('a reply by e-mail that is recorded keeps the promise that no API shows', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories: [late] }), { tokens })
  await place.disclock(record('late', 'report.acknowledged', '--at', '2026-01-06'))
  const { stdout } = await place.disclock(audit(github.url), asAdmin)
  expect(auditOf(stdout).cases[0]?.clocks[0]).toMatchObject({ commitment: 'acknowledgement', verdict: 'kept' })
})

test.concurrent('the same id twice is one event, and with other content it is refused, not dropped in silence', async () => {
  await using place = await freshPlace()
  const twice = record('late', 'update.sent', '--at', '2026-01-06T10:00:00Z', '--id', 'mail-1')
  expect(await place.disclock(twice)).toMatchObject({ status: 0 })
  expect(await place.disclock(twice)).toMatchObject({ status: 0 })
  const other = await place.disclock(record('late', 'update.sent', '--at', '2026-01-09T10:00:00Z', '--id', 'mail-1'))
  expect(other).toMatchObject({ status: 2, stdout: '', stderr: expect.stringContaining('mail-1') })
  const [text = ''] = Object.values(await casesIn(place))
  expect(text.trim().split('\n')).toHaveLength(1)
})

test.concurrent.each([
  { why: 'an unknown type', args: record('late', 'report.recieved'), says: /report\.received/ },
  { why: 'a time that is none', args: record('late', 'update.sent', '--at', 'tuesday'), says: /^disclock: --at / },
  { why: 'a payload that is missing', args: record('late', 'severity.assessed'), says: /severity is missing/ },
  {
    why: 'a payload that is no pair',
    args: record('late', 'update.sent', '--set', 'x'),
    says: /--set: "x" is not KEY=VALUE/,
  },
  {
    why: 'a case that cannot name a file',
    args: ['record', '../x', 'update.sent', '--ledger', 'ledger'],
    says: /cannot name a case/,
  },
  { why: 'no ledger', args: ['record', ghsa('late'), 'update.sent'], says: /--ledger/ },
])('record refuses $why with exit 2', async ({ args, says }) => {
  await using place = await freshPlace()
  const { status, stdout, stderr } = await place.disclock(args)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toMatch(says)
})

test.concurrent('two runs at once, and people who record meanwhile, lose nothing', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket(), { tokens })
  const ended = await Promise.all([
    place.disclock(audit(github.url), asAdmin),
    place.disclock(audit(github.url), asAdmin),
    ...Array.from({ length: 4 }, (_, index) =>
      place.disclock(record('newr', 'update.sent', '--at', `2026-03-0${index + 1}T08:00:00Z`, '--id', `mail-${index}`)),
    ),
  ])
  expect(ended.map(({ status }) => status)).toEqual([1, 1, 0, 0, 0, 0])
  const ids = Object.entries(await casesIn(place)).flatMap(([name, text]) =>
    text
      .trim()
      .split('\n')
      .map((line) => `${name} ${JSON.parse(line).id}`),
  )
  expect(new Set(ids).size).toBe(ids.length)
  expect(ids.filter((id) => id.includes('/report.received'))).toHaveLength(8)
  expect(ids.filter((id) => id.includes('mail-'))).toHaveLength(4)
  const { stdout } = await place.disclock(audit(github.url), asAdmin)
  expect(auditOf(stdout).findings.filter(({ code }) => code === 'ledger-damaged')).toEqual([])
})

test.concurrent('a run killed at any instant leaves a ledger that can be read and written', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket(), { tokens })
  const whole = await place.disclock(audit(github.url), asAdmin)
  const complete = await casesIn(place)
  for (const killAfterMillis of [180, 250, 320, 400, 500])
    await place.disclock([...audit(github.url), '--ledger', 'killed'], asAdmin, { killAfterMillis })
  const { status, stdout, stderr } = await place.disclock([...audit(github.url), '--ledger', 'killed'], asAdmin)
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  expect(JSON.parse(stdout)).toEqual(JSON.parse(whole.stdout))
  const names = (await readdir(place.path('killed'))).filter((name) => name.endsWith('.jsonl')).toSorted()
  expect(names).toEqual(Object.keys(complete))
  for (const name of names) expect(await place.read(join('killed', name))).toBe(complete[name])
})

test.concurrent('the lock of a run that was killed is no obstacle', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories: [fresh] }), { tokens })
  await place.disclock(record('newr', 'update.sent', '--at', '2026-02-28'))
  const gone = '999999'
  await place.write(join('ledger', `${ghsa('newr')}.jsonl.lock`), gone)
  await place.write(join('ledger', `${ghsa('newr')}.jsonl.lock.takeover`), gone)
  expect(await place.disclock(audit(github.url), asAdmin)).toMatchObject({ status: 0, stderr: '' })
  expect(Object.values(await casesIn(place)).join('')).toContain('/report.received')
})

test.concurrent('a line broken by hand is reported with its number, and nothing else is lost', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories: [answered] }), { tokens })
  for (const day of [27, 28])
    await place.disclock(record('kept', 'update.sent', '--at', `2026-02-${day}`, '--id', `mail-${day}`))
  await place.disclock(audit(github.url), asAdmin)
  const file = join('ledger', `${ghsa('kept')}.jsonl`)
  const lines = (await place.read(file)).trimEnd().split('\n')
  await place.write(file, [lines[0], '', '{"id":"mail-28", "type":', ...lines.slice(2), ''].join('\n'))

  const { stdout, status } = await place.disclock(audit(github.url), asAdmin)
  const json = auditOf(stdout)
  const damage = json.findings.filter(({ code }) => code === 'ledger-damaged')
  expect(damage[0]).toMatchObject({
    repository: 'acme/rocket',
    case: ghsa('kept'),
    message: expect.stringMatching(new RegExp(`^line 3 of ${ghsa('kept')}\\.jsonl: not an event`)),
  })
  // The next line says that the one before it is not the one it was written after.
  expect(damage.map(({ message }) => /^line \d/.exec(message)?.[0])).toEqual(['line 3', 'line 4'])
  expect(json.cases[0]?.clocks[0]).toMatchObject({ commitment: 'acknowledgement', verdict: 'kept' })
  expect(status).toBe(0)
  // And the damaged line is still there for who wants to mend it.
  expect(await place.read(file)).toContain('{"id":"mail-28", "type":')
})

test.concurrent('an unpublished report that was seen once is missed until it is seen again', async () => {
  await using place = await freshPlace()
  await using github = await startStandIn(rocket({ advisories: [fresh] }), { tokens })
  const as = async (token: string) =>
    auditOf((await place.disclock(audit(github.url), { DISCLOCK_TOKEN: token })).stdout)
  const lost = (json: Awaited<ReturnType<typeof as>>) =>
    json.findings.filter(({ code }) => code === 'sight-lost').map((finding) => finding.case)
  expect(lost(await as('fine-grained'))).toEqual([])
  for (const _again of [1, 2]) {
    const blinded = await as('published-only')
    expect(lost(blinded)).toEqual([ghsa('newr')])
    expect(blinded.repositories[0]).toMatchObject({ access: 'unverified', open: null })
  }
  expect(lost(await as('fine-grained'))).toEqual([])
})
