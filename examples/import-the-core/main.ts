import { apply, can, evaluate, loadTerms, openCase, stateOf, whatNext } from '@disclock/lifecycle'
import { parsePolicy } from '@disclock/policy'
import { DateTime } from 'luxon'

const calendar = { zone: 'Europe/Berlin', holidays: ['DE'] }
const commitments = [{ milestone: 'acknowledgement', within: '2 business days' }]
const policy = parsePolicy({ version: 1, project: 'Rocket', calendar, commitments })
if (policy.issues) throw new TypeError(policy.issues.map(({ message }) => message).join('; '))
const terms = await loadTerms(policy.value)

let rocket = openCase('ROCKET-1', { type: 'report.received', occurredAt: '2026-05-22T14:00:00Z' }) // a Friday
const now = DateTime.fromISO('2026-05-26T12:00:00Z') // in an app: DateTime.utc()
for (const clock of evaluate(rocket, terms, now).clocks) {
  console.log(`${clock.verdict}: ${clock.commitment} is due ${clock.due}`)
  for (const reason of clock.why) console.log(`  ${reason}`)
}
console.log(whatNext(rocket, terms, now).act)

const closing = { type: 'report.closed', occurredAt: '2026-05-26T12:00:00Z' } as const
const allowed = can(stateOf(rocket, terms, now), closing)
if (!allowed.ok) console.log(`Not yet: ${allowed.message}`)

rocket = apply(rocket, { type: 'report.acknowledged', occurredAt: '2026-05-26T11:00:00Z' })
console.log(evaluate(rocket, terms, now).clocks[0]?.verdict)
