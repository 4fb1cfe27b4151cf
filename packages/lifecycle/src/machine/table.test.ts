import { EVENT_TYPES, type EventType } from '@disclock/policy'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMachine, initialTransition } from 'xstate'
import { flatten } from '../fixtures/flatten.js'
import { inertScope } from '../fixtures/inert-scope.js'
import type { CaseEvent } from '../record/event.js'
import { caseMachine } from './machine.js'
import { regionAt, regions } from './regions.js'
import { regionsOf } from './table.js'

/** Where XState stands, and where it goes from there: asked of XState itself, but each step only once. */
interface Standing {
  readonly at: string
  readonly after: (type: EventType) => Standing
}

const scope = inertScope()
const standings = new Map<string, Standing>()
type CaseSnapshot = ReturnType<typeof initialTransition<typeof caseMachine>>[0]

function standingOf(snapshot: CaseSnapshot): Standing {
  const states = flatten(snapshot.value)
  const at = regions.map(({ path }) => states[path]).join()
  const known = standings.get(at)
  if (known) return known
  const next = new Map<EventType, Standing>()
  const standing: Standing = {
    at,
    after(type) {
      const there =
        next.get(type) ??
        standingOf(caseMachine.transition(snapshot, { type } as CaseEvent, scope) as unknown as CaseSnapshot)
      next.set(type, there)
      return there
    },
  }
  standings.set(at, standing)
  return standing
}

const xstateStart = standingOf(initialTransition(caseMachine)[0])

test('over 100,000 random sequences of events, the table goes where XState goes', () => {
  const heard = EVENT_TYPES.filter((type) => regions.some(({ hears }) => hears(type)))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...heard), { minLength: 1, maxLength: 8 }), (sequence) => {
      let xstate = xstateStart
      let table = regions.map(({ initial }) => initial)
      return sequence.every((type) => {
        xstate = xstate.after(type)
        table = regions.map(({ step }, index) => step(table[index] ?? '', type)?.to ?? table[index] ?? '')
        return xstate.at === table.join()
      })
    }),
    { numRuns: 100_000 },
  )
})

test('the regions and their first states', () => {
  expect(Object.fromEntries(regions.map(({ path, initial }) => [path, initial]))).toEqual({
    report: 'start',
    embargo: 'none',
    fix: 'unaware',
    'world.public': 'no',
    'world.exploit': 'no',
    'world.attack': 'no',
    turn: 'vendor',
    identifier: 'none',
    credit: 'none',
  })
})

test('a region that the machine does not have is an error', () => {
  expect(() => regionAt('weather')).toThrow(RangeError)
})

test('the fewest events that lead from one state to another', () => {
  const report = regionAt('report')
  expect(report.way('start', 'accepted')).toEqual(['report.received', 'report.validated', 'report.accepted'])
  expect(report.way('received', 'start')).toEqual([])
})

test.each([
  { why: 'a guard', on: { e: { target: 'b', guard: () => true } } },
  { why: 'several candidates', on: { e: ['b', 'a'] } },
  { why: 'an action', on: { e: { target: 'b', actions: () => {} } } },
  { why: 'a delay', after: { 1000: 'b' } },
  { why: 'an always', always: 'b' },
  { why: 'an entry action', entry: () => {} },
])('$why is an error at load', ({ why: _, ...state }) => {
  const machine = createMachine({
    type: 'parallel',
    states: { r: { initial: 'a', states: { a: state as object, b: {} } } },
  })
  expect(() => regionsOf(machine)).toThrow(TypeError)
})
