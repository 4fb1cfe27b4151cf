import fc from 'fast-check'
import { DateTime, Duration, IANAZone } from 'luxon'
import { describe, expect, test } from 'vitest'
import * as core from '../core.js'
import {
  addBusinessDays,
  addWorkingTime,
  businessDaysBetween,
  createCalendar,
  due,
  dueBefore,
  dueBetween,
  elapsed,
  explain,
  formatExplanation,
  isBusinessDay,
  isOpen,
  nextBusinessDay,
  previousBusinessDay,
  remaining,
  workingTimeBetween,
} from '../index.js'
import { luxonZone } from './table-zone.js'

const berlin = createCalendar({ zone: 'Europe/Berlin', holidays: ['2026-05-25'], hours: '09:00-17:00' })
const friday = DateTime.fromISO('2026-05-22T16:00', { zone: 'Europe/Berlin' })
const at = (text: string) => DateTime.fromISO(text, { zone: 'Europe/Berlin' })

describe('luxon in, luxon out', () => {
  test.each([
    { why: 'due', is: due('2 business days', friday, berlin), iso: '2026-05-28T00:00:00.000+02:00' },
    {
      why: 'due of a period',
      is: due({ amount: 48, unit: 'hours' }, friday, berlin),
      iso: '2026-05-24T16:00:00.000+02:00',
    },
    {
      why: 'due with options',
      is: due('1 day', friday, berlin, { roll: 'following', ends: 'same-time' }),
      iso: '2026-05-26T16:00:00.000+02:00',
    },
    {
      why: 'due with a pause',
      is: due('1 hour', friday, berlin, { pauses: [{ from: at('2026-05-22T16:30'), to: at('2026-05-22T17:00') }] }),
      iso: '2026-05-22T17:30:00.000+02:00',
    },
    { why: 'due without a zone', is: due('1 day', friday, createCalendar({})), iso: '2026-05-24T00:00:00.000Z' },
    {
      why: 'dueBefore',
      is: dueBefore('2 business days', at('2026-05-27T10:00'), berlin),
      iso: '2026-05-23T00:00:00.000+02:00',
    },
    { why: 'addBusinessDays', is: addBusinessDays(friday, 1, berlin), iso: '2026-05-26T16:00:00.000+02:00' },
    { why: 'nextBusinessDay', is: nextBusinessDay(friday, berlin), iso: '2026-05-26T16:00:00.000+02:00' },
    {
      why: 'previousBusinessDay',
      is: previousBusinessDay(at('2026-05-26T08:00'), berlin),
      iso: '2026-05-22T08:00:00.000+02:00',
    },
    {
      why: 'addBusinessDays to a time that never comes',
      is: addBusinessDays(at('2026-03-27T02:30'), 1, createCalendar({ zone: 'Europe/Berlin', workweek: ['sun'] })),
      iso: '2026-03-29T03:30:00.000+02:00',
    },
    {
      why: 'addWorkingTime',
      is: addWorkingTime(friday, Duration.fromObject({ hours: 2 }), berlin),
      iso: '2026-05-26T10:00:00.000+02:00',
    },
  ])('$why', ({ is, iso }) => {
    expect(is.toISO()).toBe(iso)
    expect(is.isValid).toBe(true)
  })

  test('dueBetween', () => {
    const { earliest, latest } = dueBetween('1 day', { from: friday, to: friday }, createCalendar({}))
    expect([earliest.toISO(), latest.toISO()]).toEqual(['2026-05-23T14:15:00.000Z', '2026-05-24T14:00:00.000Z'])
  })

  test('counts', () => {
    expect(elapsed(friday, at('2026-05-27T00:00'), 'business-days', berlin)).toBe(1)
    const pauses = [{ from: at('2026-05-26T12:00'), to: at('2026-05-27T12:00') }]
    expect(elapsed(friday, at('2026-05-27T00:00'), 'business-days', berlin, { pauses })).toBe(0)
    expect(businessDaysBetween(friday, at('2026-05-27T08:00'), berlin)).toBe(2)
    expect(isBusinessDay(friday, berlin)).toBe(true)
    expect(isBusinessDay(at('2026-05-25T10:00'), berlin)).toBe(false)
    expect(isOpen(friday, berlin)).toBe(true)
    expect(workingTimeBetween(friday, at('2026-05-26T10:00'), berlin).as('hours')).toBe(2)
  })

  test('remaining', () => {
    const left = remaining('2 business days', friday, berlin, {}, at('2026-05-27T23:00'))
    expect(left).toMatchObject({ days: 1, millis: 3_600_000 })
    expect(left.due.toISO()).toBe('2026-05-28T00:00:00.000+02:00')
  })

  test('explain', () => {
    expect(formatExplanation(explain('1 hour', friday, berlin))).toEqual([
      '1 hour from Fri 22 May 2026 16:00 (Europe/Berlin)',
      'ends before Fri 22 May 2026 17:00 Europe/Berlin (2026-05-22T15:00:00Z)',
    ])
  })

  test('in whichever zone the start is written', () => {
    const apia = friday.setZone('Pacific/Apia')
    expect(due('2 business days', apia, berlin).toISO()).toBe(due('2 business days', friday, berlin).toISO())
  })

  test('is refused if it is invalid', () => {
    expect(() => due('1 day', DateTime.fromISO('2026-02-30'), berlin)).toThrow(/invalid DateTime: unit out of range, /)
    expect(() => due('1 day', DateTime.invalid('test'), berlin)).toThrow(RangeError)
  })
})

test('says what the core says', () => {
  const instant = fc.integer({ min: Date.parse('2000-01-01'), max: Date.parse('2040-01-01') })
  const unit = fc.constantFrom<core.Unit>('hours', 'days', 'business-days', 'weeks', 'months')
  fc.assert(
    fc.property(instant, fc.nat(50), unit, (start, amount, of) => {
      const period = { amount, unit: of }
      const result = due(period, DateTime.fromMillis(start), berlin)
      expect(result.toMillis()).toBe(core.dueAt(period, start, berlin).at)
      expect(result.zoneName).toBe('Europe/Berlin')
    }),
  )
})

test('a zone of ours is luxon’s own', () => {
  const zone = luxonZone('America/St_Johns')
  expect(zone.equals(IANAZone.create('America/St_Johns'))).toBe(true)
  expect(DateTime.fromMillis(0, { zone }).toISO()).toBe(DateTime.fromMillis(0, { zone: 'America/St_Johns' }).toISO())
  expect(luxonZone('America/St_Johns')).toBe(zone)
  expect(luxonZone('UTC').offset(0)).toBe(0)
})
