import type { Millis } from '@disclock/calendar/core'
import type { CaseEvent } from '../record/event.js'
import { type CaseState, type CaseTerms, reduce } from './reduce.js'

interface Known extends CaseTerms {
  readonly count: number
  readonly state: CaseState
}

/** Kept as long as the events themselves are, and no longer. */
const known = new WeakMap<readonly CaseEvent[], Known>()

/**
 * The state of a case as of `now`, as `reduce` gives it. Asked again for the same events at a later time, nothing is
 * reduced again: time alone moves no region, once all that is recorded has happened.
 */
export function stateAsOf(events: readonly CaseEvent[], rules: CaseTerms, now: Millis): CaseState {
  const before = known.get(events)
  if (
    before !== undefined &&
    before.calendar === rules.calendar &&
    before.branches === rules.branches &&
    before.count === events.length && // a list that grew in place, which its type forbids
    before.state.settledAt <= now
  )
    return before.state
  const state = reduce(events, rules, now)
  if (state.settledAt <= now) known.set(events, { ...rules, count: events.length, state })
  return state
}
