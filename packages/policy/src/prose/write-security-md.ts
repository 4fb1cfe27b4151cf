import { formatPeriod } from '@disclock/calendar/period'
import type { Commitment, Policy, Statements } from '../policy.js'
import { SHAPES } from '../schema/shapes.js'
import { calendarWords } from './calendar-words.js'
import { pauseWords, rowWords, sentenceWords } from './commitment-words.js'
import { contactBlocks } from './contact-words.js'
import { fieldWords } from './field-words.js'
import { autolink, escaped, list, section, steps, table } from './markdown.js'

/**
 * A policy as the SECURITY.md that people read. There is no section for what the policy does not say, and no text of the
 * policy is markup. `readSecurityMd` and `policyFromSecurityMd` read back what the README of this package lists.
 */
export function writeSecurityMd(policy: Policy): string {
  const blocks = [
    `# Security policy of ${escaped(policy.project)}`,
    ...section('## Supported versions', versionBlocks(policy)),
    ...section('## Reporting a vulnerability', [...publicIssueBlocks(policy), ...contactBlocks(policy.contacts)]),
    ...section('### What to include', askedBlocks(policy)),
    ...section('## What you can expect from us', timeBlocks(policy)),
    ...section('## How we handle a report', stageBlocks(policy)),
    ...section('## Scope', scopeBlocks(policy)),
    ...section(creditHeading(policy), creditBlocks(policy)),
    ...section('## Safe harbour', harborBlocks(policy)),
    ...section('## What we ask of you', policy.askedOfReporters.length === 0 ? [] : askingBlocks(policy)),
    ...section('## Questions', questionBlocks(policy)),
    ...section('## About this policy', reviewBlocks(policy)),
  ]
  return `${blocks.join('\n\n')}\n`
}

function versionBlocks({ supported, branches }: Policy): readonly string[] {
  const rows = supported.map(({ version, supported: yes }) => [escaped(version), yes ? 'Yes' : 'No'])
  const fixed = branches?.supported.map(escaped).join(', ')
  return [
    ...(rows.length === 0 ? [] : [table(['Version', 'Supported'], rows)]),
    ...(branches === null ? [] : [`A fix counts as released once ${quorumWords(branches.quorum)} it: ${fixed}.`]),
  ]
}

function quorumWords(quorum: NonNullable<Policy['branches']>['quorum']): string {
  if (quorum === 'all') return 'all of these branches have'
  return quorum === 'any' ? 'any of these branches has' : `${quorum} of these branches have`
}

function publicIssueBlocks({ forbidsPublicIssues }: Policy): readonly string[] {
  return forbidsPublicIssues ? ['Please do not report vulnerabilities in public issues.'] : []
}

function askedBlocks({ report: { ask } }: Policy): readonly string[] {
  if (ask.length === 0) return []
  const items = ask.map(({ field, level }) => `${fieldWords(field)}${level === 'optional' ? ' (optional)' : ''}`)
  return ['Please include in your report:', list(items)]
}

function timeBlocks({ commitments, calendar }: Policy): readonly string[] {
  const rows = commitments.map(rowWords)
  const tabled = rows.filter((row) => row !== null)
  const isTable = tabled.length > 1
  const sentences = commitments.filter((_, index) => !isTable || rows[index] === null).map(sentenceWords)
  const days = commitments.length === 0 || calendar === null ? [] : [calendarWords(calendar).join(' ')]
  return [
    ...(isTable ? [leadOf(commitments), table(['Milestone', 'Time'], tabled)] : []),
    ...[...sentences, ...pauseWords(commitments), ...days].map(escaped),
  ]
}

function leadOf(commitments: readonly Commitment[]): string {
  const exceptions = commitments.some(({ from }) => from !== null) ? ', unless it says otherwise' : ''
  return `We commit to these times, counted from the day on which your report reaches us${exceptions}:`
}

const STAGE_NAMES: Readonly<Record<Statements['stages'][number]['stage'], string>> = {
  receipt: 'Receipt',
  triage: 'Triage',
  fix: 'Fix',
  testing: 'Testing',
  release: 'Release',
  disclosure: 'Disclosure',
}

function stageBlocks({ stages }: Policy): readonly string[] {
  return stages.length === 0
    ? []
    : [steps(stages.map(({ stage, text }) => `**${STAGE_NAMES[stage]}.** ${escaped(text)}`))]
}

function scopeBlocks({ scope }: Policy): readonly string[] {
  return [
    ...(scope.in.length === 0 ? [] : ['In scope:', list(scope.in.map(escaped))]),
    ...(scope.out.length === 0 ? [] : ['Out of scope:', list(scope.out.map(escaped))]),
  ]
}

function creditHeading({ credit, bounty }: Policy): string {
  if (bounty === null) return '## Credit'
  return credit === null ? '## Bounties' : '## Credit and bounties'
}

function creditBlocks({ credit, bounty }: Policy): readonly string[] {
  return [
    ...(credit === null ? [] : [CREDIT[credit]]),
    ...(bounty === null ? [] : [bounty ? 'We pay a bounty for valid reports.' : 'We do not pay bounties.']),
  ]
}

const CREDIT: Readonly<Record<NonNullable<Policy['credit']>, string>> = {
  offered: 'We credit you under the name or handle that you give in your report, unless you prefer to stay anonymous.',
  none: 'We do not name those who report to us.',
}

function harborBlocks({ safeHarbor }: Policy): readonly string[] {
  if (safeHarbor === null) return []
  if (safeHarbor.length === 0) return ['We welcome and protect research in good faith that follows this policy.']
  return ['If you act in good faith and follow this policy, we will:', list(safeHarbor.map(escaped))]
}

function askingBlocks({ askedOfReporters }: Policy): readonly string[] {
  return ['We ask everyone who looks for vulnerabilities:', list(askedOfReporters.map(escaped))]
}

function questionBlocks({ questions }: Policy): readonly string[] {
  if (questions === null) return []
  return [`General questions: ${SHAPES.url.pattern.test(questions) ? autolink(questions) : escaped(questions)}`]
}

function reviewBlocks({ reviewed }: Policy): readonly string[] {
  if (reviewed === null) return []
  const last = reviewed.last === null ? '' : `; the last review was on ${reviewed.last}`
  return [`This policy is reviewed every ${formatPeriod(reviewed.every)}${last}.`]
}
