import fc from 'fast-check'
import { expect, test } from 'vitest'
import { parseAdvisory } from './advisory.js'
import { advisoryJson } from './stand-in.js'

const ghsaId = 'GHSA-aaaa-bbbb-cccc'
const parsed = (json: Readonly<Record<string, unknown>>) => parseAdvisory(advisoryJson({ ghsaId, json }))

test('a complete advisory', () => {
  const json = advisoryJson({
    ghsaId,
    state: 'published',
    severity: 'critical',
    cvss: { vector: 'CVSS:3.1/AV:N', score: 9.8 },
    cveId: 'CVE-2026-0001',
    publisher: 'a-maintainer',
    publishedAt: '2026-02-01T00:00:00Z',
    patchedVersions: '1.0.1',
    privateFork: true,
    collaborators: ['renovate[bot]'],
    credits: [{ login: 'the-reporter', type: 'finder', state: 'pending' }],
    json: { comments: 2 },
  })
  expect(parseAdvisory(json)).toEqual({
    ghsaId,
    cveId: 'CVE-2026-0001',
    htmlUrl: `https://github.com/octocat/hello-world/security/advisories/${ghsaId}`,
    summary: 'A newly discovered vulnerability',
    state: 'published',
    severity: 'critical',
    cvss: { v3: { vector: 'CVSS:3.1/AV:N', score: 9.8 }, v4: null },
    author: { login: 'the-reporter', bot: false },
    publisher: { login: 'a-maintainer', bot: false },
    submission: { accepted: true },
    hasPrivateFork: true,
    vulnerabilities: [{ ecosystem: 'npm', package: 'a-package', vulnerableRange: null, patchedVersions: '1.0.1' }],
    credits: [{ login: 'the-reporter', type: 'finder', state: 'pending' }],
    collaborators: [{ login: 'renovate[bot]', bot: true }],
    comments: 2,
    createdAt: '2026-01-05T09:00:00Z',
    updatedAt: '2026-02-01T00:00:00Z',
    publishedAt: '2026-02-01T00:00:00Z',
    closedAt: null,
    withdrawnAt: null,
  })
})

test('an id is enough, and what is missing is unknown', () => {
  const advisory = parseAdvisory({ ghsa_id: ghsaId })
  expect(advisory?.ghsaId).toBe(ghsaId)
  const { ghsaId: _, cvss, ...rest } = advisory ?? {}
  expect(Object.values(rest).every((value) => value === undefined)).toBe(true)
  expect(cvss).toEqual({ v3: undefined, v4: undefined })
})

test.each([
  ['a deleted author', { author: null }, { author: null }],
  ['an author without a login', { author: { id: 1 } }, { author: undefined }],
  ['no date', { created_at: null }, { createdAt: null }],
  ['a date that is none', { created_at: 'yesterday' }, { createdAt: undefined }],
  ['a date that is a number', { created_at: 1767603600 }, { createdAt: undefined }],
  ['opened by the vendor', { submission: null }, { submission: null }],
  ['a submission in the form of old documentation', { submission: [] }, { submission: undefined }],
  ['a submission that does not say', { submission: {} }, { submission: { accepted: undefined } }],
  ['a state of the future', { state: 'escalated' }, { state: 'escalated' }],
  ['a severity of the future', { severity: 'moderate' }, { severity: 'moderate' }],
  ['no packages', { vulnerabilities: null }, { vulnerabilities: null }],
  [
    'a package without a name',
    { vulnerabilities: [{ package: null }, 'odd'] },
    { vulnerabilities: [{ ecosystem: undefined, package: undefined, patchedVersions: undefined }] },
  ],
  ['a thanked account that is gone', { credits_detailed: [{ user: null }] }, { credits: [] }],
  ['no fork', { private_fork: null }, { hasPrivateFork: false }],
  ['nothing said of a fork', { private_fork: undefined }, { hasPrivateFork: undefined }],
  ['no comments', { comments: 0 }, { comments: 0 }],
  ['comments that cannot be counted', { comments: -1 }, { comments: undefined }],
])('%s', (_why, json, advisory) => {
  expect(parsed(json)).toMatchObject(advisory)
})

const v3 = { vector_string: 'CVSS:3.1/AV:N', score: 9.8 }
const v4 = { vector_string: 'CVSS:4.0/AV:N', score: 9.3 }

test.each([
  ['2022-11-28, the older key alone', { cvss: v3, cvss_severities: undefined }, { v3: { vector: v3.vector_string } }],
  ['an older key that holds version 4', { cvss: v4, cvss_severities: undefined }, { v4: { vector: v4.vector_string } }],
  [
    '2026-03-10, the newer key alone',
    { cvss: undefined, cvss_severities: { cvss_v3: v3, cvss_v4: v4 } },
    { v3: { score: 9.8 }, v4: { score: 9.3 } },
  ],
  [
    'both, and the newer one empty',
    { cvss: v3, cvss_severities: { cvss_v3: null, cvss_v4: null } },
    { v3: { score: 9.8 }, v4: null },
  ],
  [
    'a score without a vector',
    { cvss: { vector_string: null, score: 5 }, cvss_severities: null },
    { v3: { vector: null, score: 5 } },
  ],
  ['a score that cannot be', { cvss: { score: 11 }, cvss_severities: null }, { v3: { score: undefined } }],
  ['none', { cvss: null, cvss_severities: null }, { v3: null }],
])('severity in numbers: %s', (_why, json, cvss) => {
  expect(parsed(json)?.cvss).toMatchObject(cvss)
})

test.each([null, undefined, 'text', [], {}, { ghsa_id: null }, { ghsa_id: '' }, { ghsa_id: '../../user' }])(
  'nothing to go by: %j',
  (json) => {
    expect(parseAdvisory(json)).toBeNull()
  },
)

test('whatever any key holds, the advisory is read', () => {
  const keys = Object.keys(advisoryJson({ ghsaId, json: { comments: 0 } })).filter((key) => key !== 'ghsa_id')
  fc.assert(
    fc.property(fc.dictionary(fc.constantFrom(...keys), fc.jsonValue()), (json) => {
      expect(parsed(json)?.ghsaId).toBe(ghsaId)
    }),
  )
})
