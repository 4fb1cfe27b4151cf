import type { Policy } from '../policy.js'
import { bountyOf, sentencesIn } from '../security-md/flags.js'
import { offersSafeHarbor } from '../security-md/safe-harbor.js'
import type { Document } from '../security-md/tree.js'
import type { Place } from './finding.js'
import { isConditional } from './prose-conditions.js'
import { placeAt, positionOf, type ReadDisclosure, type ReadMarkdown, type ReadTexts } from './read-texts.js'
import { anyWord } from './words.js'

/** What a text says about something, yes or no, and where. */
export interface Stance {
  readonly says: boolean
  readonly place: Place
}

/** Whether reports are paid for, by every text that says so or says no. */
export function bountiesIn({ securityMd, disclosure, securityTxt }: ReadTexts): readonly Stance[] {
  return [
    ...securityMd.flatMap((read) => {
      const { bounty } = read.read
      // "We pay for reports. We do not pay for what is out of scope": a no beside a yes is for some only.
      const isFor = (answer: 'yes' | 'no') => (part: Document) => bountyOf(part) === answer
      if (bounty === 'unstated' || (bounty === 'no' && blockWhere(read, isFor('yes')) !== undefined)) return []
      return [{ says: bounty === 'yes', place: placeWhere(read, isFor(bounty)) }]
    }),
    ...stanceOf(disclosure, 'bounty', ({ bounty }) => bounty),
    ...(securityTxt === null
      ? []
      : securityTxt.reading.fields
          // Not of RFC 9116: sites that have it write "True" or "False".
          .filter(({ name, value }) => /^bug-bounty$/i.test(name) && /^(?:true|false)$/i.test(value))
          .slice(0, 1)
          .map(({ value, line, column }) => {
            return { says: /^true$/i.test(value), place: { source: securityTxt.source, line, column } }
          })),
  ]
}

const DENIES_HARBOR = anyWord(({ deniesHarbor }) => deniesHarbor)

/** Whether research in good faith is protected, by every text that promises it or says that it does not. */
export function harborsIn({ securityMd, disclosure }: ReadTexts): readonly Stance[] {
  return [
    ...securityMd.flatMap((read) => {
      const denial = sentencesIn(read.document).find(({ said }) => DENIES_HARBOR.test(said) && !isConditional(said))
      if (denial !== undefined) return [{ says: false, place: placeAt(read, denial.text.at[denial.start] ?? 0) }]
      return read.read.safeHarbor ? [{ says: true, place: placeWhere(read, offersSafeHarbor) }] : []
    }),
    ...stanceOf(disclosure, 'safe-harbor', ({ safeHarbor }) => (safeHarbor === null ? null : true)),
  ]
}

function stanceOf(
  read: ReadDisclosure | null,
  key: string,
  says: (policy: Policy) => boolean | null,
): readonly Stance[] {
  const said = read === null ? null : says(read.policy)
  return read === null || said === null
    ? []
    : [{ says: said, place: { source: read.source, ...positionOf(read, [key]) } }]
}

/** The first block of a text of which something holds that holds of the whole; its beginning where it takes several. */
function placeWhere(read: ReadMarkdown, isIt: (part: Document) => boolean): Place {
  const block = blockWhere(read, isIt)
  const first = block?.kind === 'table' ? block.rows[0]?.cells[0] : block
  return placeAt(read, first?.at[0] ?? 0)
}

function blockWhere(
  { document }: ReadMarkdown,
  isIt: (part: Document) => boolean,
): Document['blocks'][number] | undefined {
  return document.blocks.find((one) => isIt({ ...document, blocks: [one] }))
}
