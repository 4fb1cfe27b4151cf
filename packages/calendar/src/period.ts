/** What a period is counted in. Laws count hours, teams count business days; a bare number says neither. */
export type Unit = 'hours' | 'days' | 'business-days' | 'weeks' | 'months'

/** A length of time as a policy promises it. `amount` is whole and 0 or more. */
export interface Period {
  readonly amount: number
  readonly unit: Unit
}

/** A text that is no period, or a period that cannot be. The message says what is wrong and gives one that is right. */
export class PeriodError extends Error {
  override readonly name = 'PeriodError'
  /** Stable: `invalid-period` for text, `invalid-amount` for a number that is negative, fractional or too great. */
  readonly code: 'invalid-period' | 'invalid-amount'

  constructor(code: PeriodError['code'], message: string) {
    super(message)
    this.code = code
  }
}

const UNITS: ReadonlyMap<string, Unit> = new Map([
  ['h', 'hours'],
  ['hr', 'hours'],
  ['hour', 'hours'],
  ['day', 'days'],
  ['calendar day', 'days'],
  ['business day', 'business-days'],
  ['working day', 'business-days'],
  ['work day', 'business-days'],
  ['workday', 'business-days'],
  ['week', 'weeks'],
  ['month', 'months'],
])

const EXAMPLE = 'write a whole number and a unit, such as "2 business days", "72 hours" or "3 months"'

/** Greater amounts are mistakes: a million hours is 114 years. */
const GREATEST_AMOUNT = 1_000_000

/**
 * The period that a text such as `2 business days` says.
 *
 * Singular or plural, upper or lower case; `business-days`, `working days` and `h` are understood too.
 * ISO 8601 durations are not: they cannot say "business day".
 *
 * @throws {PeriodError} The text is no whole number with a unit.
 * @example parsePeriod('2 business days') // => { amount: 2, unit: 'business-days' }
 */
export function parsePeriod(text: string): Period {
  const match = /^(?<amount>[-+]?\d[\d.,_]*)\s*(?<unit>[a-z][a-z\s_-]*)$/i.exec(text.trim())
  const word = match?.groups?.unit?.toLowerCase().replace(/[\s_-]+/g, ' ') ?? ''
  const unit = UNITS.get(word) ?? UNITS.get(word.replace(/s$/, ''))
  if (match?.groups?.amount === undefined) {
    throw new PeriodError('invalid-period', `"${text}" is not a period; ${EXAMPLE}`)
  }
  if (unit === undefined) {
    throw new PeriodError('invalid-period', `"${text}": "${word}" is not a unit of time; ${EXAMPLE}`)
  }
  const amount = /^\+?\d+$/.test(match.groups.amount) ? Number(match.groups.amount) : Number.NaN
  return checkPeriod({ amount, unit }, text)
}

/** The period in words: `2 business days`, `1 day`. `parsePeriod` reads it back. */
export function formatPeriod(period: Period): string {
  const plural = period.unit.replace('-', ' ')
  return `${period.amount} ${period.amount === 1 ? plural.replace(/s$/, '') : plural}`
}

const KNOWN_UNITS: ReadonlySet<string> = new Set(UNITS.values())

/**
 * The same period, if it is one: a known unit, and an amount that is whole, 0 or more and at most a million.
 *
 * @param text What the message quotes, if it was read from a text.
 * @throws {PeriodError} It is none.
 */
export function checkPeriod(period: Period, text?: string): Period {
  const { amount, unit } = period
  const quoted = () => text ?? `${amount} ${unit}`
  if (!Number.isInteger(amount) || amount < 0 || amount > GREATEST_AMOUNT) {
    const range = `the amount must be a whole number from 0 to ${GREATEST_AMOUNT}`
    throw new PeriodError('invalid-amount', `"${quoted()}": ${range}; ${EXAMPLE}`)
  }
  if (!KNOWN_UNITS.has(unit)) {
    throw new PeriodError('invalid-period', `"${quoted()}": "${unit}" is not a unit of time; ${EXAMPLE}`)
  }
  return period
}
