/**
 * Prints how fast cases are evaluated under the promises of ThreatDex, beside folding the same events with XState and
 * with a reducer written by hand, and what 100,000 cases take; checks the bars. `npm run bench`.
 */
import { parsePolicy } from '@disclock/policy'
import { PRESETS } from '@disclock/policy/presets'
import { DateTime } from 'luxon'
import { initialTransition, transition } from 'xstate'
import { type Contender, measure } from '../../../tools/bench/measure.js'
import { bar, microseconds, times } from '../../../tools/bench/report.js'
import { loadTerms } from '../src/clocks/terms.js'
import { evaluate } from '../src/evaluate.js'
import { inertScope } from '../src/fixtures/inert-scope.js'
import { caseMachine } from '../src/machine/machine.js'
import type { CaseFile } from '../src/record/event.js'
import { ordinaryCase } from './cases.js'
import { byHand } from './hand-written.js'

const policy = parsePolicy(
  {
    version: 1,
    project: 'Bench',
    extends: 'threatdex',
    commitments: [{ milestone: 'triage', within: '48 hours', id: 'triage-hours' }],
  },
  { presets: PRESETS },
)
if (policy.issues) throw new TypeError(policy.issues.map(({ message }) => message).join('; '))
const terms = await loadTerms(policy.value)
const clocks = policy.value.commitments.length

const now = DateTime.fromISO('2028-01-01T00:00:00Z')
const later = now.plus({ days: 1 })
const cases = Array.from({ length: 1024 }, (_, index): CaseFile => ({ id: `C-${index}`, events: ordinaryCase(index) }))
const caseAt = (index: number) => cases[index] as CaseFile // 0 to 1023
/** Events that nobody has seen before, so that nothing is known of them. */
const anew = (index: number): CaseFile => ({ id: 'C', events: [...caseAt(index).events] })

const [start] = initialTransition(caseMachine)
const scope = inertScope()
const EVALUATE = 'evaluate'
const WORDLESS = 'evaluate without words'
const AGAIN = 'the same, again with a later now'
const EVENT = 'only folding: transition() for each event'
const SCOPE = 'only folding: machine.transition, reused scope'
const HAND = 'only folding: a reducer written by hand'
const contenders: readonly Contender[] = [
  { name: EVALUATE, starts: 500, run: (index) => evaluate(anew(index), terms, now) },
  { name: WORDLESS, starts: 500, run: (index) => evaluate(anew(index), terms, now, { words: false }) },
  { name: AGAIN, starts: 500, run: (index) => evaluate(caseAt(index), terms, later, { words: false }) },
  {
    name: EVENT,
    starts: 30,
    run: (index) =>
      caseAt(index).events.reduce((snapshot, event) => transition(caseMachine, snapshot, event)[0], start),
  },
  {
    name: SCOPE,
    starts: 150,
    run: (index) =>
      caseAt(index).events.reduce(
        (snapshot, event) => caseMachine.transition(snapshot, event, scope) as typeof start,
        start,
      ),
  },
  { name: HAND, starts: 20_000, run: (index) => byHand(caseAt(index).events) },
]

const [timing] = measure([contenders])
const of = (name: string) => timing?.get(name) ?? Number.NaN
console.log(`\na case of 20 events, ${clocks} clocks`)
for (const { name } of contenders)
  console.log(`${name.padEnd(50)}${microseconds(of(name))}${times(of(name) / of(EVALUATE))}`)

const many = Array.from(
  { length: 100_000 },
  (_, index): CaseFile => ({ id: `C-${index}`, events: ordinaryCase(index) }),
)
const before = process.cpuUsage()
let kept = 0
for (const each of many)
  for (const { verdict } of evaluate(each, terms, now, { words: false }).clocks) if (verdict === 'kept') kept += 1
const { user, system } = process.cpuUsage(before)
const seconds = (user + system) / 1e6
const gibibytes = process.memoryUsage.rss() / 2 ** 30
console.log(
  `\n100,000 cases of 20 events, ${clocks} clocks: ${seconds.toFixed(1)} s, ${gibibytes.toFixed(2)} GiB, ${kept} kept`,
)

const bars = [
  bar('transition() / evaluate without words', of(EVENT) / of(WORDLESS), '>=', 20),
  bar('again with a later now / evaluate without words', of(AGAIN) / of(WORDLESS), '<=', 1),
  bar('seconds for 100,000 cases', seconds, '<=', 10),
  bar('GiB for 100,000 cases', gibibytes, '<=', 1),
]
if (bars.includes(false)) process.exitCode = 1
