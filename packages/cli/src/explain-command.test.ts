import { expect, test } from 'vitest'
import { explainFile } from './explain-command.js'
import { collectingSpeaker } from './fixtures/collecting-speaker.js'
import { freshPlace } from './fixtures/run-disclock.js'

const policy = `version: 1
project: Rocket
calendar: { zone: Europe/Berlin, holidays: [DE] }
commitments:
  - { milestone: acknowledgement, within: 2 business days }
  - { milestone: fix, within: 90 days }
`
const file = JSON.stringify({
  id: 'CASE-1',
  events: [
    { id: 'e1', type: 'report.received', occurredAt: '2026-12-23T16:00:00Z', source: 'an e-mail\u001b[2J' },
    { id: 'e2', type: 'report.acknowledged', occurredAt: '2026-12-30T09:00:00Z', source: 'the answer' },
  ],
})
const asOf = '2027-01-10T12:00:00Z'

async function explained(commitment?: string): Promise<string> {
  await using place = await freshPlace()
  const options = { policy: [await place.write('disclosure.yml', policy)], asOf }
  const speaker = collectingSpeaker()
  expect(await explainFile(await place.write('case.json', file), commitment, options, speaker)).toBe(0)
  return speaker.said.join('')
}

test('one commitment, day by day, down to the line of the policy, and nothing that repaints a terminal', async () => {
  expect(await explained('acknowledgement')).toMatchInlineSnapshot(`
    "CASE-1: triage

    acknowledgement
      acknowledgement within 2 business days: late
      Promised: acknowledgement within 2 business days (line 5 of the policy)
      Started by report.received on Wed 23 Dec 2026, 17:00
      2 business days from Wed 23 Dec 2026 17:00 (Europe/Berlin)
      working days are Mon Tue Wed Thu Fri, except holidays of DE
      Wed 23 Dec is the day of receipt and does not count
      Fri 25 Dec: Christmas Day (DE)
      Sat 26 Dec: Boxing Day (DE)
      Sun 27 Dec: outside the working week
      ends with Mon 28 Dec 2026, that is before Tue 29 Dec 2026 00:00 Europe/Berlin (2026-12-28T23:00:00Z)
      Late: report.acknowledged came on Wed 30 Dec 2026, 10:00
      Rests on report.received (e1) by the reporter, Wed 23 Dec 2026, 17:00, attested: an e-mail\\u{1b}[2J
      Rests on report.acknowledged (e2) by the vendor, Wed 30 Dec 2026, 10:00, attested: the answer
    "
  `)
})

test('all of them, where none is named', async () => {
  const text = await explained()
  expect(text).toContain(await explained('acknowledgement'))
  expect(text.match(/^\S.*$/gm)).toEqual(['CASE-1: triage', 'acknowledgement', 'fix'])
})

test('an unknown commitment is refused, with those that there are', async () => {
  await expect(explained('acknowledgment')).rejects.toThrow(
    'the policy has no commitment "acknowledgment"; it has acknowledgement, fix',
  )
})

test('every case of JSON Lines, and what is none is said', async () => {
  await using place = await freshPlace()
  const options = { policy: [await place.write('disclosure.yml', policy)], asOf }
  const cases = await place.write('cases.jsonl', `${file}\n{}\n${file}\n`)
  const speaker = collectingSpeaker()
  expect(await explainFile(cases, 'fix', options, speaker)).toBe(2)
  expect(speaker.said).toHaveLength(2)
  expect(speaker.complaints).toEqual([`${cases}:2: id is missing`, `${cases}:2: events is missing`])
})
