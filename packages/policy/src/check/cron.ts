/** When a schedule fires: the minutes and hours of a day, and the days. */
export interface Cron {
  /** Minutes since midnight, in order. */
  readonly times: readonly number[]
  readonly runsOn: (day: CronDay) => boolean
}

/** A day as a schedule sees it: `month` from 1, `weekday` from 0, which is Sunday. */
interface CronDay {
  readonly month: number
  readonly dayOfMonth: number
  readonly weekday: number
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const WEEKDAYS = ['sun', 'mon', 'tue', 'wed', 'thu', 'fri', 'sat']

/**
 * A schedule as GitHub Actions reads it: five fields of POSIX cron, with lists, ranges, steps and the names of months
 * and weekdays. Null where the text is none. Where both a day of the month and a weekday are named, either is enough.
 *
 * @see https://docs.github.com/en/actions/reference/workflows-and-actions/events-that-trigger-workflows#schedule
 */
export function readCron(text: string): Cron | null {
  const [minute = '', hour = '', dayOfMonth = '', month = '', weekday = '', ...rest] = text.trim().split(/\s+/)
  if (rest.length > 0) return null
  const minutes = numbersIn(minute, 0, 59)
  const hours = numbersIn(hour, 0, 23)
  const daysOfMonth = numbersIn(dayOfMonth, 1, 31)
  const months = numbersIn(month, 1, 12, MONTHS, 1)
  const weekdays = numbersIn(weekday, 0, 7, WEEKDAYS, 0)
  if (minutes === null || hours === null || daysOfMonth === null || months === null || weekdays === null) return null
  const times = hours.flatMap((each) => minutes.map((one) => each * 60 + one))
  const isAnyDay = dayOfMonth.startsWith('*') || weekday.startsWith('*')
  const runsOn = (day: CronDay) => {
    const isOfMonth = daysOfMonth.includes(day.dayOfMonth)
    const isOfWeek = weekdays.some((each) => each % 7 === day.weekday)
    return months.includes(day.month) && (isAnyDay ? isOfMonth && isOfWeek : isOfMonth || isOfWeek)
  }
  return { times, runsOn }
}

function numbersIn(
  field: string,
  least: number,
  most: number,
  names: readonly string[] = [],
  firstName = 0,
): readonly number[] | null {
  const found = new Set<number>()
  const numberOf = (text: string): number => {
    const name = names.indexOf(text.toLowerCase())
    return name === -1 ? (/^\d{1,2}$/.test(text) ? Number(text) : Number.NaN) : name + firstName
  }
  for (const part of field.split(',')) {
    const { from, to, step } = /^(?:\*|(?<from>\w+)(?:-(?<to>\w+))?)(?:\/(?<step>\d+))?$/.exec(part)?.groups ?? {}
    if (from === undefined && !part.startsWith('*')) return null
    const first = from === undefined ? least : numberOf(from)
    const last = to !== undefined ? numberOf(to) : from === undefined || step !== undefined ? most : first
    const by = step === undefined ? 1 : Number(step)
    if (!(first >= least && last <= most && first <= last && by >= 1)) return null
    for (let each = first; each <= last; each += by) found.add(each)
  }
  return [...found].sort((a, b) => a - b)
}

const FIRST_DAY = Date.UTC(2024, 0, 1)
/** Two leap days are among them. */
const DAYS = 8 * 366
const MINUTES = 1440

/**
 * The most minutes between two runs, of schedules taken together; infinite where they do not run twice in eight years.
 * A change of the clocks is not counted, nor a delay of GitHub's.
 */
export function longestGap(crons: readonly Cron[]): number {
  let last: number | null = null
  let longest = 0
  let runs = 0
  for (let number = 0; number < DAYS; number += 1) {
    const date = new Date(FIRST_DAY + number * MINUTES * 60_000)
    const day = { month: date.getUTCMonth() + 1, dayOfMonth: date.getUTCDate(), weekday: date.getUTCDay() }
    const runsAt = new Uint8Array(MINUTES)
    for (const cron of crons) if (cron.runsOn(day)) for (const time of cron.times) runsAt[time] = 1
    for (let time = 0; time < MINUTES; time += 1) {
      if (runsAt[time] === 0) continue
      const at: number = number * MINUTES + time
      if (last !== null) longest = Math.max(longest, at - last)
      last = at
      runs += 1
    }
  }
  return runs < 2 ? Number.POSITIVE_INFINITY : longest
}
