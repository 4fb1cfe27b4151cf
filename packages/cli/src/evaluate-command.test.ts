import { expect, test } from 'vitest'
import { freshPlace } from './fixtures/run-disclock.js'

const policy =
  'version: 1\nproject: Rocket\ncalendar: { zone: UTC, holidays: none }\ncommitments:\n  - { milestone: acknowledgement, within: 2 business days }\n'
const received = { id: 'e1', type: 'report.received', occurredAt: '2026-11-02T09:14:00Z' }
const first = JSON.stringify({ id: 'CASE-1', events: [received] })
const second = JSON.stringify({
  id: 'CASE-2',
  events: [received, { ...received, id: 'e2', type: 'report.acknowledged' }],
})
const asOf = ['--as-of', '2026-11-20T12:00:00Z']

test('one case file is one object, in the shape of the contract', async () => {
  await using place = await freshPlace()
  const [terms, file] = [await place.write('disclosure.yml', policy), await place.write('case.json', first)]
  const { status, stdout } = await place.disclock(['evaluate', file, '--policy', terms, ...asOf, '--json'])
  expect(JSON.parse(stdout)).toMatchObject({
    case: 'CASE-1',
    asOf: '2026-11-20T12:00:00Z',
    stage: 'receipt',
    regions: { report: 'received', turn: 'vendor', fix: { vendorAware: true, ready: false, deployed: false } },
    clocks: [
      {
        commitment: 'acknowledgement',
        milestone: 'acknowledgement',
        startedAt: '2026-11-02T09:14:00Z',
        dueAt: '2026-11-05T00:00:00Z',
        dueAtLatest: '2026-11-05T00:00:00Z',
        stoppedAt: null,
        pausedFor: 'PT0S',
        verdict: 'broken',
        overdue: true,
        evidence: ['e1'],
      },
    ],
    anomalies: [],
  })
  expect(status).toBe(0)
})

test('several files and JSON Lines give a line a case, in order', async () => {
  await using place = await freshPlace()
  const terms = await place.write('disclosure.yml', policy)
  const files = [await place.write('one.json', first), await place.write('more.jsonl', `${second}\n\n${first}\n`)]
  const { stdout } = await place.disclock(['evaluate', ...files, '--policy', terms, ...asOf, '--json'])
  const cases = stdout
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line))
  expect(cases.map((each) => `${each.case} ${each.clocks[0].verdict}`)).toEqual([
    'CASE-1 broken',
    'CASE-2 kept',
    'CASE-1 broken',
  ])
})

test('a broken line is named, and the others are evaluated', async () => {
  await using place = await freshPlace()
  const terms = await place.write('disclosure.yml', policy)
  const file = await place.write(
    'cases.jsonl',
    `${first}\n{"id":\n${JSON.stringify({ id: 'x', events: [{ ...received, type: 'report.recieved' }] })}\n${second}\n`,
  )
  const { status, stdout, stderr } = await place.disclock(['evaluate', file, '--policy', terms, ...asOf, '--json'])
  expect(stdout.trimEnd().split('\n')).toHaveLength(2)
  expect(stderr).toContain('cases.jsonl:2: this is not JSON')
  expect(stderr).toContain(
    'cases.jsonl:3: events[0].type is no event type that Disclock knows; the nearest is "report.received"',
  )
  expect(status).toBe(2)
})

test('for people: verdict, deadline and reason', async () => {
  await using place = await freshPlace()
  const [terms, file] = [await place.write('disclosure.yml', policy), await place.write('case.json', second)]
  const { stdout } = await place.disclock(['evaluate', file, '--policy', terms, ...asOf])
  expect(stdout).toBe(
    'CASE-2: triage\n  kept           acknowledgement            due Wed 4 Nov 2026. Kept: report.acknowledged on Mon 2 Nov 2026, 09:14\n',
  )
})

test('nothing of a case goes into a log that may be public', async () => {
  await using place = await freshPlace()
  const [terms, file] = [await place.write('disclosure.yml', policy), await place.write('case.json', first)]
  const env = { GITHUB_ACTIONS: 'true' }
  const refused = await place.disclock(['evaluate', file, '--policy', terms, '--json'], env)
  expect(refused).toMatchObject({ status: 2, stdout: '' })
  expect(refused.stderr).toContain('--output FILE')
  const output = place.path('out.json')
  const written = await place.disclock(['evaluate', file, '--policy', terms, '--json', '--output', output], env)
  expect(written).toMatchObject({ status: 0, stdout: '', stderr: '' })
  expect(JSON.parse(await place.read('out.json'))).toMatchObject({ case: 'CASE-1' })
  expect(await place.mode('out.json')).toBe(0o600)
  const recorded = await place.disclock(['record', 'CASE-1', 'update.sent', '--ledger', place.path('ledger')], env)
  expect(recorded).toMatchObject({ status: 0, stdout: 'recorded\n' })
})
