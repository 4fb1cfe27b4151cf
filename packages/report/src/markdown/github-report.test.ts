import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import { type Report, SEVERITIES } from '../report.js'
import { toGitHubReport } from './github-report.js'
import { parseReport } from './parse-report.js'

type Json = Record<string, unknown>

// Not the package's entry: it loads ten descriptions, 385 MB.
const require = createRequire(import.meta.url)
const path = require.resolve('@octokit/openapi/generated/api.github.com.json')
const { components } = JSON.parse(readFileSync(path, 'utf8')) as {
  components: { schemas: Record<string, Json> }
}

/** References filled in. */
function plain(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(plain)
  if (typeof json !== 'object' || json === null) return json
  const { $ref, ...schema } = json as Json
  if (typeof $ref === 'string') return plain(components.schemas[$ref.split('/').at(-1) ?? ''])
  return Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, plain(value)]))
}

const keeps = new Ajv({ strict: false, allErrors: true }).compile(
  plain(components.schemas['private-vulnerability-report-create']) as Json,
)

const VECTOR = 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:H/A:H'

test('what GitHub has a field for is said in it, and no package is guessed', () => {
  const report: Report = {
    summary: 'XSS in search',
    description: 'The query is echoed.',
    severity: 'high',
    cwe: ['cwe-79', 'CWE-79', 'XSS'],
    component: 'apps/web',
    version: '< 1.2.3',
    location: [{ path: 'src/search.ts', line: 12, function: 'show' }],
  }
  const { description, ...fields } = toGitHubReport(report)
  expect(fields).toEqual({ summary: 'XSS in search', severity: 'high', cwe_ids: ['CWE-79'] })
  const { summary: _, ...rest } = report
  expect(parseReport(description).report).toEqual(rest)
})

test.each([
  { why: 'a vector says the severity', said: { severity: 'high', cvss: VECTOR }, sent: { cvss_vector_string: VECTOR } },
  {
    why: 'GitHub takes no vector of version 2',
    said: { severity: 'low', cvss: 'AV:N/AC:L/Au:N/C:P/I:P/A:P' },
    sent: { severity: 'low' },
  },
  { why: 'neither was said', said: {}, sent: {} },
] as const)('$why', ({ said, sent }) => {
  const { summary: _, description: __, ...fields } = toGitHubReport({ summary: 'a', ...said })
  expect(fields).toEqual(sent)
})

const text = fc.oneof(
  fc.string({ unit: 'grapheme' }),
  fc.string().map((one) => one.repeat(3000)),
  fc.constant('a'.repeat(70_000)),
)
const report = fc.record<Report>(
  {
    summary: text,
    description: text,
    cwe: fc.array(fc.oneof(text, fc.constant('CWE-79'))),
    component: text,
    version: text,
    severity: fc.constantFrom(...SEVERITIES),
    cvss: fc.oneof(text, fc.constant(VECTOR)),
    location: fc.array(fc.record({ path: text, function: text })),
  },
  { requiredKeys: [] },
)

test("whatever a report says, the body keeps to GitHub's own schema, with one of severity and vector", () => {
  fc.assert(
    fc.property(report, (said) => {
      const body = toGitHubReport(said)
      keeps(body)
      expect(keeps.errors ?? []).toEqual([])
      expect('severity' in body && 'cvss_vector_string' in body).toBe(false)
    }),
    { numRuns: 40 },
  )
})

test('a body that says too much breaks the schema', () => {
  expect(keeps({ summary: 'a'.repeat(1025), description: 'a' })).toBe(false)
})
