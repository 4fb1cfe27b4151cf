import type { Snapshot } from 'xstate'
import { caseMachine } from './machine.js'
import type { CaseState } from './reduce.js'

/**
 * The case as a snapshot of `caseMachine`: plain data that survives JSON, for whoever works on with XState
 * (`createActor(caseMachine, { snapshot })`). Events that are sent to the actor move it as `reduce` would.
 *
 * Two things the reduction knows and a machine without memory does not: what was filled in and is confirmed later,
 * and how many branches have a fix. A case with either is better reduced anew.
 */
export function snapshotOf({ at }: CaseState): Snapshot<unknown> {
  return caseMachine.getPersistedSnapshot(caseMachine.resolveState({ value: nested(at) }))
}

interface Nested {
  [region: string]: string | Nested
}

/** `{ 'world.public': 'no' }` as XState writes it: `{ world: { public: 'no' } }`. */
function nested(at: CaseState['at']): Nested {
  const value: Nested = {}
  for (const [path, state] of Object.entries(at)) {
    const [name = '', ...outer] = path.split('.').toReversed()
    let place = value
    for (const region of outer.toReversed()) {
      const known = place[region]
      const inner = typeof known === 'object' ? known : {}
      place[region] = inner
      place = inner
    }
    place[name] = state
  }
  return value
}
