import type { FormPolicy } from '@disclock/policy'
import { timetable, timetableIcs } from '../case.js'

/** What is promised as an iCalendar file, as if the report reached the team at `receivedAt`: ISO 8601 with an offset. */
export async function calendarFile(policy: Partial<FormPolicy>, receivedAt: string): Promise<string> {
  const { commitments = [], calendar = null, project = '' } = policy
  return timetableIcs(await timetable({ commitments, calendar }, receivedAt), { project, receivedAt })
}
