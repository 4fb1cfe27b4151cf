import type { Direction, PolicyChangeCode } from './change.js'

/** One thing in which two versions of a commitment differ. */
export interface Aspect {
  readonly code: PolicyChangeCode
  readonly direction: Direction
  readonly before: string | null
  readonly after: string | null
  /** Both sides, for people, without the commitment's name. */
  readonly words: string
}

/** The other way round. */
export function opposite(direction: Direction): Direction {
  return direction === 'changes' ? direction : direction === 'weakens' ? 'strengthens' : 'weakens'
}
