import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disclosureJsonSchema } from '../../scripts/json-schema.js'
import { parsePolicy } from '../parse.js'
import { disclosure } from './arbitrary-disclosure.js'
import { commitmentSchema } from './commitment.js'
import { statementEntries } from './statements.js'

type JsonSchema = { readonly [key: string]: unknown }

const published = JSON.parse(
  readFileSync(new URL('../../disclosure.schema.json', import.meta.url), 'utf8'),
) as JsonSchema
const ajv = new Ajv2020({ strict: true, strictRequired: false, strictTypes: false, allErrors: false })
const accepts = ajv.compile(published)

test('disclosure.schema.json is what the schema says; if not, run `npm run schema`', () => {
  expect(published).toEqual(disclosureJsonSchema())
})

describe('for editors', () => {
  const parts = Object.entries(published.$defs as Record<string, JsonSchema>)
  const keys = [...keysOf(published, ''), ...parts.flatMap(([name, part]) => [...keysOf(part, `$${name}.`)])]

  test('every key is known', () => {
    expect(keys.map(({ path }) => path)).toMatchSnapshot()
  })

  test.each(keys)('$path has a title, a description and an example that holds', ({ schema }) => {
    expect(schema.title).toBeTypeOf('string')
    expect(schema.description).toMatch(/\.$/)
    const alone = ajv.compile({ ...schema, $defs: published.$defs })
    for (const example of schema.examples as readonly unknown[]) expect(alone(example)).toBe(true)
  })
})

function* keysOf(schema: JsonSchema, path: string): Generator<{ path: string; schema: JsonSchema }> {
  for (const [name, under] of Object.entries((schema.properties ?? {}) as Record<string, JsonSchema>)) {
    yield { path: `${path}${name}`, schema: under }
    yield* keysOf(under, `${path}${name}.`)
  }
  if (schema.items !== undefined) yield* keysOf(schema.items as JsonSchema, `${path}[].`)
  for (const choice of (schema.anyOf ?? []) as readonly JsonSchema[]) {
    // A choice without a type says which keys go together; it describes none.
    if (choice.type !== undefined) yield* keysOf(choice, path)
  }
}

describe('the published schema and parsePolicy', () => {
  /** What no JSON Schema can say: what texts mean, and what they mean together. */
  const BEYOND_JSON_SCHEMA: ReadonlySet<string> = new Set([
    'invalid-period',
    'invalid-amount',
    'zero-period',
    'range-reversed',
    'duplicate-id',
    'duplicate-field',
    'optional-and-strict',
    'duplicate-branch',
    'duplicate-version',
    'quorum-too-great',
    'legal-unit',
    'rule-order',
    'unknown-preset',
    'unknown-id',
    'invalid-url',
    'unknown-zone',
    'unknown-holidays',
    'empty-workweek',
    'invalid-date',
    'closure-backwards',
    'invalid-hours',
    'missing-hours',
    'invalid-cutoff',
  ])
  const presets = {
    one: { version: 1, project: 'one', commitments: [{ milestone: 'fix', within: '90 days' }] },
    two: { version: 1, project: 'two', extends: 'one', calendar: { hours: '09:00-17:00' } },
  }
  const isBeyond = ({ code, path }: { code: string; path: readonly (string | number)[] }) =>
    BEYOND_JSON_SCHEMA.has(code) || (code === 'misplaced-key' && ['ends', 'roll'].includes(String(path.at(-1))))

  test('agree on whatever a JSON Schema can say', () => {
    const seen = { accepted: 0, refused: 0 }
    const keysSeen = new Set<string>()
    fc.assert(
      fc.property(disclosure(), (document) => {
        const { issues } = parsePolicy(document, { presets })
        const accepted = accepts(document)
        seen[accepted ? 'accepted' : 'refused'] += 1
        if (accepted) expect(issues?.filter((issue) => !isBeyond(issue)) ?? []).toEqual([])
        else expect(issues).toBeDefined()
        if (accepted) JSON.stringify(document, (key, value: unknown) => keysSeen.add(key) && value)
      }),
      { numRuns: 2000 },
    )
    // A generator of nothing but good or bad documents would prove nothing.
    expect(seen.accepted).toBeGreaterThan(250)
    expect(seen.refused).toBeGreaterThan(250)
    const keys = [...Object.keys(commitmentSchema.entries), ...Object.keys(statementEntries)]
    expect(keys.filter((key) => !keysSeen.has(key))).toEqual([])
  })
})
