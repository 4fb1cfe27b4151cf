import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { createCalendar } from './calendar.js'
import type { CalendarTerms } from './calendar-terms.js'
import { checkTerms } from './check-terms.js'
import { loadCalendar } from './load-calendar.js'

test.each<CalendarTerms>([
  {},
  { zone: 'Europe/Berlin' },
  { zone: 'UTC', workweek: ['sun'], holidays: 'none' },
  { holidays: ['SE', 'DE-BY', 'US-LA-NO', '2026-12-31', '2026-12-24 Christmas Eve'], join: 'all-open' },
  { hours: '09:00-12:00, 13:00-17:00', cutoff: '17:00', halfDays: ['2026-12-23'] },
  { hours: ['00:00-24:00'] },
  { hours: ['09:00-12:00, 13:00-17:00', '18:00-20:00'] },
  { workweek: ['mon', 'sat'], hours: { mon: '09:00-17:00', sat: '10:00-12:00', 'half-day': '09:00-12:00' } },
  { closures: [{ from: '2026-12-24', to: '2026-12-24', reason: 'rest', announced: '2026-12-01' }] },
])('finds nothing wrong with %j, which then makes a calendar', async (terms) => {
  expect(checkTerms(terms)).toEqual([])
  expect(await loadCalendar(terms)).toMatchObject({ terms })
})

test('any list of hours makes a calendar, or is refused with its place', () => {
  const time = fc.constantFrom('00:00', '09:00', '12:00', '13:00', '17:00', '24:00', '9:00', '')
  const span = fc.tuple(time, time).map((times) => times.join('-'))
  const entry = fc.array(span, { maxLength: 3 }).map((spans) => spans.join(', '))
  fc.assert(
    fc.property(fc.oneof(entry, fc.array(entry, { maxLength: 3 })), (hours) => {
      const [issue] = checkTerms({ hours })
      if (issue === undefined) expect(createCalendar({ hours }).terms.hours).toEqual(hours)
      else expect(() => createCalendar({ hours })).toThrow(expect.objectContaining({ code: 'invalid-terms' }))
    }),
    { numRuns: 1000 },
  )
})

interface Wrong {
  readonly terms: unknown
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly says: string
}

describe('finds what is wrong, where, and what would be right', () => {
  test.each<Wrong>([
    {
      terms: { zone: 'Europe/Berln' },
      code: 'unknown-zone',
      path: ['zone'],
      says: '"Europe/Berln" is not an IANA time zone; write a name such as "Europe/Berlin"',
    },
    { terms: { zone: '+02:00' }, code: 'unknown-zone', path: ['zone'], says: 'is not an IANA time zone' },
    { terms: { zone: 'utx' }, code: 'unknown-zone', path: ['zone'], says: 'write a name such as "UTC"' },
    { terms: { zone: 2 }, code: 'invalid-type', path: ['zone'], says: '"Europe/Berlin"' },
    { terms: { workweek: [] }, code: 'empty-workweek', path: ['workweek'], says: 'no day of the week works' },
    { terms: { workweek: 'mon' }, code: 'invalid-type', path: ['workweek'], says: 'is not a list' },
    {
      terms: { workweek: ['mon', 'tues'] },
      code: 'unknown-weekday',
      path: ['workweek', 1],
      says: '"tues" is not a day of the week; write "tue"',
    },
    {
      terms: { holidays: ['SE', 'UK'] },
      code: 'unknown-holidays',
      path: ['holidays', 1],
      says: '"UK" is not a region',
    },
    { terms: { holidays: ['DE-BAY'] }, code: 'unknown-holidays', path: ['holidays', 0], says: '"DE-BY"' },
    {
      terms: { holidays: ['2026-02-30'] },
      code: 'invalid-date',
      path: ['holidays', 0],
      says: '"2026-02-30" is not a day',
    },
    { terms: { holidays: ['2026-12-31x'] }, code: 'invalid-date', path: ['holidays', 0], says: 'is not a day' },
    { terms: { holidays: 'SE' }, code: 'invalid-type', path: ['holidays'], says: '["SE", "2026-12-31"], or "none"' },
    { terms: { holidays: [1] }, code: 'invalid-type', path: ['holidays', 0], says: 'is not a text' },
    { terms: { join: 'both' }, code: 'unknown-join', path: ['join'], says: '"any-open"' },
    {
      terms: { workingDays: ['tomorrow'] },
      code: 'invalid-date',
      path: ['workingDays', 0],
      says: 'such as "2026-12-31"',
    },
    { terms: { halfDays: '2026-12-24' }, code: 'invalid-type', path: ['halfDays'], says: 'is not a list' },
    { terms: { closures: {} }, code: 'invalid-type', path: ['closures'], says: 'is not a list' },
    { terms: { closures: ['2026-12-24'] }, code: 'invalid-type', path: ['closures', 0], says: 'is not an object' },
    {
      terms: { closures: [{ from: '2026-12-24', to: '2026-12-20', reason: 'rest' }] },
      code: 'closure-backwards',
      path: ['closures', 0, 'to'],
      says: 'ends on 2026-12-20, before it begins on 2026-12-24',
    },
    {
      terms: { closures: [{ from: '2026-12-24', to: '2026-12-26', reason: ' ' }] },
      code: 'invalid-type',
      path: ['closures', 0, 'reason'],
      says: 'write why',
    },
    {
      terms: { closures: [{ from: '2026-12-24', to: '2026-12-26', reason: 'rest', announced: 'May' }] },
      code: 'invalid-date',
      path: ['closures', 0, 'announced'],
      says: '"May" is not a day',
    },
    {
      terms: { closures: [{ from: '2026-12-24', to: '2026-12-26', reason: 'rest', anounced: '2026-12-01' }] },
      code: 'unknown-key',
      path: ['closures', 0, 'anounced'],
      says: 'did you mean "announced"?',
    },
    {
      terms: { closures: [{ to: '2026-12-26', reason: 'rest' }] },
      code: 'invalid-date',
      path: ['closures', 0, 'from'],
      says: '"undefined" is not a day',
    },
    { terms: { hours: '9-17' }, code: 'invalid-hours', path: ['hours'], says: '"09:00-17:00"' },
    {
      terms: { hours: '17:00-09:00' },
      code: 'invalid-hours',
      path: ['hours'],
      says: 'are not hours of a day in order',
    },
    { terms: { hours: '09:00-12:00, 11:00-17:00' }, code: 'invalid-hours', path: ['hours'], says: 'in order' },
    { terms: { hours: '09:00-25:00' }, code: 'invalid-hours', path: ['hours'], says: 'in order' },
    { terms: { hours: '09:00-12:00-17:00' }, code: 'invalid-hours', path: ['hours'], says: 'in order' },
    { terms: { hours: [] }, code: 'invalid-hours', path: ['hours'], says: 'in order' },
    {
      terms: { hours: { mon: '09:00-17:00' } },
      code: 'missing-hours',
      path: ['hours', 'tue'],
      says: '"tue" works, but has no hours',
    },
    {
      terms: { workweek: ['mon'], hours: { mon: '09:00-17:00', monday: '09:00-17:00' } },
      code: 'unknown-weekday',
      path: ['hours', 'monday'],
      says: '"monday" is not a day of the week',
    },
    {
      terms: { workweek: ['mon'], hours: { mon: 9 } },
      code: 'invalid-hours',
      path: ['hours', 'mon'],
      says: '"9" are not hours',
    },
    { terms: { cutoff: '5pm' }, code: 'invalid-cutoff', path: ['cutoff'], says: 'write a time such as "17:00"' },
    { terms: { cutoff: '24:00' }, code: 'invalid-cutoff', path: ['cutoff'], says: 'is not a time of day' },
    {
      terms: { timezone: 'Europe/Berlin' },
      code: 'unknown-key',
      path: ['timezone'],
      says: '"timezone" is not a field of a calendar; did you mean',
    },
    { terms: { toString: 1 }, code: 'unknown-key', path: ['toString'], says: 'is not a field' },
    { terms: null, code: 'invalid-type', path: [], says: 'is not an object' },
    { terms: [], code: 'invalid-type', path: [], says: 'is not an object' },
    { terms: 'SE', code: 'invalid-type', path: [], says: 'is not an object' },
  ])('$terms', ({ terms, code, path, says }) => {
    const [issue] = checkTerms(terms as CalendarTerms)
    expect(issue).toMatchObject({ code, path })
    expect(`${issue?.message}; ${issue?.hint}`).toContain(says)
  })

  test('and all of it at once', () => {
    const terms = { zone: 'Mars/Base', workweek: [], cutoff: 'noon' }
    expect(checkTerms(terms).map((issue) => issue.code)).toEqual(['unknown-zone', 'empty-workweek', 'invalid-cutoff'])
  })
})
