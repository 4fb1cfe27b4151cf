import { MAX_SUMMARY, MAX_TEXT } from '../read-report.js'
import type { Report, Severity } from '../report.js'
import { renderReport } from './render-report.js'

/** What GitHub's `POST /repos/{owner}/{repo}/security-advisories/reports` takes. */
export interface GitHubReport {
  /** At most 1,024 characters. */
  readonly summary: string
  /** At most 65,535 characters. */
  readonly description: string
  /** One of the two at most: GitHub works the severity out of a vector. */
  readonly severity?: Severity
  readonly cvss_vector_string?: string
  readonly cwe_ids?: readonly string[]
}

/** GitHub takes vectors of versions 3 and 4. */
const VECTOR = /^CVSS:(?:3\.[01]|4\.0)(?:\/[A-Z]{1,3}:[A-Z]){8,40}$/
const CUT = '\n\n[cut: more than GitHub takes]\n'

/**
 * The body of a private report at GitHub. Its description is the whole report, as GitHub has fields for little of it; what
 * GitHub has a field for is said there as well, where it can be read as such. Its list of affected packages is left out: a
 * component is no name in a registry, and to call the ecosystem `other` would be a guess that the team has to undo.
 */
export function toGitHubReport(report: Report): GitHubReport {
  const { summary, severity, cvss, cwe } = report
  const { summary: _, ...rest } = report
  const title = (summary ?? 'Vulnerability report').replace(/\s+/g, ' ')
  const ids = [...new Set(cwe?.map((id) => id.trim().toUpperCase()).filter((id) => /^CWE-\d{1,5}$/.test(id)))]
  const vector = cvss !== undefined && VECTOR.test(cvss)
  return {
    summary: cut(title, MAX_SUMMARY, '…'),
    description: cut(renderReport(title === summary ? rest : report), MAX_TEXT, CUT),
    ...(vector ? { cvss_vector_string: cvss } : severity && { severity }),
    ...(ids.length > 0 && { cwe_ids: ids }),
  }
}

function cut(text: string, most: number, mark: string): string {
  return text.length > most ? text.slice(0, most - mark.length) + mark : text
}
