import type { Policy } from '@disclock/policy'
import { quorumOf } from '../machine/branches.js'
import type { Placed } from '../record/order.js'
import { type Reached, soonest } from './reached.js'

/**
 * When enough branches had a fix: of the supported branches, each with its first fix, the one that completes the
 * quorum. An event that names no branch is about all of them; one that names an unsupported branch is about none.
 */
export function enoughBranches(
  branches: Policy['branches'],
): ((events: readonly Placed[]) => Reached | undefined) | undefined {
  if (branches === null) return undefined
  const needed = quorumOf(branches)
  return (events) => {
    const fixed = branches.supported.flatMap((branch) => {
      const about = events.filter(({ event }) => !('branch' in event) || event.branch === branch)
      return soonest(about) ?? []
    })
    const sure = nth(fixed, needed, ({ latest }) => latest)
    const early = nth(fixed, needed, ({ earliest }) => earliest)
    return sure && early && { earliest: early.earliest, latest: sure.latest, surely: sure.surely, maybe: early.maybe }
  }
}

/** The one that is reached `count`-th, with the events of all that were reached before it. */
function nth(ways: readonly Reached[], count: number, by: (way: Reached) => number): Reached | undefined {
  const inTime = [...ways].sort((a, b) => by(a) - by(b)).slice(0, count)
  const last = inTime[count - 1]
  return (
    last && {
      ...last,
      surely: [...new Set(inTime.flatMap(({ surely }) => surely))],
      maybe: [...new Set(inTime.flatMap(({ maybe }) => maybe))],
    }
  )
}
