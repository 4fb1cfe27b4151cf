import { describe, expect, test } from 'vitest'
import type { CalendarTerms } from './calendar-terms.js'
import { parseDay } from './civil.js'
import { closuresInForce, dayRules, statusOf } from './day-rules.js'
import type { HolidayTable } from './holidays/table.js'

const day = (text: string) => parseDay(text) ?? Number.NaN
const table = (code: string, days: Readonly<Record<string, string>>): HolidayTable => ({
  code,
  from: 2000,
  to: 2040,
  days: new Map(Object.entries(days).map(([text, name]) => [day(text), name])),
  hash: code,
  warning: null,
})
const sweden = table('SE', { '2028-06-06': 'National Day', '2028-12-25': 'Christmas Day' })
const germany = table('DE', { '2028-12-25': 'Weihnachten' })

describe('statusOf', () => {
  const terms: CalendarTerms = {
    workingDays: ['2028-06-10'],
    halfDays: ['2028-12-22'],
    closures: [{ from: '2028-08-01', to: '2028-08-02', reason: 'summer' }],
  }
  test.each([
    { why: 'a working day', on: '2028-06-07', status: { works: true, because: 'week' } },
    { why: 'an explicit one', on: '2028-06-10', status: { works: true, because: 'working-day' } },
    { why: 'a half day', on: '2028-12-22', status: { works: true, because: 'half-day' } },
    { why: 'a Sunday', on: '2028-06-11', status: { works: false, because: 'week' } },
    { why: 'a closure', on: '2028-08-02', status: { works: false, because: 'closure', name: 'summer' } },
    { why: 'a holiday of one region of two', on: '2028-06-06', status: { works: true, because: 'week' } },
    {
      why: 'a holiday of both, under both names',
      on: '2028-12-25',
      status: { works: false, because: 'holiday', name: 'Christmas Day (SE), Weihnachten (DE)' },
    },
    { why: 'a day that never was', on: '2028-06-08', status: { works: false, because: 'missing' } },
  ])('$why', ({ on, status }) => {
    const rules = dayRules(terms, [sweden, germany], [day('2028-06-08')])
    expect(statusOf(day(on), rules, rules.closures.length)).toEqual(status)
  })

  test('does not look at closures that are not in force', () => {
    expect(statusOf(day('2028-08-02'), dayRules(terms, [], []), 0)).toEqual({ works: true, because: 'week' })
  })
})

describe('closures', () => {
  const closures = [
    { from: '2028-03-01', to: '2028-03-02', reason: 'second', announced: '2028-01-02' },
    { from: '2028-01-01', to: '2028-01-09', reason: 'fourth', announced: '2028-01-03' },
    { from: '2028-01-01', to: '2028-01-08', reason: 'third', announced: '2028-01-03' },
    { from: '2028-02-01', to: '2028-02-02', reason: 'fifth', announced: '2028-01-03' },
    { from: '2028-04-01', to: '2028-04-02', reason: 'first' },
  ]
  const inOrder = ['first', 'second', 'third', 'fourth', 'fifth']

  test.each([
    { why: 'as listed', listed: closures },
    { why: 'listed the other way round', listed: [...closures].reverse() },
  ])('are in the order in which they were announced, then of their days: $why', ({ listed }) => {
    expect(dayRules({ closures: listed }, [], []).closures.map(({ reason }) => reason)).toEqual(inOrder)
  })

  test.each([
    { on: '2028-01-01', count: 1 },
    { on: '2028-01-02', count: 1 },
    { on: '2028-01-03', count: 2 },
    { on: '2028-01-04', count: 5 },
  ])('announced before $on are $count', ({ on, count }) => {
    expect(closuresInForce(day(on), dayRules({ closures }, [], []))).toBe(count)
  })
})
