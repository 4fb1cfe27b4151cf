import { sha256 } from '@disclock/calendar/core'
import type { EventType } from '@disclock/policy'
import { parseEvent } from './case-file.js'
import type { CaseEvent, CaseFile, EventBase, Payloads } from './event.js'
import { fingerprint } from './fingerprint.js'

type Asked = 'type' | 'occurredAt'

/**
 * An event as one writes it: its type, when it happened, and what the type must carry. All else may be left out and
 * has the defaults of `parseEvent`; the id is made of the content.
 */
export type NewEvent<T extends EventType = EventType> = {
  [K in T]: Pick<EventBase<K>, Asked> &
    Partial<Omit<EventBase<K>, Asked>> &
    (K extends keyof Payloads ? Payloads[K] : unknown)
}[T]

/**
 * A case with what has happened so far.
 *
 * @throws {RangeError} As {@link apply} does.
 *
 * @example
 * openCase('GHSA-…', { type: 'report.received', occurredAt: '2026-11-02T09:14:00Z' })
 */
export function openCase(id: string, ...events: readonly NewEvent[]): CaseFile {
  return events.reduce<CaseFile>((file, event) => apply(file, event), { id, events: [] })
}

/**
 * The case with one event more; the case as it was is left alone. The same event again changes nothing.
 *
 * Whatever happened is taken, in any order: ask `can` first about what you are going to do yourself.
 *
 * @throws {RangeError} A field cannot be read, such as an `occurredAt` that is no instant.
 */
export function apply(file: CaseFile, event: NewEvent): CaseFile {
  const { value, issues } = parseEvent({ ...event, id: event.id ?? idOf(event) })
  if (issues) throw new RangeError(`${event.type}: ${issues.map(({ message }) => message).join('; ')}`)
  return file.events.some((known) => isSame(known, value)) ? file : { ...file, events: [...file.events, value] }
}

/** `report.received-0f4a8c21b9d3`: the same content has the same id on any machine. */
function idOf(event: NewEvent): string {
  return `${event.type}-${sha256(fingerprint(event)).slice(0, 12)}`
}

function isSame(a: CaseEvent, b: CaseEvent): boolean {
  return a.id === b.id && fingerprint(a) === fingerprint(b)
}
