import { formatPeriod, type Period } from '@disclock/calendar/period'
import { sentencesIn } from '../../security-md/flags.js'
import { bounded } from '../../security-md/lexicon.js'
import { type CheckFinding, finding, type Place } from '../finding.js'
import { lastReviewed } from '../last-reviewed.js'
import { placeAt, positionOf, type ReadDisclosure, type ReadMarkdown, type ReadTexts } from '../read-texts.js'
import { CHECK_WORDS, type Rhythm, wordOf } from '../words.js'

/** How often a text says that it is reviewed, and the day on which it last was, `YYYY-MM-DD`, as far as it says. */
interface Review {
  readonly place: Place
  readonly every: Period
  readonly last: string | null
  /** How this text says when that was. */
  readonly form: string
}

/**
 * Policies past the review that they announce. The day of the last is what the text says, or else what is known of the
 * file's last change.
 */
export function review({ disclosure, securityMd }: ReadTexts, now: Date): readonly CheckFinding[] {
  return [...securityMd.flatMap(reviewInProse), ...(disclosure === null ? [] : reviewInPolicy(disclosure))].flatMap(
    ({ place, every, last, form }) => {
      const rhythm = `the policy is reviewed every ${formatPeriod(every)}`
      if (last === null)
        return [
          finding(
            'review-undated',
            place,
            `${rhythm}, and does not say when it last was`,
            `write the day of the last review: ${form}`,
          ),
        ]
      const due = dayAfter(last, every)
      // The day itself is still in time.
      if (now.getTime() < due.getTime() + DAY) return []
      const message = `${rhythm}, and was last on ${last}: the next review was due on ${due.toISOString().slice(0, 10)}`
      return [finding('review-overdue', place, message, `read it again, and write the day on which you did: ${form}`)]
    },
  )
}

const IN_PROSE = '"Last reviewed: YYYY-MM-DD"'
const IN_POLICY = '"last: YYYY-MM-DD", under "reviewed"'

function reviewInPolicy(read: ReadDisclosure): readonly Review[] {
  const { reviewed } = read.policy
  if (reviewed === null) return []
  const place = { source: read.source, ...positionOf(read, ['reviewed']) }
  return [{ place, every: reviewed.every, last: reviewed.last ?? read.changed ?? null, form: IN_POLICY }]
}

function reviewInProse(read: ReadMarkdown): readonly Review[] {
  const last = lastReviewed(read.text) ?? read.changed ?? null
  for (const { said, text, start } of sentencesIn(read.document)) {
    const every = rhythmIn(said)
    if (every === null) continue
    const place = placeAt(read, text.at[start] ?? 0)
    return [{ place, every, last, form: IN_PROSE }]
  }
  return []
}

/** The months between two reviews; "twice a year" is looked for before "a year". */
const RHYTHMS: readonly (readonly [Rhythm, number])[] = [
  ['half-yearly', 6],
  ['yearly', 12],
  ['quarterly', 3],
  ['monthly', 1],
]

const REVIEWS = CHECK_WORDS.map((words) => ({
  policy: wordOf(words, ({ policy }) => policy),
  rhythms: RHYTHMS.map(([rhythm, months]) => {
    const [reviewed, often] = [words.reviewed, words.rhythms[rhythm]].map((source) => bounded(words, source))
    return { months, pattern: new RegExp(`${reviewed}[^.;。]{0,60}?${often}|${often}[^.;。]{0,60}?${reviewed}`, 'u') }
  }),
}))

/** "This policy is reviewed annually": what is reviewed must be the text itself, not code or access. */
function rhythmIn(said: string): Period | null {
  const months = REVIEWS.filter(({ policy }) => policy.test(said))
    .flatMap(({ rhythms }) => rhythms)
    .find(({ pattern }) => pattern.test(said))?.months
  return months === undefined ? null : { amount: months, unit: 'months' }
}

/** The day so long after another. A business day counts as a day and two fifths: a review is no deadline of a case. */
function dayAfter(day: string, { amount, unit }: Period): Date {
  const date = new Date(`${day}T00:00:00Z`)
  if (unit === 'months') {
    const dayOfMonth = date.getUTCDate()
    date.setUTCDate(1)
    date.setUTCMonth(date.getUTCMonth() + amount)
    const lastOfMonth = new Date(Date.UTC(date.getUTCFullYear(), date.getUTCMonth() + 1, 0)).getUTCDate()
    date.setUTCDate(Math.min(dayOfMonth, lastOfMonth))
  } else date.setUTCDate(date.getUTCDate() + Math.ceil(amount * DAYS[unit]))
  return date
}

const DAY = 86_400_000
const DAYS = { hours: 1 / 24, days: 1, 'business-days': 7 / 5, weeks: 7 } as const
