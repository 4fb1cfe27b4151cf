import * as v from 'valibot'
import type { PolicyIssue, Reading } from '../issue.js'
import { quote } from '../quote.js'
import { locate } from '../yaml/locate.js'
import type { LocatedIssue } from '../yaml/located-issue.js'
import { type ReadDocument, readDocument } from '../yaml/read-document.js'
import type { InsightsContact, VulnerabilityReporting } from './reporting.js'
import { type InsightsFile, insightsSchema } from './schema.js'
import { shapeIssue } from './shape-issue.js'

/** What a security-insights file says of reporting vulnerabilities. */
export interface SecurityInsights {
  /** The version of the format: `2.x.y`. */
  readonly schemaVersion: string
  /** The name of the project; null where the file leaves the project to `projectSource`. */
  readonly project: string | null
  /** The link to the file that describes the project; null where this one does. */
  readonly projectSource: string | null
  /** Null where the file leaves the project to `projectSource`. */
  readonly reporting: VulnerabilityReporting | null
}

/**
 * What a security-insights file says of reporting vulnerabilities, or everything that is wrong with its header or its
 * project, in the order of its lines. What it says of a repository is not looked at, and no link is followed.
 *
 * Never throws, whatever the text. YAML 1.2, core schema; at most 256 KiB. Keys that are not known are passed over.
 *
 * @param source The name of the text for messages: a path or an address.
 * @see OSSF Security Insights 2.1.0, schema.cue
 */
export function readSecurityInsights(text: string, source: string): Reading<SecurityInsights, LocatedIssue> {
  const read = readInsightsDocument(text, source)
  return read.issues ? read : { value: whatIsSaid(read.value.file) }
}

/** The document with the file that it is, for the writer. */
export function readInsightsDocument(
  text: string,
  source: string,
): Reading<{ readonly document: ReadDocument; readonly file: InsightsFile }, LocatedIssue> {
  const read = readDocument(text)
  if (read.issues) return { issues: inOrder(read.issues.map((fault) => ({ ...fault, path: [], source }))) }
  const document = read.value
  const shaped = v.safeParse(insightsSchema, document.data, { abortPipeEarly: true })
  const issues = shaped.success ? wholeIssues(shaped.output) : shaped.issues.map(shapeIssue)
  if (shaped.success && issues.length === 0) return { value: { document, file: shaped.output } }
  return { issues: inOrder(issues.map((issue) => ({ ...issue, ...locate(document, issue.path, 'value'), source }))) }
}

/** What no part of the file can say by itself. */
function wholeIssues({ header, project }: InsightsFile): readonly PolicyIssue[] {
  const version = header['schema-version']
  if (!version.startsWith('2.')) {
    const message = `version ${quote(version)} of the format is not read`
    return [
      { code: 'unsupported-version', path: ['header', 'schema-version'], message, hint: 'move the file to 2.1.0' },
    ]
  }
  if (project === undefined) {
    if (header['project-si-source'] !== undefined) return []
    const hint = 'add "project", or "project-si-source" to the header'
    return [{ code: 'missing-key', path: ['project'], message: '"project" is missing', hint }]
  }
  // Version 2.0.0 lets them be empty.
  if (version === '2.0.0') return []
  return (['administrators', 'repositories'] as const)
    .filter((key) => project[key].length === 0)
    .map((key) => ({
      code: 'too-few',
      path: ['project', key],
      message: 'the list is empty',
      hint: 'write at least one',
    }))
}

function inOrder(issues: readonly LocatedIssue[]): readonly LocatedIssue[] {
  return issues.toSorted((a, b) => a.line - b.line || a.column - b.column)
}

function whatIsSaid({ header, project }: InsightsFile): SecurityInsights {
  return {
    schemaVersion: header['schema-version'],
    project: project?.name ?? null,
    projectSource: project === undefined ? (header['project-si-source'] ?? null) : null,
    reporting: project === undefined ? null : reportingOf(project['vulnerability-reporting']),
  }
}

type Project = NonNullable<InsightsFile['project']>

/** The nine fields, and no key beside them. */
export function reportingOf(written: Project['vulnerability-reporting']): VulnerabilityReporting {
  return present<VulnerabilityReporting>({
    reportsAccepted: written['reports-accepted'],
    bugBountyAvailable: written['bug-bounty-available'],
    bugBountyProgram: written['bug-bounty-program'],
    contact: written.contact === undefined ? undefined : contactOf(written.contact),
    comment: written.comment,
    securityPolicy: written['security-policy'],
    pgpKey: written['pgp-key'],
    inScope: written['in-scope'],
    outOfScope: written['out-of-scope'],
  })
}

function contactOf({ name, primary, affiliation, email, social }: Project['administrators'][number]): InsightsContact {
  return present<InsightsContact>({ name, primary, affiliation, email, social })
}

/** Without the keys that have no value. */
function present<Value extends object>(fields: { readonly [Key in keyof Value]: Value[Key] | undefined }): Value {
  // What is left has a value for every key that must have one, as the schema has seen to.
  return Object.fromEntries(Object.entries(fields).filter(([, value]) => value !== undefined)) as Value
}
