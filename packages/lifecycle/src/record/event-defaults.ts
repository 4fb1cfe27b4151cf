import type { EventType } from '@disclock/policy'
import type { CaseEvent, Role } from './event.js'
import { type EventFields, isBareDay } from './event-fields.js'

/** Who does it where nobody is named. */
const usually: Partial<Record<EventType, Role>> = {
  'report.received': 'reporter',
  'report.withdrawn': 'reporter',
  'info.supplied': 'reporter',
  'severity.claimed': 'reporter',
  'credit.accepted': 'reporter',
  'credit.declined': 'reporter',
  'report.auto-replied': 'system',
  'observation.made': 'system',
  'made-public': 'third-party',
  'exploit.published': 'third-party',
  'attack.observed': 'third-party',
}

/**
 * An event with what was left out filled in: `recordedAt` is `occurredAt`, `precision` is `instant` (of a bare day:
 * `day`), `certainty` is `attested`, and `by` is who usually does such a thing. A bare day is read as its noon in UTC.
 *
 * @param fields Checked: of its type, with what its type must carry.
 */
export function withDefaults(fields: EventFields): CaseEvent {
  const { occurredAt, recordedAt, notBefore } = fields
  const event = {
    ...fields,
    occurredAt: noonOfDay(occurredAt),
    recordedAt: noonOfDay(recordedAt ?? occurredAt),
    ...(notBefore !== undefined && { notBefore: noonOfDay(notBefore) }),
    precision: fields.precision ?? (isBareDay(occurredAt) ? 'day' : 'instant'),
    by: fields.by ?? usually[fields.type] ?? 'vendor',
    certainty: fields.certainty ?? 'attested',
    source: fields.source ?? '',
  }
  return event as CaseEvent // what its type must carry was checked before
}

function noonOfDay(when: string): string {
  return isBareDay(when) ? `${when}T12:00:00Z` : when
}
