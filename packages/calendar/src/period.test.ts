import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { checkPeriod, formatPeriod, type Period, PeriodError, parsePeriod, type Unit } from './period.js'

describe('parsePeriod', () => {
  test.each([
    ['2 business days', 2, 'business-days'],
    ['1 business day', 1, 'business-days'],
    ['2 business-days', 2, 'business-days'],
    ['3 working days', 3, 'business-days'],
    ['3 Work Days', 3, 'business-days'],
    ['5 workdays', 5, 'business-days'],
    ['72h', 72, 'hours'],
    ['72 h', 72, 'hours'],
    ['1 hour', 1, 'hours'],
    ['24 hrs', 24, 'hours'],
    ['90 DAYS', 90, 'days'],
    ['7 calendar days', 7, 'days'],
    ['  1   week ', 1, 'weeks'],
    ['3 months', 3, 'months'],
    ['0 days', 0, 'days'],
    ['+4 days', 4, 'days'],
  ] as const)('%j', (text, amount, unit) => {
    expect(parsePeriod(text)).toEqual({ amount, unit })
  })

  test.each([
    ['2', 'invalid-period', '"2" is not a period; write a whole number and a unit, such as "2 business days"'],
    ['soon', 'invalid-period', '"soon" is not a period'],
    ['', 'invalid-period', '"" is not a period'],
    ['P2D', 'invalid-period', '"P2D" is not a period'],
    ['2 fortnights', 'invalid-period', '"2 fortnights": "fortnights" is not a unit of time'],
    ['2 dayss', 'invalid-period', '"dayss" is not a unit of time'],
    ['-1 day', 'invalid-amount', '"-1 day": the amount must be a whole number from 0 to 1000000'],
    ['1.5 days', 'invalid-amount', '"1.5 days": the amount must be a whole number'],
    ['1,000 days', 'invalid-amount', '"1,000 days": the amount must be a whole number'],
    ['99999999 hours', 'invalid-amount', '"99999999 hours": the amount must be a whole number'],
    ['two days', 'invalid-period', '"two days" is not a period'],
  ] as const)('refuses %j with a right example', (text, code, message) => {
    expect(() => parsePeriod(text)).toThrow(expect.objectContaining({ name: 'PeriodError', code }))
    expect(() => parsePeriod(text)).toThrow(message)
    expect(() => parsePeriod(text)).toThrow('"2 business days"')
  })

  test('takes no longer for a text made to be slow', () => {
    expect(() => parsePeriod(`1 ${'a '.repeat(50_000)}!`)).toThrow(PeriodError)
    expect(() => parsePeriod(`1 a${' '.repeat(100_000)}!`)).toThrow(PeriodError)
  })
})

const units: readonly Unit[] = ['hours', 'days', 'business-days', 'weeks', 'months']

test('formatPeriod writes what parsePeriod reads', () => {
  const period = fc.record({ amount: fc.nat(1_000_000), unit: fc.constantFrom(...units) })
  fc.assert(
    fc.property(period, (written) => {
      expect(parsePeriod(formatPeriod(written))).toEqual(written)
    }),
  )
})

test.each([
  [{ amount: 1, unit: 'business-days' }, '1 business day'],
  [{ amount: 2, unit: 'business-days' }, '2 business days'],
  [{ amount: 0, unit: 'hours' }, '0 hours'],
  [{ amount: 1, unit: 'months' }, '1 month'],
] as const)('formatPeriod(%j) is %j', (period, text) => {
  expect(formatPeriod(period)).toBe(text)
})

test.each([
  { amount: Number.NaN, unit: 'days' },
  { amount: Number.POSITIVE_INFINITY, unit: 'days' },
  { amount: -1, unit: 'days' },
  { amount: 0.5, unit: 'days' },
  { amount: 1, unit: 'day' },
  { amount: 1, unit: 'toString' },
])('checkPeriod refuses %j', (period) => {
  expect(() => checkPeriod(period as Period)).toThrow(PeriodError)
})
