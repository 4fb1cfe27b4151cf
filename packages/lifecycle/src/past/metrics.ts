import type { Millis } from '@disclock/calendar/core'
import type { Strength } from '@disclock/policy'
import type { DateTime } from 'luxon'
import { judge } from '../clocks/judge.js'
import { millisOf } from '../clocks/now.js'
import type { Terms } from '../clocks/terms.js'
import { formatInstant } from '../clocks/words.js'
import type { CaseFile } from '../record/event.js'
import { type Bod2001, bod2001 } from './bod-20-01.js'
import { type CaseCourse, courseOf, type TimedStage } from './case-course.js'
import { type ElapsedTime, quantile } from './elapsed-time.js'
import { FEWEST_CASES, type KeptShare, keptShare } from './share.js'

/** What many cases say together. Plain data; it names no case. Times in milliseconds. */
export interface Metrics {
  readonly asOf: string
  readonly cases: number
  /** Cases whose receipt is not recorded: nothing about them can be timed, and they are no reports. */
  readonly withoutReceipt: number
  readonly bod2001: Bod2001
  readonly stages: Readonly<Record<TimedStage, StageTimes>>
  /** How often promises were kept. */
  readonly promises: KeptOverTime
  /** The same of aims, which nobody is held to. */
  readonly aims: KeptOverTime
}

/** How long a stage took, from the receipt to the first time that it was reached. */
export interface StageTimes {
  /** In how many reports it was reached. */
  readonly reached: number
  /** In how many open reports it was not reached yet. */
  readonly waiting: number
  /** By nearest rank. */
  readonly median: ElapsedTime | null
  /** In nine of ten it took no longer, by nearest rank; null of fewer than five. */
  readonly p90: ElapsedTime | null
}

/** How often clocks were kept. A clock belongs to the day on which its verdict fell: it was kept, or time was up. */
export interface KeptOverTime {
  readonly ever: KeptShare
  readonly last12Months: KeptShare
  readonly last90Days: KeptShare
}

/**
 * What many cases say together, as of `now`.
 *
 * A reopened case is one case: its stages are timed from the first receipt to the first time that they were reached,
 * and it is open again. Withdrawn, invalid and duplicate reports are reports that had to be answered: they count in
 * times and in what was kept, and their clocks that ended without a verdict count nowhere. What runs, is paused, was
 * overtaken or does not apply is neither kept nor broken; what nobody can tell is counted apart.
 *
 * Periods before `now` end with it and are counted in UTC.
 *
 * @param terms As `evaluate` takes them: a case is judged by the policy in force when its report was received.
 * @throws {RangeError} `now` is an invalid DateTime, or no terms are given.
 */
export function metrics(cases: Iterable<CaseFile>, terms: Terms | readonly Terms[], now: DateTime): Metrics {
  const at = millisOf(now)
  const courses = Array.from(cases, (file) => courseOf(judge(file, terms, at)))
  const over = (strength: Strength): KeptOverTime => {
    const since = (from: Millis) => keptSince(from, strength, courses)
    return {
      ever: since(Number.NEGATIVE_INFINITY),
      last12Months: since(now.toUTC().minus({ months: 12 }).toMillis()),
      last90Days: since(now.toUTC().minus({ days: 90 }).toMillis()),
    }
  }
  return {
    asOf: formatInstant(at),
    cases: courses.length,
    withoutReceipt: courses.filter(({ received }) => received === null).length,
    bod2001: bod2001(courses, at),
    stages: {
      acknowledgement: timesOf('acknowledgement', courses),
      triage: timesOf('triage', courses),
      fix: timesOf('fix', courses),
      disclosure: timesOf('disclosure', courses),
    },
    promises: over('will'),
    aims: over('aim'),
  }
}

function timesOf(stage: TimedStage, courses: readonly CaseCourse[]): StageTimes {
  const times = courses.flatMap(({ took }) => took[stage] ?? [])
  return {
    reached: times.length,
    waiting: courses.filter(({ took, isOpen }) => isOpen && took[stage] === null).length,
    median: quantile(times, 0.5),
    p90: times.length < FEWEST_CASES ? null : quantile(times, 0.9),
  }
}

/** Of the verdicts that fell after `from`; those that fell at no known time belong to `ever` alone. */
function keptSince(from: Millis, strength: Strength, courses: readonly CaseCourse[]): KeptShare {
  const counts = { kept: 0, broken: 0, unknown: 0 }
  const cases = { decided: 0, all: 0 }
  for (const { verdicts } of courses) {
    const before = { ...counts }
    for (const fallen of verdicts)
      if (fallen.strength === strength && (fallen.at ?? Number.NEGATIVE_INFINITY) >= from)
        if (fallen.verdict === 'kept' || fallen.verdict === 'broken' || fallen.verdict === 'unknown')
          counts[fallen.verdict]++
    const decided = counts.kept + counts.broken > before.kept + before.broken
    if (decided) cases.decided++
    if (decided || counts.unknown > before.unknown) cases.all++
  }
  return keptShare(counts, cases)
}
