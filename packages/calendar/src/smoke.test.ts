import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import {
  createCalendar,
  dueAt,
  dueBetween,
  explainDue,
  formatExplanation,
  lastWorkingDayBefore,
  spanOf,
} from './core.js'
import { due } from './index.js'
import { formatPeriod, parsePeriod } from './period.js'

const berlin = createCalendar({ zone: 'Europe/Berlin', holidays: ['2026-05-25'] })
const at = (s: string) => Date.parse(s)
const iso = (n: number) => new Date(n).toISOString()
test.each([
  ['2 business days', '2026-05-22T14:00Z', '2026-05-27', '2026-05-27T22:00:00.000Z'],
  ['2 business days', '2026-05-23T08:00Z', '2026-05-27', '2026-05-27T22:00:00.000Z'],
  ['0 business days', '2026-05-23T08:00Z', '2026-05-26', '2026-05-26T22:00:00.000Z'],
  ['48 h', '2026-03-28T11:00Z', '2026-03-30', '2026-03-30T11:00:00.000Z'],
  ['90 days', '2026-02-22T11:00Z', '2026-05-23', '2026-05-23T22:00:00.000Z'],
  ['1 month', '2026-01-31T11:00Z', '2026-02-28', '2026-02-28T23:00:00.000Z'],
])('%s %s', (p, s, d, a) => {
  const r = dueAt(parsePeriod(p), at(s), berlin)
  expect([r.lastDay, iso(r.at)]).toEqual([d, a])
  expect(parsePeriod(formatPeriod(parsePeriod(p)))).toEqual(parsePeriod(p))
  console.log(formatExplanation(explainDue(parsePeriod(p), at(s), berlin)))
})
test('more', () => {
  const p = (f: string, t: string) => ({ from: at(f), to: at(t) })
  const b = createCalendar({ zone: 'Europe/Berlin' })
  const five = parsePeriod('5 business days')
  const s = at('2026-06-01T08:00Z')
  expect(dueAt(five, s, b).lastDay).toBe('2026-06-08')
  expect(dueAt(five, s, b, { pauses: [p('2026-06-02T08:00Z', '2026-06-02T13:00Z')] }).lastDay).toBe('2026-06-08')
  expect(dueAt(five, s, b, { pauses: [p('2026-06-02T13:00Z', '2026-06-04T08:00Z')] }).lastDay).toBe('2026-06-10')
  expect(dueAt(five, s, b, { pauses: [p('2026-06-05T10:00Z', '2026-06-08T06:00Z')] }).lastDay).toBe('2026-06-09')
  expect(dueAt(parsePeriod('90 days'), at('2026-02-22T11:00Z'), berlin, { roll: 'following' }).lastDay).toBe(
    '2026-05-26',
  )
  const n = createCalendar({})
  const r = dueBetween(five, { from: s, to: s }, n)
  console.log(r, iso(r.earliest.at), iso(r.latest.at))
  console.log(iso(lastWorkingDayBefore(at('2026-05-24T22:00Z'), berlin)))
  console.log(spanOf(s, 'day', n), spanOf(s, 'month', berlin))
  console.log(due(five, DateTime.fromMillis(s) as DateTime<true>, berlin).toISO())
  const apia = createCalendar({ zone: 'Pacific/Apia' })
  console.log(
    apia.rules.missing,
    dueAt(parsePeriod('1 day'), at('2011-12-29T20:00Z'), apia),
    dueAt(parsePeriod('1 business day'), at('2011-12-29T20:00Z'), apia),
  )
  expect(() => createCalendar({ zone: 'Europe/Berln' })).toThrow(/Europe\/Berlin/)
})
