import { type Calendar, civilDay, loadCalendar } from '@disclock/calendar/core'
import { type Clock, evaluate, openCase } from '@disclock/lifecycle'
import { type Commitment, emptyPolicy, formPolicy, type Milestone, type Policy, type Severity } from '@disclock/policy'
import { DateTime } from 'luxon'

/** By when something that is promised is due. */
export interface PromisedDue {
  /**
   * The day on which time is up at the latest, `YYYY-MM-DD`, in the policy's zone; in UTC where it names none.
   */
  readonly day: string
  /** The first instant that is too late, under every reading of the policy: ISO 8601, UTC. */
  readonly at: string
  /** The same in words, in the policy's zone: `Wed 4 Nov 2026`; where no zone is named, perhaps two days. */
  readonly words: string
}

/** One promised time, as a reporter reads it. */
export interface PromisedTime {
  /** The commitment's id in the policy. */
  readonly id: string
  readonly milestone: Milestone
  /** The severity, as the team will assess it, for which this holds; null for every one. */
  readonly severity: Severity | null
  /** `We will acknowledge your report within 2 business days.` */
  readonly words: string
  /** Null where it counts from something that has not happened yet. */
  readonly due: PromisedDue | null
  /** It is promised again and again; `due` is the first time. */
  readonly recurring: boolean
}

/**
 * What is promised to who sends a report, with dates, in the policy's order: counted from when it reaches the team, which
 * a form cannot know. What a law demands towards authorities is not in it. Dates are those of the lifecycle.
 *
 * @param policy A policy, or the part of it that a form has.
 * @param receivedAt When the report reaches the team: ISO 8601 with an offset.
 * @throws {RangeError} `receivedAt` is no instant.
 * @throws {CalendarError} The calendar cannot be used.
 */
export async function timetable(
  { commitments, calendar: terms }: Pick<Policy, 'commitments' | 'calendar'>,
  receivedAt: string,
): Promise<readonly PromisedTime[]> {
  const now = DateTime.fromISO(receivedAt, { setZone: true })
  if (!now.isValid || !ZONED.test(receivedAt))
    throw new RangeError(`"${receivedAt}" is no instant; write it as 2026-11-02T09:14:00Z`)
  const policy = { ...emptyPolicy(''), commitments, calendar: terms }
  const calendar = await loadCalendar(terms ?? {})
  const clocks = new Map<Severity | null, readonly Clock[]>()
  for (const severity of new Set(commitments.map((one) => one.severity))) {
    const assessed = { type: 'severity.assessed', occurredAt: receivedAt } as const
    const file = openCase(
      'report',
      { type: 'report.received', occurredAt: receivedAt },
      ...(severity ? [{ ...assessed, severity }] : []),
    )
    clocks.set(severity, evaluate(file, { policy, calendar, hash: '' }, now, { words: false }).clocks)
  }
  return formPolicy(policy).times.flatMap(({ id, milestone, severity, words }) => {
    const commitment = commitments.find((one) => one.id === id)
    const clock = clocks.get(severity)?.find((one) => one.commitment === id)
    if (commitment === undefined || clock === undefined) return []
    const due = countsFromAssessment(commitment) ? null : dueOf(clock, calendar)
    return { id, milestone, severity, words, due, recurring: commitment.kind === 'recurring' }
  })
}

const ZONED = /T.*(?:Z|[+-]\d{2}(?::?\d{2})?)$/i

/** To see the row of a severity it is taken as assessed at once; what counts from the assessment has no date by that. */
function countsFromAssessment({ from, when }: Commitment): boolean {
  return [...(from ?? []), ...(when ?? [])].some(({ event }) => event === 'severity.assessed')
}

function dueOf({ dueAtLatest, due }: Clock, calendar: Calendar): PromisedDue | null {
  if (dueAtLatest === null || due === null) return null
  const lastMoment = Date.parse(dueAtLatest) - 1 // the end of a period is the first instant after it
  return { day: civilDay(lastMoment, calendar), at: dueAtLatest, words: due }
}
