import { describe, expect, test } from 'vitest'
import { createCalendar } from './calendar.js'
import { elapsed, remaining } from './elapsed.js'
import { parsePeriod } from './period.js'

const berlin = createCalendar({ zone: 'Europe/Berlin', holidays: ['2026-05-25'] })
const at = Date.parse

describe('elapsed', () => {
  const friday = '2026-05-22T14:00Z'
  test.each([
    { why: 'today has not ended', unit: 'business-days', to: '2026-05-26T21:59Z', is: 0 },
    { why: 'now it has', unit: 'business-days', to: '2026-05-26T22:00Z', is: 1 },
    { why: 'days count each day', unit: 'days', to: '2026-05-26T22:00Z', is: 4 },
    { why: 'the first day counts once it has ended', unit: 'days', to: '2026-05-23T22:00Z', is: 1 },
    { why: 'weeks are whole', unit: 'weeks', to: '2026-06-11T22:00Z', is: 2 },
    { why: 'months are whole', unit: 'months', to: '2026-07-22T21:59Z', is: 1 },
    { why: 'a month ends with its date', unit: 'months', to: '2026-07-22T22:00Z', is: 2 },
    { why: 'on the day itself there is no month yet', unit: 'months', to: '2026-05-22T20:00Z', is: 0 },
    { why: 'hours are exact', unit: 'hours', to: '2026-05-22T15:30Z', is: 1.5 },
    { why: 'backwards is negative', unit: 'hours', to: '2026-05-22T12:00Z', is: -2 },
    { why: 'backwards counts the days after the earlier', unit: 'days', to: '2026-05-19T08:00Z', is: -2 },
    { why: 'nothing', unit: 'business-days', to: friday, is: 0 },
  ] as const)('$why', ({ unit, to, is }) => {
    expect(elapsed(at(friday), at(to), unit, berlin)).toBe(is)
  })

  // Apia had no 30 December 2011.
  test.each([
    { why: 'a day that never was is none', from: '2011-12-28T20:00Z', to: '2012-01-02T12:00Z', is: 4 },
    { why: 'nor is it right after day 0', from: '2011-12-29T20:00Z', to: '2012-01-02T12:00Z', is: 3 },
    { why: 'before it, days are days', from: '2011-12-01T20:00Z', to: '2011-12-04T20:00Z', is: 2 },
    { why: 'after it, days are days', from: '2012-06-01T20:00Z', to: '2012-06-04T20:00Z', is: 2 },
  ])('$why', ({ from, to, is }) => {
    expect(elapsed(at(from), at(to), 'days', createCalendar({ zone: 'Pacific/Apia' }))).toBe(is)
  })

  test('paused time is none', () => {
    const pauses = [{ from: at('2026-05-26T10:00Z'), to: at('2026-05-27T10:00Z') }]
    const now = at('2026-05-28T22:00Z')
    expect(elapsed(at(friday), now, 'business-days', berlin, { pauses })).toBe(2)
    expect(elapsed(at(friday), now, 'days', berlin, { pauses })).toBe(5)
    expect(elapsed(at(friday), now, 'hours', berlin, { pauses })).toBe(152 - 24)
  })

  test.each([
    {
      why: 'a pause costs no day up to day 0',
      from: '2026-05-21T10:00Z',
      to: '2026-05-23T10:00Z',
      business: 3,
      days: 6,
    },
    { why: 'a pause costs the last day', from: '2026-05-28T10:00Z', to: '2026-05-29T10:00Z', business: 2, days: 5 },
  ])('$why', ({ from, to, business, days }) => {
    const pauses = [{ from: at(from), to: at(to) }]
    const now = at('2026-05-28T22:00Z')
    expect(elapsed(at(friday), now, 'business-days', berlin, { pauses })).toBe(business)
    expect(elapsed(at(friday), now, 'days', berlin, { pauses })).toBe(days)
  })

  test('refuses what is no instant', () => {
    expect(() => elapsed(Number.NaN, at(friday), 'hours', berlin)).toThrow('NaN is not an instant')
    expect(() => elapsed(at(friday), Number.NaN, 'hours', berlin)).toThrow('NaN is not an instant')
  })
})

describe('remaining', () => {
  const start = at('2026-05-22T14:00Z')
  const two = parsePeriod('2 business days')
  // The last day is Wed 27 May 2026: Sat 23 and Sun 24 rest, and so does Mon 25.
  test.each([
    { why: 'today and tomorrow', now: '2026-05-26T08:00Z', days: 2 },
    { why: 'before counting began, all', now: '2026-05-22T15:00Z', days: 2 },
    { why: 'on a day of rest, all that work', now: '2026-05-24T08:00Z', days: 2 },
    { why: 'today is the last', now: '2026-05-27T21:59Z', days: 1 },
    { why: 'a day late', now: '2026-05-28T08:00Z', days: -1 },
    { why: 'over the weekend no business day more', now: '2026-05-31T08:00Z', days: -2 },
  ])('$why', ({ now, days }) => {
    expect(remaining(two, start, berlin, {}, at(now)).days).toBe(days)
  })

  // From Friday 22 May 2026, 16:00 in Berlin.
  test.each([
    { why: 'a week has seven days', period: '1 week', now: '2026-05-22T14:00Z', days: 7 },
    { why: 'weeks are told in days', period: '1 week', now: '2026-05-25T08:00Z', days: 5 },
    { why: 'months are told in days', period: '1 month', now: '2026-05-22T14:00Z', days: 31 },
    { why: 'zero days end with day 0, which is the last', period: '0 days', now: '2026-05-22T15:00Z', days: 1 },
    { why: 'hours count each day they touch', period: '48 h', now: '2026-05-22T14:00Z', days: 3 },
    { why: 'hours count today', period: '48 h', now: '2026-05-23T08:00Z', days: 2 },
    { why: 'hours that end today leave today', period: '1 h', now: '2026-05-22T14:30Z', days: 1 },
    { why: 'hours up to midnight leave nothing of the next day', period: '8 h', now: '2026-05-22T15:00Z', days: 1 },
    { why: 'hours that are over today are late by no day yet', period: '1 h', now: '2026-05-22T15:00Z', days: 0 },
    { why: 'hours that were over yesterday are late by a day', period: '1 h', now: '2026-05-22T22:00Z', days: -1 },
    { why: 'days are late by civil days', period: '1 day', now: '2026-05-25T08:00Z', days: -2 },
  ])('$why', ({ period, now, days }) => {
    expect(remaining(parsePeriod(period), start, berlin, {}, at(now)).days).toBe(days)
  })

  // Apia had no 30 December 2011.
  test.each([
    { why: 'a day that never was is not left', period: '2 days', days: 2 },
    { why: 'nor is it where it would have come next', period: '1 day', days: 1 },
  ])('$why', ({ period, days }) => {
    const wednesday = at('2011-12-28T20:00Z')
    const apia = createCalendar({ zone: 'Pacific/Apia' })
    expect(remaining(parsePeriod(period), wednesday, apia, {}, wednesday).days).toBe(days)
  })

  test('zero business days on a day of rest leave the day with which they end', () => {
    const sunday = at('2026-05-24T08:00Z')
    expect(remaining(parsePeriod('0 business days'), sunday, berlin, {}, sunday).days).toBe(1)
  })

  test('leaves out days that end paused', () => {
    const pauses = [{ from: at('2026-05-26T10:00Z'), to: at('2026-05-27T10:00Z') }]
    expect(remaining(two, start, berlin, { pauses }, at('2026-05-26T12:00Z'))).toMatchObject({
      due: { lastDay: '2026-05-28' },
      days: 2,
    })
  })

  test('says how long in milliseconds, and until when', () => {
    const left = remaining(two, start, berlin, {}, at('2026-05-27T21:00Z'))
    expect(left.millis).toBe(3_600_000)
    expect(left.due.lastDay).toBe('2026-05-27')
    expect(remaining(two, start, berlin, {}, left.due.at).millis).toBe(0)
    expect(remaining(two, start, berlin, {}, left.due.at).days).toBe(-1)
  })

  test('is late by no day at an end within its last day', () => {
    const { due, days } = remaining(two, start, berlin, { ends: 'same-time' }, at('2026-05-27T14:00Z'))
    expect(due.at).toBe(at('2026-05-27T14:00Z'))
    expect(days).toBe(0)
  })

  test('hours know no cutoff, days are left from the day 0 that it gives', () => {
    const evening = at('2026-05-22T16:00Z')
    const cutoff = createCalendar({ ...berlin.terms, cutoff: '17:00' })
    expect(remaining(parsePeriod('1 h'), evening, cutoff, {}, evening)).toMatchObject({ days: 1, millis: 3_600_000 })
    expect(remaining(two, evening, cutoff, {}, evening)).toMatchObject({ days: 2, due: { lastDay: '2026-05-28' } })
  })

  test('refuses what is no instant', () => {
    expect(() => remaining(two, start, berlin, {}, Number.NaN)).toThrow('NaN is not an instant')
  })
})
