import { appendFile } from 'node:fs/promises'
import * as core from '@actions/core'
import {
  type Access,
  type Audit,
  type AuditReport,
  formatStatement,
  outcomeOf,
  publicOutcomeOf,
  renderMarkdown,
  renderText,
} from '@disclock/audit'
import { declarePrivate } from '@disclock/lifecycle'

/** Where the results may go, and what may fail the job. */
export interface Delivery {
  /** Whether log, summary and outputs are read by the team alone. */
  readonly isPrivate: boolean
  readonly file: string
  readonly write: (text: string) => Promise<void>
  readonly failOn: 'never' | 'overdue'
  readonly counts: boolean
  readonly acceptUnverified: boolean
  /** '' where there is none. */
  readonly summaryFile: string
}

/**
 * Delivers an audit: the whole report to a file, and to log, summary, outputs and status what they may tell. In public
 * they tell the same, byte for byte, whether there are open reports or none.
 */
export async function deliver({ statement, report }: Audit, delivery: Delivery): Promise<void> {
  const { isPrivate, file } = delivery
  await delivery.write(`${JSON.stringify(report.revealTo(declarePrivate(file)), null, 2)}\n`)
  const strictness = { acceptUnverified: delivery.acceptUnverified, acceptNone: true }
  const lines = formatStatement(statement, `Details delivered to ${file}.`)
  const shown = isPrivate ? report.revealTo(declarePrivate('the log of a private repository')) : null

  core.info(shown ? renderText(shown) : lines.join('\n'))
  await writeSummary(
    delivery.summaryFile,
    // The statement holds our words only; a block of code shows them as they are.
    shown ? renderMarkdown(shown) : ['```text', ...lines, '```', ''].join('\n'),
  )
  core.setOutput('access', worst((shown ?? statement).repositories.map(({ access }) => access)))
  core.setOutput(
    'promises',
    String(statement.repositories.reduce((sum, { policy }) => sum + (policy?.commitments ?? 0), 0)),
  )
  core.setOutput('report', file)
  const counted = isPrivate || delivery.counts ? report.revealTo(declarePrivate('counts that were asked for')) : null
  core.setOutput('open', counted ? openIn(counted) : '')
  core.setOutput('overdue', counted ? overdueIn(counted) : '')

  const outcome = shown ? outcomeOf(shown, strictness) : publicOutcomeOf(statement, strictness)
  const blind = 'Could not look at everything: see what is said of each repository above. "0 open" is claimed nowhere.'
  if (outcome === 3) core.setFailed(blind)
  else if (outcome === 2) core.setFailed('A policy cannot be read.')
  else if (outcome === 1 && delivery.failOn === 'overdue')
    core.setFailed('Something is overdue, and an act can still help: see above.')
}

/** `core.summary` throws where the file is missing; a summary that cannot be written is no reason to fail. */
async function writeSummary(file: string, markdown: string): Promise<void> {
  if (file === '') return
  await appendFile(file, markdown).catch(() => core.warning('the job summary could not be written'))
}

const WORST_FIRST: readonly Access[] = ['failed', 'denied', 'none', 'unverified', 'verified']

function worst(accesses: readonly Access[]): Access {
  return WORST_FIRST.find((access) => accesses.includes(access)) ?? 'none'
}

function openIn({ repositories }: AuditReport): string {
  const known = repositories.every(({ open }) => open !== null)
  return known ? String(repositories.reduce((sum, { open }) => sum + (open ?? 0), 0)) : ''
}

function overdueIn(report: AuditReport): string {
  if (openIn(report) === '') return ''
  const overdue = report.cases.filter(
    ({ open, clocks }) => open && clocks.some((clock) => clock.overdue && clock.strength === 'will'),
  )
  return String(overdue.length)
}
