import type { EventType } from '@disclock/policy'

/** An event that somebody recorded by hand: the case, what happened, when, and what else it carries. */
export type Attested = readonly [
  caseId: string,
  type: EventType,
  at: string,
  payload?: Readonly<Record<string, string>>,
]
