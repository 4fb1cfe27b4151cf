/** Real disclosures as case files: what their sources say, and nothing more. */
import { readFileSync } from 'node:fs'
import { parseCaseFile } from '../record/case-file.js'
import type { CaseFile } from '../record/event.js'

/** When the sources were read: what is not among their dates by then was not told. */
export const READ_ON = '2026-11-22T00:00:00Z'

/** A row of `curl.csv`; what the source does not say is empty. */
export interface CurlRow {
  readonly cve: string
  readonly reported: string
  readonly announced: string
  readonly severity: string
  readonly committed: string
  readonly distros: string
}

/** A row of `openssl.csv`. A report may be dated to the month. */
export interface OpenSslRow {
  readonly cve: string
  readonly reported: string
  readonly published: string
  readonly severity: string
}

/** The vulnerabilities of curl. */
export const curlRows = rowsOf<CurlRow>('curl.csv')
/** The reports to OpenSSL. */
export const opensslRows = rowsOf<OpenSslRow>('openssl.csv')

function rowsOf<Row>(file: string): readonly Row[] {
  const text = readFileSync(new URL(file, import.meta.url), 'utf8')
  const [head = '', ...lines] = text.trimEnd().split('\n')
  const keys = head.split(',')
  const row = (line: string) => Object.fromEntries(line.split(',').map((value, index) => [keys[index], value]))
  return lines.map((line) => row(line) as Row) // the file's first line names the keys
}

/**
 * curl announces with the release. The fix was in public from its commit on, as far as git can tell. How severe it is
 * was known by the announcement at the latest. Nothing says when a report was acknowledged or confirmed.
 */
export function curlCase({ cve, reported, announced, severity, committed, distros }: CurlRow): CaseFile {
  return caseFrom(cve, reported, [
    ...assessed(severity, reported, announced),
    ...(committed ? [{ type: 'fix.merged', occurredAt: committed, certainty: 'inferred' }] : []),
    ...(distros ? [{ type: 'party.joined', occurredAt: distros, party: 'distros' }] : []),
    { type: 'fix.released', occurredAt: announced },
    { type: 'advisory.published', occurredAt: announced },
  ])
}

/** An advisory says when it was reported and how severe it is; that its fix was out the same day is not said. */
export function opensslCase({ cve, reported, published, severity }: OpenSslRow): CaseFile {
  return caseFrom(`${cve}, ${reported}`, reported, [
    ...assessed(severity, reported, published),
    { type: 'advisory.published', occurredAt: published },
  ])
}

interface Told {
  readonly type: string
  readonly occurredAt: string
  readonly [field: string]: string
}

function assessed(severity: string, since: string, by: string): readonly Told[] {
  if (severity === '') return []
  const known = { type: 'severity.assessed', severity, occurredAt: by, certainty: 'inferred' }
  return [since === '' ? known : { ...known, notBefore: dayOf(since) }]
}

/** A case with an observation that covers only what the source tells of, so that its silence accuses nobody. */
function caseFrom(id: string, reported: string, events: readonly Told[]): CaseFile {
  const receipt = {
    type: 'report.received',
    occurredAt: dayOf(reported),
    precision: reported.length === 7 ? 'month' : 'day',
  }
  const told: readonly Told[] = reported === '' ? events : [receipt, ...events]
  const types = [...new Set(told.map(({ type }) => type))]
  const looked = { type: 'observation.made', occurredAt: READ_ON, covers: { types, from: FIRST, to: READ_ON } }
  const input = [...told, looked].map((event, index) => ({
    id: `e${index + 1}`,
    recordedAt: READ_ON,
    source: 'the advisory',
    ...event,
  }))
  const parsed = parseCaseFile({ id, events: input })
  if (parsed.issues) throw new TypeError(`${id}: ${parsed.issues.map(({ message }) => message).join('; ')}`)
  return parsed.value
}

/** Before curl's first. */
const FIRST = '1998-01-01T00:00:00Z'

/** A month is dated by its middle, which every zone counts to it. */
function dayOf(date: string): string {
  return date.length === 7 ? `${date}-15` : date
}
