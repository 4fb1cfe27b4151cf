import { expect, test } from 'vitest'
import { onlyPolicy } from './fixtures/collecting-speaker.js'
import { freshPlace } from './fixtures/run-disclock.js'

test('a case is judged by the policy that was recorded as adopted before its receipt', async () => {
  await using place = await freshPlace()
  const old = await place.write('old.yml', onlyPolicy('5 business days'))
  const current = await place.write('current.yml', onlyPolicy('2 business days'))
  const ledger = place.path('ledger')
  const record = (...args: readonly string[]) => place.disclock(['record', 'GHSA-1', ...args, '--ledger', ledger])
  await record('report.received', '--at', '2026-11-02T09:14:00Z')
  await record('report.acknowledged', '--at', '2026-11-09T09:00:00Z')
  expect(await record('policy.adopted', '--policy', old, '--at', '2026-10-01T00:00:00Z')).toMatchObject({ status: 0 })

  const lines = (await place.read('ledger/GHSA-1.jsonl')).trimEnd().split('\n')
  const events = lines.map((line) => JSON.parse(line))
  const file = await place.write('case.json', JSON.stringify({ id: 'GHSA-1', events }))
  const verdict = async (...policies: readonly string[]) => {
    const { stdout } = await place.disclock([
      'evaluate',
      file,
      ...policies.flatMap((policy) => ['--policy', policy]),
      '--json',
    ])
    const { clocks, anomalies } = JSON.parse(stdout)
    return `${clocks[0].verdict} ${anomalies.map(({ code }: { code: string }) => code)}`
  }
  expect(await verdict(current, old)).toBe('kept ')
  expect(await verdict(current)).toBe('broken policy-not-given')
})

test('--policy is for policy.adopted only', async () => {
  await using place = await freshPlace()
  const policy = await place.write('disclosure.yml', onlyPolicy('2 business days'))
  const ended = await place.disclock([
    'record',
    'GHSA-1',
    'report.received',
    '--policy',
    policy,
    '--ledger',
    place.path('ledger'),
  ])
  expect(ended).toMatchObject({
    status: 2,
    stderr: 'disclock: --policy is for policy.adopted, not for report.received\n',
  })
})
