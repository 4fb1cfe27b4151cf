import { expect, test } from 'vitest'
import { longestGap, readCron } from './cron.js'

const HOUR = 60
const DAY = 24 * HOUR

function gapOf(...texts: readonly string[]): number {
  return longestGap(texts.flatMap((text) => readCron(text) ?? []))
}

test.each([
  { cron: '*/5 * * * *', gap: 5 },
  { cron: '17 */6 * * *', gap: 6 * HOUR },
  { cron: '0 0-23/5 * * *', gap: 5 * HOUR, why: '20:00 to 00:00 is shorter' },
  { cron: '17 4 * * *', gap: DAY },
  { cron: '0 9,17 * * *', gap: 16 * HOUR, why: 'from 17:00 to 9:00' },
  { cron: '0 9 * * MON-FRI', gap: 3 * DAY, why: 'Friday to Monday' },
  { cron: '0 9 * * 7', gap: 7 * DAY, why: '7 is Sunday, as 0 is' },
  { cron: '0 9 1 * *', gap: 31 * DAY },
  { cron: '0 9 31 * *', gap: 61 * DAY, why: 'from the last of March to that of May' },
  { cron: '0 9 1 JAN *', gap: 366 * DAY },
  { cron: '0 9 29 2 *', gap: 1461 * DAY },
  { cron: '0 9 1 * 1', gap: 7 * DAY, why: 'the first of the month or a Monday' },
  {
    cron: '0 9 */2 * 1',
    gap: 21 * DAY,
    why: 'odd Mondays, such as 19 March and 9 April 2029: a field that begins with a star restricts the other',
  },
])('$cron', ({ cron, gap, why }) => {
  expect(gapOf(cron), why).toBe(gap)
})

test('two schedules run between each other', () => {
  expect(gapOf('0 9 * * 1-5', '0 9 * * 6')).toBe(2 * DAY)
  expect(gapOf('0 0 30 2 *')).toBe(Number.POSITIVE_INFINITY)
  expect(gapOf('0 0 30 2 *', '0 0 * * *')).toBe(DAY)
})

test.each([
  '',
  '* * * *',
  '* * * * * *',
  '60 * * * *',
  '* 24 * * *',
  '* * 0 * *',
  '* * * 13 *',
  '* * * * 8',
  '5-1 * * * *',
  '*/0 * * * *',
  'a * * * *',
  '1e1 * * * *',
  '@daily',
  '1,,2 * * * *',
  '* * * FOO *',
  `${'1,'.repeat(9)}x * * * *`,
])('"%s" is no schedule', (text) => {
  expect(readCron(text)).toBe(null)
})
