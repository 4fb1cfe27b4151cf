import { readFileSync } from 'node:fs'
import { Ajv2020 } from 'ajv/dist/2020.js'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { disclosureJsonSchema } from '../../scripts/json-schema.js'
import { parsePolicy } from '../parse.js'
import { CHANNELS, MILESTONES, SEVERITIES } from '../vocabulary.js'

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
  const keys = [...keysOf(published, '')]

  test('every key is known', () => {
    expect(keys.map(({ path }) => path)).toMatchSnapshot()
  })

  test.each(keys)('$path has a title, a description and an example that holds', ({ schema }) => {
    expect(schema.title).toBeTypeOf('string')
    expect(schema.description).toMatch(/\.$/)
    for (const example of schema.examples as readonly unknown[]) expect(ajv.compile(schema)(example)).toBe(true)
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
  const isBeyond = ({ code, path }: { code: string; path: readonly (string | number)[] }) =>
    BEYOND_JSON_SCHEMA.has(code) || (code === 'misplaced-key' && ['ends', 'roll'].includes(String(path.at(-1))))

  test('agree on whatever a JSON Schema can say', () => {
    const seen = { accepted: 0, refused: 0 }
    fc.assert(
      fc.property(disclosure(), (document) => {
        const { issues } = parsePolicy(document)
        const accepted = accepts(document)
        if (issues === undefined) seen.accepted += 1
        else seen.refused += 1
        expect({ accepted, issues: issues?.filter((issue) => !isBeyond(issue)) ?? [] }).toEqual(
          accepted ? { accepted, issues: [] } : { accepted, issues: expect.arrayContaining([expect.anything()]) },
        )
      }),
      { numRuns: 1500 },
    )
    // A generator of nothing but good or bad documents would prove nothing.
    expect(seen.accepted).toBeGreaterThan(100)
    expect(seen.refused).toBeGreaterThan(100)
  })

  function disclosure() {
    return keyed(
      { version: fc.constant(1), project: line() },
      {
        contacts: fc.array(contact(), { maxLength: 3 }),
        calendar: calendar(),
        observable: fc.array(often(fc.constantFrom(...CHANNELS)), { maxLength: 3 }),
        commitments: fc.array(commitment(), { maxLength: 4 }),
        report: keyed({}, { ask: fc.array(keyed({ field: name() }, { level: fc.constantFrom('required', 'optional') })) }),
        scope: keyed({}, { in: fc.array(line()), out: fc.array(line()) }),
      },
    )
  }

  function contact() {
    const role = { role: fc.constantFrom('fallback', 'escalation') }
    const email = fc.constantFrom('a@example.org', 'unstated', 'a.b+c@x-y.example', 'no address')
    const pgp = fc.constantFrom('on-request', 'https://example.org/key')
    return fc.oneof(
      keyed({ email }, { ...role, pgp }),
      keyed({ email, pgp, 'pgp-subject': line() }, role),
      keyed({ advisory: fc.constant(true) }, role),
      keyed({ url: fc.constantFrom('https://example.org', 'https://a..b/', 'http://example.org') }, role),
    )
  }

  function commitment() {
    const options = {
      severity: fc.constantFrom(...SEVERITIES),
      strength: fc.constantFrom('will', 'aim'),
      pausable: fc.boolean(),
      ends: fc.constantFrom('end-of-day', 'close-of-business', 'same-time'),
      roll: fc.constantFrom('none', 'following'),
      id: name(),
    }
    const milestone = fc.constantFrom(...MILESTONES)
    const period = fc.constantFrom('2 business days', '48 hours', '0 days', '3 weeks', '5 fortnights', '7')
    const length = fc.oneof(period, fc.constantFrom('30-90 days', '90 to 30 days'))
    const may = { 'reporter-may': line() }
    return fc.oneof(
      keyed({ milestone, within: length }, { ...options, kind: often(fc.constant('promise')) }),
      keyed({ milestone, every: period }, { ...options, kind: often(fc.constant('recurring')) }),
      keyed({ milestone, after: period, kind: fc.constant('entitlement'), ...may }, options),
      keyed({ milestone }, { within: length, every: period, after: period, kind: fc.constant('entitlement'), ...may }),
    )
  }

  function calendar() {
    const day = fc.constantFrom('2026-12-24', '2027-01-01', '2026-02-30', 'tomorrow')
    const weekday = fc.constantFrom('mon', 'tue', 'fri', 'someday')
    const span = fc.constantFrom('09:00-17:00', '17:00-09:00', '9-5')
    const hoursOfDay = fc.oneof(span, fc.constant('09:00-12:00, 13:00-17:00'), fc.array(span, { maxLength: 2 }))
    return keyed(
      {},
      {
        zone: fc.constantFrom('Europe/Stockholm', 'Europe/Nowhere', '+02:00'),
        workweek: fc.uniqueArray(weekday, { maxLength: 3 }),
        holidays: fc.oneof(fc.constant('none'), fc.array(fc.oneof(day, fc.constantFrom('ZZ', 'zz')))),
        join: fc.constantFrom('any-open', 'all-open'),
        workingDays: fc.array(day),
        halfDays: fc.array(day),
        closures: fc.array(keyed({ from: day, to: day, reason: line() }, { announced: day }), { maxLength: 2 }),
        hours: fc.oneof(hoursOfDay, keyed({}, { mon: hoursOfDay, tue: hoursOfDay, 'half-day': hoursOfDay })),
        cutoff: fc.constantFrom('17:00', '24:00', '5pm'),
      },
    )
  }

  function line() {
    return fc.oneof(
      { arbitrary: fc.string({ minLength: 1, maxLength: 20 }), weight: 8 },
      fc.constantFrom('', ' ', 'a\nb', 'a\u202eb', 'a'.repeat(301), 'für 修复'),
    )
  }

  function name() {
    return fc.constantFrom('fix', 'fix-2', 'steps', 'poc', 'Not a name')
  }

  /** Mostly what is meant, sometimes what is not. */
  function often<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
    const junk = fc.constantFrom<unknown>(null, true, 7, 'junk', '', [], {}, ['junk'], { junk: 1 })
    return fc.oneof({ arbitrary, weight: 60 }, { arbitrary: junk, weight: 1 })
  }

  function keyed(required: Fields, optional: Fields): fc.Arbitrary<unknown> {
    const fields = Object.entries({ ...required, ...optional }).map(([key, value]) => [key, often(value)] as const)
    const good = fc.record(Object.fromEntries(fields), { requiredKeys: Object.keys(required) })
    const lacking = fc.record(Object.fromEntries(fields), { requiredKeys: [] })
    const odd = good.map((record) => ({ ...record, unheard: 1 }))
    return often(
      fc.oneof({ arbitrary: good, weight: 60 }, { arbitrary: lacking, weight: 1 }, { arbitrary: odd, weight: 1 }),
    )
  }

  type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>
})
