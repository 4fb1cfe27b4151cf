import type { Commitment, EventType, Milestone } from '@disclock/policy'
import { selectAll } from '../clocks/selector.js'

const nothing = { amount: 0, unit: 'days' } as const

/**
 * A promise of a milestone without any condition: what starts, stops and ends it is what its name says by itself.
 *
 * @param until What stops it, where it is something else.
 */
export function plainPromise(milestone: Milestone, ...until: readonly EventType[]): Commitment {
  const [first, ...others] = selectAll(...until)
  return {
    id: milestone,
    milestone,
    kind: 'promise',
    within: { min: nothing, max: nothing },
    severity: null,
    strength: 'will',
    binds: 'vendor',
    from: null,
    until: first === undefined ? null : [first, ...others],
    when: null,
    unless: null,
    since: null,
    pausable: false,
    ends: 'end-of-day',
    roll: 'none',
    line: null,
    preset: null,
    or: [],
    replaced: [],
    grace: null,
    onSeverityChange: 'recompute',
    onReopen: 'recompute',
    onExtension: 'add',
  }
}
