import { expect, test } from 'vitest'
import { parseDateTime } from './date-time.js'

test.each([
  { why: 'UTC', text: '2027-06-30T22:00:00Z', is: '2027-06-30T22:00:00.000Z' },
  { why: 'small letters', text: '2027-06-30t22:00:00z', is: '2027-06-30T22:00:00.000Z' },
  { why: 'east of Greenwich', text: '2027-07-01T00:00:00+02:00', is: '2027-06-30T22:00:00.000Z' },
  { why: 'west of Greenwich', text: '2027-06-30T14:30:00-07:30', is: '2027-06-30T22:00:00.000Z' },
  { why: 'an offset unknown', text: '2027-06-30T22:00:00-00:00', is: '2027-06-30T22:00:00.000Z' },
  { why: 'a fraction, cut', text: '2027-06-30T22:00:00.987654Z', is: '2027-06-30T22:00:00.000Z' },
  { why: 'a leap day', text: '2028-02-29T00:00:00Z', is: '2028-02-29T00:00:00.000Z' },
  { why: 'a leap second', text: '1990-12-31T15:59:60-08:00', is: '1991-01-01T00:00:00.000Z' },
  { why: 'a year of old', text: '0027-01-01T00:00:00Z', is: '0027-01-01T00:00:00.000Z' },
])('$why: $text', ({ text, is }) => {
  expect(new Date(parseDateTime(text) ?? Number.NaN).toISOString()).toBe(is)
})

test.each([
  { why: 'no time', text: '2027-06-30' },
  { why: 'no zone', text: '2027-06-30T22:00:00' },
  { why: 'no seconds', text: '2027-06-30T22:00Z' },
  { why: 'no 30 February', text: '2027-02-30T00:00:00Z' },
  { why: 'no month 13', text: '2027-13-01T00:00:00Z' },
  { why: 'no day 0', text: '2027-01-00T00:00:00Z' },
  { why: 'no hour 24', text: '2027-01-01T24:00:00Z' },
  { why: 'no minute 60', text: '2027-01-01T00:60:00Z' },
  { why: 'no leap second at noon', text: '2027-01-01T12:00:60Z' },
  { why: 'no offset of a day', text: '2027-01-01T00:00:00+24:00' },
  { why: 'no offset without a colon', text: '2027-01-01T00:00:00+0200' },
  { why: 'an empty fraction', text: '2027-01-01T00:00:00.Z' },
  { why: 'other digits', text: '２０２７-01-01T00:00:00Z' },
  { why: 'something behind', text: '2027-01-01T00:00:00Z ' },
])('$why: $text', ({ text }) => {
  expect(parseDateTime(text)).toBeNull()
})
