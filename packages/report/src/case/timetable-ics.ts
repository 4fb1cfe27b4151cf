import type { PromisedTime } from './timetable.js'

/**
 * Promised times as an iCalendar file (RFC 5545), each a whole day that blocks no time. Times for one severity are left
 * out, as nobody has assessed it yet. Nothing of the report is in it.
 *
 * @param about The project, and the instant from which the times were counted: ISO 8601 with an offset.
 * @throws {RangeError} `receivedAt` is no instant.
 */
export function timetableIcs(
  times: readonly PromisedTime[],
  { project, receivedAt }: { readonly project: string; readonly receivedAt: string },
): string {
  const stamp = new Date(receivedAt).toISOString().replace(/[-:]|\.\d+/g, '')
  const events = times.flatMap(({ id, words, severity, due, recurring }) => {
    if (due === null || severity !== null) return []
    const counted = `Counted from when your report reaches the team${recurring ? '; the first of several' : ''}. Due: ${due.words}.`
    return [
      'BEGIN:VEVENT',
      `UID:${stamp}-${encodeURIComponent(id)}-${encodeURIComponent(project)}@disclock`,
      `DTSTAMP:${stamp}`,
      `DTSTART;VALUE=DATE:${due.day.replaceAll('-', '')}`,
      `SUMMARY:${escaped(`${project}: ${words}`)}`,
      `DESCRIPTION:${escaped(counted)}`,
      'TRANSP:TRANSPARENT',
      'END:VEVENT',
    ]
  })
  const lines = ['BEGIN:VCALENDAR', 'VERSION:2.0', 'PRODID:-//Disclock//Promised times//EN', ...events, 'END:VCALENDAR']
  return lines.map((line) => `${folded(line)}\r\n`).join('')
}

/** RFC 5545, 3.3.11. Other control characters have no place in a text. */
function escaped(text: string): string {
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what it takes out
  const printable = text.replace(/\r\n?/g, '\n').replace(/[\u0000-\u0009\u000b-\u001f\u007f]/g, ' ')
  return printable.replace(/[\\;,]/g, '\\$&').replaceAll('\n', '\\n')
}

/** The most that a line may have, in octets of UTF-8 (RFC 5545, 3.1). */
const LONGEST = 75

/** A line, continued on the next with a space before where it is too long; no character is cut. */
function folded(line: string): string {
  let [text, octets] = ['', 0]
  for (const character of line) {
    const more = new TextEncoder().encode(character).length
    if (octets + more > LONGEST) [text, octets] = [`${text}\r\n `, 1]
    text += character
    octets += more
  }
  return text
}
