import { EVENT_TYPES, type EventType, type Reading, SEVERITIES } from '@disclock/policy'
import { closest } from 'fastest-levenshtein'
import { DateTime } from 'luxon'
import * as v from 'valibot'
import { type CaseEvent, type CaseFile, CERTAINTIES, PRECISIONS, ROLES, type Role } from './event.js'

/** Something wrong with a case file: where, what, and how to put it right. */
export interface CaseIssue {
  readonly code: string
  readonly path: readonly (string | number)[]
  readonly message: string
}

const instant = v.pipe(
  v.string('must be an ISO 8601 time in quotes, such as "2026-11-02T09:14:00Z"'),
  v.check(
    (text) => dayOnly.test(text) || (zoned.test(text) && DateTime.fromISO(text).isValid),
    'must be an ISO 8601 time with an offset, such as "2026-11-02T09:14:00Z", or a day, such as "2026-11-02"',
  ),
)
const zoned = /T.*(?:Z|[+-]\d\d:?\d\d)$/
const dayOnly = /^\d{4}-\d\d-\d\d$/
const text = v.pipe(v.string('must be text'), v.maxLength(10_000, 'must be at most 10,000 characters'))
const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `must be one of ${values.join(', ')}`)
const eventType = oneOf(EVENT_TYPES)

const base = {
  id: v.pipe(text, v.minLength(1, 'must not be empty')),
  type: v.picklist(
    EVENT_TYPES,
    ({ input }) => `is no event type that Disclock knows; the nearest is "${closest(String(input), [...EVENT_TYPES])}"`,
  ),
  occurredAt: instant,
  notBefore: v.optional(instant),
  recordedAt: v.optional(instant),
  precision: v.optional(oneOf(PRECISIONS)),
  by: v.optional(oneOf(ROLES)),
  certainty: v.optional(oneOf(CERTAINTIES)),
  source: v.optional(text),
}

/** What a type must carry besides the base. Keys that are not named here are kept as they are. */
const payloads: Partial<Record<EventType, v.ObjectEntries>> = {
  'report.duplicate': { of: text },
  'severity.claimed': { severity: oneOf(SEVERITIES) },
  'severity.assessed': { severity: oneOf(SEVERITIES) },
  'awareness.recorded': { of: oneOf(['exploitation', 'incident']) },
  'authority.notified': { stage: oneOf(['early-warning', 'notification', 'final']) },
  'embargo.proposed': { until: instant },
  'disclosure.scheduled': { for: instant },
  'party.joined': { party: text },
  'party.left': { party: text },
  'milestone.reached': { name: text },
  'observation.made': { covers: v.looseObject({ types: v.array(eventType), from: instant, to: instant }) },
  'policy.adopted': { hash: text, calendarHash: text },
  'event.voided': { event: text, reason: text },
}

/** Who does it where nobody is named. */
const usually: Partial<Record<EventType, Role>> = {
  'report.received': 'reporter',
  'report.withdrawn': 'reporter',
  'info.supplied': 'reporter',
  'severity.claimed': 'reporter',
  'report.auto-replied': 'system',
  'observation.made': 'system',
  'made-public': 'third-party',
  'exploit.published': 'third-party',
  'attack.observed': 'third-party',
}

const caseFile = v.looseObject({
  id: v.pipe(text, v.minLength(1, 'must not be empty')),
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
  const payload = EVENT_TYPES.includes(type as EventType) ? payloads[type as EventType] : {}
  const result = v.safeParse(v.looseObject({ ...base, ...payload }, 'must be an event'), input)
  if (!result.success) return { issues: result.issues.map((issue) => issueOf(issue, path)) }
  const { output } = result
  const event = {
    ...output,
    occurredAt: noonOfDay(output.occurredAt),
    recordedAt: noonOfDay(output.recordedAt ?? output.occurredAt),
    ...(output.notBefore !== undefined && { notBefore: noonOfDay(output.notBefore) }),
    precision: output.precision ?? (dayOnly.test(output.occurredAt) ? 'day' : 'instant'),
    by: output.by ?? usually[output.type] ?? 'vendor',
    certainty: output.certainty ?? 'attested',
    source: output.source ?? '',
  }
  return { value: event as CaseEvent } // the payload of its type was checked above
}

function noonOfDay(when: string): string {
  return dayOnly.test(when) ? `${when}T12:00:00Z` : when
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
