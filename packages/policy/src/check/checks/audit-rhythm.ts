import { formatPeriod, type Period } from '@disclock/calendar/period'
import { comparePeriods } from '../../period-order.js'
import { longestGap, readCron } from '../cron.js'
import { type CheckFinding, finding, formatPlace } from '../finding.js'
import { type Said, unconditional } from '../promises.js'
import type { ReadTexts } from '../read-texts.js'
import { formatMilestone, formatTerm } from '../term-words.js'
import { isAudit, schedulesIn } from '../workflows.js'

/** Promises with less time than lies between two scheduled audits: the shortest of them, beside the schedule. */
export function auditRhythm(texts: ReadTexts): readonly CheckFinding[] {
  const schedules = texts.workflows.filter(isAudit).flatMap(schedulesIn)
  const crons = schedules.flatMap(({ cron, place }) => {
    const read = readCron(cron)
    return read === null ? [] : [{ read, place }]
  })
  const [first] = crons
  // A schedule that is not read may run in between: then nothing can be said.
  if (first === undefined || crons.length < schedules.length || crons.length > MOST) return []
  const gap = longestGap(crons.map(({ read }) => read))
  const between: Period = { amount: Math.floor(gap / 60), unit: 'hours' }
  const missed = promisesOf(texts).filter(({ time }) => comparePeriods(time, between) === 'shorter')
  const shortest = missed.find(({ time }) => missed.every((other) => comparePeriods(other.time, time) !== 'shorter'))
  if (shortest === undefined) return []
  const { commitment, place } = shortest.said
  const message = `${formatGap(gap)} between two audits, and ${formatMilestone(commitment)} is promised ${formatTerm(commitment)} in ${formatPlace(place)}`
  return [finding('promise-shorter-than-audit', first.place, message, hintFor(shortest.time), [place])]
}

/** A schedule that looks several times within the promise: once a day, every six hours, or every hour. */
function hintFor(time: Period): string {
  const isShorterThan = (amount: number) => comparePeriods(time, { amount, unit: 'hours' }) === 'shorter'
  const cron = isShorterThan(12) ? '17 * * * *' : isShorterThan(72) ? '17 */6 * * *' : '17 6 * * *'
  return `run the audit more often, such as with "cron: '${cron}'"`
}

/** The promises that an audit is run by: those of the disclosure.yml, or else of the SECURITY.md that is shown. */
function promisesOf({ disclosure, securityMd: [shown] }: ReadTexts): readonly { said: Said; time: Period }[] {
  const read = disclosure ?? shown
  if (read === undefined) return []
  return unconditional(read).flatMap((said) => {
    const { commitment } = said
    if (commitment.kind === 'promise' || commitment.kind === 'legal') return [{ said, time: commitment.within.max }]
    return commitment.kind === 'recurring' ? [{ said, time: commitment.every }] : []
  })
}

function formatGap(minutes: number): string {
  if (minutes === Number.POSITIVE_INFINITY) return 'years lie'
  const hours = Math.floor(minutes / 60)
  const period: Period =
    hours < 48 ? { amount: hours, unit: 'hours' } : { amount: Math.floor(hours / 24), unit: 'days' }
  return `up to ${formatPeriod(period)} lie`
}

/** More schedules than anybody has for an audit. */
const MOST = 20
