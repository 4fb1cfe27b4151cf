import { describe, expect, test } from 'vitest'
import { backtestFiles } from './backtest-command.js'
import { collectingSpeaker, onlyPolicy } from './fixtures/collecting-speaker.js'
import { freshPlace } from './fixtures/run-disclock.js'

/** Ten reports of Mon 2 Nov 2026, 09:14, each acknowledged so many hours later, and one that still waits. */
const history = [1, 5, 20, 30, 47, 49, 60, 70, 80, 200, null]
  .map((hours, number) => {
    const received = Date.parse('2026-11-02T09:14:00Z')
    const acknowledged = new Date(received + (hours ?? 0) * 3_600_000).toISOString()
    const events = [
      { id: 'e1', type: 'report.received', occurredAt: new Date(received).toISOString() },
      ...(hours === null ? [] : [{ id: 'e2', type: 'report.acknowledged', occurredAt: acknowledged }]),
    ]
    return `${JSON.stringify({ id: `CASE-${number}`, events })}\n`
  })
  .join('')

async function ask(options: { readonly rate?: string; readonly json?: true; readonly cases?: string }) {
  await using place = await freshPlace()
  const [policy, other] = [
    await place.write('disclosure.yml', onlyPolicy('2 business days')),
    await place.write('other.yml', onlyPolicy('48 hours')),
  ]
  const file = await place.write('cases.jsonl', options.cases ?? history)
  const speaker = collectingSpeaker()
  const asOf = '2026-11-20T12:00:00Z'
  const status = await backtestFiles([file], { policy, against: [other], rate: '0.8', asOf, ...options }, speaker)
  const without = (text: string) => text.replaceAll(`${place.path('')}/`, '')
  return { status, text: without(speaker.said.join('')), complaints: speaker.complaints.map(without) }
}

test('side by side, and the strictest that history keeps, for people', async () => {
  expect((await ask({})).text).toMatchInlineSnapshot(`
    "11 cases as of 2026-11-20T12:00:00Z

    acknowledgement
      disclosure.yml  acknowledgement within 2 business days: kept 63 % (7 of 11)
      other.yml       acknowledgement within 48 hours: kept 45 % (5 of 11)

    The shortest that was kept in at least 80 % of cases
      acknowledgement            3 business days, kept in 9 of 11 cases (81 %)

    What still waits, and what nobody can tell, counts here as not kept. None: too few cases, too rarely kept, or nothing that could be shorter.
    "
  `)
})

test('the same as JSON', async () => {
  const { status, text } = await ask({ json: true })
  expect(status).toBe(0)
  expect(JSON.parse(text)).toMatchObject({
    rate: 0.8,
    policies: [
      {
        policy: 'disclosure.yml',
        cases: 11,
        commitments: [{ commitment: 'acknowledgement', share: { kept: 7, broken: 4 } }],
      },
      { policy: 'other.yml', commitments: [{ verdicts: { kept: 5, broken: 6, open: 0 } }] },
    ],
    strictest: [{ commitment: 'acknowledgement', within: { amount: 3, unit: 'business-days' }, kept: 9, of: 11 }],
  })
})

test('a rate that no length reaches gives none', async () => {
  expect(JSON.parse((await ask({ json: true, rate: '0.95' })).text)).toMatchObject({ strictest: [{ within: null }] })
})

describe('what is wrong is said', () => {
  test('a line that is no case; the others are counted', async () => {
    const { status, text, complaints } = await ask({ json: true, cases: `${history}[\n` })
    expect(status).toBe(2)
    expect(JSON.parse(text)).toMatchObject({ policies: [{ cases: 11 }, { cases: 11 }] })
    expect(complaints).toEqual(['cases.jsonl:12: this is not JSON'])
  })

  test.each(['90', '0', '-1', 'often', ''])('--rate %j', async (rate) => {
    await expect(ask({ rate })).rejects.toThrow(
      `--rate: "${rate}" is no share; write more than 0 and at most 1, such as 0.9`,
    )
  })
})
