import type { Reading } from '@disclock/policy'
import * as v from 'valibot'
import { type CaseEvent, type CaseFile, ROLES, type Role } from './event.js'
import { withDefaults } from './event-defaults.js'
import { fieldsOf } from './event-fields.js'

/** Something wrong with a case file: where, what, and how to put it right. */
export interface CaseIssue {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly message: string
}

const caseFile = v.looseObject({
  id: v.pipe(
    v.string('must be text'),
    v.minLength(1, 'must not be empty'),
    v.maxLength(10_000, 'must be at most 10,000 characters'),
  ),
  events: v.array(v.looseObject({}, 'must be an event'), 'must be a list of events'),
})

/**
 * Outside data as a case file, or everything that is wrong with it. Keys that are not understood are kept.
 * Left out, `recordedAt` is `occurredAt`, `precision` is `instant` (of a bare day: `day`), `certainty` is `attested`,
 * and `by` is who usually does such a thing. A bare day is read as its noon in UTC.
 */
export function parseCaseFile(input: unknown): Reading<CaseFile, CaseIssue> {
  const outer = v.safeParse(caseFile, input)
  if (!outer.success) return { issues: outer.issues.map((issue) => issueOf(issue, [])) }
  const parsed = outer.output.events.map((event, index) => parseEvent(event, ['events', index]))
  const issues = parsed.flatMap((each) => each.issues ?? [])
  if (issues.length > 0) return { issues }
  return { value: { ...outer.output, events: parsed.flatMap((each) => (each.issues ? [] : [each.value])) } }
}

/** One event of a case file; `path` says where it stands. */
export function parseEvent(input: unknown, path: readonly (string | number)[] = []): Reading<CaseEvent, CaseIssue> {
  const type = typeof input === 'object' && input !== null && 'type' in input ? input.type : undefined
  const result = v.safeParse(fieldsOf(type), type === 'extension.agreed' ? withPeriod(input) : input)
  if (!result.success) return { issues: result.issues.map((issue) => issueOf(issue, path)) }
  return { value: withDefaults(result.output) }
}

/** An extension may say `by: "14 days"`: a `by` that is no role is read as the period, where there is no other. */
function withPeriod(input: unknown): unknown {
  const { by, period, ...rest } = input as Readonly<Record<string, unknown>> // it has a type, so it is an object
  return period === undefined && typeof by === 'string' && !ROLES.includes(by as Role) ? { ...rest, period: by } : input
}

function issueOf(issue: v.BaseIssue<unknown>, path: readonly (string | number)[]): CaseIssue {
  const keys = (issue.path ?? []).map(({ key }) => (typeof key === 'number' ? key : String(key)))
  const whole = [...path, ...keys]
  const missing = issue.input === undefined
  const where = whole
    .map((key) => (typeof key === 'number' ? `[${key}]` : `.${key}`))
    .join('')
    .replace(/^\./, '')
  const what = missing ? 'is missing' : issue.message
  return {
    code: missing ? 'missing-key' : 'invalid-value',
    path: whole,
    message: `${where || 'the case file'} ${what}`,
  }
}
