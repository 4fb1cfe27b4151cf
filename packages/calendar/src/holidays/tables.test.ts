import Holidays from 'date-holidays'
import { describe, expect, test } from 'vitest'
import { formatDay, weekdayOf } from '../civil.js'
import { PUBLISHED, publishedDays, TARGET_CLOSING_DAYS } from '../fixtures/published-holidays.js'
import { LOADERS } from './data/loaders.js'
import { REGIONS } from './data/regions.js'
import { loadHolidays } from './load.js'
import { readTable } from './read-table.js'
import { REGION_CODES } from './regions.js'
import { daysOfRule } from './rule.js'
import type { HolidayTable } from './table.js'

const weekdaysOf = (days: Iterable<number>, years: readonly string[]) =>
  [...days]
    .filter((day) => weekdayOf(day) < 5)
    .map(formatDay)
    .filter((day) => years.includes(day.slice(0, 4)))
    .sort()

describe('the tables have the days that are published', () => {
  test.each(Object.entries(PUBLISHED))('%s', async (code, published) => {
    const years = Object.keys(published.years)
    expect(weekdaysOf((await loadHolidays(code)).days.keys(), years)).toEqual(publishedDays(published))
  })

  test('TARGET, written in the rules of the tables', () => {
    const rules = ['0101', 'E-2', 'E+1', '0501', '1225', '1226']
    const days = rules.flatMap((rule) => daysOfRule(rule, { from: 2024, to: 2027 }))
    expect(weekdaysOf(days, Object.keys(TARGET_CLOSING_DAYS.years))).toEqual(publishedDays(TARGET_CLOSING_DAYS))
  })
})

test.each([
  ['SE', undefined],
  ['DE', 'BY'],
  ['JP', undefined],
  ['TR', undefined],
  ['GR', undefined],
])('%s %s is as date-holidays has it', async (country, state) => {
  const source = new Holidays({ country, ...(state === undefined ? {} : { state }) }, { types: ['public'] })
  // Where a holiday lasts several days or half a day the generator decides; single whole days must all be here.
  const whole = source
    .getHolidays(2026)
    .filter((holiday) => Math.round((holiday.end.getTime() - holiday.start.getTime()) / 3_600_000) === 24)
  const table = await loadHolidays(state === undefined ? country : `${country}-${state}`)
  const days = new Set([...table.days.keys()].map(formatDay))
  for (const holiday of whole) expect(days).toContain(holiday.date.slice(0, 10))
})

describe('the reader', () => {
  const lines = [
    '0101|New Year',
    '0606@05-40|National Day|-XY',
    '1225|Christmas|. AB',
    '1226~....1..|Moved|AB XY',
  ].join('\n')
  const days = (code: string) => [...readTable(code, lines).days.keys()].map(formatDay).filter((day) => day < '2006')

  test.each([
    {
      why: 'the country as a whole',
      code: 'ZZ',
      has: ['2000-12-25', '2005-06-06'],
      lacks: ['2003-12-27', '2004-06-06'],
    },
    { why: 'a state named', code: 'ZZ-AB', has: ['2000-12-25', '2003-12-27'], lacks: ['2002-12-27'] },
    { why: 'a state excepted', code: 'ZZ-XY', has: ['2001-01-01', '2003-12-27'], lacks: ['2005-06-06', '2000-12-25'] },
  ])('$why', ({ code, has, lacks }) => {
    expect(days(code)).toEqual(expect.arrayContaining(has))
    for (const day of lacks) expect(days(code)).not.toContain(day)
  })

  test.each([
    { rule: '1225', days: ['2004-12-25', '2005-12-25', '2006-12-25'] },
    { rule: '0901~0654321', days: ['2004-09-06', '2005-09-05', '2006-09-04'] },
    { rule: '0704~.....a1', days: ['2004-07-05'] },
    { rule: 'E-2', days: ['2004-04-09', '2005-03-25', '2006-04-14'] },
    { rule: 'O', days: ['2004-04-11', '2005-05-01', '2006-04-23'] },
    { rule: 'O+50', days: ['2004-05-31', '2005-06-20', '2006-06-12'] },
    { rule: '0101@05-06!06', days: ['2005-01-01'] },
    { rule: '=zz0101zz', days: ['2003-07-19', '2003-07-20'] },
  ])('$rule', ({ rule, days: expected }) => {
    expect(daysOfRule(rule, { from: 2004, to: 2006 }).map(formatDay)).toEqual(expected)
  })

  test.each(['1225~', 'X', '', '12250', '=?'])('refuses %j', (rule) => {
    expect(() => daysOfRule(rule, { from: 2004, to: 2006 })).toThrow(/is not a rule/)
  })
})

describe('all tables', async () => {
  const codes = [...REGION_CODES]
  const tables: readonly HolidayTable[] = await Promise.all(codes.map(loadHolidays))

  test('hold days of 2000 to 2040 with names', () => {
    expect(codes.length).toBeGreaterThan(600)
    for (const { code, days } of tables) {
      expect([code, days.size > 0]).toEqual([code, true])
      for (const [day, name] of days) {
        if (name === '' || !/^20([0-3]\d|40)-/.test(formatDay(day))) expect.unreachable(`${code} ${day} ${name}`)
      }
    }
  })

  test('have hashes that tell them apart by their days', () => {
    const byHash = new Map<string, string>()
    for (const { hash, days } of tables) {
      const text = [...days.keys()].sort((a, b) => a - b).join()
      expect(byHash.get(hash) ?? text).toBe(text)
      byHash.set(hash, text)
    }
    expect(byHash.size).toBe(new Set(byHash.values()).size)
  })

  test('have a loader for each country', () => {
    expect(Object.keys(LOADERS)).toEqual(Object.keys(REGIONS))
  })

  test('warn where they are known to be wrong', () => {
    const warned = new Set(tables.filter((table) => table.warning !== null).map((table) => table.code))
    for (const code of ['IN', 'IN-MH', 'CN', 'KR', 'SA', 'US-TX', 'BR-SP', 'GB', 'GB-SCT'])
      expect(warned).toContain(code)
    for (const code of ['US', 'DE', 'DE-BY', 'SE', 'FR', 'JP', 'GB-ENG', 'GB-NIR']) expect(warned).not.toContain(code)
  })
})
