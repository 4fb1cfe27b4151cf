import { createCalendar } from '@disclock/calendar/core'
import type { EventType } from '@disclock/policy'
import { describe, expect, test } from 'vitest'
import oracle from '../fixtures/vultron.json' with { type: 'json' }
import type { CaseEvent } from '../record/event.js'
import { historyOf } from './history.js'
import { type CaseState, reduce } from './reduce.js'
import { regionAt } from './regions.js'

const utc = { calendar: createCalendar({ zone: 'UTC', holidays: 'none' }), branches: null }

/** The state after events of these types, a day apart. */
function after(types: readonly EventType[]): CaseState {
  return reduce(types.map(eventOn), utc, Date.parse('2027-01-01T00:00:00Z'))
}

function eventOn(type: EventType, day: number): CaseEvent {
  const occurredAt = `2026-11-${String(day + 1).padStart(2, '0')}T12:00:00Z`
  const base = { id: `e${day}`, type, occurredAt, recordedAt: occurredAt, precision: 'instant', by: 'vendor' }
  return { ...base, certainty: 'observed', source: '', until: '2027-01-01T00:00:00Z' } as unknown as CaseEvent // as its type must
}

/** Every word over `letters` up to a length. What no word begins with is not lengthened. */
function words(letters: readonly string[], longest: number, isBeginning: (word: string) => boolean = () => true) {
  const found = ['']
  for (const word of found)
    if (word.length < longest && isBeginning(word)) found.push(...letters.map((letter) => word + letter))
  return found
}

/** Where a word leads along edges of the model alone; undefined where one is missing. */
function follow(path: string, word: string, events: Readonly<Record<string, EventType>>): string | undefined {
  const region = regionAt(path)
  let state = region.initial
  for (const letter of word) {
    const step = region.step(state, events[letter] as EventType)
    if (step === undefined || step.forced) return undefined
    state = step.to
  }
  return state
}

const report: Readonly<Record<string, EventType>> = {
  r: 'report.received',
  v: 'report.validated',
  i: 'report.invalidated',
  a: 'report.accepted',
  d: 'report.deferred',
  c: 'report.closed',
}
const embargo: Readonly<Record<string, EventType>> = {
  p: 'embargo.proposed',
  a: 'embargo.accepted',
  r: 'embargo.rejected',
  t: 'embargo.terminated',
}

/** `[from, event, to]` of every edge of the model in a region, in the oracle's words. */
function edges(path: string, events: Readonly<Record<string, EventType>>, names: Readonly<Record<string, string>>) {
  const region = regionAt(path)
  return region.states.flatMap((from) =>
    Object.entries(events).flatMap(([letter, event]) => {
      const step = region.step(from, event)
      return step && !step.forced ? [[from.toUpperCase(), names[letter], step.to.toUpperCase()]] : []
    }),
  )
}

/** Whether a case in which these happened, a day apart, has an event against the model. */
function isOutOfOrder(types: readonly EventType[]): boolean {
  return after(types).anomalies.some(({ code }) => code === 'out-of-order')
}

describe('report management (RM)', () => {
  const names = { r: 'receive', v: 'validate', i: 'invalidate', a: 'accept', d: 'defer', c: 'close' }

  test('the eleven edges', () => {
    expect(edges('report', report, names).sort()).toEqual([...oracle.rm.transitions].sort())
  })

  test('every word up to length 8 that leads from start to closed, and no other', () => {
    const isBeginning = (word: string) => follow('report', word, report) !== undefined
    const accepted = words(Object.keys(report), 8, isBeginning)
    expect(accepted.filter((word) => follow('report', word, report) === 'closed').sort()).toEqual(
      [...oracle.rm.acceptedWordsUpTo8].sort(),
    )
  })

  test('every word up to length 6 that is none has an out-of-order anomaly, and no other has one', () => {
    const isWord = (word: string) => follow('report', word, report) !== undefined
    const wrong = words(Object.keys(report), 6).filter(
      (word) => isOutOfOrder([...word].map((letter) => report[letter] as EventType)) === isWord(word),
    )
    expect(wrong).toEqual([])
  })
})

describe('embargo management (EM)', () => {
  const names = { p: 'propose', a: 'accept', r: 'reject', t: 'terminate' }
  const all = words(Object.keys(embargo), 7).filter((word) => word !== '')
  const isWord = (word: string) => follow('embargo', word, embargo) !== undefined

  test('the ten edges', () => {
    expect(edges('embargo', embargo, names).sort()).toEqual([...oracle.em.transitions].sort())
  })

  test('every word up to length 7 that ends without an embargo, and no other', () => {
    const accepted = all.filter((word) => ['none', 'exited'].includes(follow('embargo', word, embargo) ?? ''))
    expect(accepted.sort()).toEqual(oracle.em.acceptedWordsUpTo7.filter((word) => word !== '').sort())
  })

  test('every word up to length 7 that is none has an out-of-order anomaly, and no other has one', () => {
    const wrong = all.filter(
      (word) => isOutOfOrder([...word].map((letter) => embargo[letter] as EventType)) === isWord(word),
    )
    expect(wrong).toEqual([])
  })
})

describe('case state (CS)', () => {
  const facts: Readonly<Record<string, EventType>> = {
    V: 'report.received',
    F: 'fix.ready',
    D: 'fix.released',
    P: 'made-public',
    X: 'exploit.published',
    A: 'attack.observed',
  }

  const stateAfter = (history: string) => after([...history].map((letter) => facts[letter] as EventType))
  const orders = words([...'VFDPXA'], 6).filter((word) => word.length === 6 && new Set(word).size === 6)
  const legal = new Set(oracle.cs.histories)

  /** The states that a history passes, in the model's notation (`VFdPxa`), with the edges between them. */
  function walk(history: string) {
    const states = ['vfdpxa']
    for (const letter of history)
      states.push([...(states.at(-1) ?? '')].map((each) => (each.toUpperCase() === letter ? letter : each)).join(''))
    return { states, edges: [...history].map((letter, index) => [states[index], letter, states[index + 1]].join()) }
  }

  test('each of the 70 histories is taken as it is, without an anomaly', () => {
    for (const history of oracle.cs.histories) {
      expect(historyOf(stateAfter(history))).toBe(history)
      expect(stateAfter(history).anomalies).toEqual([])
    }
  })

  test('each of the other 650 becomes one of the 70', () => {
    const others = orders.filter((order) => !legal.has(order))
    expect(others).toHaveLength(650)
    for (const order of others) expect([order, legal.has(historyOf(stateAfter(order)))]).toEqual([order, true])
  })

  test('in whatever order things happen, the case passes the 32 states by the 58 edges, and no other', () => {
    const walks = orders.map((order) => walk(historyOf(stateAfter(order))))
    expect([...new Set(walks.flatMap(({ states }) => states))].sort()).toEqual([...oracle.cs.states].sort())
    const known = oracle.cs.transitions.map((edge) => edge.join()).sort()
    expect([...new Set(walks.flatMap(({ edges: gone }) => gone))].sort()).toEqual(known)
    expect([oracle.cs.states.length, known.length]).toEqual([32, 58])
  })
})
