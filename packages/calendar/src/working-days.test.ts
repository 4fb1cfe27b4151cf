import { describe, expect, test } from 'vitest'
import { createCalendar } from './calendar.js'
import type { CalendarTerms } from './calendar-terms.js'
import { dayNumber, formatDay, parseDay } from './civil.js'
import { dayRules } from './day-rules.js'
import type { HolidayTable } from './holidays/table.js'
import { WEEKDAYS } from './weekday.js'
import { countWorkingDays, worksOn } from './working-days.js'

const day = (text: string) => parseDay(text) ?? Number.NaN

describe('regions whose tables cover different years', () => {
  const table = (code: string, from: number, to: number): HolidayTable => {
    return { code, from, to, days: new Map(), hash: code, warning: null }
  }
  const terms: CalendarTerms = { workingDays: ['2009-12-31', '2031-01-01'] }
  const rules = dayRules(terms, [table('AA', 2000, 2030), table('BB', 2010, 2040)], [])
  const working = countWorkingDays(rules, 0)

  test.each(['2010-01-01', '2030-12-31'])('are known together on %s', (text) => {
    expect(worksOn(day(text), working)).toBe(true)
  })

  test.each(['2009-12-31', '2031-01-01'])('and not on %s, whatever day is listed', (text) => {
    expect(() => worksOn(day(text), working)).toThrow('the holiday tables of AA, BB cover')
  })
})

describe('a day that is named counts in any year', () => {
  // A Monday, a Sunday and a Wednesday, and a Friday, a Sunday and a Monday.
  test.each<{ on: string; terms: CalendarTerms; works: boolean }>([
    { on: '2150-05-25', terms: { holidays: ['2150-05-25'] }, works: false },
    { on: '2150-05-24', terms: { workingDays: ['2150-05-24'] }, works: true },
    { on: '2150-05-27', terms: { closures: [{ from: '2150-05-26', to: '2150-05-27', reason: 'rest' }] }, works: false },
    { on: '1950-05-26', terms: { holidays: ['1950-05-26'] }, works: false },
    { on: '1950-05-28', terms: { workingDays: ['1950-05-28'] }, works: true },
    { on: '1950-05-29', terms: { closures: [{ from: '1950-05-29', to: '1950-05-30', reason: 'rest' }] }, works: false },
  ])('$on $terms', ({ on, terms, works }) => {
    expect(worksOn(day(on), createCalendar({}).workingDays)).toBe(!works)
    expect(worksOn(day(on), createCalendar(terms).workingDays)).toBe(works)
  })
})

test('ten years of rest are allowed, and not a day more', () => {
  const from = dayNumber(2100, 1, 1)
  const resting = (days: number) => () =>
    createCalendar({
      workweek: WEEKDAYS,
      closures: [{ from: formatDay(from), to: formatDay(from + days - 1), reason: 'sabbatical' }],
    })
  expect(resting(3653)).not.toThrow()
  expect(resting(3654)).toThrow('no working day follows within ten years of 2099-12-31')
})
