import type { Period } from '@disclock/calendar/period'

/** How two periods from the same start stand to each other; `undecided`: it depends on when they start. */
export type PeriodOrder = 'shorter' | 'equal' | 'longer' | 'undecided'

/**
 * Which of two periods is over first, whatever calendar they are read in: in the same unit the one of fewer, otherwise
 * by the least and the most time that each can take. Business days are compared with other units without holidays,
 * which can only make them longer, over a week of five working days.
 */
export function comparePeriods(a: Period, b: Period): PeriodOrder {
  const [one, other] = [inDays(a), inDays(b)]
  if (one.unit === other.unit)
    return one.amount < other.amount ? 'shorter' : one.amount > other.amount ? 'longer' : 'equal'
  const [first, second] = [hoursOf(one), hoursOf(other)]
  if (first.most < second.least) return 'shorter'
  return first.least > second.most ? 'longer' : 'undecided'
}

function inDays({ amount, unit }: Period): Period {
  return unit === 'weeks' ? { amount: amount * 7, unit: 'days' } : { amount, unit }
}

/** The least and the most hours from a start to the end of a period. */
function hoursOf({ amount, unit }: Period): { readonly least: number; readonly most: number } {
  switch (unit) {
    case 'hours':
      return { least: amount, most: amount }
    case 'days':
    case 'weeks':
      return daysToHours(amount, amount)
    case 'business-days':
      // From a Sunday, and from a Friday: so many weekends lie between.
      return daysToHours(amount + 2 * Math.max(0, Math.ceil(amount / 5) - 1), amount + 2 * Math.ceil(amount / 5))
    case 'months':
      return daysToHours(
        Math.max(28 * amount, Math.ceil(MONTH * amount - 3)),
        Math.min(31 * amount, Math.floor(MONTH * amount + 3)),
      )
  }
}

/** The mean of the Gregorian calendar, in days. No run of months is 3 days more or less than as many of these. */
const MONTH = 365.2425 / 12

/** The day of the start does not count and may be almost over or have just begun; the clocks may change by an hour. */
function daysToHours(least: number, most: number): { readonly least: number; readonly most: number } {
  return { least: Math.max(0, 24 * least - 1), most: 24 * (most + 1) + 1 }
}
