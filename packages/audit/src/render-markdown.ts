import { countOf } from './count.js'
import { markdownAdvisory, markdownText } from './printable.js'
import { ACCESS_WORDS, isShown, VERDICT_WORDS } from './render-text.js'
import type { AuditReport, CaseReport, Finding, RepositoryReport } from './report.js'

/** GitHub drops a job summary of more than 1 MiB; a character takes at most four bytes. */
const LONGEST = 260_000

/** The report as Markdown for a private place. Nothing of a foreign text is markup. */
export function renderMarkdown(report: AuditReport): string {
  const lines = [
    '# Disclosure promises',
    '',
    `As of ${report.asOf}${report.memoryless ? ', memoryless (no ledger)' : ''}.`,
  ]
  for (const repository of report.repositories) lines.push('', ...repositoryLines(repository, report))
  const text = `${lines.join('\n')}\n`
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, text.lastIndexOf('\n', LONGEST))}\n\nCut: the whole report is in the JSON file.\n`
}

function* repositoryLines(repository: RepositoryReport, report: AuditReport): Iterable<string> {
  const name = repository.repository
  const { policy, privateReporting } = repository
  yield `## ${markdownText(name)}`
  yield ''
  yield `${policy ? `${countOf(policy.commitments, 'promise')} from ${markdownText(policy.source)}` : 'No promises read'}. Private reporting: ${privateReporting}. ${ACCESS_WORDS[repository.access](repository)}`
  const findings = report.findings.filter((finding) => finding.repository === name)
  if (findings.length > 0) yield ''
  for (const finding of findings) yield findingLine(finding, report)
  for (const each of report.cases.filter((each) => each.repository === name && each.open)) yield* caseLines(each)
}

function findingLine({ code, case: id, message, next }: Finding, { cases }: AuditReport): string {
  const url = cases.find((each) => each.case === id)?.url ?? null
  const acts = next.map((act) => ` *${markdownText(act, 400)}.*`).join('')
  return `- **${code.replaceAll('-', ' ')}**${id ? ` ${markdownAdvisory(id, url)}` : ''}: ${markdownText(message, 400)}.${acts}`
}

function* caseLines(each: CaseReport): Iterable<string> {
  yield ''
  yield `### ${markdownAdvisory(each.case, each.url)} ${markdownText(each.summary, 100)}`
  yield ''
  yield '| | promise | due | why |'
  yield '| --- | --- | --- | --- |'
  for (const clock of each.clocks.filter(isShown))
    yield `| ${VERDICT_WORDS[clock.verdict]} | ${markdownText(clock.commitment)} | ${markdownText(clock.due ?? '')} | ${markdownText(clock.why.at(-1) ?? '', 400)} |`
}
