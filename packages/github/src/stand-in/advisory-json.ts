import { forkJson } from './fork-json.js'
import { userJson } from './user-json.js'

/** What an advisory of the stand-in is about. All that is not given is what GitHub says of a fresh private report. */
export interface AdvisoryFields {
  /** `GHSA-xxxx-xxxx-xxxx` */
  readonly ghsaId: string
  /** Default: triage. Any text, so that states that do not exist yet can be tried. */
  readonly state?: string
  /** Default: octocat/hello-world. */
  readonly repository?: string
  readonly summary?: string
  readonly description?: string | null
  readonly severity?: string | null
  /** A vector and its score, in CVSS 3. */
  readonly cvss?: { readonly vector: string | null; readonly score: number | null } | null
  /** Login of who wrote it; null for a deleted account. Default: the-reporter. */
  readonly author?: string | null
  readonly publisher?: string | null
  /** Whether the report was accepted; null: the vendor opened the advisory itself. Default: not yet, or yes once past triage. */
  readonly accepted?: boolean | null
  readonly cveId?: string | null
  /** ISO 8601. Default: 2026-01-05T09:00:00Z. */
  readonly createdAt?: string | null
  /** Default: the latest of the other dates. */
  readonly updatedAt?: string | null
  readonly publishedAt?: string | null
  readonly closedAt?: string | null
  readonly withdrawnAt?: string | null
  readonly ecosystem?: string
  readonly package?: string
  /** Null: no fixed version yet. */
  readonly patchedVersions?: string | null
  readonly privateFork?: boolean
  /** Logins. */
  readonly collaborators?: readonly string[]
  readonly credits?: readonly { readonly login: string; readonly type?: string; readonly state?: string }[]
  /** Put in as they are, over all the rest: `{ severity: 'odd' }`, `{ comments: 3 }`. Undefined takes a key out. */
  readonly json?: Readonly<Record<string, unknown>>
}

/** One advisory in GitHub's JSON with every key of its schema (API version 2022-11-28). */
export function advisoryJson(fields: AdvisoryFields): object {
  const { ghsaId, state = 'triage', repository = 'octocat/hello-world', author = 'the-reporter' } = fields
  const { severity = null, cvss = null, cveId = null, publisher = null, collaborators = [], credits = [] } = fields
  const { createdAt = '2026-01-05T09:00:00Z', publishedAt = null, closedAt = null, withdrawnAt = null } = fields
  const { accepted = state !== 'triage' } = fields
  const score = cvss && { vector_string: cvss.vector, score: cvss.score }
  const json = {
    ghsa_id: ghsaId,
    cve_id: cveId,
    url: `https://api.github.com/repos/${repository}/security-advisories/${ghsaId}`,
    html_url: `https://github.com/${repository}/security/advisories/${ghsaId}`,
    summary: fields.summary ?? 'A newly discovered vulnerability',
    description: fields.description === undefined ? 'What the problem is, in more depth.' : fields.description,
    severity,
    author: author === null ? null : userJson(author),
    publisher: publisher === null ? null : userJson(publisher),
    identifiers: [{ type: 'GHSA', value: ghsaId }, ...(cveId === null ? [] : [{ type: 'CVE', value: cveId }])],
    state,
    created_at: createdAt,
    updated_at:
      fields.updatedAt === undefined ? latest(createdAt, publishedAt, closedAt, withdrawnAt) : fields.updatedAt,
    published_at: publishedAt,
    closed_at: closedAt,
    withdrawn_at: withdrawnAt,
    submission: accepted === null ? null : { accepted },
    vulnerabilities: [
      {
        package: { ecosystem: fields.ecosystem ?? 'npm', name: fields.package ?? 'a-package' },
        vulnerable_version_range: null,
        patched_versions: fields.patchedVersions ?? null,
        vulnerable_functions: null,
      },
    ],
    cvss: score,
    cvss_severities: { cvss_v3: score, cvss_v4: null },
    cwes: [],
    cwe_ids: [],
    credits: credits.map(({ login, type = 'reporter' }) => ({ login, type })),
    credits_detailed: credits.map(({ login, type = 'reporter', state = 'accepted' }) => ({
      user: userJson(login),
      type,
      state,
    })),
    collaborating_users: collaborators.map(userJson),
    collaborating_teams: [],
    private_fork: fields.privateFork === true ? forkJson(repository, ghsaId) : null,
    ...fields.json,
  }
  return Object.fromEntries(Object.entries(json).filter(([, value]) => value !== undefined))
}

/** ISO 8601 texts in UTC stand in the order of their times. */
function latest(...instants: readonly (string | null)[]): string | null {
  return (
    instants
      .filter((instant) => instant !== null)
      .toSorted()
      .at(-1) ?? null
  )
}
