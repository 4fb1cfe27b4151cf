import { type Calendar, loadCalendar } from '@disclock/calendar/core'
import type { Policy } from '@disclock/policy'

/** A policy ready to be clocked: what was promised, and the time in which it is read. */
export interface Terms {
  readonly policy: Policy
  readonly calendar: Calendar
}

/**
 * Loads what a policy's calendar needs (the holiday tables it names, on demand).
 * @throws {CalendarError} The calendar cannot be used, such as one in which no working day follows within ten years.
 */
export async function loadTerms(policy: Policy): Promise<Terms> {
  return { policy, calendar: await loadCalendar(policy.calendar ?? {}) }
}
