import { type ElapsedTime, formatDays } from './elapsed-time.js'
import type { KeptOverTime, Metrics, StageTimes } from './metrics.js'
import { formatKept } from './share.js'

/** Metrics for people, as lines of text without Markdown. They name no case. */
export function formatMetrics(metrics: Metrics): readonly string[] {
  const { asOf, cases, withoutReceipt, bod2001, stages, promises, aims } = metrics
  const { critical, high, medium, low, unassessed } = bod2001.over90DaysBySeverity
  return [
    `${cases} cases as of ${asOf}${withoutReceipt > 0 ? `; of ${withoutReceipt} no receipt is recorded` : ''}`,
    '',
    'How long it took from the receipt',
    ...Object.entries(stages).map(([stage, times]) => `  ${stage.padEnd(16)} ${timesWords(times)}`),
    '',
    'What was kept',
    ...keptLines('promises', promises),
    ...keptLines('aims', aims),
    '',
    'CISA BOD 20-01, action 9',
    `  a  reports                                   ${bod2001.reports}`,
    `  b  valid                                     ${bod2001.valid}`,
    `  c  open and valid                            ${bod2001.openValid}`,
    `  d  median age of those                       ${orNone(bod2001.medianAgeOpenValid)}`,
    `  e  of those older than 90 days               ${bod2001.openValidOver90Days}`,
    `  f  all open reports older than 90 days       critical ${critical}, high ${high}, medium ${medium}, low ${low}, unassessed ${unassessed}`,
    `  g  median age of those                       ${orNone(bod2001.medianAgeOver90Days)}`,
    `  h  median time to validate                   ${orNone(bod2001.medianTimeToValidate)}`,
    `  i  median time to remediate                  ${orNone(bod2001.medianTimeToRemediate)}`,
    `  j  median time to respond                    ${orNone(bod2001.medianTimeToRespond)}`,
  ]
}

function timesWords({ reached, waiting, median, p90 }: StageTimes): string {
  const still = waiting > 0 ? `; ${waiting} wait` : ''
  if (median === null) return `none yet${still}`
  const most = p90 === null ? '' : `, nine of ten within ${formatDays(p90)}`
  return `median ${formatDays(median)}${most}; reached in ${reached}${still}`
}

function keptLines(what: string, { ever, last12Months, last90Days }: KeptOverTime): readonly string[] {
  return [
    `  ${what.padEnd(16)} ever: ${formatKept(ever)}`,
    `  ${''.padEnd(16)} last 12 months: ${formatKept(last12Months)}`,
    `  ${''.padEnd(16)} last 90 days: ${formatKept(last90Days)}`,
  ]
}

function orNone(time: ElapsedTime | null): string {
  return time === null ? 'none' : formatDays(time)
}
