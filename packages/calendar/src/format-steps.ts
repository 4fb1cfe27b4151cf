import { readDay } from './business-days.js'
import type { Explanation } from './explain.js'
import type { Step } from './steps.js'
import { formatDayInWords, formatInstant } from './words.js'
import { zoneNamed } from './zone.js'

/** Days one after the other that did not count for the same reason. */
interface Stretch {
  readonly reason: string
  readonly days: readonly string[]
}

const WEEKEND = 'outside the working week'

/** Above this many weekends, they are told in one line. */
const FEW = 3

/** What happened between start and end, a line for each thing; days that follow each other are told together. */
export function formatSteps(explanation: Explanation): readonly string[] {
  const year = explanation.due.lastDay.slice(0, 4)
  const lines = joinDays(explanation.steps)
  const weekends = lines.filter((line) => isStretch(line) && line.reason === WEEKEND) as readonly Stretch[]
  const told = weekends.length <= FEW ? lines : lines.filter((line) => !weekends.some((weekend) => weekend === line))
  const text = told.map((line) => (isStretch(line) ? formatStretch(line, year) : formatStep(line, explanation)))
  return weekends.length <= FEW
    ? text
    : [
        ...text,
        formatWeekends(
          weekends.flatMap(({ days }) => days),
          year,
        ),
      ]
}

const isStretch = (line: Step | Stretch): line is Stretch => 'reason' in line && 'days' in line

function joinDays(steps: readonly Step[]): readonly (Step | Stretch)[] {
  const lines: (Step | Stretch)[] = []
  for (const step of steps) {
    const reason = reasonOf(step)
    const before = lines.at(-1)
    if (reason === null || !('day' in step)) {
      lines.push(step)
    } else if (before !== undefined && isStretch(before) && before.reason === reason && follows(step.day, before)) {
      lines[lines.length - 1] = { reason, days: [...before.days, step.day] }
    } else {
      lines.push({ reason, days: [step.day] })
    }
  }
  return lines
}

const follows = (day: string, { days }: Stretch) => readDay(day) === readDay(days.at(-1) ?? day) + 1

/** Why a day did not count; null for steps that are no such day. */
function reasonOf(step: Step): string | null {
  if (step.code === 'paused') return 'ended while the clock was paused'
  if (step.code !== 'rested') return null
  if ('name' in step.status) return step.status.name
  return step.status.because === 'week' ? WEEKEND : 'the clocks never showed this day'
}

function formatStretch({ reason, days }: Stretch, year: string): string {
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''].map((day) => formatDayInWords(day, year))
  if (days.length === 1) return `${first}: ${reason}`
  return days.length === 2 ? `${first} and ${last}: ${reason}` : `${first} to ${last}: ${reason}`
}

function formatWeekends(days: readonly string[], year: string): string {
  const [first, last] = [days[0] ?? '', days.at(-1) ?? ''].map((day) => formatDayInWords(day, year))
  return `${days.length} days from ${first} to ${last}: ${WEEKEND}`
}

function formatStep(step: Step, { period, due, zone }: Explanation): string {
  const inWords = (day: string) => formatDayInWords(day, due.lastDay.slice(0, 4))
  switch (step.code) {
    case 'day-zero': {
      const counts = period.amount === 0 ? '' : ' and does not count'
      if (step.day === step.startDay) return `${inWords(step.day)} is the day of receipt${counts}`
      return `received after the cutoff or on a day of rest: ${inWords(step.day)} is the day of receipt${counts}`
    }
    case 'worked':
      return `${inWords(step.day)}: ${step.because === 'half-day' ? 'a half day' : 'a working day by exception'}, counts`
    case 'pause':
      return `paused from ${formatInstant(step.from, zoneNamed(zone))} to ${formatInstant(step.to, zoneNamed(zone))}`
    case 'announced-late':
      return `"${step.reason}" was announced on ${inWords(step.announced)}, too late to count`
    case 'month-end':
      return `${inWords(step.day)} is the last day of a shorter month`
    case 'rolled':
      return `${inWords(step.from)} does not work: moved on to ${inWords(step.to)}`
    case 'rested':
    case 'paused':
      return `${inWords(step.day)}: ${reasonOf(step)}`
  }
}
