import * as v from 'valibot'
import { describe } from './describe.js'
import type { PolicyIssue } from './issue.js'
import { quote } from './quote.js'
import { suggestion } from './suggestion.js'

/** The parts of a valibot schema that hold other schemas; valibot documents them as plain data. */
type Schema = v.GenericSchema & {
  readonly entries?: Readonly<Record<string, Schema>>
  readonly item?: Schema
  readonly wrapped?: Schema
  readonly options?: readonly Schema[]
  readonly message?: string
}

/**
 * Every key that is not known, every key that is missing, and everything that should have keys and has none.
 *
 * valibot tells of one unknown key only, and takes a list for an object without keys; so its own issues about objects
 * are left aside for these.
 */
export function keyIssues(schema: Schema, input: unknown, path: PolicyIssue['path'] = []): readonly PolicyIssue[] {
  switch (schema.type) {
    case 'strict_object':
      return isKeyed(input) ? issuesOfKeys(schema, input, path) : [noKeys(schema, input, path)]
    case 'array': {
      const { item } = schema
      if (!Array.isArray(input) || item === undefined) return []
      return input.flatMap((entry: unknown, index) => keyIssues(item, entry, [...path, index]))
    }
    case 'exact_optional':
      return schema.wrapped === undefined ? [] : keyIssues(schema.wrapped, input, path)
    case 'union': {
      const meant = Array.isArray(input) ? 'array' : 'strict_object'
      const option =
        isKeyed(input) || Array.isArray(input) ? schema.options?.find(({ type }) => type === meant) : undefined
      return option === undefined ? [] : keyIssues(option, input, path)
    }
    default:
      return []
  }
}

function issuesOfKeys(schema: Schema, input: Keyed, path: PolicyIssue['path']): readonly PolicyIssue[] {
  const entries = schema.entries ?? {}
  const known = Object.keys(entries)
  const unknown = Object.keys(input)
    .filter((name) => !Object.hasOwn(entries, name))
    .map((name): PolicyIssue => {
      const message = `unknown key ${quote(name)}`
      return { code: 'unknown-key', path: [...path, name], message, hint: suggestion(name, known) }
    })
  const others = Object.entries(entries).flatMap(([name, entry]): readonly PolicyIssue[] => {
    if (Object.hasOwn(input, name)) return keyIssues(entry, input[name], [...path, name])
    if (entry.type === 'exact_optional') return []
    const [example]: readonly unknown[] = v.getExamples(entry)
    const hint = `add "${name}: ${Array.isArray(example) ? `[${example.join(', ')}]` : String(example)}"`
    return [{ code: 'missing-key', path: [...path, name], message: `"${name}" is missing`, hint }]
  })
  return [...unknown, ...others]
}

function noKeys(schema: Schema, input: unknown, path: PolicyIssue['path']): PolicyIssue {
  const message = `expected keys and values, found ${describe(input)}`
  return { code: 'wrong-type', path, message, hint: schema.message ?? '' }
}

/** What a YAML mapping or a JSON object becomes. */
export type Keyed = Readonly<Record<string, unknown>>

/** Whether something has keys, as a YAML mapping or a JSON object has. */
export function isKeyed(input: unknown): input is Keyed {
  return typeof input === 'object' && input !== null && !Array.isArray(input)
}

/** The keys of what has keys; none of anything else. */
export function under(input: unknown): Keyed {
  return isKeyed(input) ? input : {}
}
