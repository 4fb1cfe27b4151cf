import type { EventType, Selector } from '@disclock/policy'
import type { CaseEvent } from '../record/event.js'
import type { Placed } from '../record/order.js'

/** Whether an event is one of those selected: of the type, and with every field that is asked for. */
export function isSelected(event: CaseEvent, selectors: readonly Selector[]): boolean {
  return selectors.some((selector) => selector.event === event.type && isLike(event, selector.where))
}

function isLike(event: CaseEvent, where: Selector['where']): boolean {
  // Fields of an event are told apart by its type only; here they are compared as the plain data that they are.
  for (const field in where) if ((event as unknown as Fields)[field] !== where[field]) return false
  return true
}

interface Fields {
  readonly [field: string]: unknown
}

/** The first of the events selected; undefined where none has happened. */
export function firstSelected(timeline: readonly Placed[], selectors: readonly Selector[]): Placed | undefined {
  return timeline.find(({ event }) => isSelected(event, selectors))
}

/** Every event of these types. */
export function selectAll(...types: readonly EventType[]): readonly Selector[] {
  return types.map((event) => ({ event, where: {} }))
}

/** For people: `report.validated`, `awareness.recorded (of: exploitation)`, joined with "or". */
export function formatSelectors(selectors: readonly Selector[]): string {
  return selectors
    .map(({ event, where }) => {
      const fields = Object.entries(where).map(([field, value]) => `${field}: ${value}`)
      return fields.length === 0 ? event : `${event} (${fields.join(', ')})`
    })
    .join(' or ')
}
