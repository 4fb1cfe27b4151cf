import fc from 'fast-check'
import { IANAZone } from 'luxon'
import { describe, expect, test } from 'vitest'
import { DAY, dayNumber, formatDay, HOUR, parseDay } from './civil.js'
import { dayAt, instantOf, startOfDay } from './local-time.js'
import { type Zone, zoneNamed } from './zone.js'

const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')
const day = (text: string) => parseDay(text) ?? Number.NaN

describe('startOfDay', () => {
  test.each([
    { why: 'an ordinary midnight', zone: 'Europe/Berlin', on: '2026-05-28', at: '2026-05-27T22:00:00Z' },
    {
      why: 'no midnight in Cairo: the day begins at 01:00',
      zone: 'Africa/Cairo',
      on: '2026-04-24',
      at: '2026-04-23T22:00:00Z',
    },
    {
      why: 'midnight comes twice in Havana: the first',
      zone: 'America/Havana',
      on: '2026-11-01',
      at: '2026-11-01T04:00:00Z',
    },
    { why: 'clocks skip from 23:30 to 00:30', zone: 'America/Toronto', on: '1919-03-31', at: '1919-03-31T04:30:00Z' },
    {
      why: 'a day that never was begins with the next',
      zone: 'Pacific/Apia',
      on: '2011-12-30',
      at: '2011-12-30T10:00:00Z',
    },
    { why: 'and the next at the same instant', zone: 'Pacific/Apia', on: '2011-12-31', at: '2011-12-30T10:00:00Z' },
    { why: 'west of the date line', zone: 'Pacific/Pago_Pago', on: '2026-05-28', at: '2026-05-28T11:00:00Z' },
    { why: 'east of it', zone: 'Pacific/Kiritimati', on: '2026-05-28', at: '2026-05-27T10:00:00Z' },
    {
      why: 'clocks fall back at 00:01 in St. John’s',
      zone: 'America/St_Johns',
      on: '2010-11-07',
      at: '2010-11-07T02:30:00Z',
    },
  ])('$why', ({ zone, on, at }) => {
    expect(iso(startOfDay(day(on), zoneNamed(zone)))).toBe(at)
  })
})

test('clocks that skip from 23:30 to 00:30 east of Greenwich, as none has so far', () => {
  const jump = 22.5 * HOUR
  const zone: Zone = { name: 'made up', offsetAt: (at) => (at < jump ? HOUR : 2 * HOUR), missingDays: [] }
  expect(startOfDay(1, zone)).toBe(jump)
})

describe('instantOf', () => {
  test.each([
    {
      why: 'a time that never comes moves forward',
      zone: 'Europe/Berlin',
      on: '2026-03-29',
      hours: 2.5,
      at: '2026-03-29T01:30:00Z',
    },
    {
      why: 'a time that comes twice is the earlier',
      zone: 'Europe/Berlin',
      on: '2026-10-25',
      hours: 2.5,
      at: '2026-10-25T00:30:00Z',
    },
    {
      why: 'half an hour of summer on Lord Howe',
      zone: 'Australia/Lord_Howe',
      on: '2026-10-04',
      hours: 2.25,
      at: '2026-10-03T15:45:00Z',
    },
    {
      why: 'a working day of 25 hours',
      zone: 'Asia/Jerusalem',
      on: '2026-10-25',
      hours: 1.5,
      at: '2026-10-24T22:30:00Z',
    },
  ])('$why', ({ zone, on, hours, at }) => {
    expect(iso(instantOf(day(on), hours * HOUR, zoneNamed(zone)))).toBe(at)
  })
})

const zoneNames = ['UTC', ...Intl.supportedValuesOf('timeZone')]
const anyZone = fc.constantFrom(...zoneNames)
const anyInstant = fc.integer({ min: dayNumber(1970, 1, 1) * DAY, max: dayNumber(2040, 1, 1) * DAY })

test('offsets are those of luxon, in every zone', () => {
  fc.assert(
    fc.property(anyZone, anyInstant, (name, at) => {
      expect(zoneNamed(name).offsetAt(at) / 60_000).toBe(IANAZone.create(name).offset(at))
    }),
    { numRuns: 300 },
  )
})

test('offsets are right on both sides of every change, also where luxon is not asked', () => {
  for (const name of ['Africa/Casablanca', 'America/Recife', 'Asia/Gaza', 'Australia/Lord_Howe', 'Europe/Dublin']) {
    const zone = zoneNamed(name)
    for (let at = dayNumber(1999, 12, 1) * DAY; at < dayNumber(2003, 1, 1) * DAY; at += 6 * HOUR) {
      expect([name, iso(at), zone.offsetAt(at) / 60_000]).toEqual([name, iso(at), IANAZone.create(name).offset(at)])
    }
  }
})

test('a day is from its start to the next one’s, and none is lost', () => {
  fc.assert(
    fc.property(anyZone, anyInstant, (name, at) => {
      const zone = zoneNamed(name)
      const of = dayAt(at, zone)
      expect(startOfDay(of, zone)).toBeLessThanOrEqual(at)
      expect(startOfDay(of, zone)).toBeLessThan(startOfDay(of + 1, zone))
      expect(dayAt(startOfDay(of, zone), zone)).toBe(of)
    }),
    { numRuns: 300 },
  )
})

test.each([
  ['Pacific/Apia', ['2011-12-30']],
  ['Pacific/Fakaofo', ['2011-12-30']],
  ['Pacific/Kwajalein', ['1993-08-21']],
  ['Pacific/Kiritimati', ['1994-12-31']],
  ['Europe/Berlin', []],
])('the days that %s never had are %j', (name, days) => {
  expect(zoneNamed(name).missingDays.map(formatDay)).toEqual(days)
})
