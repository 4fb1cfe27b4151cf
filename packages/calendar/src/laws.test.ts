import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { addBusinessDays, businessDaysBetween, civilDay, isBusinessDay } from './business-days.js'
import { type Calendar, createCalendar } from './calendar.js'
import type { CalendarTerms, Closure } from './calendar-terms.js'
import { DAY, dayNumber, formatDay } from './civil.js'
import { dueAt } from './due.js'
import { dueBefore } from './due-before.js'
import { elapsed, remaining } from './elapsed.js'
import { explainDue } from './explain.js'
import type { Pause } from './pauses.js'
import type { Period, Unit } from './period.js'
import { WEEKDAYS } from './weekday.js'

/** Laws that hold for every calendar: any zone, any week, any holidays and closures. */

const FROM = dayNumber(2009, 1, 1)
const TO = dayNumber(2030, 1, 1)
const day = fc.integer({ min: FROM, max: TO })
const dayText = day.map(formatDay)
const instant = fc.integer({ min: FROM * DAY, max: TO * DAY })
const zones = [
  'UTC',
  'Africa/Cairo',
  'Africa/Casablanca',
  'America/Havana',
  'America/Santiago',
  'Asia/Gaza',
  'Asia/Jerusalem',
  'Asia/Kathmandu',
  'Australia/Lord_Howe',
  'Europe/Berlin',
  'Pacific/Apia',
  'Pacific/Kiritimati',
  'Pacific/Pago_Pago',
]
const closure: fc.Arbitrary<Closure> = fc
  .tuple(day, fc.nat(40), fc.option(dayText, { nil: undefined }))
  .map(([from, length, announced]) => ({
    from: formatDay(from),
    to: formatDay(from + length),
    reason: 'closed',
    ...(announced === undefined ? {} : { announced }),
  }))
const terms: fc.Arbitrary<CalendarTerms> = fc.record({
  zone: fc.oneof(fc.constantFrom(...zones), fc.constantFrom(...Intl.supportedValuesOf('timeZone'))),
  workweek: fc.subarray([...WEEKDAYS], { minLength: 1 }),
  holidays: fc.uniqueArray(dayText, { maxLength: 60 }),
  workingDays: fc.uniqueArray(dayText, { maxLength: 5 }),
  closures: fc.array(closure, { maxLength: 3 }),
})
const calendar = terms.map((written) => createCalendar(written))
const count = fc.oneof(fc.nat(12), fc.nat(400))
const businessDays = count.map((amount): Period => ({ amount, unit: 'business-days' }))
const units: readonly Unit[] = ['hours', 'days', 'business-days', 'weeks', 'months']
const period = fc.record({ amount: fc.nat(40), unit: fc.constantFrom(...units) })
const pauseAfter = (start: number): fc.Arbitrary<readonly Pause[]> =>
  fc.array(
    fc.tuple(fc.integer({ min: -5 * DAY, max: 40 * DAY }), fc.nat(10 * DAY)).map(([from, length]) => ({
      from: start + from,
      to: start + from + length,
    })),
    { maxLength: 4 },
  )
const pausedStart = instant.chain((start) => fc.tuple(fc.constant(start), pauseAfter(start)))
const runs = { numRuns: Number(process.env.LAW_RUNS ?? 100) }

describe('business days', () => {
  test('the last day works, and counting back gives the number', () => {
    fc.assert(
      fc.property(calendar, dayText, fc.integer({ min: 1, max: 400 }), (on, from, amount) => {
        const last = addBusinessDays(from, amount, on)
        expect(isBusinessDay(last, on)).toBe(true)
        expect(businessDaysBetween(from, last, on)).toBe(amount)
        expect(businessDaysBetween(last, from, on)).toBe(-amount)
        expect(isBusinessDay(addBusinessDays(from, -amount, on), on)).toBe(true)
      }),
      runs,
    )
  })

  test('two periods after each other are one', () => {
    // Zero days from a day of rest end with the next working day, which a longer period counts: so at least one first.
    const some = fc.integer({ min: 1, max: 400 })
    fc.assert(
      fc.property(calendar, dayText, some, count, (on, from, a, b) => {
        expect(addBusinessDays(from, a + b, on)).toBe(addBusinessDays(addBusinessDays(from, a, on), b, on))
      }),
      runs,
    )
  })

  test('there and back is where one began, from a working day', () => {
    fc.assert(
      fc.property(calendar, dayText, fc.integer({ min: -400, max: 400 }), (on, from, amount) => {
        const start = addBusinessDays(from, 0, on)
        expect(addBusinessDays(addBusinessDays(start, amount, on), -amount, on)).toBe(start)
      }),
      runs,
    )
  })

  test('a day loop finds the same', () => {
    fc.assert(
      fc.property(calendar, day, fc.integer({ min: 1, max: 30 }), (on, from, amount) => {
        let last = from
        for (let left = amount; left > 0; ) {
          last += 1
          if (isBusinessDay(formatDay(last), on)) left -= 1
        }
        expect(addBusinessDays(formatDay(from), amount, on)).toBe(formatDay(last))
      }),
      runs,
    )
  })

  test('a deadline ends with a working day, and forwards and backwards agree', () => {
    fc.assert(
      fc.property(calendar, instant, fc.integer({ min: 1, max: 60 }), (on, start, amount) => {
        const known = createCalendar({ ...on.terms, closures: [] })
        const length: Period = { amount, unit: 'business-days' }
        const { lastDay, at } = dueAt(length, start, known)
        expect(isBusinessDay(lastDay, known)).toBe(true)
        expect(dueBefore(length, at - 1, known).lastDay <= lastDay).toBe(true)
        expect(businessDaysBetween(civilDay(start, known), lastDay, known)).toBe(amount)
      }),
      runs,
    )
  })
})

describe('every deadline', () => {
  test('is never before its start, and its last instant lies in its last day', () => {
    fc.assert(
      fc.property(calendar, period, instant, (on, length, start) => {
        const { at, lastDay } = dueAt(length, start, on)
        expect(at).toBeGreaterThanOrEqual(start)
        if (length.unit !== 'hours') expect(civilDay(at - 1, on)).toBe(lastDay)
      }),
      runs,
    )
  })

  test('is later for a later start and for a longer period, paused or not', () => {
    fc.assert(
      fc.property(calendar, period, pausedStart, fc.nat(20 * DAY), fc.nat(20), (on, length, paused, wait, more) => {
        const [start, pauses] = paused
        const due = dueAt(length, start, on, { pauses }).at
        // 23 months from the 30th and from the 31st of December both end with 30 November. Of a pause over the 31st the
        // later start pays one day less: as many days may be gained as months have ends in common.
        const shared = length.unit === 'months' && pauses.length > 0 ? 4 * DAY : 0
        expect(dueAt(length, start + wait, on, { pauses }).at).toBeGreaterThanOrEqual(due - shared)
        expect(dueAt({ ...length, amount: length.amount + more }, start, on, { pauses }).at).toBeGreaterThanOrEqual(due)
      }),
      runs,
    )
  })

  test('of no length knows no pause', () => {
    fc.assert(
      fc.property(calendar, fc.constantFrom(...units), pausedStart, (on, unit, [start, pauses]) => {
        expect(dueAt({ amount: 0, unit }, start, on, { pauses })).toEqual(dueAt({ amount: 0, unit }, start, on))
      }),
      runs,
    )
    fc.assert(
      fc.property(calendar, pausedStart, (on, [start, pauses]) => {
        expect(dueAt({ amount: 0, unit: 'hours' }, start, on, { pauses }).at).toBe(start)
      }),
      runs,
    )
  })

  test('is the same for the same pauses cut in two', () => {
    const cut = ({ from, to }: Pause): readonly Pause[] => {
      const middle = Math.floor((from + to) / 2)
      return [
        { from: middle, to },
        { from, to: middle },
      ]
    }
    fc.assert(
      fc.property(calendar, period, pausedStart, (on, length, [start, pauses]) => {
        // One that is cut at the start: whether it began before or with it must not matter.
        const all = [...pauses, { from: start - DAY, to: start + DAY }]
        const apart = [...pauses, { from: start - DAY, to: start }, { from: start, to: start + DAY }]
        const due = dueAt(length, start, on, { pauses: all })
        expect(dueAt(length, start, on, { pauses: apart })).toEqual(due)
        expect(dueAt(length, start, on, { pauses: all.flatMap(cut) })).toEqual(due)
      }),
      runs,
    )
  })

  test('is not shortened by a pause, nor by one more', () => {
    fc.assert(
      fc.property(calendar, period, pausedStart, (on, length, [start, pauses]) => {
        const fewer = dueAt(length, start, on, { pauses: pauses.slice(1) }).at
        expect(fewer).toBeGreaterThanOrEqual(dueAt(length, start, on).at)
        expect(dueAt(length, start, on, { pauses }).at).toBeGreaterThanOrEqual(fewer)
        expect(dueAt(length, start, on, { pauses: [...pauses, ...pauses].reverse() })).toEqual(
          dueAt(length, start, on, { pauses }),
        )
      }),
      runs,
    )
  })

  test('is when exactly that much has elapsed, and a moment before less', () => {
    fc.assert(
      fc.property(calendar, period, pausedStart, (on, length, [start, pauses]) => {
        fc.pre(length.amount > 0)
        const { at } = dueAt(length, start, on, { pauses })
        expect(elapsed(start, at, length.unit, on, { pauses })).toBe(length.amount)
        expect(elapsed(start, at - 1, length.unit, on, { pauses })).toBeLessThan(length.amount)
      }),
      runs,
    )
  })

  test('leaves at its start all that was promised, and then what has not elapsed', () => {
    const byDays = fc.record({
      amount: fc.integer({ min: 1, max: 40 }),
      unit: fc.constantFrom<Unit>('days', 'business-days'),
    })
    fc.assert(
      fc.property(calendar, byDays, pausedStart, fc.nat(), (on, length, [start, pauses], later) => {
        expect(remaining(length, start, on, { pauses }, start).days).toBe(length.amount)
        const { at } = dueAt(length, start, on, { pauses })
        const now = start + (later % (at - start))
        const over = elapsed(start, now, length.unit, on, { pauses })
        expect(remaining(length, start, on, { pauses }, now).days).toBe(length.amount - over)
      }),
      runs,
    )
  })

  test('leaves a day until it is too late, and none from then on', () => {
    fc.assert(
      fc.property(calendar, period, instant, (on, length, start) => {
        const { at } = dueAt(length, start, on)
        fc.pre(at > start)
        expect(remaining(length, start, on, {}, at - 1).days).toBe(1)
        expect(remaining(length, start, on, {}, at).days).toBeLessThanOrEqual(0)
      }),
      runs,
    )
  })

  test('does not depend on the order of lists, nor on the names in them', () => {
    fc.assert(
      fc.property(terms, period, instant, (written, length, start) => {
        const shuffled: CalendarTerms = {
          ...written,
          workweek: [...(written.workweek ?? [])].reverse(),
          holidays: [...(written.holidays ?? [])].reverse().map((holiday) => `${holiday} Some Day`),
          closures: [...(written.closures ?? [])].reverse(),
        }
        const [a, b] = [createCalendar(written), createCalendar(shuffled)]
        expect(b.hash).toBe(a.hash)
        expect(dueAt(length, start, b)).toEqual(dueAt(length, start, a))
      }),
      runs,
    )
  })

  test('is explained day by day as it is computed', () => {
    fc.assert(
      fc.property(calendar, businessDays, pausedStart, (on, length, [start, pauses]) => {
        fc.pre(length.amount > 0)
        const { steps, due } = explainDue(length, start, on, { pauses })
        expect(due).toEqual(dueAt(length, start, on, { pauses }))
        const zero = steps.find((step) => step.code === 'day-zero')?.day ?? ''
        const days = daysAfter(zero, due.lastDay)
        const skipped = new Set(
          steps.flatMap((step) => (step.code === 'rested' || step.code === 'paused' ? [step.day] : [])),
        )
        expect(days.filter((each) => !skipped.has(each))).toHaveLength(length.amount)
        expect(skipped.has(due.lastDay)).toBe(false)
      }),
      runs,
    )
  })
})

function daysAfter(zero: string, last: string): readonly string[] {
  const days: string[] = []
  for (let at = Date.parse(zero) + DAY; at <= Date.parse(last); at += DAY) days.push(formatDay(at / DAY))
  return days
}

test('rolling ends with a working day, on or after where it would have ended', () => {
  fc.assert(
    fc.property(calendar, period, instant, (on: Calendar, length, start) => {
      fc.pre(length.unit !== 'hours' && length.unit !== 'business-days')
      const known = createCalendar({ ...on.terms, closures: [] })
      const plain = dueAt(length, start, known)
      const rolled = dueAt(length, start, known, { roll: 'following' })
      expect(isBusinessDay(rolled.lastDay, known)).toBe(true)
      expect(rolled.lastDay).toBe(addBusinessDays(plain.lastDay, 0, known))
    }),
    runs,
  )
})
