import { createCalendar } from '@disclock/calendar/core'
import { expect, test } from 'vitest'
import { caseOf } from '../fixtures/cases.js'
import { stateAsOf } from './known-state.js'

const calendar = createCalendar({ zone: 'Europe/Stockholm', holidays: 'none' })
const rules = { calendar, branches: null }
const { events } = caseOf(['2026-11-02T09:14:00Z', 'report.received'], ['2026-11-04', 'report.acknowledged'])
const on = (day: string) => Date.parse(`2026-11-${day}T12:00:00Z`)

test('a later now alone makes no transition', () => {
  expect(stateAsOf(events, rules, on('20'))).toBe(stateAsOf(events, rules, on('10')))
})

test('what is not over yet, or still to come, is reduced again', () => {
  // The fourth of November has not ended.
  expect(stateAsOf(events, rules, on('04'))).not.toBe(stateAsOf(events, rules, on('10')))
  expect(stateAsOf(events, rules, on('03')).timeline).toHaveLength(1)
})

test('so it is under another calendar, or for other branches', () => {
  const first = stateAsOf(events, rules, on('10'))
  expect(stateAsOf(events, { calendar: createCalendar({ holidays: 'none' }), branches: null }, on('10'))).not.toBe(
    first,
  )
  expect(stateAsOf(events, { calendar, branches: { supported: ['1.x'], quorum: 'all' } }, on('10'))).not.toBe(first)
})

test('a list that grew in place is reduced again', () => {
  const growing = [...events]
  const before = stateAsOf(growing, rules, on('10'))
  growing.push({ ...(events[0] as (typeof events)[number]), id: 'e9', type: 'made-public' } as (typeof events)[number])
  expect(stateAsOf(growing, rules, on('10')).timeline).toHaveLength(before.timeline.length + 1)
})
