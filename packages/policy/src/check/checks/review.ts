import { formatPeriod, type Period } from '@disclock/calendar/period'
import { sentencesIn } from '../../security-md/flags.js'
import { type CheckFinding, finding, type Place } from '../finding.js'
import { placeAt, positionOf, type ReadDisclosure, type ReadMarkdown, type ReadTexts } from '../read-texts.js'

/** How often a text says that it is reviewed, and the day on which it last was, `YYYY-MM-DD`, as far as it says. */
interface Review {
  readonly place: Place
  readonly every: Period
  readonly last: string | null
}

/**
 * Policies past the review that they announce. The day of the last is what the text says, or else what is known of the
 * file's last change. The words are read in English.
 */
export function review({ disclosure, securityMd }: ReadTexts, now: Date): readonly CheckFinding[] {
  return [...securityMd.flatMap(reviewInProse), ...(disclosure === null ? [] : reviewInPolicy(disclosure))].flatMap(
    ({ place, every, last }) => {
      const rhythm = `the policy is reviewed every ${formatPeriod(every)}`
      if (last === null)
        return [
          finding(
            'review-undated',
            place,
            `${rhythm}, and does not say when it last was`,
            'add the day of the last review',
          ),
        ]
      const due = dayAfter(last, every)
      // The day itself is still in time.
      if (now.getTime() < due.getTime() + DAY) return []
      const message = `${rhythm}, and was last on ${last}: the next review was due on ${due.toISOString().slice(0, 10)}`
      return [finding('review-overdue', place, message, 'read it again, and write the day on which you did')]
    },
  )
}

function reviewInPolicy(read: ReadDisclosure): readonly Review[] {
  const { reviewed } = read.policy
  if (reviewed === null) return []
  const place = { source: read.source, ...positionOf(read, ['reviewed']) }
  return [{ place, every: reviewed.every, last: reviewed.last ?? read.changed ?? null }]
}

function reviewInProse(read: ReadMarkdown): readonly Review[] {
  const last = lastIn(read.text) ?? read.changed ?? null
  for (const { said, text, start } of sentencesIn(read.document)) {
    const every = rhythmIn(said)
    if (every === null) continue
    const place = placeAt(read, text.at[start] ?? 0)
    return [{ place, every, last }]
  }
  return []
}

const RHYTHMS: readonly (readonly [RegExp, Period])[] = [
  [
    /\b(?:semi-?annually|bi-?annually|twice (?:a|per|each) year|every (?:six|6) months)\b/,
    { amount: 6, unit: 'months' },
  ],
  [
    /\b(?:annually|yearly|once (?:a|per) year|(?:every|each) (?:year|12 months|twelve months))\b/,
    { amount: 12, unit: 'months' },
  ],
  [/\b(?:quarterly|(?:every|each) (?:quarter|three months|3 months))\b/, { amount: 3, unit: 'months' }],
  [/\b(?:monthly|(?:every|each) month)\b/, { amount: 1, unit: 'months' }],
]

/** "This policy is reviewed annually": what is reviewed must be the text itself, not code or access. */
function rhythmIn(said: string): Period | null {
  if (!/\b(?:policy|document|page)\b/.test(said)) return null
  const behind = /\breview(?:ed|s)?\b([^.;]{0,60})/.exec(said)?.[1] ?? null
  return (behind === null ? null : RHYTHMS.find(([pattern]) => pattern.test(behind))?.[1]) ?? null
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']

/** "Last reviewed: 2026-03-01", "last updated: March 1, 2026", "last review: 1 March 2026". */
function lastIn(text: string): string | null {
  const written =
    /\blast[ -](?:reviewed|updated|revised|review|update|revision)\b[^\n\d]{0,12}(?:on[: ]*)?([^\n]{0,40})/i.exec(text)
  const said = `${written?.[0] ?? ''}`.toLowerCase()
  const iso = /\b(\d{4}-\d\d-\d\d)\b/.exec(said)?.[1]
  if (iso !== undefined) return dayOf(iso)
  const [, first, month = '', second, year] =
    /(?:(\d{1,2})\.? )?([a-z]{3})[a-z]* (?:(\d{1,2}),? )?(\d{4})\b/.exec(said) ?? []
  const number = MONTHS.indexOf(month) + 1
  const day = first ?? second
  if (number === 0 || year === undefined || day === undefined) return null
  return dayOf(`${year}-${String(number).padStart(2, '0')}-${day.padStart(2, '0')}`)
}

/** The day, if it is one. */
function dayOf(text: string): string | null {
  const at = Date.parse(`${text}T00:00:00Z`)
  return Number.isNaN(at) || new Date(at).toISOString().slice(0, 10) !== text ? null : text
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
