/**
 * Prints how fast cases are reduced, side by side with XState and with a reducer written by hand, and how the cost
 * grows with the events of one case; checks the bars. `npm run bench`.
 */
import { createCalendar } from '@disclock/calendar/core'
import { initialTransition, transition } from 'xstate'
import { type Contender, measure, type Timing } from '../../../tools/bench/measure.js'
import { bar, microseconds, times } from '../../../tools/bench/report.js'
import { inertScope } from '../src/fixtures/inert-scope.js'
import { caseMachine } from '../src/machine/machine.js'
import { type CaseState, reduce } from '../src/machine/reduce.js'
import type { CaseEvent } from '../src/record/event.js'
import { NASTY, ordinaryCase } from './cases.js'
import { byHand } from './hand-written.js'

const rules = { calendar: createCalendar({ zone: 'Europe/Stockholm', holidays: 'none' }), branches: null }
const now = Date.UTC(2028, 0)
const reduced = (events: readonly CaseEvent[]): CaseState => reduce(events, rules, now)

const OURS = 'reduce: placed, ordered, folded on the table'
const EVENT = 'transition() for each event'
const SCOPE = 'machine.transition with a reused scope'
const HAND = 'a reducer written by hand, events in order'

const cases = Array.from({ length: 1024 }, (_, index) => ordinaryCase(index))
const caseAt = (index: number) => cases[index] ?? []
const [start] = initialTransition(caseMachine)
const scope = inertScope()
const contenders: readonly Contender[] = [
  { name: OURS, starts: 3000, run: (index) => reduced(caseAt(index)) },
  {
    name: EVENT,
    starts: 30,
    run: (index) => caseAt(index).reduce((snapshot, event) => transition(caseMachine, snapshot, event)[0], start),
  },
  {
    name: SCOPE,
    starts: 150,
    run: (index) =>
      caseAt(index).reduce((snapshot, event) => caseMachine.transition(snapshot, event, scope) as typeof start, start),
  },
  { name: HAND, starts: 20_000, run: (index) => byHand(caseAt(index)) },
]

const [few, many] = [1000, 10_000]
const growing = Object.entries(NASTY).map(([name, eventsOf]): readonly Contender[] =>
  [few, many].map((count) => {
    const events = eventsOf(count)
    return { name: `${name}, ${count}`, starts: many / count, run: () => reduced(events) }
  }),
)

const [ordinary = new Map(), ...growth] = measure([contenders, ...growing])
const time = (name: string) => ordinary.get(name) ?? Number.NaN

console.log('\none case of 20 events')
for (const [name, own] of ordinary) console.log(`${name.padEnd(46)}${microseconds(own)}${times(own / time(OURS))}`)
console.log(`\none case of ${few} and of ${many} events`)
for (const timing of growth) console.log(growthLine(timing))

console.log('')
const bars = [
  bar('transition() / reduce', time(EVENT) / time(OURS), '>=', 20),
  bar('machine.transition with a reused scope / reduce', time(SCOPE) / time(OURS), '>=', 5),
  bar(
    `the slowest of ${many} events, ms`,
    Math.max(...growth.flatMap((timing) => [...timing.values()])) / 1000,
    '<=',
    1000,
  ),
  ...growth.map((timing) => {
    const [small = Number.NaN, large = Number.NaN] = timing.values()
    // Sorting adds a third to ten times the events; the rest is room for memory. What is quadratic costs 100.
    return bar(`${[...timing.keys()][1]} / ${few}`, large / small, '<=', 30)
  }),
]
if (bars.includes(false)) process.exitCode = 1

function growthLine(timing: Timing): string {
  const [[name, small] = ['', Number.NaN], [, large] = ['', Number.NaN]] = timing
  return name.replace(/, \d+$/, '').padEnd(46) + microseconds(small) + microseconds(large) + times(large / small)
}
