import type { Policy } from '@disclock/policy'
import type { CaseEvent } from '../record/event.js'

/** How many of some branches must have a fix. */
export function quorumOf({ supported, quorum }: NonNullable<Policy['branches']>): number {
  return quorum === 'all' ? supported.length : quorum === 'any' ? 1 : quorum
}

/**
 * Says of each event, told in the order of the time line, whether the machine hears it. It hears `fix.ready` and
 * `fix.released` from the moment that enough of the supported branches have the fix, and every other event always.
 *
 * An event without a branch is about all branches; one of a branch that gets no fix is about none. A fix that was
 * found incomplete takes nothing back: what is missing is a new vulnerability in the same case (CERT/CC's case state
 * has no way back from F or D).
 *
 * @param branches Null: the first event is enough.
 */
export function fixCounter(branches: Policy['branches']): (event: CaseEvent) => boolean {
  if (branches === null) return () => true
  const needed = quorumOf(branches)
  const fixed = { 'fix.ready': new Set<string>(), 'fix.released': new Set<string>() }
  return (event) => {
    if (event.type !== 'fix.ready' && event.type !== 'fix.released') return true
    const having = fixed[event.type]
    for (const branch of branches.supported)
      if (event.branch === undefined || event.branch === branch) having.add(branch)
    return having.size >= Math.max(1, needed)
  }
}
