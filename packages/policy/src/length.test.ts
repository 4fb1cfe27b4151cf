import { formatPeriod, type Unit } from '@disclock/calendar/period'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { readLength } from './length.js'

const path = ['commitments', 0, 'within']

test.each([
  { why: 'one amount is a range of one', text: '2 business days', min: '2 business days', max: '2 business days' },
  { why: 'a range with a hyphen', text: '30-90 days', min: '30 days', max: '90 days' },
  { why: 'a range with a dash, as word processors write it', text: '30–90 days', min: '30 days', max: '90 days' },
  { why: 'a range in words', text: '30 to 90 days', min: '30 days', max: '90 days' },
  { why: 'a range with spaces', text: ' 24 - 48  hours ', min: '24 hours', max: '48 hours' },
  { why: 'the unit has a hyphen too', text: '2-5 business-days', min: '2 business days', max: '5 business days' },
  { why: 'the unit is short', text: '24-48h', min: '24 hours', max: '48 hours' },
  { why: 'both ends may be equal', text: '3-3 weeks', min: '3 weeks', max: '3 weeks' },
  { why: 'zero is the end of the day itself', text: '0 days', min: '0 days', max: '0 days' },
])('$why: $text', ({ text, min, max }) => {
  const { value } = readLength(text, path)
  expect(value && formatPeriod(value.min)).toBe(min)
  expect(value && formatPeriod(value.max)).toBe(max)
})

test.each([
  { why: 'the range is backwards', text: '90-30 days', code: 'range-reversed' },
  { why: 'the unit is unknown', text: '2 fortnights', code: 'invalid-period' },
  { why: 'the unit of a range is unknown', text: '2-3 fortnights', code: 'invalid-period' },
  { why: 'the amount is absurd', text: '99999999 days', code: 'invalid-amount' },
  { why: 'an end of the range is absurd', text: '1-99999999 days', code: 'invalid-amount' },
  { why: 'three numbers', text: '1-2-3 days', code: 'invalid-period' },
])('$why: $text', ({ text, code }) => {
  expect(readLength(text, path).issues).toMatchObject([{ code, path }])
})

test('a range that was written is read back, whatever its ends and unit', () => {
  const units: readonly Unit[] = ['hours', 'days', 'business-days', 'weeks', 'months']
  const amount = fc.nat({ max: 1_000_000 })
  fc.assert(
    fc.property(amount, amount, fc.constantFrom(...units), fc.constantFrom('-', '–', ' to '), (a, b, unit, dash) => {
      const [min, max] = a <= b ? [a, b] : [b, a]
      const length = { min: { amount: min, unit }, max: { amount: max, unit } }
      expect(readLength(`${min}${dash}${max} ${unit}`, path)).toEqual({ value: length })
    }),
  )
})
