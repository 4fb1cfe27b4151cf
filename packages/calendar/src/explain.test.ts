import { describe, expect, test } from 'vitest'
import { createCalendar } from './calendar.js'
import type { CalendarTerms } from './calendar-terms.js'
import type { DueOptions } from './due.js'
import { explainDue } from './explain.js'
import { formatExplanation } from './format-explanation.js'
import { loadCalendar } from './load-calendar.js'
import { parsePeriod } from './period.js'

interface Case {
  readonly why: string
  readonly on: CalendarTerms
  readonly period: string
  readonly start: string
  readonly options?: DueOptions
  readonly lines: readonly string[]
}

const berlin: CalendarTerms = { zone: 'Europe/Berlin', holidays: ['DE'] }
const pause = (from: string, to: string) => ({ from: Date.parse(from), to: Date.parse(to) })

describe('an explanation in words', () => {
  test.each<Case>([
    {
      why: 'each day skipped, and why',
      on: berlin,
      period: '2 business days',
      start: '2026-05-22T14:00Z',
      lines: [
        '2 business days from Fri 22 May 2026 16:00 (Europe/Berlin)',
        'working days are Mon Tue Wed Thu Fri, except holidays of DE',
        'Fri 22 May is the day of receipt and does not count',
        'Sat 23 May and Sun 24 May: outside the working week',
        'Mon 25 May: Whit Monday (DE)',
        'ends with Wed 27 May 2026, that is before Thu 28 May 2026 00:00 Europe/Berlin (2026-05-27T22:00:00Z)',
      ],
    },
    {
      why: 'what the terms leave open',
      on: {},
      period: '1 business day',
      start: '2026-06-01T08:00Z',
      lines: [
        '1 business day from Mon 1 Jun 2026 08:00 (no time zone is stated, read in UTC)',
        'working days are Mon Tue Wed Thu Fri; no holidays are stated, so none are left out',
        'Mon 1 Jun is the day of receipt and does not count',
        'ends with Tue 2 Jun 2026, that is before Wed 3 Jun 2026 00:00 UTC (2026-06-03T00:00:00Z)',
        'depending on the time zone it ends between Mon 1 Jun 2026 in UTC-08:15 (2026-06-02T08:15:00Z) and Tue 2 Jun 2026 in UTC-08:00 (2026-06-03T08:00:00Z)',
      ],
    },
    {
      why: 'hours know no days',
      on: { zone: 'Europe/Berlin' },
      period: '72 hours',
      start: '2026-03-27T11:00Z',
      options: { pauses: [pause('2026-03-27T10:00Z', '2026-03-27T12:30Z')] },
      lines: [
        '72 hours from Fri 27 Mar 2026 12:00 (Europe/Berlin)',
        'paused from Fri 27 Mar 2026 12:00 to Fri 27 Mar 2026 13:30',
        'ends before Mon 30 Mar 2026 14:30 Europe/Berlin (2026-03-30T12:30:00Z)',
      ],
    },
    {
      why: 'a roll, over the days that made it necessary',
      on: berlin,
      period: '90 days',
      start: '2026-02-22T11:00Z',
      options: { roll: 'following' },
      lines: [
        '90 days from Sun 22 Feb 2026 12:00 (Europe/Berlin)',
        'working days are Mon Tue Wed Thu Fri, except holidays of DE',
        'Sun 22 Feb is the day of receipt and does not count',
        'Sat 23 May and Sun 24 May: outside the working week',
        'Mon 25 May: Whit Monday (DE)',
        'Sat 23 May does not work: moved on to Tue 26 May',
        'ends with Tue 26 May 2026, that is before Wed 27 May 2026 00:00 Europe/Berlin (2026-05-26T22:00:00Z)',
      ],
    },
    {
      why: 'a shorter month',
      on: { zone: 'Europe/Berlin' },
      period: '1 month',
      start: '2026-01-31T11:00Z',
      lines: [
        '1 month from Sat 31 Jan 2026 12:00 (Europe/Berlin)',
        'Sat 31 Jan is the day of receipt and does not count',
        'Sat 28 Feb is the last day of a shorter month',
        'ends with Sat 28 Feb 2026, that is before Sun 1 Mar 2026 00:00 Europe/Berlin (2026-02-28T23:00:00Z)',
        'not stated: if a last day of rest moves on to the next working day, it ends with Mon 2 Mar 2026',
      ],
    },
    {
      why: 'closures, pauses, exceptions, and a closure that came too late',
      on: {
        zone: 'Europe/Berlin',
        holidays: 'none',
        cutoff: '17:00',
        workingDays: ['2026-12-26'],
        halfDays: ['2026-12-23'],
        closures: [
          { from: '2026-12-28', to: '2027-01-01', reason: 'winter break', announced: '2026-11-01' },
          { from: '2027-01-04', to: '2027-01-04', reason: 'hangover', announced: '2026-12-28' },
        ],
      },
      period: '5 business days',
      start: '2026-12-21T17:00Z',
      options: { pauses: [pause('2026-12-23T15:00Z', '2026-12-25T08:00Z')] },
      lines: [
        '5 business days from Mon 21 Dec 2026 18:00 (Europe/Berlin)',
        'working days are Mon Tue Wed Thu Fri; holidays work',
        'received after the cutoff or on a day of rest: Tue 22 Dec 2026 is the day of receipt and does not count',
        'paused from Wed 23 Dec 2026 16:00 to Fri 25 Dec 2026 09:00',
        '"hangover" was announced on Mon 28 Dec 2026, too late to count',
        'Wed 23 Dec 2026 and Thu 24 Dec 2026: ended while the clock was paused',
        'Sat 26 Dec 2026: a working day by exception, counts',
        'Sun 27 Dec 2026: outside the working week',
        'Mon 28 Dec 2026 to Fri 1 Jan: winter break',
        'Sat 2 Jan and Sun 3 Jan: outside the working week',
        'ends with Wed 6 Jan 2027, that is before Thu 7 Jan 2027 00:00 Europe/Berlin (2027-01-06T23:00:00Z)',
      ],
    },
    {
      why: 'the days over which the cutoff moved the receipt',
      on: { ...berlin, cutoff: '17:00' },
      period: '1 business day',
      start: '2026-05-22T16:00Z',
      lines: [
        '1 business day from Fri 22 May 2026 18:00 (Europe/Berlin)',
        'working days are Mon Tue Wed Thu Fri, except holidays of DE',
        'Sat 23 May and Sun 24 May: outside the working week',
        'Mon 25 May: Whit Monday (DE)',
        'received after the cutoff or on a day of rest: Tue 26 May is the day of receipt and does not count',
        'ends with Wed 27 May 2026, that is before Thu 28 May 2026 00:00 Europe/Berlin (2026-05-27T22:00:00Z)',
      ],
    },
    {
      why: 'many weekends in one line, uncertain data, close of business',
      on: { zone: 'Asia/Kolkata', holidays: ['IN', '2026-11-09'], hours: '10:00-18:00' },
      period: '25 business days',
      start: '2026-10-12T08:00Z',
      options: { ends: 'close-of-business' },
      lines: [
        '25 business days from Mon 12 Oct 2026 13:30 (Asia/Kolkata)',
        'working days are Mon Tue Wed Thu Fri, except holidays of IN and 1 listed day',
        'Mon 12 Oct is the day of receipt and does not count',
        'Mon 9 Nov: listed as a holiday',
        '10 days from Sat 17 Oct to Sun 15 Nov: outside the working week',
        expect.stringMatching(/^uncertain: IN: only holidays with a fixed date are known; /) as unknown as string,
        'ends with Tue 17 Nov 2026 at close of business, that is before Tue 17 Nov 2026 18:00 Asia/Kolkata (2026-11-17T12:30:00Z)',
      ],
    },
    {
      why: 'what came on a day of rest',
      on: berlin,
      period: '2 business days',
      start: '2026-05-24T08:00Z',
      lines: [
        '2 business days from Sun 24 May 2026 10:00 (Europe/Berlin)',
        'working days are Mon Tue Wed Thu Fri, except holidays of DE',
        'Sun 24 May is the day of receipt and does not count',
        'Mon 25 May: Whit Monday (DE)',
        'ends with Wed 27 May 2026, that is before Thu 28 May 2026 00:00 Europe/Berlin (2026-05-27T22:00:00Z)',
        'not stated: if what comes on a day of rest counts as received on the next working day, it ends with Thu 28 May 2026',
      ],
    },
    {
      why: 'zero business days on a day of rest',
      on: berlin,
      period: '0 business days',
      start: '2026-05-24T08:00Z',
      lines: [
        '0 business days from Sun 24 May 2026 10:00 (Europe/Berlin)',
        'working days are Mon Tue Wed Thu Fri, except holidays of DE',
        'Sun 24 May is the day of receipt',
        'Sun 24 May: outside the working week',
        'Mon 25 May: Whit Monday (DE)',
        'ends with Tue 26 May 2026, that is before Wed 27 May 2026 00:00 Europe/Berlin (2026-05-26T22:00:00Z)',
      ],
    },
    {
      why: 'a day that never was',
      on: { zone: 'Pacific/Apia' },
      period: '1 day',
      start: '2011-12-29T20:00Z',
      lines: [
        '1 day from Thu 29 Dec 2011 10:00 (Pacific/Apia)',
        'Thu 29 Dec is the day of receipt and does not count',
        'Fri 30 Dec: the clocks never showed this day',
        'ends with Sat 31 Dec 2011, that is before Sun 1 Jan 2012 00:00 Pacific/Apia (2011-12-31T10:00:00Z)',
        'not stated: if a last day of rest moves on to the next working day, it ends with Mon 2 Jan 2012',
      ],
    },
  ])('$why', async ({ on, period, start, options, lines }) => {
    const explanation = explainDue(parsePeriod(period), Date.parse(start), await loadCalendar(on), options)
    expect(formatExplanation(explanation)).toEqual(lines)
  })
})

test('an explanation is plain data', () => {
  const calendar = createCalendar({ holidays: ['2026-05-25 Whit Monday'] })
  const explanation = explainDue(parsePeriod('2 business days'), Date.parse('2026-05-22T14:00Z'), calendar)
  expect(JSON.parse(JSON.stringify(explanation))).toEqual(explanation)
  expect(explanation.steps).toContainEqual({
    code: 'rested',
    day: '2026-05-25',
    status: { works: false, because: 'holiday', name: 'Whit Monday' },
  })
})

// Received on a Sunday; one business day later is Tuesday 26 May, a day later Monday 25, which rests.
describe('the other readings', () => {
  const sunday = Date.parse('2026-05-24T08:00Z')
  test.each<{ why: string; on?: CalendarTerms; period: string; options?: DueOptions; others: readonly string[] }>([
    { why: 'of receipt', period: '1 business day', others: ['received-next-working-day 2026-05-27'] },
    { why: 'of the last day', period: '1 day', others: ['rolled 2026-05-26'] },
    { why: 'are none where a last day works', period: '2 days', others: [] },
    { why: 'are none for hours', period: '24 hours', others: [] },
    { why: 'are none where they end alike', period: '0 business days', others: [] },
    { why: 'are none where a cutoff decides', on: { cutoff: '17:00' }, period: '1 business day', others: [] },
    { why: 'are none where a roll is stated', period: '1 day', options: { roll: 'following' }, others: [] },
    { why: 'are none where no roll is stated to be', period: '1 day', options: { roll: 'none' }, others: [] },
  ])('$why', async ({ on, period, options, others }) => {
    const calendar = await loadCalendar({ ...berlin, ...on })
    const explanation = explainDue(parsePeriod(period), sunday, calendar, options)
    expect(explanation.others.map(({ code, due }) => `${code} ${due.lastDay}`)).toEqual(others)
  })

  test('are none without a zone, since it is not known which day it is', () => {
    expect(explainDue(parsePeriod('1 business day'), sunday, createCalendar({})).others).toEqual([])
  })

  test('are none beyond the holiday tables, which days do not need', async () => {
    const start = Date.parse('2050-05-20T08:00Z')
    expect(explainDue(parsePeriod('1 day'), start, await loadCalendar(berlin)).others).toEqual([])
  })
})
