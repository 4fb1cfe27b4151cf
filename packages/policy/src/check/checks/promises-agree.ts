import type { Commitment } from '../../policy.js'
import { type CheckFinding, finding, formatPlace } from '../finding.js'
import { groupedBy, type Said, saysTheSame, unconditional } from '../promises.js'
import type { ReadDisclosure, ReadMarkdown, ReadTexts } from '../read-texts.js'
import { formatMilestone, formatTerm } from '../term-words.js'

/**
 * Promises that one text makes with another time than another text does. What only one of them promises is no
 * contradiction.
 */
export function promisesAgree({ disclosure, securityMd }: ReadTexts): readonly CheckFinding[] {
  const [shown, ...others] = securityMd
  return [
    ...(disclosure === null ? [] : securityMd.flatMap((one) => differences(one, disclosure))),
    ...(shown === undefined ? [] : others.flatMap((one) => differences(one, shown))),
  ]
}

function differences(one: ReadDisclosure | ReadMarkdown, other: ReadDisclosure | ReadMarkdown) {
  const theirs = byTopic(unconditional(other))
  return [...byTopic(unconditional(one))].flatMap(([topic, here]) => {
    const there = theirs.get(topic) ?? []
    const onlyThere = there.filter((said) => !isAmong(said, here))
    // What is said twice in one text is for another check; here each is told of beside one of the other text.
    return here
      .filter((said) => !isAmong(said, there))
      .flatMap((said, index) => {
        const match = onlyThere[index]
        return match === undefined ? [] : [difference(said, match)]
      })
  })
}

function difference(here: Said, there: Said): CheckFinding {
  const [one, other] = [here.commitment, there.commitment]
  const message = `${formatMilestone(one)}: ${formatTerm(one)} here, and ${formatTerm(other)} in ${formatPlace(there.place)}`
  return finding('promises-differ', here.place, message, 'decide which of the two holds, and write it in both', [
    there.place,
  ])
}

function isAmong({ commitment }: Said, others: readonly Said[]): boolean {
  return others.some((other) => saysTheSame(commitment, other.commitment))
}

/** What commitments must have in common to be about the same thing. A SECURITY.md can say no other kinds. */
function byTopic(said: readonly Said[]): ReadonlyMap<string, readonly Said[]> {
  const comparable = said.filter(({ commitment }) => commitment.milestone !== 'other' && isComparable(commitment))
  return groupedBy(comparable, ({ kind, milestone, severity }) =>
    [milestone, severity, kind === 'entitlement' || kind === 'ceiling' ? kind : ''].join(' '),
  )
}

function isComparable(commitment: Commitment): boolean {
  // A ceiling that moves with what happens takes a sentence of its own, which is not read.
  if (commitment.kind === 'ceiling') return commitment.or.length + commitment.replaced.length === 0
  return commitment.kind === 'promise' || commitment.kind === 'recurring' || commitment.kind === 'entitlement'
}
