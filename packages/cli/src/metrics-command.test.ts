import { expect, test } from 'vitest'
import { collectingSpeaker, onlyPolicy } from './fixtures/collecting-speaker.js'
import { freshPlace } from './fixtures/run-disclock.js'
import { metricsOf } from './metrics-command.js'

/** Five reports of Mon 2 Nov 2026, acknowledged after so many hours, and one that still waits; and a line that is none. */
const lines = [1, 20, 30, 49, 80, null].map((hours, number) => {
  const received = Date.parse('2026-11-02T09:14:00Z')
  const events = [{ id: 'e1', type: 'report.received', occurredAt: new Date(received).toISOString() }]
  const acknowledged = new Date(received + (hours ?? 0) * 3_600_000).toISOString()
  if (hours !== null) events.push({ id: 'e2', type: 'report.acknowledged', occurredAt: acknowledged })
  return JSON.stringify({ id: `CASE-${number}`, events })
})

async function ask(json?: true) {
  await using place = await freshPlace()
  const policy = [await place.write('disclosure.yml', onlyPolicy('2 business days'))]
  const file = await place.write('cases.jsonl', [...lines, '{'].join('\n'))
  const speaker = collectingSpeaker()
  const status = await metricsOf([file], { policy, asOf: '2026-11-20T12:00:00Z', ...(json && { json }) }, speaker)
  return { status, text: speaker.said.join(''), complaints: speaker.complaints }
}

test('for people, and a line that cannot be read is said', async () => {
  const { status, text, complaints } = await ask()
  expect(text).toMatchInlineSnapshot(`
    "6 cases as of 2026-11-20T12:00:00Z

    How long it took from the receipt
      acknowledgement  median 1.3 days, nine of ten within 3.3 days; reached in 5; 1 wait
      triage           none yet; 6 wait
      fix              none yet; 6 wait
      disclosure       none yet; 6 wait

    What was kept
      promises         ever: kept 66 % (4 of 6)
                       last 12 months: kept 66 % (4 of 6)
                       last 90 days: kept 66 % (4 of 6)
      aims             ever: nothing is decided yet
                       last 12 months: nothing is decided yet
                       last 90 days: nothing is decided yet

    CISA BOD 20-01, action 9
      a  reports                                   6
      b  valid                                     0
      c  open and valid                            0
      d  median age of those                       none
      e  of those older than 90 days               0
      f  all open reports older than 90 days       critical 0, high 0, medium 0, low 0, unassessed 0
      g  median age of those                       none
      h  median time to validate                   none
      i  median time to remediate                  none
      j  median time to respond                    1.3 days
    "
  `)
  expect(status).toBe(2)
  expect(complaints).toHaveLength(1)
})

test('as JSON', async () => {
  expect(JSON.parse((await ask(true)).text)).toMatchObject({ cases: 6, bod2001: { reports: 6 } })
})
