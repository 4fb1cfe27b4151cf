import { describe, expect, test } from 'vitest'
import { dayNumber } from './civil.js'
import { firstCivilDay, lastCivilDay } from './last-day.js'

describe('two days in a row that never were', () => {
  // No zone has lost more than one so far.
  const december = (day: number) => dayNumber(2011, 12, day)
  const missing = [december(29), december(30)]

  test('are passed over', () => {
    expect(lastCivilDay(december(27), { amount: 2, unit: 'days' }, [], missing)).toBe(december(31))
    expect(lastCivilDay(december(28), { amount: 1, unit: 'days' }, [], missing)).toBe(december(31))
  })

  test('are passed over backwards', () => {
    expect(firstCivilDay(december(32), { amount: 2, unit: 'days' }, missing)).toBe(december(28))
    expect(firstCivilDay(december(31), { amount: 1, unit: 'days' }, missing)).toBe(december(28))
  })
})
