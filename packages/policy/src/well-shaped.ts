import * as v from 'valibot'
import type { PolicyIssue, Reading } from './issue.js'
import { keyIssues } from './key-issues.js'
import { valueIssues } from './value-issue.js'

type Path = PolicyIssue['path']

/** What has the shape of the schema, defaults filled in, or every way in which it has not. */
export function wellShaped<Schema extends v.GenericSchema>(
  schema: Schema,
  input: unknown,
  path: Path,
): Reading<v.InferOutput<Schema>> {
  // A text that is too long is not matched against patterns.
  const shaped = v.safeParse(schema, input, { abortPipeEarly: true })
  const issues = [...keyIssues(schema, input, path), ...valueIssues(shaped.issues, path)]
  return shaped.success && issues.length === 0 ? { value: shaped.output } : { issues }
}

/** An entry of a list that was understood: what it means, what was written, and where. */
export interface Found<Value, Row> {
  readonly value: Value
  readonly row: Row
  readonly path: Path
}

/**
 * The entries of a list that can be understood, each read by itself, so that one that is wrong hides nothing in the
 * others. Those without the right shape are passed over: `wellShaped` has told of them with the whole.
 */
export function readEach<Schema extends v.GenericSchema, Value>(
  list: unknown,
  path: Path,
  schema: Schema,
  read: (row: v.InferOutput<Schema>, path: Path) => Reading<Value>,
): { readonly found: readonly Found<Value, v.InferOutput<Schema>>[]; readonly issues: readonly PolicyIssue[] } {
  const found: Found<Value, v.InferOutput<Schema>>[] = []
  const issues: PolicyIssue[] = []
  const entries: readonly unknown[] = Array.isArray(list) ? list : []
  entries.forEach((entry, index) => {
    const at = [...path, index]
    const row = wellShaped(schema, entry, at)
    if (row.issues) return
    const reading = read(row.value, at)
    if (reading.issues) issues.push(...reading.issues)
    else found.push({ value: reading.value, row: row.value, path: at })
  })
  return { found, issues }
}
