import { readFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { Ajv } from 'ajv'
import addFormats from 'ajv-formats'
import { expect, test } from 'vitest'
import { everyState } from '../fixtures/small-organisation.js'
import { advisoryJson } from './advisory-json.js'

type Json = Record<string, unknown>

// Not the package's entry: it loads ten descriptions, 385 MB.
const require = createRequire(import.meta.url)
const path = require.resolve('@octokit/openapi/generated/api.github.com.json')
const { components } = JSON.parse(readFileSync(path, 'utf8')) as {
  components: { schemas: Record<string, Json>; examples: Record<string, { value: unknown }> }
}

/** A schema of OpenAPI 3.0 as Ajv understands it: references filled in, and `nullable` where Ajv looks for it. */
function plain(json: unknown): unknown {
  if (Array.isArray(json)) return json.map(plain)
  if (typeof json !== 'object' || json === null) return json
  const { $ref, ...schema } = json as Json
  if (typeof $ref === 'string') return plain(components.schemas[$ref.split('/').at(-1) ?? ''])
  const { allOf, ...rest } = Object.fromEntries(Object.entries(schema).map(([key, value]) => [key, plain(value)]))
  // `nullable` beside `allOf` needs a type, and `enum` needs the null itself.
  const whole =
    Array.isArray(allOf) && allOf.length === 1 ? { ...allOf[0], ...rest } : { ...rest, ...(allOf ? { allOf } : {}) }
  return whole.nullable === true && Array.isArray(whole.enum) ? { ...whole, enum: [...whole.enum, null] } : whole
}

const ajv = new Ajv({ strict: false, allErrors: true, validateFormats: true })
addFormats.default(ajv)
const validate = ajv.compile(plain(components.schemas['repository-advisory']) as Json)

/** Where an advisory breaks GitHub's description of it. */
function breaches(advisory: unknown): readonly string[] {
  validate(advisory)
  return (validate.errors ?? []).map(({ instancePath, message }) => `${instancePath} ${message}`)
}

test("GitHub's own examples break GitHub's own schema in two places, and nowhere else", () => {
  const {
    'list-repository-advisories': list,
    'repository-advisory': one,
    'repository-advisory-pvr': reported,
  } = components.examples
  const found = [list?.value, one?.value, reported?.value].flat().map(breaches)
  const team = "/collaborating_teams/0 must have required property 'type'"
  expect(found).toEqual([[team], [team], [team], ['/identifiers/1/value must be string', team]])
})

test('ours keep to it in every state, and a state that GitHub does not have is the only breach', () => {
  const unknown = '/state must be equal to one of the allowed values'
  expect(everyState.map(breaches)).toEqual([[], [], [], [], [], [unknown]])
})

test('ours keep to it with everything filled in, and with nothing', () => {
  const ghsaId = 'GHSA-aaaa-bbbb-cccc'
  const full = advisoryJson({
    ghsaId,
    severity: 'high',
    cvss: { vector: 'CVSS:3.1/AV:N', score: 9.8 },
    publisher: 'a-maintainer',
    accepted: true,
    cveId: 'CVE-2026-0001',
    patchedVersions: '1.0.1',
    privateFork: true,
    collaborators: ['a-maintainer'],
    credits: [{ login: 'the-reporter' }],
  })
  const bare = advisoryJson({
    ghsaId,
    author: null,
    description: null,
    accepted: null,
    createdAt: null,
    updatedAt: null,
  })
  expect([full, bare].map(breaches)).toEqual([[], []])
})

test('what GitHub has sent since October 2026 is not described yet', () => {
  expect(breaches(advisoryJson({ ghsaId: 'GHSA-aaaa-bbbb-cccc', json: { comments: 2 } }))).toEqual([
    ' must NOT have additional properties',
  ])
})
