import type { Clock } from '@disclock/lifecycle'
import type { DateTime } from 'luxon'
import type { Assessed } from './assess.js'
import type { Collected } from './collect.js'
import type { LastLook } from './ledger.js'
import { type CaseReport, FINDING_CODES, type Finding, type RepositoryReport } from './report.js'
import { formatSince } from './since.js'

/** Findings in the order in which they matter: new reports, the vendor's turn, due, late, can't tell, then the rest. */
export function inOrder(findings: readonly Finding[]): readonly Finding[] {
  return [...findings].sort((a, b) => FINDING_CODES.indexOf(a.code) - FINDING_CODES.indexOf(b.code))
}

/**
 * What is to be said of a case, each with the next kind act. Only of an open one: what is past is history. One
 * finding for all clocks of a kind ("silent for 16 days", not twelve missed updates).
 */
export function findInCase(report: CaseReport, now: DateTime<true>): readonly Finding[] {
  if (!report.open) return []
  const { repository, case: id, url, receivedAt, lastWordAt, clocks } = report
  const find = (code: Finding['code'], message: string, next: string | null): Finding => ({
    code,
    repository,
    case: id,
    message,
    next,
  })
  const answer = `Answer the reporter${url ? `: ${url}` : ''}`
  const running = clocks.filter(({ kind, stoppedAt }) => kind !== 'entitlement' && stoppedAt === null)
  const late = running.filter(({ verdict, overdue }) => verdict === 'broken' && overdue)
  const unsure = running.filter(({ verdict, overdue }) => verdict === 'unknown' && overdue)
  const soon = running.filter(({ risk }) => risk === 'due-soon')
  const found: Finding[] = []

  if (receivedAt === null)
    found.push(
      find(
        'receipt-unrecorded',
        'nobody recorded when this was reported, so its clocks cannot run',
        `disclock record ${id} report.received --at <when> --ledger <folder>`,
      ),
    )
  else if (report.stage === 'receipt' && lastWordAt === null)
    found.push(
      find(
        'new-report',
        `arrived ${formatSince(receivedAt, now)} ago, and no answer is seen yet${dueWords(running)}`,
        `${answer}${unsure[0] ? `. ${recordWords(unsure[0])}` : ''}`,
      ),
    )
  else if (report.reporterSpokeLast)
    found.push(
      find(
        'your-turn',
        `the reporter wrote last${lastWordAt === null ? '' : `; your last word was ${formatSince(lastWordAt, now)} ago`}`,
        answer,
      ),
    )

  const isNew = found.some(({ code }) => code === 'new-report')
  if (soon.length > 0 && !isNew) found.push(find('due-soon', `${listOf(soon)} due ${first(soon).due}`, answer))
  if (late.length > 0) found.push(find('late', lateWords(late, lastWordAt ?? receivedAt, now), answer))
  if (unsure.length > 0 && !isNew)
    found.push(find('cannot-tell', `no ${listOf(unsure)} seen in time`, recordWords(first(unsure))))
  if (clocks.some(({ verdict }) => verdict === 'paused'))
    found.push(find('waiting-for-reporter', 'the reporter was asked, and the clocks that may pause stand still', null))
  return found
}

const first = (clocks: readonly Clock[]) => clocks[0] as Clock // callers pass at least one

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
  const silent = late.some(({ milestone }) => milestone === 'status-update' || milestone === 'acknowledgement')
  const promised = late.find(({ milestone }) => milestone === 'status-update' || milestone === 'acknowledgement')
  if (!silent || since === null || promised === undefined) return `${listOf(late)} late`
  return `silent for ${formatSince(since, now)}; ${listOf(late)} late`
}

function recordWords(clock: Clock): string {
  return clock.why.at(-1) ?? ''
}

/** What is wrong with what the ledger holds of a case. Every other line of it counts. */
export function findDamage({ report, damage }: Assessed): readonly Finding[] {
  return damage.map((message) => ({
    code: 'ledger-damaged',
    repository: report.repository,
    case: report.case,
    message,
    next: 'mend it, or restore the file from a backup; everything else in it counts',
  }))
}

/** What is to be said of a repository: what could not be looked at, and what its policy lacks. */
export function findInRepository(
  report: RepositoryReport,
  collected: Collected,
  cases: readonly CaseReport[],
  last: LastLook | null,
  now: DateTime<true>,
): readonly Finding[] {
  const { repository } = report
  const find = (code: Finding['code'], message: string, next: string | null): Finding => ({
    code,
    repository,
    case: null,
    message,
    next,
  })
  return [
    ...accessFindings(report, collected, find),
    ...policyFindings(report, collected, find),
    ...facts(report, collected, cases, now, find),
    ...(collected.listing?.items ?? [])
      .filter(({ state }) => !KNOWN_STATES.has(state ?? ''))
      .map(({ ghsaId }) => ({
        ...find('unknown-state', 'GitHub gives a state that this version does not know', null),
        case: ghsaId,
      })),
    ...lostSight(collected, last).map((id) => ({
      ...find(
        'sight-lost',
        'an earlier run saw this unpublished report, and this one did not',
        'check what the token may see',
      ),
      case: id,
    })),
  ]
}

const KNOWN_STATES = new Set(['triage', 'draft', 'published', 'closed', 'withdrawn'])

/** Unpublished advisories that the last run saw and this run, though it read the whole list, did not. */
export function lostSight({ listing }: Pick<Collected, 'listing'>, last: LastLook | null): readonly string[] {
  if (last === null || listing?.end !== 'complete') return []
  const seen = new Set(listing.items.map(({ ghsaId }) => ghsaId))
  return last.unpublished.filter((id) => !seen.has(id))
}

type Find = (code: Finding['code'], message: string, next: string | null) => Finding

function* accessFindings(report: RepositoryReport, { eyes }: Collected, find: Find): Iterable<Finding> {
  const token = 'give a token that reads its security advisories (README: "A token that can see")'
  switch (report.access) {
    case 'denied':
      yield find(
        'access-denied',
        `the token may not see the advisories; open reports were not looked at`,
        eyes.advisories.kind === 'blocked' ? eyes.advisories.why : token,
      )
      break
    case 'failed':
      yield find(
        'access-failed',
        'the list of advisories could not be read to its end; something may be missing',
        'run again',
      )
      break
    case 'unverified':
      yield find(
        'access-unverified',
        'nothing proves that this token sees unpublished reports; open reports: nobody knows',
        token,
      )
      break
    case 'none':
      yield find('access-none', 'no token was given; open reports were not looked at', token)
      break
    case 'verified':
      break
  }
  if (report.missing.length > 0)
    yield find('incomplete', `could not look at: ${report.missing.join('; ')}`, 'run again')
}

function* policyFindings(report: RepositoryReport, { policy }: Collected, find: Find): Iterable<Finding> {
  switch (policy.kind) {
    case 'unreadable':
      yield find('policy-unreadable', `the policy cannot be read: ${policy.issues.join('; ')}`, `mend ${policy.source}`)
      break
    case 'prose':
      yield find(
        'policy-missing',
        `${policy.source} is there, but this version reads promises from a disclosure.yml only`,
        'write a disclosure.yml',
      )
      break
    case 'missing':
      yield find(
        'policy-missing',
        'there is no disclosure.yml and no SECURITY.md',
        'tell reporters where to write: a SECURITY.md',
      )
      break
    case 'read':
      if (
        report.privateReporting === 'off' &&
        policy.terms.policy.contacts.some(({ kind }) => kind === 'github-advisory')
      )
        yield find(
          'private-reporting-off',
          'the policy sends reporters to private reporting, which is switched off',
          `switch it on: https://github.com/${report.repository}/settings/security_analysis`,
        )
      break
    case 'failed':
      break // among what is missing
  }
}

/** Where nothing is promised there is nothing to keep, and still somebody may be waiting. */
function* facts(
  report: RepositoryReport,
  { policy }: Collected,
  cases: readonly CaseReport[],
  now: DateTime<true>,
  find: Find,
): Iterable<Finding> {
  if (report.policy !== null && report.policy.commitments > 0) return
  const waiting = cases.flatMap(({ open, receivedAt, lastWordAt }) =>
    open && receivedAt !== null && lastWordAt === null ? [receivedAt] : [],
  )
  const oldest = waiting.sort((a, b) => Date.parse(a) - Date.parse(b))[0]
  const fact =
    oldest === undefined
      ? 'no report waits for a first word'
      : `the oldest report has waited ${formatSince(oldest, now)} for a first word`
  if (report.access === 'verified' && policy.kind !== 'unreadable')
    yield find('no-promise', `no times are promised; ${fact}`, null)
}
