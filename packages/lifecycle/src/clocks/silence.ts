import type { Millis } from '@disclock/calendar/core'
import type { EventType, Policy } from '@disclock/policy'
import type { CaseState } from '../machine/reduce.js'
import type { CaseEvent } from '../record/event.js'

/**
 * Whether it is evidence that none of `types` was seen from `from` to `to`.
 *
 * A case without `observation.made` is complete as written: silence counts. Otherwise every type must have been
 * looked at throughout; and where a word to the reporter would have kept the promise (`spoken`), the look must have
 * reached every channel on which it could have been said. Most policies name an e-mail address, which no API shows:
 * there, only someone's attested word makes silence evidence. Absence alone accuses nobody.
 */
export function silenceCounts(
  looks: CaseState['looks'],
  { types, spoken, from, to }: { types: readonly EventType[]; spoken: boolean; from: Millis; to: Millis },
  policy: Policy,
): boolean {
  if (looks.length === 0) return true
  const everywhere = !spoken || everyChannelCanBeLookedAt(policy)
  const telling = looks.filter((look) => everywhere || look.certainty === 'attested')
  return types.every((type) => coversAll(telling, type, from, to))
}

function everyChannelCanBeLookedAt({ observable, contacts }: Policy): boolean {
  if (observable !== null) return observable.includes('advisory')
  return contacts.every((contact) => contact.kind === 'github-advisory')
}

/** Whether looks for `type`, taken together, leave no gap from `from` to `to`. */
function coversAll(
  looks: readonly CaseEvent<'observation.made'>[],
  type: EventType,
  from: Millis,
  to: Millis,
): boolean {
  const spans = looks
    .filter(({ covers }) => covers.types.includes(type))
    .map(({ covers }) => ({ from: Date.parse(covers.from), to: Date.parse(covers.to) }))
    .sort((a, b) => a.from - b.from)
  let covered = from
  for (const span of spans) if (span.from <= covered) covered = Math.max(covered, span.to)
  return covered >= to
}
