import type { Clock, Verdict } from '@disclock/lifecycle'
import { countOf } from './count.js'
import { printable } from './printable.js'
import type { Access, AuditReport, CaseReport, Finding, RepositoryReport } from './report.js'

/** How to colour a word; left out, nothing is coloured. */
export type Paint = (style: 'bold' | 'dim' | 'green' | 'red' | 'yellow' | 'cyan', text: string) => string

const plain: Paint = (_style, text) => text

/** What a verdict is called to people. An open clock is named by its due time. */
export const VERDICT_WORDS: Readonly<Record<Verdict, string>> = {
  kept: 'kept',
  broken: 'late',
  open: 'due',
  paused: "reporter's turn",
  unknown: "can't tell",
  overtaken: 'ended by others',
  'not-applicable': '–',
}

const colours: Readonly<Record<Verdict, Parameters<Paint>[0]>> = {
  kept: 'green',
  broken: 'red',
  open: 'cyan',
  paused: 'cyan',
  unknown: 'yellow',
  overtaken: 'dim',
  'not-applicable': 'dim',
}

/** The report for a private terminal: what matters first, then every clock with its deadline and its reason. */
export function renderText(report: AuditReport, paint: Paint = plain): string {
  const lines = [
    `${paint('bold', 'Disclock')} as of ${report.asOf}${report.memoryless ? ' (memoryless: no ledger)' : ''}`,
  ]
  for (const repository of report.repositories) lines.push('', ...repositoryLines(repository, report, paint))
  lines.push('', totalsLine(report))
  return `${lines.join('\n')}\n`
}

function* repositoryLines(repository: RepositoryReport, report: AuditReport, paint: Paint): Iterable<string> {
  const name = repository.repository
  yield paint('bold', name)
  const { policy, privateReporting } = repository
  yield `  ${policy ? `${countOf(policy.commitments, 'promise')} from ${printable(policy.source)}` : 'No promises read'}. Private reporting: ${privateReporting}.`
  yield `  ${ACCESS_WORDS[repository.access](repository)}`
  const findings = report.findings.filter((finding) => finding.repository === name)
  if (findings.length > 0) yield ''
  for (const finding of findings) yield* findingLines(finding, report, paint)
  const cases = report.cases.filter((each) => each.repository === name)
  for (const each of [...cases].sort((a, b) => Number(b.open) - Number(a.open))) yield* caseLines(each, paint)
}

/** Access in a sentence. Only a proven one says how many reports are open. */
export const ACCESS_WORDS: Readonly<Record<Access, (repository: RepositoryReport) => string>> = {
  verified: ({ open, proof }) => `${countOf(open ?? 0, 'open report')} (access proven by ${proof}).`,
  unverified: () =>
    'Nothing unpublished is visible to this token, and nothing proves that it would see any: open reports unknown.',
  denied: () => 'Open reports not looked at: the token may not see them.',
  failed: () => 'Open reports not looked at to the end: GitHub gave no whole answer.',
  none: () => 'Open reports not looked at: no token was given.',
}

function* findingLines(finding: Finding, report: AuditReport, paint: Paint): Iterable<string> {
  const { code, case: id, message, next, url } = finding
  const summary = report.cases.find((each) => each.case === id)?.summary
  const title = summary ? ` “${printable(summary, 60)}”` : ''
  yield `  ${paint('bold', code.replaceAll('-', ' '))}${id ? ` ${id}${title}` : ''}: ${printable(message, 400)}`
  const [first, ...others] = next
  if (first !== undefined) yield `    → ${printable(url === null ? first : `${first}: ${url}`, 400)}`
  for (const other of others) yield `    → ${printable(other, 400)}`
}

function* caseLines(each: CaseReport, paint: Paint): Iterable<string> {
  yield ''
  yield `  ${paint('bold', each.case)} “${printable(each.summary, 70)}” (${printable(each.state, 40)}, stage ${each.stage})`
  const clocks = each.clocks.filter(isShown)
  const [first, ...others] = clocks
  // Where the receipt is not recorded, every clock says so.
  const alike = first !== undefined && others.every(({ why }) => why.at(-1) === first.why.at(-1))
  if (alike && others.length > 0) yield `    ${clockLine({ ...first, commitment: `all ${clocks.length}` }, paint)}`
  else for (const clock of clocks) yield `    ${clockLine(clock, paint)}`
}

/** What does not apply to a case, and what a reporter may do, is in the JSON only. */
export function isShown({ verdict, kind }: Clock): boolean {
  return verdict !== 'not-applicable' && kind !== 'entitlement'
}

function clockLine(clock: Clock, paint: Paint): string {
  const verdict = paint(colours[clock.verdict], VERDICT_WORDS[clock.verdict].padEnd(15))
  const due = clock.due === null ? '' : `due ${clock.due}. `
  // What to do about it stands in the findings above.
  const [reason = ''] = (clock.why.at(-1) ?? '').split('. ')
  return `${verdict} ${clock.commitment.padEnd(16)} ${due}${paint('dim', printable(reason, 400))}`
}

function totalsLine({ totals }: AuditReport): string {
  const counted = Object.entries(totals).filter(([verdict, count]) => count > 0 && verdict !== 'not-applicable')
  const words = counted.map(
    ([verdict, count]) => `${count} ${verdict === 'aims-missed' ? 'aims missed' : VERDICT_WORDS[verdict as Verdict]}`,
  )
  return `Promises: ${words.join(', ') || 'none'}.`
}
