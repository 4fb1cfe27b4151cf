import type { DateTime } from 'luxon'
import { millisOf } from './clocks/now.js'
import type { Terms } from './clocks/terms.js'
import { type CaseState, reduce } from './machine/reduce.js'
import type { CaseFile } from './record/event.js'

/**
 * Where a case stands as of `now`: the state of each region of the machine, the events in their one order, and what
 * was odd. What `can` and `snapshotOf` ask for; `evaluate` gives the same for people.
 *
 * @param terms For the zone in which imprecise times are read, and the branches that get a fix.
 * @throws {RangeError} `now` is an invalid DateTime.
 *
 * @example
 * can(stateOf(rocket, terms, now), { type: 'report.closed', occurredAt }) // => { ok: false, rule: 'close-from-valid', … }
 */
export function stateOf({ events }: CaseFile, { policy, calendar }: Terms, now: DateTime): CaseState {
  return reduce(events, { calendar, branches: policy.branches }, millisOf(now))
}
