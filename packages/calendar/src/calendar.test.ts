import { describe, expect, test } from 'vitest'
import { addBusinessDays, isBusinessDay } from './business-days.js'
import { createCalendar } from './calendar.js'
import type { CalendarTerms } from './calendar-terms.js'
import { loadHolidays } from './holidays/load.js'
import { loadCalendar } from './load-calendar.js'

describe('createCalendar refuses', () => {
  test.each<{ why: string; terms: CalendarTerms; code: string; says: string }>([
    {
      why: 'bad terms, naming the field',
      terms: { zone: 'Europe/Berln' },
      code: 'invalid-terms',
      says: 'calendar.zone: "Europe/Berln" is not an IANA time zone; write a name such as "Europe/Berlin"',
    },
    {
      why: 'several bad terms, saying how many more',
      terms: { zone: 'X', workweek: [] },
      code: 'invalid-terms',
      says: '(and 1 more)',
    },
    {
      why: 'regions without their tables',
      terms: { holidays: ['SE'] },
      code: 'holidays-not-loaded',
      says: 'use loadCalendar',
    },
    {
      why: 'a closure of more than ten years',
      terms: { closures: [{ from: '2026-01-01', to: '2036-02-01', reason: 'sabbatical' }] },
      code: 'no-working-day',
      says: 'no working day follows within ten years of 2025-12-31',
    },
  ])('$why', ({ terms, code, says }) => {
    expect(() => createCalendar(terms)).toThrow(expect.objectContaining({ name: 'CalendarError', code }))
    expect(() => createCalendar(terms)).toThrow(says)
  })

  test('but not a closure of nine years', () => {
    expect(() => createCalendar({ closures: [{ from: '2026-01-01', to: '2035-01-01', reason: 'rest' }] })).not.toThrow()
  })
})

describe('loadCalendar', () => {
  test('loads the tables that the terms name', async () => {
    const calendar = await loadCalendar({ zone: 'Europe/Stockholm', holidays: ['SE', '2026-12-31'] })
    expect(isBusinessDay('2026-06-06', calendar)).toBe(false)
    expect(isBusinessDay('2026-12-31', calendar)).toBe(false)
    expect(isBusinessDay('2026-12-30', calendar)).toBe(true)
  })

  test('refuses bad terms with the same error', async () => {
    await expect(loadCalendar({ holidays: ['XX'] })).rejects.toThrow(/"XX" is not a region/)
  })

  test('takes warnings over from the tables', async () => {
    expect((await loadCalendar({ holidays: ['DE'] })).warnings).toEqual([])
    expect((await loadCalendar({ holidays: ['IN', 'DE'] })).warnings).toEqual([
      expect.stringMatching(/^IN: only holidays with a fixed date are known; .* list the days instead$/),
    ])
  })

  test('beyond the tables it knows nothing, and says so', async () => {
    const calendar = await loadCalendar({ holidays: ['SE'] })
    expect(isBusinessDay('2040-12-31', calendar)).toBe(true)
    expect(() => isBusinessDay('2041-01-02', calendar)).toThrow(
      expect.objectContaining({
        code: 'holidays-out-of-range',
        message: expect.stringContaining('SE cover 2000 to 2040 only'),
      }),
    )
    expect(() => isBusinessDay('1999-12-31', calendar)).toThrow(
      expect.objectContaining({ code: 'holidays-out-of-range' }),
    )
    expect(() => addBusinessDays('2040-12-31', 1, calendar)).toThrow(
      expect.objectContaining({ code: 'holidays-out-of-range' }),
    )
  })
})

describe('several regions', async () => {
  // 6 June is Sweden's national day, 3 October Germany's; in 2028 a Tuesday each. 25 December is a holiday in both.
  const tables = [await loadHolidays('SE'), await loadHolidays('DE')]
  test.each([
    { join: 'any-open', swedish: true, german: true },
    { join: 'all-open', swedish: false, german: false },
  ] as const)('joined $join', ({ join, swedish, german }) => {
    const calendar = createCalendar({ holidays: ['SE', 'DE'], join }, tables)
    expect(isBusinessDay('2028-06-06', calendar)).toBe(swedish)
    expect(isBusinessDay('2028-10-03', calendar)).toBe(german)
    expect(isBusinessDay('2028-12-25', calendar)).toBe(false)
  })

  test('are joined any-open unless the terms say otherwise', () => {
    const calendar = createCalendar({ holidays: ['SE', 'DE'] }, tables)
    expect(isBusinessDay('2028-10-03', calendar)).toBe(true)
  })

  test('a listed day rests whatever the regions do', () => {
    const calendar = createCalendar({ holidays: ['SE', 'DE', '2028-06-06'] }, tables)
    expect(isBusinessDay('2028-06-06', calendar)).toBe(false)
  })
})

describe('the hash', () => {
  const terms: CalendarTerms = {
    zone: 'Europe/Berlin',
    holidays: ['2026-12-24', '2026-12-31'],
    closures: [
      { from: '2026-08-03', to: '2026-08-14', reason: 'summer' },
      { from: '2026-12-28', to: '2026-12-30', reason: 'winter' },
    ],
  }
  const hash = createCalendar(terms).hash

  test.each<[string, CalendarTerms]>([
    [
      'lists in another order',
      { ...terms, holidays: ['2026-12-31', '2026-12-24'], closures: [...(terms.closures ?? [])].reverse() },
    ],
    [
      'names and reasons',
      {
        ...terms,
        holidays: ['2026-12-24 Christmas Eve', '2026-12-31'],
        closures: (terms.closures ?? []).map((closure) => ({ ...closure, reason: 'rest' })),
      },
    ],
    ['a default written out', { ...terms, workweek: ['fri', 'thu', 'wed', 'tue', 'mon'], join: 'any-open' }],
  ])('is the same for %s', (_, same) => {
    expect(createCalendar(same).hash).toBe(hash)
  })

  test.each<[string, CalendarTerms]>([
    ['another zone', { ...terms, zone: 'Europe/Paris' }],
    ['another holiday', { ...terms, holidays: ['2026-12-24'] }],
    ['another week', { ...terms, workweek: ['mon'] }],
    [
      'another announcement',
      { ...terms, closures: (terms.closures ?? []).map((closure) => ({ ...closure, announced: '2026-01-01' })) },
    ],
    ['a working day', { ...terms, workingDays: ['2026-12-24'] }],
    ['a half day', { ...terms, halfDays: ['2026-12-23'] }],
    ['hours', { ...terms, hours: '09:00-17:00' }],
    ['a cutoff', { ...terms, cutoff: '17:00' }],
  ])('differs for %s', (_, other) => {
    expect(createCalendar(other).hash).not.toBe(hash)
  })

  test('is a SHA-256', () => {
    expect(hash).toMatch(/^[0-9a-f]{64}$/)
  })
})

test('two calendars do not know of each other', () => {
  const worker = createCalendar({ holidays: 'none' })
  const rester = createCalendar({ holidays: ['2026-05-25'] })
  expect(isBusinessDay('2026-05-25', worker)).toBe(true)
  expect(isBusinessDay('2026-05-25', rester)).toBe(false)
  expect(isBusinessDay('2026-05-25', worker)).toBe(true)
})

test('a calendar is of the terms as they were', () => {
  const holidays = ['2026-05-25']
  const calendar = createCalendar({ holidays })
  holidays.push('2026-05-26')
  expect(calendar.terms.holidays).toEqual(['2026-05-25'])
  expect(calendar.hash).toBe(createCalendar({ holidays: ['2026-05-25'] }).hash)
})

test('hours written in another way have the same hash', () => {
  const workweek = ['mon', 'tue'] as const
  const one = createCalendar({ workweek, hours: { mon: '09:00-17:00', tue: '09:00-12:00,13:00-17:00' } })
  const other = createCalendar({ workweek, hours: { tue: ['09:00-12:00', '13:00-17:00'], mon: ['09:00-17:00'] } })
  expect(other.hash).toBe(one.hash)
})
