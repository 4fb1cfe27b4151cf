import * as v from 'valibot'
import { CHANNELS, EVENT_TYPES, type EventType, SEVERITIES } from '../vocabulary.js'
import { key, list, text, word } from './parts.js'
import { LINE, SHAPES } from './shapes.js'

const anyEvent = word(EVENT_TYPES)
const fixes: readonly EventType[] = [
  'fix.started',
  'fix.merged',
  'fix.ready',
  'fix.tested',
  'fix.released',
  'fix.found-incomplete',
]
const parties: readonly EventType[] = ['party.joined', 'party.left']

/** Which events carry a field (design, §4). A selector that asks others for it would never match. */
export const EVENTS_WITH = {
  of: ['awareness.recorded'],
  stage: ['authority.notified'],
  name: ['milestone.reached'],
  channel: ['report.received'],
  severity: ['severity.claimed', 'severity.assessed'],
  branch: fixes,
  commitment: ['extension.agreed'],
  party: parties,
  role: parties,
  by: EVENT_TYPES,
} as const satisfies Readonly<Record<string, readonly EventType[]>>

const field = <const Schema extends v.GenericSchema>(
  schema: Schema,
  description: string,
  example: v.InferInput<Schema>,
) => v.exactOptional(key(schema, { title: 'Only where', description, example }))

const selecting = v.pipe(
  v.strictObject(
    {
      event: key(anyEvent, { title: 'Event', description: 'The type of the event.', example: 'awareness.recorded' }),
      of: field(word(['exploitation', 'incident']), 'What one became aware of.', 'exploitation'),
      stage: field(word(['early-warning', 'notification', 'final']), 'What an authority was told.', 'early-warning'),
      name: field(text(SHAPES.name), 'The name of the milestone that was reached.', 'distributors-notified'),
      channel: field(word(CHANNELS), 'Where the report came in.', 'advisory'),
      severity: field(word(SEVERITIES), 'The severity that was claimed or assessed.', 'critical'),
      branch: field(text(LINE), 'The branch of the fix.', '2.x'),
      commitment: field(text(SHAPES.name), 'The commitment that was extended.', 'fix'),
      party: field(text(LINE), 'Who joined or left.', 'CERT/CC'),
      role: field(text(LINE), 'As what they joined or left.', 'coordinator'),
      by: field(word(['reporter', 'vendor', 'coordinator', 'third-party', 'system']), 'Who made it happen.', 'vendor'),
    },
    'write an event, such as { event: awareness.recorded, of: exploitation }',
  ),
  v.metadata({
    dependentSchemas: Object.fromEntries(
      Object.entries<readonly EventType[]>(EVENTS_WITH)
        .filter(([, events]) => events !== EVENT_TYPES)
        .map(([name, events]) => [name, { properties: { event: { enum: events } } }]),
    ),
  }),
)

const selector = v.union([anyEvent, selecting], 'write an event, such as fix.released')

type One = EventType | v.InferOutput<typeof selecting>

/** Selectors of a disclosure.yml, their shape proven, their meaning not yet. */
export type SelectorsRow = One | One[]

/** Events of which any one will do, as written: a type, a type with what it must carry, or a list of these. */
export const selectorsSchema: v.GenericSchema<SelectorsRow> = v.union(
  [
    anyEvent,
    selecting,
    v.pipe(list(selector, 20, 'write a list of events'), v.minLength(1, 'name at least one event')),
  ],
  'write an event such as fix.released, { event: awareness.recorded, of: exploitation }, or a list of these',
)

/** The parts that stand in a JSON Schema once, and are referred to. */
export const selectorParts = { event: anyEvent, selector: selecting }
