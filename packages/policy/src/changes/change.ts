/** Everything that can differ between two versions of a policy. Never reworded. */
export const POLICY_CHANGES = [
  /** Promised now, and not before; or the other way round. */
  'commitment-added',
  'commitment-removed',
  /** A severity has a time of its own now; or it has the time of all others again. */
  'row-added',
  'row-removed',
  'longer',
  'shorter',
  /** A range of times ends later than before, or begins to be one; and the reverse. */
  'range-widened',
  'range-narrowed',
  /** Another time, and nobody can say in general which is over first. */
  'time-changed',
  /** Will or aim. */
  'strength-changed',
  /** Promise, recurring, ceiling, floor, entitlement, legal or target. */
  'kind-changed',
  'pausable-changed',
  /** When it applies at all: `when`, `unless`, `since`. */
  'condition-changed',
  /** Which events start and stop it. */
  'events-changed',
  /** When its last day ends, and what happens if that day rests. */
  'last-day-changed',
  'bound-changed',
  /** What can move the deadline while it runs. */
  'modifier-changed',
  /** What the reporter may do, or how updates are counted. */
  'terms-changed',
  'contact-added',
  'contact-removed',
  'contact-changed',
  'pgp-added',
  'pgp-removed',
  'pgp-changed',
  'calendar-changed',
  'scope-widened',
  'scope-narrowed',
  'scope-changed',
  'version-supported',
  'version-dropped',
  'version-changed',
  'branches-changed',
  'field-asked',
  'field-not-asked',
  'field-level-changed',
  'asked-of-reporters-changed',
  'public-issues-changed',
  'safe-harbor-changed',
  'credit-changed',
  'bounty-changed',
  'questions-changed',
  'stage-changed',
  'review-changed',
  'observable-changed',
  'project-renamed',
] as const
/** One of {@link POLICY_CHANGES}. */
export type PolicyChangeCode = (typeof POLICY_CHANGES)[number]

/**
 * What a change does to those who report: it promises less, or more. `changes`: neither, or nobody can say in general,
 * such as with periods of different units.
 */
export type Direction = 'weakens' | 'strengthens' | 'changes'

/** One difference between two versions of a policy. */
export interface PolicyChange {
  readonly code: PolicyChangeCode
  readonly direction: Direction
  /** The id of the commitment, in the later version where it is in both; null where it is about no commitment. */
  readonly commitment: string | null
  /** What the earlier version says, in words; null where it says nothing. */
  readonly before: string | null
  /** What the later version says, in words; null where it says nothing. */
  readonly after: string | null
  /** The line of the later version, from 1; null where nothing stands there, or no line is known. */
  readonly line: number | null
  /** What became of what, for people. Quotes at most 60 characters of a text at a time. */
  readonly message: string
}

/** A change that is about no commitment, and of which no line is known. */
export function change(
  code: PolicyChangeCode,
  direction: Direction,
  what: string,
  [before, after]: readonly [string | null, string | null],
): PolicyChange {
  return { code, direction, commitment: null, before, after, line: null, message: `${what}: ${arrow(before, after)}` }
}

/** What became of what. */
function arrow(before: string | null, after: string | null): string {
  if (before === null) return `new: ${after}`
  return after === null ? `gone: ${before}` : `${before} → ${after}`
}

/** The direction of several differences together. */
export function overall(directions: readonly Direction[]): Direction {
  const [first = 'changes', ...others] = directions
  return others.every((direction) => direction === first) ? first : 'changes'
}

/** `strengthens` where something is there now that was not, `weakens` where it is gone, `changes` where it is another. */
export function byPresence(before: unknown, after: unknown): Direction {
  if (before === null) return after === null ? 'changes' : 'strengthens'
  return after === null ? 'weakens' : 'changes'
}
