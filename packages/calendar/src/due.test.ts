import { describe, expect, test } from 'vitest'
import { createCalendar } from './calendar.js'
import type { CalendarTerms } from './calendar-terms.js'
import { type DueOptions, dueAt, dueInstant } from './due.js'
import { parsePeriod } from './period.js'

const WHIT_MONDAY = '2026-05-25'
const berlin: CalendarTerms = { zone: 'Europe/Berlin', holidays: [WHIT_MONDAY] }
const iso = (at: number) => new Date(at).toISOString().replace('.000Z', 'Z')

interface Case {
  readonly why: string
  readonly on?: CalendarTerms
  readonly period: string
  readonly start: string
  readonly options?: DueOptions
  readonly last: string
  readonly at?: string
}

function check({ on = berlin, period, start, options, last, at }: Case) {
  const due = dueAt(parsePeriod(period), Date.parse(start), createCalendar(on), options)
  expect(due.lastDay).toBe(last)
  if (at !== undefined) expect(iso(due.at)).toBe(at)
}

describe('business days', () => {
  const two = { period: '2 business days', last: '2026-05-27', at: '2026-05-27T22:00:00Z' }
  test.each<Case>([
    { why: 'the day of receipt does not count, nor does a holiday', ...two, start: '2026-05-22T14:00Z' },
    { why: 'after hours is the same day', ...two, start: '2026-05-22T18:30Z' },
    { why: 'a start on a Saturday is not moved first', ...two, start: '2026-05-23T08:00Z' },
    { why: 'nor is one on a holiday', ...two, start: '2026-05-25T08:00Z' },
    { why: 'late UTC is tomorrow in Berlin', period: '1 business day', start: '2026-11-02T23:30Z', last: '2026-11-04' },
    { why: 'one from a Thursday', period: '1 business day', start: '2026-05-21T08:00Z', last: '2026-05-22' },
    { why: 'zero end with the day itself', period: '0 business days', start: '2026-05-22T08:00Z', last: '2026-05-22' },
    {
      why: 'zero on a day of rest end with the next working day',
      period: '0 business days',
      start: '2026-05-23T08:00Z',
      last: '2026-05-26',
    },
    {
      why: 'no holidays are listed outside of what the tables would cover',
      on: { zone: 'Europe/Berlin' },
      period: '260 business days',
      start: '2150-01-01T12:00Z',
      last: '2150-12-31',
    },
    {
      why: 'Sunday to Thursday in Jerusalem, over the day of 25 hours',
      on: { zone: 'Asia/Jerusalem', workweek: ['sun', 'mon', 'tue', 'wed', 'thu'] },
      period: '2 business days',
      start: '2026-10-22T09:00Z',
      last: '2026-10-26',
      at: '2026-10-26T22:00:00Z',
    },
    {
      why: 'west of the date line it is still Friday',
      on: { zone: 'Pacific/Pago_Pago' },
      period: '1 business day',
      start: '2026-05-23T09:00Z',
      last: '2026-05-25',
      at: '2026-05-26T11:00:00Z',
    },
    {
      why: 'Apia had no Friday 30 December 2011',
      on: { zone: 'Pacific/Apia' },
      period: '1 business day',
      start: '2011-12-29T20:00Z',
      last: '2012-01-02',
    },
    {
      why: 'the day after begins at 01:00 in Cairo',
      on: { zone: 'Africa/Cairo', workweek: ['sun', 'mon', 'tue', 'wed', 'thu'] },
      period: '1 business day',
      start: '2026-04-22T09:00Z',
      last: '2026-04-23',
      at: '2026-04-23T22:00:00Z',
    },
    {
      why: 'without a zone it is read in UTC',
      on: {},
      period: '1 business day',
      start: '2026-05-21T23:30Z',
      last: '2026-05-22',
      at: '2026-05-23T00:00:00Z',
    },
    {
      why: 'a Saturday may be worked in exchange',
      on: { ...berlin, workingDays: ['2026-05-23'] },
      period: '1 business day',
      start: '2026-05-22T08:00Z',
      last: '2026-05-23',
    },
    {
      why: 'an explicit working day beats a holiday',
      on: { ...berlin, workingDays: [WHIT_MONDAY] },
      period: '1 business day',
      start: '2026-05-22T08:00Z',
      last: WHIT_MONDAY,
    },
    {
      why: 'a half day is a working day',
      on: { ...berlin, halfDays: ['2026-05-26'] },
      period: '1 business day',
      start: '2026-05-22T08:00Z',
      last: '2026-05-26',
    },
  ])('$why', check)
})

describe('days, weeks and months', () => {
  test.each<Case>([
    {
      why: 'ninety days',
      period: '90 days',
      start: '2026-02-20T11:00Z',
      last: '2026-05-21',
      at: '2026-05-21T22:00:00Z',
    },
    {
      why: 'end on a Saturday, if nothing else is said',
      period: '90 days',
      start: '2026-02-22T11:00Z',
      last: '2026-05-23',
    },
    {
      why: 'roll over the weekend and the holiday',
      period: '90 days',
      start: '2026-02-22T11:00Z',
      options: { roll: 'following' },
      last: '2026-05-26',
    },
    {
      why: 'do not roll from a working day',
      period: '90 days',
      start: '2026-02-20T11:00Z',
      options: { roll: 'following' },
      last: '2026-05-21',
    },
    { why: 'zero days end with the day', period: '0 days', start: '2026-05-23T11:00Z', last: '2026-05-23' },
    {
      why: 'zero days roll too',
      period: '0 days',
      start: '2026-05-23T11:00Z',
      options: { roll: 'following' },
      last: '2026-05-26',
    },
    { why: 'two weeks', period: '2 weeks', start: '2026-05-22T11:00Z', last: '2026-06-05' },
    { why: 'a month ends with the month', period: '1 month', start: '2026-01-31T11:00Z', last: '2026-02-28' },
    { why: 'a month keeps the date', period: '1 month', start: '2026-02-28T11:00Z', last: '2026-03-28' },
    {
      why: 'a week in Apia that had six days',
      on: { zone: 'Pacific/Apia' },
      period: '1 week',
      start: '2011-12-28T20:00Z',
      last: '2012-01-05',
    },
    {
      why: 'a day in Apia long before the one that never was',
      on: { zone: 'Pacific/Apia' },
      period: '1 day',
      start: '2011-12-01T20:00Z',
      last: '2011-12-02',
    },
    {
      why: 'a month to a date that never was',
      on: { zone: 'Pacific/Apia' },
      period: '1 month',
      start: '2011-11-30T20:00Z',
      last: '2011-12-31',
    },
  ])('$why', check)
})

describe('hours', () => {
  test.each<Case>([
    {
      why: 'elapse over the change of clocks',
      period: '48 hours',
      start: '2026-03-28T11:00Z',
      last: '2026-03-30',
      at: '2026-03-30T11:00:00Z',
    },
    {
      why: 'know no weekend and no roll',
      period: '72 h',
      start: '2026-05-22T14:00Z',
      options: { roll: 'following', ends: 'close-of-business' },
      last: '2026-05-25',
      at: '2026-05-25T14:00:00Z',
    },
    {
      why: 'zero are over at once',
      period: '0 hours',
      start: '2026-05-22T14:00Z',
      last: '2026-05-22',
      at: '2026-05-22T14:00:00Z',
    },
  ])('$why', check)
})

describe('ends', () => {
  const open: CalendarTerms = { ...berlin, hours: '09:00-17:00', halfDays: ['2026-05-27'] }
  test.each<Case>([
    {
      why: 'at the same time',
      period: '2 business days',
      start: '2026-05-22T14:00Z',
      options: { ends: 'same-time' },
      last: '2026-05-27',
      at: '2026-05-27T14:00:00Z',
    },
    {
      why: 'at the same time, moved over a gap',
      period: '1 day',
      start: '2026-03-28T01:30Z',
      options: { ends: 'same-time' },
      last: '2026-03-29',
      at: '2026-03-29T01:30:00Z',
    },
    {
      why: 'at the same time, the earlier of two',
      period: '1 day',
      start: '2026-10-24T00:30Z',
      options: { ends: 'same-time' },
      last: '2026-10-25',
      at: '2026-10-25T00:30:00Z',
    },
    {
      why: 'at close of business',
      on: open,
      period: '1 business day',
      start: '2026-05-22T14:00Z',
      options: { ends: 'close-of-business' },
      last: '2026-05-26',
      at: '2026-05-26T15:00:00Z',
    },
    {
      why: 'at close of a half day',
      on: open,
      period: '2 business days',
      start: '2026-05-22T14:00Z',
      options: { ends: 'close-of-business' },
      last: '2026-05-27',
      at: '2026-05-27T11:00:00Z',
    },
    {
      why: 'never before the start',
      on: open,
      period: '0 business days',
      start: '2026-05-22T18:00Z',
      options: { ends: 'close-of-business' },
      last: '2026-05-22',
      at: '2026-05-22T18:00:00Z',
    },
  ])('$why', check)
})

describe('a cutoff at 17:00', () => {
  const on: CalendarTerms = { ...berlin, cutoff: '17:00' }
  test.each<Case>([
    {
      why: 'before it, the day is the day of receipt',
      on,
      period: '1 business day',
      start: '2026-05-21T14:59:59.999Z',
      last: '2026-05-22',
    },
    {
      why: 'at it, the next working day is',
      on,
      period: '1 business day',
      start: '2026-05-21T15:00Z',
      last: '2026-05-26',
    },
    {
      why: 'on a Saturday, the next working day is',
      on,
      period: '1 business day',
      start: '2026-05-23T08:00Z',
      last: '2026-05-27',
    },
    { why: 'days count from there too', on, period: '1 day', start: '2026-05-22T16:00Z', last: '2026-05-27' },
    { why: 'hours do not care', on, period: '1 hour', start: '2026-05-22T16:00Z', last: '2026-05-22' },
  ])('$why', check)
})

describe('closures', () => {
  const on: CalendarTerms = {
    ...berlin,
    workingDays: ['2026-06-04'],
    closures: [
      { from: '2026-06-01', to: '2026-06-05', reason: 'company trip', announced: '2026-05-22' },
      { from: '2026-06-08', to: '2026-06-08', reason: 'moving house' },
    ],
  }
  test.each<Case>([
    {
      why: 'stretch what began after they were announced',
      on,
      period: '5 business days',
      start: '2026-05-25T08:00Z',
      last: '2026-06-04',
    },
    {
      why: 'do not stretch what began on the day',
      on,
      period: '6 business days',
      start: '2026-05-22T08:00Z',
      last: '2026-06-02',
    },
    {
      why: 'without an announcement were always known',
      on,
      period: '12 business days',
      start: '2026-05-21T08:00Z',
      last: '2026-06-10',
    },
  ])('$why', check)
})

describe('pauses', () => {
  const on: CalendarTerms = { zone: 'Europe/Berlin' }
  const pause = (from: string, to: string) => ({ pauses: [{ from: Date.parse(from), to: Date.parse(to) }] })
  const five = { on, period: '5 business days', start: '2026-06-01T08:00Z' }
  test.each<Case>([
    { why: 'none', ...five, last: '2026-06-08' },
    {
      why: 'within a day is free',
      ...five,
      options: pause('2026-06-02T08:00Z', '2026-06-02T13:00Z'),
      last: '2026-06-08',
    },
    {
      why: 'two ends of day cost two days',
      ...five,
      options: pause('2026-06-02T13:00Z', '2026-06-04T08:00Z'),
      last: '2026-06-10',
    },
    {
      why: 'over a weekend costs the Friday',
      ...five,
      options: pause('2026-06-05T10:00Z', '2026-06-08T06:00Z'),
      last: '2026-06-09',
    },
    {
      why: 'up to midnight costs the day',
      ...five,
      options: pause('2026-06-02T10:00Z', '2026-06-02T22:00Z'),
      last: '2026-06-09',
    },
    {
      why: 'from midnight on does not',
      ...five,
      options: pause('2026-06-02T22:00Z', '2026-06-03T10:00Z'),
      last: '2026-06-08',
    },
    {
      why: 'over the end of day 0 is free',
      ...five,
      options: pause('2026-06-01T10:00Z', '2026-06-02T10:00Z'),
      last: '2026-06-08',
    },
    {
      why: 'before the start is free',
      ...five,
      options: pause('2026-05-25T10:00Z', '2026-05-28T10:00Z'),
      last: '2026-06-08',
    },
    {
      why: 'after the end is free',
      ...five,
      options: pause('2026-06-09T10:00Z', '2026-06-12T10:00Z'),
      last: '2026-06-08',
    },
    {
      why: 'on the last day stretches',
      ...five,
      options: pause('2026-06-08T10:00Z', '2026-06-10T10:00Z'),
      last: '2026-06-10',
    },
    {
      why: 'twice at once costs once',
      ...five,
      options: {
        pauses: [
          ...pause('2026-06-02T13:00Z', '2026-06-04T08:00Z').pauses,
          ...pause('2026-06-03T13:00Z', '2026-06-04T07:00Z').pauses,
        ],
      },
      last: '2026-06-10',
    },
    {
      why: 'two apart cost each its own',
      ...five,
      options: {
        pauses: [
          ...pause('2026-06-02T13:00Z', '2026-06-03T08:00Z').pauses,
          ...pause('2026-06-04T13:00Z', '2026-06-05T08:00Z').pauses,
        ],
      },
      last: '2026-06-10',
    },
    {
      why: 'civil days lose weekends too',
      on,
      period: '5 days',
      start: '2026-06-01T08:00Z',
      options: pause('2026-06-05T10:00Z', '2026-06-08T06:00Z'),
      last: '2026-06-09',
    },
    {
      why: 'on the last civil day stretches',
      on,
      period: '5 days',
      start: '2026-06-01T08:00Z',
      options: pause('2026-06-06T10:00Z', '2026-06-08T10:00Z'),
      last: '2026-06-08',
    },
    {
      why: 'after the last civil day is free',
      on,
      period: '5 days',
      start: '2026-06-01T08:00Z',
      options: pause('2026-06-07T10:00Z', '2026-06-09T10:00Z'),
      last: '2026-06-06',
    },
    {
      why: 'zero days know none',
      on,
      period: '0 days',
      start: '2026-06-01T08:00Z',
      options: pause('2026-06-01T06:00Z', '2026-06-04T10:00Z'),
      last: '2026-06-01',
    },
    {
      why: 'zero business days know none',
      on,
      period: '0 business days',
      start: '2026-06-01T08:00Z',
      options: pause('2026-06-01T06:00Z', '2026-06-04T10:00Z'),
      last: '2026-06-01',
    },
    {
      why: 'a month is stretched by days',
      on,
      period: '1 month',
      start: '2026-06-01T08:00Z',
      options: pause('2026-06-05T10:00Z', '2026-06-08T06:00Z'),
      last: '2026-07-04',
    },
    {
      why: 'zero hours know none that began before',
      on,
      period: '0 hours',
      start: '2026-06-01T08:00Z',
      options: pause('2026-06-01T06:00Z', '2026-06-04T10:00Z'),
      last: '2026-06-01',
      at: '2026-06-01T08:00:00Z',
    },
    {
      why: 'zero hours know none that begins with them',
      on,
      period: '0 hours',
      start: '2026-06-01T08:00Z',
      options: pause('2026-06-01T08:00Z', '2026-06-04T10:00Z'),
      last: '2026-06-01',
      at: '2026-06-01T08:00:00Z',
    },
    {
      why: 'an hour that starts within one ends an hour after it',
      on,
      period: '1 hour',
      start: '2026-06-01T08:00Z',
      options: pause('2026-06-01T08:00Z', '2026-06-04T10:00Z'),
      last: '2026-06-04',
      at: '2026-06-04T11:00:00Z',
    },
    {
      why: 'hours stop and go on',
      on,
      period: '48 h',
      start: '2026-06-01T08:00Z',
      options: pause('2026-06-02T06:00Z', '2026-06-02T09:30Z'),
      last: '2026-06-03',
      at: '2026-06-03T11:30:00Z',
    },
    {
      why: 'hours lose nothing to a pause before the start',
      on,
      period: '48 h',
      start: '2026-06-01T08:00Z',
      options: pause('2026-06-01T06:00Z', '2026-06-01T09:00Z'),
      last: '2026-06-03',
      at: '2026-06-03T09:00:00Z',
    },
    {
      why: 'hours lose nothing to a pause that was over before the start',
      on,
      period: '48 h',
      start: '2026-06-01T08:00Z',
      options: pause('2026-06-01T05:00Z', '2026-06-01T07:00Z'),
      last: '2026-06-03',
      at: '2026-06-03T08:00:00Z',
    },
    {
      why: 'hours lose nothing to a pause that begins when they are over',
      on,
      period: '48 h',
      start: '2026-06-01T08:00Z',
      options: pause('2026-06-03T08:00Z', '2026-06-03T12:00Z'),
      last: '2026-06-03',
      at: '2026-06-03T08:00:00Z',
    },
    {
      why: 'hours lose each of two apart',
      on,
      period: '48 h',
      start: '2026-06-01T08:00Z',
      options: {
        pauses: [
          ...pause('2026-06-01T12:00Z', '2026-06-01T13:00Z').pauses,
          ...pause('2026-06-02T12:00Z', '2026-06-02T13:00Z').pauses,
        ],
      },
      last: '2026-06-03',
      at: '2026-06-03T10:00:00Z',
    },
  ])('$why', check)

  // Apia had no 30 December 2011: a pause costs nothing for a day that never was.
  const apia: CalendarTerms = { zone: 'Pacific/Apia' }
  const fiveInApia = { on: apia, period: '5 days', start: '2011-12-26T20:00Z' }
  test.each<Case>([
    { why: 'in Apia, none', ...fiveInApia, last: '2012-01-01' },
    {
      why: 'over the day that never was',
      ...fiveInApia,
      options: pause('2011-12-28T22:00Z', '2012-01-01T22:00Z'),
      last: '2012-01-05',
    },
    {
      why: 'before it',
      ...fiveInApia,
      options: pause('2011-12-27T22:00Z', '2011-12-28T22:00Z'),
      last: '2012-01-02',
    },
    {
      why: 'after it',
      ...fiveInApia,
      options: pause('2011-12-30T22:00Z', '2011-12-31T22:00Z'),
      last: '2012-01-02',
    },
    {
      why: 'over it, from the day before on',
      on: apia,
      period: '3 days',
      start: '2011-12-29T20:00Z',
      options: pause('2011-12-28T22:00Z', '2012-01-01T22:00Z'),
      last: '2012-01-04',
    },
  ])('$why', check)

  test('one without bounds is refused', () => {
    const options = { pauses: [{ from: Date.parse('2026-06-01T08:00Z'), to: Number.POSITIVE_INFINITY }] }
    expect(() => dueAt(parsePeriod('1 day'), Date.parse('2026-06-01T08:00Z'), createCalendar(on), options)).toThrow(
      /end one that still lasts with "now"/,
    )
  })
})

test('dueInstant is the instant of dueAt', () => {
  const start = Date.parse('2026-05-22T14:00Z')
  const calendar = createCalendar(berlin)
  expect(iso(dueInstant(parsePeriod('2 business days'), start, calendar))).toBe('2026-05-27T22:00:00Z')
  expect(iso(dueInstant(parsePeriod('2 business days'), start, calendar, { ends: 'same-time' }))).toBe(
    '2026-05-27T14:00:00Z',
  )
})

describe('refuses at once', () => {
  const calendar = createCalendar(berlin)
  const start = Date.parse('2026-05-22T14:00Z')
  test.each([
    {
      why: 'a start that is no instant',
      call: () => dueAt(parsePeriod('1 day'), Number.NaN, calendar),
      error: RangeError,
    },
    {
      why: 'a start before 1900',
      call: () => dueAt(parsePeriod('1 day'), Date.parse('1899-12-31'), calendar),
      code: 'date-out-of-range',
    },
    {
      why: 'a start before 1900, though the end is not',
      call: () => dueAt(parsePeriod('90 days'), Date.parse('1899-12-01'), calendar),
      code: 'date-out-of-range',
    },
    {
      why: 'an end after 2199',
      call: () => dueAt(parsePeriod('999999 days'), start, calendar),
      code: 'date-out-of-range',
    },
    {
      why: 'business days without end',
      call: () => dueAt(parsePeriod('1000000 business days'), start, calendar),
      code: 'date-out-of-range',
    },
    {
      why: 'hours without end',
      call: () => dueAt({ amount: 1_000_000, unit: 'hours' }, Date.parse('2190-01-01'), calendar),
      code: 'date-out-of-range',
    },
    {
      why: 'a negative amount',
      call: () => dueAt({ amount: -1, unit: 'days' }, start, calendar),
      code: 'invalid-amount',
    },
    {
      why: 'close of business without hours',
      call: () => dueAt(parsePeriod('1 day'), start, calendar, { ends: 'close-of-business' }),
      code: 'hours-unstated',
    },
    {
      why: 'a negative amount, asked for the instant',
      call: () => dueInstant({ amount: -1, unit: 'days' }, start, calendar),
      code: 'invalid-amount',
    },
    {
      why: 'an end that is none',
      call: () => dueAt(parsePeriod('1 day'), start, calendar, { ends: 'eod' } as unknown as DueOptions),
      error: /^ends: "eod" is none of end-of-day, close-of-business, same-time$/,
    },
    {
      why: 'a roll that is none',
      call: () => dueAt(parsePeriod('1 day'), start, calendar, { roll: 'preceding' } as unknown as DueOptions),
      error: /^roll: "preceding" is none of none, following$/,
    },
  ])('$why', ({ call, code, error }) => {
    expect(call).toThrow(error ?? expect.objectContaining({ code }))
  })
})
