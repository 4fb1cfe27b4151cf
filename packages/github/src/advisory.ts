import { type Cvss, parseCvss } from './cvss.js'
import { countOf, type Fields, flagOf, instantOf, isFields, listOf, objectOf, type Told, textOf } from './fields.js'
import { type Person, parsePerson } from './person.js'

/**
 * A repository's security advisory, as far as GitHub told it.
 *
 * In every field `null` means that GitHub says there is none, and `undefined` that it did not say: unknown, not zero
 * and not false. Instants are ISO 8601 text as GitHub wrote them. Text of reporters is hostile: escape it. What is not
 * published is embargoed, down to its id. The description is not kept, since nothing needs it.
 */
export interface Advisory {
  /** As `GHSA-xxxx-xxxx-xxxx`: checked, so it is safe in a URL and as the name of a file. */
  readonly ghsaId: string
  readonly cveId?: Told<string>
  readonly htmlUrl?: Told<string>
  readonly summary?: Told<string>
  /** GitHub's word for it, also one that did not exist when this was written. */
  readonly state?: AdvisoryState | (string & {}) | undefined
  /** critical, high, medium or low; any other word survives. */
  readonly severity?: Told<string>
  /** Read alike from `cvss` (API version 2022-11-28) and `cvss_severities` (the only one since 2026-03-10). */
  readonly cvss: { readonly v3?: Told<Cvss>; readonly v4?: Told<Cvss> }
  /** Who wrote it: the reporter, if `submission` is there. Null for a deleted account. */
  readonly author?: Told<Person>
  readonly publisher?: Told<Person>
  /** There only for a private report. Null: the vendor opened the advisory itself. */
  readonly submission?: Told<{ readonly accepted: boolean | undefined }>
  readonly hasPrivateFork?: boolean | undefined
  readonly vulnerabilities?: Told<readonly Vulnerability[]>
  readonly credits?: Told<readonly Credit[]>
  readonly collaborators?: Told<readonly Person[]>
  /** How many comments there are that are not confidential. Told since October 2026. */
  readonly comments?: number | undefined
  readonly createdAt?: Told<string>
  /** Anyone's change moves it, the reporter's too: no evidence that the vendor acted. */
  readonly updatedAt?: Told<string>
  readonly publishedAt?: Told<string>
  readonly closedAt?: Told<string>
  readonly withdrawnAt?: Told<string>
}

/** GitHub's states of an advisory. */
export type AdvisoryState = 'triage' | 'draft' | 'published' | 'closed' | 'withdrawn'

/** A package that is affected, and since which versions it no longer is. */
export interface Vulnerability {
  readonly ecosystem?: Told<string>
  readonly package?: Told<string>
  readonly vulnerableRange?: Told<string>
  /** Null or empty where no fixed version is known. */
  readonly patchedVersions?: Told<string>
}

/** Someone who is thanked, and whether they agreed to be named. */
export interface Credit {
  readonly login: string
  readonly type?: Told<string>
  /** accepted, declined or pending. */
  readonly state?: Told<string>
}

// Not GHSA-xxxx-xxxx-xxxx to the letter: GitHub changes forms without a word, and a report must not vanish by it.
const ADVISORY_ID = /^[A-Za-z0-9][A-Za-z0-9_-]{0,99}$/

/** Whether `text` can be an advisory's id: safe in a URL and as the name of a file. */
export function isAdvisoryId(text: string): boolean {
  return ADVISORY_ID.test(text)
}

/**
 * The advisory in one entry of GitHub's list. Only an id is needed: everything else may be missing or of a kind that
 * does not exist yet. Null where there is no usable id.
 *
 * @see https://docs.github.com/en/rest/security-advisories/repository-advisories
 */
export function parseAdvisory(json: unknown): Advisory | null {
  if (!isFields(json) || typeof json.ghsa_id !== 'string' || !isAdvisoryId(json.ghsa_id)) return null
  return {
    ghsaId: json.ghsa_id,
    cveId: textOf(json.cve_id),
    htmlUrl: textOf(json.html_url),
    summary: textOf(json.summary),
    state: textOf(json.state) ?? undefined,
    severity: textOf(json.severity),
    cvss: parseCvss(json.cvss, json.cvss_severities),
    author: parsePerson(json.author),
    publisher: parsePerson(json.publisher),
    submission: objectOf(json.submission, ({ accepted }) => ({ accepted: flagOf(accepted) })),
    hasPrivateFork: json.private_fork === null ? false : isFields(json.private_fork) ? true : undefined,
    vulnerabilities: listOf(json.vulnerabilities, (entry) => (isFields(entry) ? vulnerabilityOf(entry) : null)),
    credits: listOf(json.credits_detailed, creditOf),
    collaborators: listOf(json.collaborating_users, parsePerson),
    comments: countOf(json.comments),
    createdAt: instantOf(json.created_at),
    updatedAt: instantOf(json.updated_at),
    publishedAt: instantOf(json.published_at),
    closedAt: instantOf(json.closed_at),
    withdrawnAt: instantOf(json.withdrawn_at),
  }
}

function vulnerabilityOf(json: Fields): Vulnerability {
  const named = isFields(json.package) ? json.package : {}
  return {
    ecosystem: textOf(named.ecosystem),
    package: textOf(named.name),
    vulnerableRange: textOf(json.vulnerable_version_range),
    patchedVersions: textOf(json.patched_versions),
  }
}

function creditOf(json: unknown): Credit | null {
  const login = isFields(json) ? parsePerson(json.user)?.login : undefined
  return isFields(json) && login !== undefined ? { login, type: textOf(json.type), state: textOf(json.state) } : null
}
