import { contactsIn } from './contacts.js'
import type { Place } from './finding.js'
import { placeOf, readTexts } from './read-texts.js'
import { formatMilestone, formatTerm } from './term-words.js'
import type { Texts } from './texts.js'

/** One thing that a project promises with a time, and where it says so. */
export interface ToldPromise {
  readonly place: Place
  /** `fix`, `fix (critical)`. */
  readonly milestone: string
  /** `within 90 days`, `every 7 days`, `within 14 days, as an aim`. */
  readonly time: string
}

/** What a project tells those who come to it with a vulnerability. */
export interface Told {
  /** By the disclosure.yml, or else by the SECURITY.md that GitHub shows. */
  readonly promises: readonly ToldPromise[]
  /** Where reporters are sent to GitHub's private reporting; null where no text does so. */
  readonly privateReporting: Place | null
}

/** What the texts tell reporters, whatever else may be wrong with them. */
export function toldBy(texts: Texts): Told {
  const read = readTexts(texts)
  const contacts = contactsIn(read).flatMap((each) => each.contacts)
  return {
    promises: [read.disclosure ?? read.securityMd.slice(0, 1)].flat().flatMap((promising) =>
      promising.policy.commitments.map((commitment) => ({
        place: placeOf(promising, commitment),
        milestone: formatMilestone(commitment),
        time: formatTerm(commitment),
      })),
    ),
    privateReporting: contacts.find(({ kind }) => kind === 'github-advisory')?.place ?? null,
  }
}
