import { createCalendar } from '@disclock/calendar/core'
import { EVENT_TYPES, type EventType } from '@disclock/policy'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { createActor, type Snapshot } from 'xstate'
import { flatten } from '../fixtures/flatten.js'
import type { CaseEvent } from '../record/event.js'
import { caseMachine } from './machine.js'
import { reduce } from './reduce.js'
import { regions } from './regions.js'
import { snapshotOf } from './snapshot.js'

const utc = { calendar: createCalendar({ zone: 'UTC', holidays: 'none' }), branches: null }
const end = Date.parse('2027-01-01T00:00:00Z')

/** Choices that lead along edges of the model: each takes one of the events that fit where the case then stands. */
function walk(choices: readonly number[]): readonly CaseEvent[] {
  const at = new Map(regions.map(({ path, initial }) => [path, initial]))
  const fits = (type: EventType) =>
    regions.some(({ path, step }) => step(at.get(path) ?? '', type)) &&
    regions.every(({ path, step }) => step(at.get(path) ?? '', type)?.forced !== true)
  return choices.map((choice, index) => {
    const possible = EVENT_TYPES.filter(fits)
    const type = possible[choice % possible.length] ?? 'update.sent'
    for (const { path, step } of regions) at.set(path, step(at.get(path) ?? '', type)?.to ?? at.get(path) ?? '')
    const occurredAt = new Date(Date.UTC(2026, 10, 1, index)).toISOString()
    const base = { id: `e${index}`, type, occurredAt, recordedAt: occurredAt, precision: 'instant', by: 'vendor' }
    return { ...base, certainty: 'observed', source: '', until: occurredAt } as unknown as CaseEvent // as its type must
  })
}

test('an actor that takes on a case, through JSON, goes on as the reduction does', () => {
  fc.assert(
    fc.property(fc.array(fc.nat(), { maxLength: 20 }), fc.nat(20), (choices, cut) => {
      const events = walk(choices)
      const so = reduce(events.slice(0, cut), utc, end)
      const snapshot = JSON.parse(JSON.stringify(snapshotOf(so))) as Snapshot<unknown> // what snapshotOf gave
      const actor = createActor(caseMachine, { snapshot }).start()
      expect(flatten(actor.getSnapshot().value)).toEqual(so.at)
      for (const event of events.slice(cut)) actor.send(event)
      const { at, anomalies } = reduce(events, utc, end)
      expect(anomalies).toEqual([])
      expect(flatten(actor.getSnapshot().value)).toEqual(at)
    }),
  )
})

test('is plain data', () => {
  const snapshot = snapshotOf(reduce([], utc, end))
  expect(JSON.parse(JSON.stringify(snapshot))).toEqual(snapshot)
  expect(snapshot).toMatchObject({
    status: 'active',
    value: { report: 'start', fix: 'unaware', world: { public: 'no', exploit: 'no', attack: 'no' }, turn: 'vendor' },
  })
})
