import type { DateTime } from 'luxon'
import type { Assessed } from './assess.js'
import type { Collected } from './collect.js'
import type { LastLook } from './ledger.js'
import type { CaseReport, Finding, RepositoryReport } from './report.js'
import { lostSight } from './sight.js'
import { formatSince } from './since.js'

/** What is to be said of a repository: what could not be looked at, and what its policy lacks. */
export function findInRepository(
  report: RepositoryReport,
  collected: Collected,
  cases: readonly CaseReport[],
  last: LastLook | null,
  now: DateTime<true>,
): readonly Finding[] {
  const { repository } = report
  const find: Find = (code, message, ...next) => ({ code, repository, case: null, message, next, url: null })
  return [
    ...accessFindings(report, collected, find),
    ...policyFindings(report, collected, find),
    ...facts(report, collected, cases, now, find),
    ...(collected.listing?.items ?? [])
      .filter(({ state }) => !KNOWN_STATES.has(state ?? ''))
      .map(({ ghsaId }) => ({
        ...find('unknown-state', 'GitHub gives a state that this version does not know'),
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

type Find = (code: Finding['code'], message: string, ...next: readonly string[]) => Finding

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
    case 'missing':
      yield find(
        'policy-missing',
        'there is no disclosure.yml and no SECURITY.md',
        'tell reporters where to write: a SECURITY.md',
      )
      break
    case 'read':
      if (policy.unclear.length > 0)
        yield find(
          'policy-unclear',
          `times that were not understood, and are not clocked as they stand: ${policy.unclear.join('; ')}`,
          'say them in a disclosure.yml; "disclock init" drafts one',
        )
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
    yield find('no-promise', `no times are promised; ${fact}`)
}

/** What is wrong with what the ledger holds of a case. Every other line of it counts. */
export function findDamage({ report, damage }: Assessed): readonly Finding[] {
  return damage.map((message) => ({
    code: 'ledger-damaged',
    repository: report.repository,
    case: report.case,
    message,
    next: ['mend it, or restore the file from a backup; everything else in it counts'],
    url: null,
  }))
}
