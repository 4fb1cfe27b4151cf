import type { Period } from '@disclock/calendar/period'
import { comparePeriods } from '../period-order.js'
import type { Commitment } from '../policy.js'
import type { ReadCommitment } from '../security-md/finding.js'
import type { Place } from './finding.js'
import { isCeiling, isConditional } from './prose-conditions.js'
import { placeOf, type ReadDisclosure, type ReadMarkdown } from './read-texts.js'

/** A commitment of a text, and where it stands. */
export interface Said {
  readonly commitment: Commitment
  readonly place: Place
  /** The sentence or row that a SECURITY.md says it in; null where a policy is written for machines. */
  readonly quote: string | null
}

/**
 * What a text promises whatever happens: not what a law demands, others are bound by, or an event must come before. In
 * prose, a time that cannot be passed "whatever is agreed" is a ceiling, which the grammar reads as a promise.
 */
export function unconditional(read: ReadDisclosure | ReadMarkdown): readonly Said[] {
  const said = read.policy.commitments
    .filter(
      ({ binds, when, unless, since }) => binds === 'vendor' && [when, unless, since].every((one) => one === null),
    )
    .map((commitment): Said => ({ commitment, place: placeOf(read, commitment), quote: null }))
  return read.kind === 'disclosure' ? said : said.flatMap((one) => asMeant(read, one))
}

function asMeant({ read }: ReadMarkdown, said: Said): readonly Said[] {
  const { commitment } = said
  const words = read.commitments.find((one) => isReadFrom(commitment, one))
  if (words === undefined) return [said]
  const { quote } = words
  if (commitment.kind !== 'entitlement' && isConditional(quote)) return []
  return commitment.kind === 'promise' && isCeiling(words)
    ? [{ ...said, quote, commitment: { ...commitment, kind: 'ceiling' } }]
    : [{ ...said, quote }]
}

function isReadFrom(commitment: Commitment, { line, milestone, severity, amount, max, unit }: ReadCommitment): boolean {
  const longest = longestOf(commitment)
  return (
    commitment.line === line &&
    commitment.milestone === milestone &&
    commitment.severity === severity &&
    longest?.amount === (max ?? amount) &&
    longest.unit === unit
  )
}

function longestOf(commitment: Commitment): Period | null {
  if (commitment.kind === 'promise') return commitment.within.max
  if (commitment.kind === 'recurring') return commitment.every
  return commitment.kind === 'entitlement' ? commitment.after : null
}

/** A promise, to be done once and within a time that counts from the report. */
export interface Deadline extends Said {
  readonly commitment: Extract<Commitment, { readonly kind: 'promise' }>
}

/** The promises of a text that all count from the report, so that their times can be compared. */
export function deadlines(read: ReadDisclosure | ReadMarkdown): readonly Deadline[] {
  return unconditional(read).filter(isDeadline)
}

function isDeadline(said: Said): said is Deadline {
  return said.commitment.kind === 'promise' && said.commitment.from === null
}

/** Whether two commitments say the same: the time, how often, and how firmly; no ceiling is an aim. Seven days are a week. */
export function saysTheSame(one: Commitment, other: Commitment): boolean {
  if (one.kind === 'ceiling' && other.kind === 'ceiling') return isSamePeriod(one.within.max, other.within.max)
  return one.strength === other.strength && isSameTime(one, other)
}

function isSameTime(one: Commitment, other: Commitment): boolean {
  if (one.kind === 'promise' && other.kind === 'promise')
    return isSamePeriod(one.within.min, other.within.min) && isSamePeriod(one.within.max, other.within.max)
  if (one.kind === 'recurring' && other.kind === 'recurring') return isSamePeriod(one.every, other.every)
  if (one.kind === 'entitlement' && other.kind === 'entitlement') return isSamePeriod(one.after, other.after)
  return false
}

function isSamePeriod(one: Period, other: Period): boolean {
  return comparePeriods(one, other) === 'equal'
}

/** What is said, by what a key makes of it, in the order in which each key comes first. */
export function groupedBy(
  said: readonly Said[],
  keyOf: (commitment: Commitment) => string,
): ReadonlyMap<string, readonly Said[]> {
  const groups = new Map<string, Said[]>()
  for (const one of said) {
    const key = keyOf(one.commitment)
    const group = groups.get(key)
    if (group === undefined) groups.set(key, [one])
    else group.push(one)
  }
  return groups
}
