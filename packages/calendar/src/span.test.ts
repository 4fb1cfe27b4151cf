import { expect, test } from 'vitest'
import { createCalendar } from './calendar.js'
import { spanOf } from './span.js'

const berlin = createCalendar({ zone: 'Europe/Berlin' })
const unzoned = createCalendar({})
const iso = (at: number) => new Date(at).toISOString().replace(':00.000Z', 'Z')

test.each([
  { why: 'an hour', on: berlin, precision: 'hour', from: '2026-10-24T22:00Z', to: '2026-10-24T23:00Z' },
  { why: 'a day of 25 hours', on: berlin, precision: 'day', from: '2026-10-24T22:00Z', to: '2026-10-25T23:00Z' },
  { why: 'a month', on: berlin, precision: 'month', from: '2026-09-30T22:00Z', to: '2026-10-31T23:00Z' },
  { why: 'a day anywhere', on: unzoned, precision: 'day', from: '2026-10-23T10:00Z', to: '2026-10-25T12:00Z' },
  { why: 'a month anywhere', on: unzoned, precision: 'month', from: '2026-09-30T10:00Z', to: '2026-11-01T12:00Z' },
] as const)('$why', ({ on, precision, from, to }) => {
  const span = spanOf(Date.parse('2026-10-24T22:30Z'), precision, on)
  expect([iso(span.from), iso(span.to)]).toEqual([from, to])
})

test('an instant is a millisecond long', () => {
  expect(spanOf(5, 'instant', berlin)).toEqual({ from: 5, to: 6 })
})
