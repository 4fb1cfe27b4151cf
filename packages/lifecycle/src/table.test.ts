import { EVENT_TYPES } from '@disclock/policy'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createMachine, initialTransition, transition } from 'xstate'
import type { CaseEvent } from './event.js'
import { caseMachine } from './machine.js'
import { regionsOf } from './table.js'

const regions = regionsOf(caseMachine)

/** The states of XState's nested value, by region path. */
function flatten(value: unknown, path: readonly string[] = []): Readonly<Record<string, string>> {
  if (typeof value === 'string') return { [path.join('.')]: value }
  const entries = Object.entries(value as Readonly<Record<string, unknown>>)
  return Object.assign({}, ...entries.map(([key, inner]) => flatten(inner, [...path, key])))
}

test('over random events, the table goes where XState goes', () => {
  const types = EVENT_TYPES.filter((type) => regions.some(({ initial, step }) => step(initial, type)))
  fc.assert(
    fc.property(fc.array(fc.constantFrom(...types), { maxLength: 25 }), (sequence) => {
      let [snapshot] = initialTransition(caseMachine)
      const at = Object.fromEntries(regions.map(({ path, initial }) => [path, initial]))
      for (const type of sequence) {
        ;[snapshot] = transition(caseMachine, snapshot, { type } as CaseEvent)
        for (const { path, step } of regions) at[path] = step(at[path] as string, type)?.to ?? (at[path] as string)
        expect(at).toEqual(flatten(snapshot.value))
      }
    }),
    { numRuns: 300 },
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

test('the fewest events that lead from one state to another', () => {
  const report = regions.find(({ path }) => path === 'report')
  expect(report?.way('start', 'accepted')).toEqual(['report.received', 'report.validated', 'report.accepted'])
  expect(report?.way('received', 'start')).toEqual([])
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
