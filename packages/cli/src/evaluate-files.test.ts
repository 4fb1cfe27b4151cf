import { describe, expect, test } from 'vitest'
import { evaluateFiles } from './evaluate-command.js'
import { collectingSpeaker, onlyPolicy } from './fixtures/collecting-speaker.js'
import { freshPlace } from './fixtures/run-disclock.js'
import { readPolicyFile } from './input.js'
import { UsageError } from './usage-error.js'

const received = { id: 'e1', type: 'report.received', occurredAt: '2026-11-02T09:14:00Z' }
const acknowledged = { id: 'e2', type: 'report.acknowledged', occurredAt: '2026-11-05T09:14:00Z' }
const asOf = '2026-11-20T12:00:00Z'
const caseLine = (id: string, ...events: readonly object[]) => `${JSON.stringify({ id, events })}\n`

describe('many cases', () => {
  test('a line each, in order, whatever stands between them', async () => {
    await using place = await freshPlace()
    const policy = [await place.write('disclosure.yml', onlyPolicy('2 business days'))]
    const good = Array.from({ length: 300 }, (_, number) => caseLine(`CASE-${number}`, received))
    const file = await place.write(
      'cases.jsonl',
      ['\r\n', ...good.slice(0, 100), '{"id":\n', ...good.slice(100)].join(''),
    )
    const speaker = collectingSpeaker()
    expect(await evaluateFiles([file], { policy, asOf, json: true }, speaker)).toBe(2)
    const found = speaker.said.map((line) => JSON.parse(line) as { readonly case: string })
    expect(found.map((each) => each.case)).toEqual(good.map((_, number) => `CASE-${number}`))
    expect(speaker.complaints).toEqual([`${file}:102: this is not JSON`])
  })

  test('each is given before the next is read', async () => {
    await using place = await freshPlace()
    const policy = [await place.write('disclosure.yml', onlyPolicy('2 business days'))]
    const [one, broken] = [await place.write('one.json', caseLine('CASE-1', received)), place.path('none.json')]
    const speaker = collectingSpeaker()
    await expect(evaluateFiles([one, broken], { policy, asOf, json: true }, speaker)).rejects.toThrow(UsageError)
    expect(speaker.said).toHaveLength(1)
  })

  test.each(['none.jsonl', 'none.json'])('a file that is not there is said: %s', async (name) => {
    await using place = await freshPlace()
    const policy = [await place.write('disclosure.yml', onlyPolicy('2 business days'))]
    const asked = evaluateFiles([place.path(name)], { policy, asOf, json: true }, collectingSpeaker())
    await expect(asked).rejects.toThrow(`cannot read ${place.path(name)}: ENOENT`)
  })
})

test('of several versions of a policy the first is in force, unless a case adopted another', async () => {
  await using place = await freshPlace()
  const [now, then] = [
    await place.write('now.yml', onlyPolicy('2 business days')),
    await place.write('then.yml', onlyPolicy('5 business days')),
  ]
  const { hash, calendar } = (await readPolicyFile(then)).terms
  const adopted = { type: 'policy.adopted', hash, calendarHash: calendar.hash }
  const file = await place.write(
    'cases.jsonl',
    caseLine('CASE-1', received, acknowledged) +
      caseLine('CASE-2', { ...adopted, id: 'e0', occurredAt: '2026-11-01T00:00:00Z' }, received, acknowledged),
  )
  const speaker = collectingSpeaker()
  await evaluateFiles([file], { policy: [now, then], asOf, json: true }, speaker)
  const found = speaker.said.map(
    (line) => JSON.parse(line) as { readonly clocks: readonly { readonly verdict: string }[] },
  )
  expect(found.map(({ clocks }) => clocks.map(({ verdict }) => verdict))).toEqual([['broken'], ['kept']])
})

test('what a case says cannot repaint a terminal', async () => {
  await using place = await freshPlace()
  const policy = [await place.write('disclosure.yml', onlyPolicy('2 business days'))]
  const repaint = '\u001b[2J\u202e'
  const [fine, broken] = [
    caseLine(`CASE${repaint}`, received),
    caseLine('CASE-2', { ...received, type: `report${repaint}` }),
  ]
  const file = await place.write('cases.jsonl', `${fine}${broken}`)
  const speaker = collectingSpeaker()
  await evaluateFiles([file], { policy, asOf }, speaker)
  expect(speaker.said.join('')).toMatch(/^CASE\\u\{1b\}\[2J\\u\{202e\}: receipt\n/)
  expect(speaker.said.join('')).not.toContain('\u001b')
})
