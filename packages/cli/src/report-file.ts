import type { Channel, Check, Finding } from '@disclock/report'
import { advisoryWords, parseGitHubAdvisory } from '@disclock/report/github'
import { parseReport, questionWords } from '@disclock/report/markdown'
import { UsageError } from './usage-error.js'

/** A report as a file holds it. */
export interface ReportRead {
  /** A report, or what was handed over for one. */
  readonly report: unknown
  /** Most of the text is free: few fields were named. */
  readonly partial: boolean
  /** By field, the line that names it; empty where the file is no text. */
  readonly places: Readonly<Record<string, number>>
  /** How it came, where the file shows that. */
  readonly channel?: Channel
  /** What reading it showed: where it ends too late or says two things, and what to ask whatever the policy. */
  readonly checks: readonly Check[]
}

/**
 * A report in a text, an e-mail or Markdown; in JSON of our fields; or in JSON as GitHub's API gives an advisory.
 *
 * @throws {UsageError} The file ends in `.json` and holds no JSON object.
 */
export function readReportFile(text: string, file: string): ReportRead {
  if (!file.endsWith('.json')) {
    const { report, partial, places, truncated, questions } = parseReport(text)
    return { report, partial, places, checks: [reading(truncated ? [TRUNCATED] : []), asking(questions)] }
  }
  const value = jsonOf(text, file)
  if (!['ghsa_id', 'cvss_vector_string', 'cwe_ids'].some((key) => key in value)) {
    return { report: value, partial: false, places: {}, checks: [] }
  }
  const { report, partial, truncated, questions, conflicts } = parseGitHubAdvisory(value)
  // lines of a text in JSON are no lines of the file
  const places = {}
  const checks = [reading(truncated ? [TRUNCATED] : conflicts), asking(questions)]
  return { report, partial, places, channel: 'github', checks }
}

const TRUNCATED: Finding = {
  code: 'not-read-to-the-end',
  path: [],
  level: 'error',
  evidence: 'contradicted',
  params: {},
}

function reading(findings: readonly Finding[]): Check {
  const words = {
    ...advisoryWords,
    'not-read-to-the-end': [
      'The text is longer than a report may be, and was not read to its end.',
      'Keep it under 65,536 characters, as GitHub does; attach the rest when the team answers.',
    ] as const,
  }
  return { name: 'reading', run: () => (findings.length > 0 ? findings : null), words }
}

function asking(questions: readonly Finding[]): Check {
  return { name: 'questions', run: () => (questions.length > 0 ? questions : null), words: questionWords }
}

function jsonOf(text: string, file: string): Readonly<Record<string, unknown>> {
  try {
    const value: unknown = JSON.parse(text)
    if (typeof value === 'object' && value !== null && !Array.isArray(value)) return { ...value }
  } catch {
    // The reason that JSON.parse gives quotes the text.
  }
  throw new UsageError(`${file}: this is no JSON object; give a report's fields, or an advisory as GitHub's API has it`)
}
