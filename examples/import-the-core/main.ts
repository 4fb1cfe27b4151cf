import { evaluate, loadTerms, parseCaseFile } from '@disclock/lifecycle'
import { parsePolicy } from '@disclock/policy'
import { DateTime } from 'luxon'

const calendar = { zone: 'Europe/Berlin', holidays: ['DE'] }
const commitments = [{ milestone: 'acknowledgement', within: '2 business days' }]
const policy = parsePolicy({ version: 1, project: 'Rocket', calendar, commitments })
const received = { id: 'e1', type: 'report.received', occurredAt: '2026-05-22T14:00:00Z' } // a Friday
const rocket = parseCaseFile({ id: 'ROCKET-1', events: [received] })
const now = DateTime.fromISO('2026-05-26T12:00:00Z') // in an app: DateTime.utc()
if (policy.issues || rocket.issues || !now.isValid) throw new TypeError('this cannot be read')

const { clocks } = evaluate(rocket.value, await loadTerms(policy.value), now)
for (const clock of clocks) {
  console.log(`${clock.verdict}: ${clock.commitment} is due ${clock.due}`)
  for (const reason of clock.why) console.log(`  ${reason}`)
}
