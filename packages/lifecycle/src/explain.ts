import type { DateTime } from 'luxon'
import { type Clock, clockOf } from './clocks/clock.js'
import { judge } from './clocks/judge.js'
import { millisOf } from './clocks/now.js'
import type { Verdict } from './clocks/outcome.js'
import type { Reading } from './clocks/reading.js'
import type { Terms } from './clocks/terms.js'
import { formatTime } from './clocks/words.js'
import type { CaseFile } from './record/event.js'
import type { Placed } from './record/order.js'

/** Why a clock says what it says. */
export interface Explanation {
  readonly clock: Clock
  /** Sentences, in the order in which a person would ask: what was promised, where, from when, each day on the way, what happened. */
  readonly lines: readonly string[]
}

/** What a verdict is called among people. */
const said: Readonly<Record<Verdict, string>> = {
  kept: 'kept',
  broken: 'late',
  open: 'running',
  paused: "the reporter's turn",
  unknown: "can't tell",
  overtaken: 'ended by others',
  'not-applicable': 'does not apply',
}

/**
 * Why a commitment's clock says what it says, in words: the promise with its line in the policy, the day that started
 * it, each day that did not count and why, each pause, what moved the deadline, and the events that the verdict rests
 * on, with where they were seen. Undefined where the policy has no such commitment.
 *
 * The lines may hold text of the case (sources, reasons): make them printable before they reach a terminal or a page.
 *
 * @throws {RangeError} `now` is an invalid DateTime, or no terms are given.
 */
export function explain(
  file: CaseFile,
  terms: Terms | readonly Terms[],
  commitment: string,
  now: DateTime,
): Explanation | undefined {
  const { reading, judged } = judge(file, terms, millisOf(now))
  const found = judged.find((each) => each.commitment.id === commitment)
  if (found === undefined) return undefined
  const clock = clockOf(found.commitment, found.outcome, reading, true)
  const evidence = [...new Set(found.outcome.evidence)].map((placed) => `Rests on ${evidenceWords(placed, reading)}`)
  return { clock, lines: [`${clock.promise}: ${said[clock.verdict]}`, ...clock.why, ...evidence] }
}

/** `report.received (e1) by the reporter, Mon 2 Nov 2026, 10:14, observed: the advisory` */
function evidenceWords({ event, earliest, latest }: Placed, { calendar }: Reading): string {
  const [first, last] = [earliest, latest].map((at) => formatTime(at, calendar))
  const when = first === last ? last : `between ${first} and ${last}`
  const source = event.source === '' ? '' : `: ${event.source}`
  const name = event.id.startsWith(event.type) ? event.id : `${event.type} (${event.id})`
  return `${name} by the ${event.by}, ${when}, ${event.certainty}${source}`
}
