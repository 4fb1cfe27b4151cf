import { type Calendar, loadCalendar, sha256 } from '@disclock/calendar/core'
import type { Policy } from '@disclock/policy'

/** A policy ready to be clocked: what was promised, and the time in which it is read. */
export interface Terms {
  readonly policy: Policy
  readonly calendar: Calendar
  /** SHA-256 of what the policy promises, as `policy.adopted` names it; lines and the order of keys change nothing. */
  readonly hash: string
}

/**
 * Loads what a policy's calendar needs (the holiday tables it names, on demand).
 * @throws {CalendarError} The calendar cannot be used, such as one in which no working day follows within ten years.
 */
export async function loadTerms(policy: Policy): Promise<Terms> {
  return { policy, calendar: await loadCalendar(policy.calendar ?? {}), hash: hashOf(policy) }
}

/** The hash of a policy without its calendar, which has a hash of its own. */
export function hashOf({ calendar: _, ...promised }: Policy): string {
  return sha256(
    JSON.stringify(promised, (key, value: unknown) => {
      if (key === 'line') return undefined
      if (value === null || typeof value !== 'object' || Array.isArray(value)) return value
      return Object.fromEntries(Object.entries(value).sort(([a], [b]) => (a < b ? -1 : 1)))
    }),
  )
}
