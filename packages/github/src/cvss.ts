import { isFields, objectOf, type Told, textOf } from './fields.js'

/** How bad it is, in numbers. Either may be missing: a vector without a score, a score without a vector. */
export interface Cvss {
  readonly vector?: Told<string>
  /** 0 to 10. */
  readonly score?: Told<number>
}

/**
 * CVSS of an advisory by version, from either of GitHub's two forms.
 *
 * `cvss_severities` wins where it says something; the older `cvss` holds version 3, or 4 where its vector says so.
 *
 * @see https://docs.github.com/en/rest/about-the-rest-api/breaking-changes (2026-03-10 drops `cvss`)
 */
export function parseCvss(cvss: unknown, severities: unknown): { readonly v3?: Told<Cvss>; readonly v4?: Told<Cvss> } {
  const older = cvssOf(cvss)
  const olderIsV4 = older?.vector?.startsWith('CVSS:4') === true
  // A null for all of it is a null for each.
  const newer = (key: string) => cvssOf(isFields(severities) ? severities[key] : severities)
  return {
    v3: olderIsV4 ? newer('cvss_v3') : either(newer('cvss_v3'), older),
    v4: olderIsV4 ? either(newer('cvss_v4'), older) : newer('cvss_v4'),
  }
}

/** The first that says something, and "there is none" before nothing said. */
function either<T>(first: Told<T>, second: Told<T>): Told<T> {
  return first ?? second ?? (first === null || second === null ? null : undefined)
}

function cvssOf(json: unknown): Told<Cvss> {
  return objectOf(json, ({ vector_string, score }) => ({
    vector: textOf(vector_string),
    score: score === null || (typeof score === 'number' && score >= 0 && score <= 10) ? score : undefined,
  }))
}
