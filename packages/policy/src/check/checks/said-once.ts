import { type CheckFinding, finding, formatPlace } from '../finding.js'
import { groupedBy, type Said, saysTheSame, unconditional } from '../promises.js'
import type { ReadDisclosure, ReadMarkdown, ReadTexts } from '../read-texts.js'
import { formatMilestone, formatTerm } from '../term-words.js'

/** Promises that one text makes twice, with two times. An aim beside a promise, as "30 days, at most 90", is no second. */
export function saidOnce({ disclosure, securityMd }: ReadTexts): readonly CheckFinding[] {
  return [...securityMd, ...(disclosure === null ? [] : [disclosure])].flatMap(repetitions)
}

function repetitions(read: ReadDisclosure | ReadMarkdown): readonly CheckFinding[] {
  const promised = unconditional(read).filter(
    ({ commitment: { kind, milestone } }) => milestone !== 'other' && (kind === 'promise' || kind === 'recurring'),
  )
  const topics = groupedBy(promised, ({ kind, milestone, severity, strength, from, until }) =>
    JSON.stringify([kind, milestone, severity, strength, from, until]),
  )
  return [...topics.values()].flatMap(([first, ...others]) =>
    first === undefined ? [] : others.flatMap((other) => repetition(first, other)),
  )
}

function repetition(first: Said, again: Said): readonly CheckFinding[] {
  // Two times in one sentence are for two cases, as "90 days, or 7 where it is attacked": the sentence says which.
  const isOneSentence = first.quote !== null && first.quote === again.quote
  if (isOneSentence || saysTheSame(first.commitment, again.commitment)) return []
  const message = `${formatMilestone(again.commitment)}: ${formatTerm(again.commitment)} here, and ${formatTerm(first.commitment)} in ${formatPlace(first.place)}`
  const hint = 'keep the one that holds, or say for which reports each of them is'
  return [finding('promised-twice', again.place, message, hint, [first.place])]
}
