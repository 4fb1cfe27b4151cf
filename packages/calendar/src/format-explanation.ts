import type { Explanation, WorkingTerms } from './explain.js'
import { formatSteps } from './format-steps.js'
import type { OtherReading } from './other-readings.js'
import { formatPeriod } from './period.js'
import { formatDayInWords, formatInstant, formatUtc } from './words.js'
import { zoneNamed } from './zone.js'

/** The explanation in words: plain text, a line for each thing. */
export function formatExplanation(explanation: Explanation): readonly string[] {
  const { period, start, zone, unstated, working, warnings } = explanation
  const read = unstated.includes('zone') ? 'no time zone is stated, read in UTC' : zone
  return [
    `${formatPeriod(period)} from ${formatInstant(start, zoneNamed(zone))} (${read})`,
    ...(working === null ? [] : [formatWorking(working, unstated.includes('holidays'))]),
    ...formatSteps(explanation),
    ...warnings.map((warning) => `uncertain: ${warning}`),
    formatEnd(explanation),
    ...formatReadings(explanation),
    ...explanation.others.map(formatOther),
  ]
}

function formatWorking({ week, regions, listed }: WorkingTerms, unstated: boolean): string {
  const days = `working days are ${week.map((day) => `${day.charAt(0).toUpperCase()}${day.slice(1)}`).join(' ')}`
  if (unstated) return `${days}; no holidays are stated, so none are left out`
  const named = listed === 1 ? '1 listed day' : `${listed} listed days`
  const codes = regions.length === 0 ? [] : [`holidays of ${regions.join(', ')}`]
  const holidays = listed === 0 ? codes : [...codes, named]
  return holidays.length === 0 ? `${days}; holidays work` : `${days}, except ${holidays.join(' and ')}`
}

const HOW = { 'end-of-day': '', 'close-of-business': ' at close of business', 'same-time': ' at the same time of day' }

function formatEnd({ period, due, zone, ends }: Explanation): string {
  const end = `before ${formatInstant(due.at, zoneNamed(zone))} ${due.zone} (${formatUtc(due.at)})`
  if (period.unit === 'hours') return `ends ${end}`
  return `ends with ${formatDayInWords(due.lastDay)}${HOW[ends]}, that is ${end}`
}

function formatReadings({ readings }: Explanation): readonly string[] {
  if (readings === null) return []
  const [earliest, latest] = [readings.earliest, readings.latest].map(
    ({ lastDay, zone, at }) => `${formatDayInWords(lastDay)} in ${zone} (${formatUtc(at)})`,
  )
  return [`depending on the time zone it ends between ${earliest} and ${latest}`]
}

const IF = {
  'received-next-working-day': 'what comes on a day of rest counts as received on the next working day',
  rolled: 'a last day of rest moves on to the next working day',
}

function formatOther({ code, due }: OtherReading): string {
  return `not stated: if ${IF[code]}, it ends with ${formatDayInWords(due.lastDay)}`
}
