import { PeriodError, parsePeriod } from '@disclock/calendar/period'
import { CHANNELS, EVENT_TYPES, type EventType, SEVERITIES } from '@disclock/policy'
import { closest } from 'fastest-levenshtein'
import { DateTime } from 'luxon'
import * as v from 'valibot'
import { CERTAINTIES, type Payloads, PRECISIONS, ROLES } from './event.js'

/** Whether a text is a civil day without a time, such as `2026-11-02`. */
export function isBareDay(text: string): boolean {
  return /^\d{4}-\d\d-\d\d$/.test(text) && DateTime.fromISO(text, { zone: 'utc' }).isValid
}

/** Whether a text is an instant, as luxon and JavaScript both read it: other ISO 8601 texts have one reader only. */
function isInstant(text: string): boolean {
  // What most files hold is told without luxon, which takes ten times as long.
  const at = Date.parse(text)
  if (text.length === 20 && !Number.isNaN(at) && `${new Date(at).toISOString().slice(0, 19)}Z` === text) return true
  return /T.*(?:Z|[+-]\d\d:?\d\d)$/.test(text) && DateTime.fromISO(text).toMillis() === at
}

const instantOrDay = v.pipe(
  v.string('must be an ISO 8601 time in quotes, such as "2026-11-02T09:14:00Z"'),
  v.check(
    (text) => isBareDay(text) || isInstant(text),
    'must be an ISO 8601 time with an offset, such as "2026-11-02T09:14:00Z", or a day, such as "2026-11-02"',
  ),
)
const text = v.pipe(v.string('must be text'), v.maxLength(10_000, 'must be at most 10,000 characters'))
const name = v.pipe(text, v.minLength(1, 'must not be empty'))
const period = v.pipe(
  v.string('must be a period in quotes, such as "14 days"'),
  v.rawCheck(({ dataset, addIssue }) => {
    if (!dataset.typed) return
    try {
      parsePeriod(dataset.value)
    } catch (error) {
      if (!(error instanceof PeriodError)) throw error
      addIssue({ message: `must be a period: ${error.message}` })
    }
  }),
)
const oneOf = <const T extends readonly string[]>(values: T) =>
  v.picklist(values, `must be one of ${values.join(', ')}`)

const base = {
  id: name,
  type: v.picklist(
    EVENT_TYPES,
    ({ input }) => `is no event type that Disclock knows; the nearest is "${closest(String(input), [...EVENT_TYPES])}"`,
  ),
  occurredAt: instantOrDay,
  notBefore: v.optional(instantOrDay),
  recordedAt: v.optional(instantOrDay),
  precision: v.optional(oneOf(PRECISIONS)),
  by: v.optional(oneOf(ROLES)),
  certainty: v.optional(oneOf(CERTAINTIES)),
  source: v.optional(text),
}

/** A check for each field, of the field's type: what is optional may be left out, what is not is asked for. */
type Checks<Payload> = {
  readonly [F in keyof Payload]-?: v.GenericSchema<
    unknown,
    object extends Pick<Payload, F> ? Payload[F] | undefined : Payload[F]
  >
}

const reasoned = { reason: v.optional(text) }
const scored = { severity: oneOf(SEVERITIES), vector: v.optional(text) }
const ofBranch = { branch: v.optional(name) }
const planned = { for: v.optional(instantOrDay) }
const linked = { url: v.optional(text) }
const identified = { cve: v.optional(text) }
const credited = { name: v.optional(text), anonymous: v.optional(v.boolean('must be true or false')) }
const party = { party: name, role: v.optional(text) }

const payloads: { readonly [T in keyof Payloads]: Checks<Payloads[T]> } = {
  'report.received': { channel: v.optional(oneOf(CHANNELS)) },
  'report.acknowledged': reasoned,
  'report.auto-replied': reasoned,
  'report.reproduced': reasoned,
  'report.validated': reasoned,
  'report.accepted': reasoned,
  'report.invalidated': reasoned,
  'report.out-of-scope': reasoned,
  'report.withdrawn': reasoned,
  'report.deferred': reasoned,
  'report.resumed': reasoned,
  'report.closed': reasoned,
  'report.reopened': reasoned,
  'report.duplicate': { of: name },
  'severity.claimed': scored,
  'severity.assessed': scored,
  'awareness.recorded': { of: oneOf(['exploitation', 'incident']) },
  'authority.notified': { stage: oneOf(['early-warning', 'notification', 'final']), to: v.optional(text) },
  'fix.started': ofBranch,
  'fix.merged': ofBranch,
  'fix.ready': ofBranch,
  'fix.tested': ofBranch,
  'fix.released': ofBranch,
  'fix.found-incomplete': ofBranch,
  'mitigation.available': ofBranch,
  'embargo.proposed': { until: instantOrDay },
  'embargo.accepted': reasoned,
  'embargo.rejected': reasoned,
  'embargo.terminated': reasoned,
  'extension.agreed': { commitment: name, period, ...reasoned },
  'disclosure.scheduled': { for: instantOrDay },
  'disclosure.announced': planned,
  'disclosure.requested': planned,
  'advisory.published': linked,
  'advisory.updated': linked,
  'advisory.withdrawn': linked,
  'cve.requested': identified,
  'cve.reserved': identified,
  'cve.published': identified,
  'cve.rejected': identified,
  'credit.offered': credited,
  'credit.accepted': credited,
  'credit.declined': credited,
  'party.joined': party,
  'party.left': party,
  'milestone.reached': { name },
  'observation.made': { covers: v.looseObject({ types: v.array(base.type), from: instantOrDay, to: instantOrDay }) },
  'policy.adopted': { hash: name, calendarHash: name },
  'event.voided': { event: name, reason: text },
}

const bare = v.looseObject(base, 'must be an event')
const schemas: ReadonlyMap<unknown, typeof bare> = new Map(
  Object.entries(payloads).map(([type, payload]) => [type, withPayload(payload)]),
)

function withPayload(payload: v.ObjectEntries): typeof bare {
  // A payload only adds to the fields of the base.
  return v.looseObject({ ...payload, ...base }, 'must be an event') as unknown as typeof bare
}

/** What an event of a type must look like; of a type that is not known, only what every event must. */
export function fieldsOf(type: unknown): typeof bare {
  return schemas.get(type) ?? bare
}

/** The fields that every event must have and those it may leave out. */
export type EventFields = v.InferOutput<typeof bare> & { readonly type: EventType }
