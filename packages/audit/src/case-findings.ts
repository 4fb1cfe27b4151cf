import type { Clock } from '@disclock/lifecycle'
import type { DateTime } from 'luxon'
import type { CaseReport, Finding } from './report.js'
import { formatSince } from './since.js'

/**
 * What is to be said of a case, each with the next kind act. Only of an open one: what is past is history. One
 * finding for all clocks of a kind ("silent for 16 days", not twelve missed updates).
 */
export function findInCase(report: CaseReport, now: DateTime<true>): readonly Finding[] {
  if (!report.open) return []
  const running = report.clocks.filter(({ kind, stoppedAt }) => kind !== 'entitlement' && stoppedAt === null)
  const { repository, case: id, url } = report
  const find: Find = (code, message, ...next) => {
    const onPage = next[0] === ANSWER || next[0] === CLOSE
    return { code, repository, case: id, message, next, url: onPage ? url : null }
  }
  return [...arrivalFinding(report, running, now, find), ...clockFindings(report, running, now, find)]
}

type Find = (code: Finding['code'], message: string, ...next: readonly string[]) => Finding

// What is done on the advisory's own page.
const ANSWER = 'Answer the reporter'
const CLOSE = 'Close it'

/** Where the case stands with its reporter: nobody knows when it came, nobody answered, or they wait for a word. */
function* arrivalFinding(report: CaseReport, running: readonly Clock[], now: DateTime<true>, find: Find) {
  const { receivedAt, lastWordAt, regions } = report
  if (receivedAt === null)
    yield find(
      'receipt-unrecorded',
      'nobody recorded when this was reported, so its clocks cannot run',
      `Record it: disclock record ${report.case} report.received --at <when> --ledger <folder>`,
    )
  else if (isNew(report))
    yield find(
      'new-report',
      `arrived ${formatSince(receivedAt, now)} ago, and no answer is seen yet${dueWords(running)}`,
      ANSWER,
      ...running
        .filter(({ verdict, overdue }) => verdict === 'unknown' && overdue)
        .slice(0, 1)
        .flatMap(recordWords),
    )
  else if (regions.report === 'invalid' || regions.report === 'closed')
    yield find('still-open', 'it is settled, and still open on GitHub', CLOSE)
  else if (report.reporterSpokeLast)
    yield find(
      'your-turn',
      `the reporter wrote last${lastWordAt === null ? '' : `; your last word was ${formatSince(lastWordAt, now)} ago`}`,
      ANSWER,
    )
}

function isNew({ stage, receivedAt, lastWordAt }: CaseReport): boolean {
  return receivedAt !== null && stage === 'receipt' && lastWordAt === null
}

/** What is due, late, or not to be told. */
function* clockFindings(report: CaseReport, running: readonly Clock[], now: DateTime<true>, find: Find) {
  const late = running.filter(({ verdict, overdue }) => verdict === 'broken' && overdue)
  const unsure = running.filter(({ verdict, overdue }) => verdict === 'unknown' && overdue)
  const soon = running.filter(({ risk }) => risk === 'due-soon')
  if (soon[0] && !isNew(report)) yield find('due-soon', `${listOf(soon)} due ${soon[0].due}`, ANSWER)
  if (late.length > 0) yield find('late', lateWords(late, report.lastWordAt ?? report.receivedAt, now), ANSWER)
  if (unsure[0] && !isNew(report))
    yield find('cannot-tell', `no ${listOf(unsure)} seen in time`, ...recordWords(unsure[0]))
  if (report.clocks.some(({ verdict }) => verdict === 'paused'))
    yield find('waiting-for-reporter', 'the reporter was asked, and the clocks that may pause stand still')
}

const listOf = (clocks: readonly Clock[]) =>
  [
    ...new Set(
      clocks.map(({ milestone, commitment }) => (milestone === 'other' ? commitment : milestone.replace('-', ' '))),
    ),
  ].join(', ')

function dueWords(running: readonly Clock[]): string {
  const acknowledgement = running.find(({ milestone, dueAt }) => milestone === 'acknowledgement' && dueAt !== null)
  if (acknowledgement === undefined) return ''
  return `; ${acknowledgement.overdue ? 'it was due' : 'due'} ${acknowledgement.due}`
}

function lateWords(late: readonly Clock[], since: string | null, now: DateTime<true>): string {
  const words = late.find(({ milestone }) => milestone === 'status-update' || milestone === 'acknowledgement')
  if (since === null || words === undefined) return `${listOf(late)} late`
  return `silent for ${formatSince(since, now)} (promised: ${words.promise}); ${listOf(late)} late`
}

/** How to record what no API shows: the last of the clock's reasons, from its question on. */
function recordWords({ why }: Clock): readonly string[] {
  const reason = why.at(-1) ?? ''
  const question = reason.indexOf('. ')
  return question < 0 ? [] : [reason.slice(question + 2)]
}
