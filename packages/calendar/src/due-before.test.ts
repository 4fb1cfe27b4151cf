import { describe, expect, test } from 'vitest'
import { createCalendar } from './calendar.js'
import { dueBefore } from './due-before.js'
import { parsePeriod } from './period.js'

const berlin = { zone: 'Europe/Berlin', holidays: ['2026-05-25'] }

test.each([
  {
    why: 'two business days before a Wednesday',
    period: '2 business days',
    event: '2026-05-27T10:00Z',
    last: '2026-05-22',
    at: '2026-05-22T22:00Z',
  },
  {
    why: 'seven before a planned release',
    period: '7 business days',
    event: '2026-06-10T10:00Z',
    last: '2026-06-01',
    at: '2026-06-01T22:00Z',
  },
  {
    why: 'a holiday is passed over',
    period: '1 business day',
    event: '2026-05-26T10:00Z',
    last: '2026-05-22',
    at: '2026-05-22T22:00Z',
  },
  {
    why: 'zero is the day itself',
    period: '0 business days',
    event: '2026-05-24T10:00Z',
    last: '2026-05-24',
    at: '2026-05-24T22:00Z',
  },
  {
    why: 'days are not moved to a working day',
    period: '3 days',
    event: '2026-05-27T10:00Z',
    last: '2026-05-24',
    at: '2026-05-24T22:00Z',
  },
  { why: 'a week', period: '1 week', event: '2026-05-27T10:00Z', last: '2026-05-20', at: '2026-05-20T22:00Z' },
  {
    why: 'a month is clamped',
    period: '1 month',
    event: '2026-03-31T10:00Z',
    last: '2026-02-28',
    at: '2026-02-28T23:00Z',
  },
  {
    why: 'hours are elapsed time',
    period: '48 h',
    event: '2026-03-30T11:00Z',
    last: '2026-03-28',
    at: '2026-03-28T11:00Z',
  },
  {
    why: 'over the day that Apia never had',
    on: { zone: 'Pacific/Apia' },
    period: '2 days',
    event: '2011-12-31T20:00Z',
    last: '2011-12-29',
    at: '2011-12-30T10:00Z',
  },
  {
    why: 'a day in Apia long after the one it never had',
    on: { zone: 'Pacific/Apia' },
    period: '1 day',
    event: '2012-06-09T20:00Z',
    last: '2012-06-09',
    at: '2012-06-09T11:00Z',
  },
  {
    why: 'a month back to a day that Apia never had',
    on: { zone: 'Pacific/Apia' },
    period: '1 month',
    event: '2012-01-29T20:00Z',
    last: '2011-12-29',
    at: '2011-12-30T10:00Z',
  },
])('$why', ({ on = berlin, period, event, last, at }) => {
  const due = dueBefore(parsePeriod(period), Date.parse(event), createCalendar(on))
  expect(due).toMatchObject({ lastDay: last, at: Date.parse(at) })
})

describe('refuses at once', () => {
  const calendar = createCalendar(berlin)
  test.each([
    { why: 'a negative amount', amount: -1, unit: 'hours', event: '2026-05-27', code: 'invalid-amount' },
    { why: 'an event after 2199', amount: 240, unit: 'hours', event: '2200-01-05', code: 'date-out-of-range' },
    { why: 'hours that begin before 1900', amount: 240, unit: 'hours', event: '1900-01-05', code: 'date-out-of-range' },
    { why: 'days that begin before 1900', amount: 10, unit: 'days', event: '1900-01-05', code: 'date-out-of-range' },
  ] as const)('$why', ({ amount, unit, event, code }) => {
    expect(() => dueBefore({ amount, unit }, Date.parse(event), calendar)).toThrow(expect.objectContaining({ code }))
  })

  test('an event that is no instant', () => {
    expect(() => dueBefore(parsePeriod('1 day'), Number.NaN, calendar)).toThrow('NaN is not an instant')
  })
})
