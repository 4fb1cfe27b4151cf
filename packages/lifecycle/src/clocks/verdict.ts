import type { Millis } from '@disclock/calendar/core'
import type { Commitment } from '@disclock/policy'
import type { Placed } from '../record/order.js'
import type { Ending } from './ending.js'
import { ruleOf } from './milestone.js'
import type { Outcome, Words } from './outcome.js'
import type { Reached } from './reached.js'
import { isPaused, nearFrom, type Reading } from './reading.js'
import { endedWords, keptWords, lateWords, runningWords, silentWords, unseenWords, unsureWords } from './reasons.js'
import { silenceCounts } from './silence.js'
import type { DueSpan } from './words.js'

/** All that the verdict of one deadline rests on. */
export interface Question {
  readonly commitment: Commitment
  readonly start: Placed
  readonly due: DueSpan
  /** From here on it may be expected, so that it is due soon some time before. */
  readonly expected: Millis
  readonly reached: Reached | undefined
  /** What ended the clock without its milestone, and was not revived. */
  readonly ended: Ending | undefined
  /** From when somebody must have looked for silence to be evidence. */
  readonly lookFrom: Millis
  /** Whether an act still helps once time is up. */
  readonly canAct: boolean
  readonly opening: Words
}

/** The verdict of one deadline. The cases and their order are the table of the design's §6. */
export function verdictOf(question: Question, reading: Reading): Outcome {
  const { commitment, start, due, reached, ended } = question
  const from = { start, due, stoppedAt: null, nearAt: null, overdue: false } as const
  const why = (last: () => string): Words =>
    function* () {
      yield* question.opening()
      yield last()
    }

  if (reached) {
    const { earliest, latest, surely, maybe } = reached
    const by = (events: readonly Placed[]) => ({ ...from, stoppedAt: latest, evidence: [start, ...events] })
    if (latest < due.earliest.at) return { ...by(surely), verdict: 'kept', why: why(() => keptWords(reached, reading)) }
    if (earliest >= due.latest.at)
      return { ...by(maybe), verdict: 'broken', why: why(() => lateWords(reached, reading)) }
    return { ...by([...maybe, ...surely]), verdict: 'unknown', why: why(() => unsureWords(reached, reading)) }
  }

  if (ended && ended.by.earliest < due.latest.at)
    return {
      ...from,
      stoppedAt: ended.by.latest,
      verdict: ended.verdict,
      evidence: [start, ended.by],
      why: why(() => endedWords(ended.by, reading)),
    }

  if (reading.now < due.latest.at) {
    const paused = isPaused(commitment, reading)
    return {
      ...from,
      verdict: paused ? 'paused' : 'open',
      nearAt: paused ? null : nearFrom(question.expected, reading),
      evidence: [start],
      why: why(() => runningWords(commitment, start, reading)),
    }
  }

  const known = silenceCounts(reading.state.looks, silenceOf(question), reading.policy)
  return {
    ...from,
    verdict: known ? 'broken' : 'unknown',
    overdue: question.canAct && ended === undefined,
    evidence: ended ? [start, ended.by] : [start],
    why: why(() => (known ? silentWords(commitment, due, reading) : unseenWords(commitment, due, reading))),
  }
}

function silenceOf({ commitment, due, lookFrom }: Question) {
  const { evidence, spoken } = ruleOf(commitment)
  return { types: evidence.map(({ event }) => event), spoken, from: lookFrom, to: due.latest.at }
}
