import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { fold } from './fold.js'
import { findPeriods } from './period.js'

/** What a text names, in short: `24-48 hours`, `every 7 days`, `min 90 days`. */
const named = (text: string) =>
  findPeriods(fold(text), text).map(({ amount, max, unit, recurring, bound }) => {
    const range = max === null ? `${amount}` : `${amount}-${max}`
    return [recurring ? 'every' : null, bound, range, unit].filter((part) => part !== null).join(' ')
  })

describe('a length of time is found', () => {
  test.each([
    { why: 'digits and a unit', text: 'within 48 hours', says: ['48 hours'] },
    { why: 'a short unit', text: '72h, 72hrs, 7d', says: ['72 hours', '72 hours', '7 days'] },
    { why: 'a word', text: 'in at most three days', says: ['3 days'] },
    { why: 'a word and its digits', text: 'two (2) working days', says: ['2 business-days'] },
    { why: 'digits and their word', text: '5 (five) business days', says: ['5 business-days'] },
    { why: 'an article after a preposition', text: 'within a week', says: ['1 weeks'] },
    { why: 'calendar days are days', text: '14 calendar days', says: ['14 days'] },
    { why: 'the kind of day in brackets', text: '5 days (business)', says: ['5 business-days'] },
    { why: 'a range with a dash', text: '24–48 hours', says: ['24-48 hours'] },
    { why: 'a range with both units', text: '24h-72h', says: ['24-72 hours'] },
    { why: 'a range in words', text: 'two to four weeks', says: ['2-4 weeks'] },
    { why: 'a range with between', text: 'between 3 and 5 days', says: ['3-5 days'] },
    { why: 'an upper bound is the amount', text: '< 48 h, ≤ 14 days', says: ['48 hours', '14 days'] },
    { why: 'a lower bound', text: 'at least 90 days', says: ['min 90 days'] },
    { why: 'a lower bound behind', text: '7 days minimum', says: ['min 7 days'] },
    { why: 'about', text: 'about three weeks', says: ['approx 3 weeks'] },
    { why: 'again and again', text: 'every 7 days', says: ['every 7 days'] },
    {
      why: 'at least every is no lower bound',
      text: 'at least every 5 business days',
      says: ['every 5 business-days'],
    },
    { why: 'an adverb', text: 'weekly', says: ['every 1 weeks'] },
    { why: 'an adverb of what is told', text: 'monthly updates', says: ['every 1 months'] },
    { why: 'every other', text: 'every other week', says: ['every 2 weeks'] },
    { why: 'an adjective', text: 'a 90-day window', says: ['90 days'] },
    { why: 'the number of a day', text: 'Day 7: triage', says: ['7 days'] },
    { why: 'the number of a day after the start', text: 'T+14d: advisory', says: ['14 days'] },
    {
      why: 'a unit said once in a list',
      text: 'Critical: 14 days, High: 30, Low: 60',
      says: ['14 days', '30 days', '60 days'],
    },
    { why: 'said again in brackets, named once', text: '48 hours (2 days)', says: ['48 hours'] },
    { why: 'German', text: 'innerhalb von zwei Werktagen', says: ['2 business-days'] },
    { why: 'French', text: 'sous 5 jours ouvrés', says: ['5 business-days'] },
    { why: 'French hours stay hours', text: '48 h ouvrables', says: ['48 hours'] },
    { why: 'Spanish', text: 'en un plazo de 3 días hábiles', says: ['3 business-days'] },
    { why: 'Portuguese', text: 'a cada 7 dias', says: ['every 7 days'] },
    { why: 'Turkish', text: '2 iş günü içinde, 48 saat', says: ['2 business-days', '48 hours'] },
    { why: 'Japanese', text: '3営業日以内、2週間ごと', says: ['3 business-days', 'every 2 weeks'] },
    { why: 'Chinese', text: '五个工作日内，每 7 天', says: ['5 business-days', 'every 7 days'] },
  ])('$why: $text', ({ text, says }) => {
    expect(named(text)).toEqual(says)
  })
})

describe('what only looks like one is not', () => {
  test.each([
    { why: 'a class of vulnerability', text: 'a zero-day, a 0-day' },
    { why: 'round the clock', text: '24/7' },
    { why: 'a part of a day', text: '24 hours a day' },
    { why: 'a model', text: 'in 3D' },
    { why: 'a version', text: 'v1.48 hours' },
    { why: 'megabytes', text: '71 Mo' },
    { why: 'a fingerprint', text: '0F12 25D1 8A4D' },
    { why: 'a vague amount', text: 'a few days, a couple of weeks' },
    { why: 'an article alone', text: 'a day will come' },
    { why: 'a unit too short to plan with', text: '15 minutes' },
    { why: 'a unit too long to promise', text: '3 years' },
    { why: 'a range that runs backwards', text: '9 to 5 days' },
    { why: 'a Japanese date', text: '本日7月' },
    { why: 'the next one of many', text: 'in the next monthly patch' },
    { why: 'what is delivered', text: 'with our weekly security releases' },
    { why: 'what is delivered, in French', text: 'dans la version hebdomadaire' },
    { why: 'what is delivered, in Chinese', text: '在每周的版本中修复' },
  ])('$why: $text', ({ text }) => {
    expect(named(text)).toEqual([])
  })
})

test('every period stands where it says, and none in another', () => {
  const word = fc.constantFrom(
    '48',
    'hours',
    'two',
    'to',
    '-',
    '(2)',
    'business',
    'days',
    'every',
    'at least',
    '时',
    '3日',
    'a',
    'week',
    ',',
  )
  fc.assert(
    fc.property(fc.array(word, { maxLength: 20 }), (words) => {
      const text = words.join(' ')
      let last = 0
      for (const { start, end, amount } of findPeriods(fold(text), text)) {
        expect(start).toBeGreaterThanOrEqual(last)
        expect(end).toBeGreaterThan(start)
        expect(end).toBeLessThanOrEqual(text.length)
        expect(amount).toBeGreaterThan(0)
        last = end
      }
    }),
  )
})
