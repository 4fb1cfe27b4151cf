import { expect, test } from 'vitest'
import { run } from './command-line.js'
import { onlyPolicy } from './fixtures/collecting-speaker.js'
import { freshPlace } from './fixtures/run-disclock.js'

const received = { id: 'e1', type: 'report.received', occurredAt: '2026-11-02T09:14:00Z' }
const line = `${JSON.stringify({ id: 'CASE-1', events: [received] })}\n`

/** The words of a command line reach the command, and its result the file that is named. */
test.each([
  { args: ['evaluate', '--policy', 'second.yml', '--json'], says: /^\{"case":"CASE-1".*"verdict":"broken"/ },
  {
    args: ['explain', '--policy', 'second.yml'],
    says: /^CASE-1: receipt\n\nacknowledgement\n {2}acknowledgement within 2 business days: late\n/,
  },
  {
    args: ['backtest', '--against', 'second.yml', '--against', 'third.yml', '--rate', '1'],
    says: /^1 cases as of .*first\.yml.*second\.yml.*third\.yml.*at least 100 %/s,
  },
])('disclock $args', async ({ args, says }) => {
  await using place = await freshPlace()
  for (const [name, within] of [
    ['first', '2'],
    ['second', '3'],
    ['third', '5'],
  ] as const)
    await place.write(`${name}.yml`, onlyPolicy(`${within} business days`))
  const file = await place.write('cases.jsonl', line)
  const [command = '', ...options] = args.map((word) => (word.endsWith('.yml') ? place.path(word) : word))
  const rest = [
    '--policy',
    place.path('first.yml'),
    ...options,
    '--as-of',
    '2026-11-20T12:00:00Z',
    '--output',
    place.path('out'),
  ]
  expect(await run(['node', 'disclock', command, file, ...rest])).toBe(0)
  expect(await place.read('out')).toMatch(says)
  expect(await place.mode('out')).toBe(0o600)
})
