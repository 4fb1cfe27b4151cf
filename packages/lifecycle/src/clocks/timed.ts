import type { Commitment } from '@disclock/policy'
import type { Placed } from '../record/order.js'
import { deadlineOf, type Timed } from './deadline.js'
import { type Ending, endingsOf } from './ending.js'
import { ruleOf } from './milestone.js'
import { idle, type Outcome } from './outcome.js'
import { enoughBranches } from './quorum.js'
import { type Reached, reachedBy } from './reached.js'
import type { Reading } from './reading.js'
import { lapsedWords, openingWords } from './reasons.js'
import { isSelected } from './selector.js'
import { type NoRow, type Row, rowFor } from './severity.js'
import { eventsThatCount, startOf } from './start.js'
import { verdictOf } from './verdict.js'

/** What became of a commitment with one deadline: a promise, a ceiling, a law's demand, a target. */
export function timedOutcome(commitment: Timed, reading: Reading): Outcome {
  const start = startOf(commitment, reading)
  const row = rowFor(commitment, reading.policy.commitments, reading.state.timeline)
  if (!row.applies && row.until === null) return idle('not-applicable', () => [row.why])
  if ('verdict' in start) return start
  return row.applies ? outcomeUnder(commitment, row, start, reading) : afterRow(commitment, row, start, reading)
}

/** Under a severity that holds no more: what was late before stays late, all else is another row's. */
function afterRow(commitment: Timed, { why, until }: NoRow, start: Placed, reading: Reading): Outcome {
  const before = outcomeUnder(commitment, { applies: true, changed: null }, start, reading)
  const lapsed = until !== null && before.verdict === 'broken' && (before.due?.latest.at ?? 0) <= until.earliest
  if (!lapsed) return idle('not-applicable', () => [why])
  return { ...before, overdue: false, why: () => [...before.why(), lapsedWords(until, reading)] }
}

function outcomeUnder(commitment: Timed, row: Row, start: Placed, reading: Reading): Outcome {
  const endings = endingsOf(commitment, reading)
  const deadline = deadlineOf(commitment, row, start, endings, reading)
  if (deadline === null) return idle('not-applicable', () => ['No rule of the target gives a date yet'])
  const { due, expected, words } = deadline
  const last = endings.at(-1)
  const ended = last?.revived === null ? last : undefined
  const reached = reachedIn(commitment, start, ended, reading)
  const opening = () => openingWords(commitment, start, due, words, reading)
  const lookFrom = start.latest
  return verdictOf({ commitment, start, due, expected, reached, ended, lookFrom, canAct: true, opening }, reading)
}

/** When the milestone was reached, if it was, and not only after the policy had ceased to ask for it (`unless`). */
function reachedIn(commitment: Timed, start: Placed, ended: Ending | undefined, reading: Reading): Reached | undefined {
  const quorum = needsBranches(commitment) ? enoughBranches(reading.policy.branches) : undefined
  const reached = reachedBy(ruleOf(commitment), eventsThatCount(commitment, start, reading), quorum)
  const { unless } = commitment
  const excused = unless !== null && ended !== undefined && isSelected(ended.by.event, unless)
  return excused && reached && ended.by.latest < reached.earliest ? undefined : reached
}

/** A fix is out when enough branches have it, unless the policy says itself what stops its clock. */
function needsBranches({ milestone, until }: Commitment): boolean {
  return milestone === 'fix' && until === null
}
