import { type CaseFile, type NewEvent, openCase } from '@disclock/lifecycle'
import type { Channel, EventType } from '@disclock/policy'
import type { Report } from '../report.js'

/** How a report reached the team. */
export interface Receipt {
  /** What the case is to be called. */
  readonly id: string
  /** When it reached the team, not when it was written: ISO 8601 with an offset, or a day. */
  readonly receivedAt: string
  /** When that is recorded. Default: `receivedAt`. */
  readonly recordedAt?: string
  readonly channel?: Channel
}

/** A case as it begins. */
export interface FirstEvents {
  readonly file: CaseFile
  /**
   * What the reporter says has happened in the world, for a person to confirm and then to record. No claim enters by
   * itself: `made-public` would end an embargo and take the date of disclosure from the project, and what attackers do
   * can start the clock of a law.
   */
  readonly toConfirm: readonly EventType[]
}

/**
 * The case that a report opens: that it was received, and how severe its reporter finds it, which selects no row of a
 * policy. Both are attested; who can prove them, as GitHub can, has better events. Nothing else of the report is in it.
 *
 * @throws {RangeError} `receivedAt` or `recordedAt` is no instant and no day.
 *
 * @example
 * firstEvents(report, { id: 'R-1', receivedAt: '2026-11-02T09:14:00Z', channel: 'email' }).file.events.length // => 1
 */
export function firstEvents(
  report: Report,
  { id, receivedAt, recordedAt = receivedAt, channel }: Receipt,
): FirstEvents {
  const told = { occurredAt: receivedAt, recordedAt, by: 'reporter', certainty: 'attested' } as const
  const source = 'the report'
  const { severity, cvss } = report
  const received: NewEvent = { ...told, type: 'report.received', source, ...(channel && { channel }) }
  const vector = cvss !== undefined && VECTOR.test(cvss) ? { vector: cvss } : {}
  const claimed: readonly NewEvent[] =
    severity === undefined ? [] : [{ ...told, type: 'severity.claimed', source, severity, ...vector }]
  return {
    file: openCase(id, received, ...claimed),
    toConfirm: [
      ...(report.public ? (['made-public'] as const) : []),
      ...(report.exploited ? (['attack.observed'] as const) : []),
    ],
  }
}

/** What looks like a vector; whether it is one is for the check of CVSS to say. */
const VECTOR = /^(?:CVSS:\d\.\d\/)?[A-Za-z]{1,3}:[A-Za-z]{1,5}(?:\/[A-Za-z]{1,3}:[A-Za-z]{1,5}){1,40}$/
