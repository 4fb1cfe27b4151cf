import { plain } from './headings.js'
import type { Line } from './lines.js'
import { type Heading, headingOf, isSilent, labelOf, NO_TITLE, underlined } from './marks.js'

/** A heading and how many lines more than one it takes. */
export interface HeadingAt extends Heading {
  readonly lasts: number
}

/** The heading that a line is, by itself or by the line under it. */
export function headingAt(lines: readonly Line[], index: number): HeadingAt | undefined {
  const at = (number: number) => lines[number]?.text ?? ''
  const own = headingOf(at(index))
  if (own) return { ...own, lasts: 0 }
  const setext = lines[index + 1]?.fenced ? undefined : underlined(at(index - 1), at(index), at(index + 1))
  return setext && { ...setext, lasts: 1 }
}

const GREETING =
  /^(?:hi|hello|hey|dear|hallo|guten|sehr|bonjour|hola|estimad[oa]s?|olá|prezad[oa]s?|您好|你好|こんにちは)(?!\p{L})/iu

/** What only says that this is a report, as {@link plain} leaves it. */
const GENERIC =
  /^(?:(?:the|a|security|vulnerability|bug|issue|private|responsible|coordinated|disclosure) ){0,4}(?:report|reporting|issue|vulnerability|disclosure|advisory|submission|template)$/

/**
 * The title that the first line of a text is: a heading that names no part of a report, or a plain line of its own over a
 * text with headings. Empty where it only says that this is a report.
 */
export function titleAt(lines: readonly Line[], index: number, heading: Heading | undefined): string | undefined {
  if (heading) return heading.title === '' || (heading.field && !heading.goesOn) ? undefined : telling(heading.title)
  const text = lines[index]?.text.trim() ?? ''
  const stands = text.length < 120 && !NO_TITLE.test(text) && !/[,:;<]$|^[<`~]/.test(text) && !GREETING.test(text)
  if (!stands || lines[index + 1]?.text.trim() !== '' || isSilent(text) || labelOf(text)) return undefined
  return lines.slice(index + 2).some((line) => !line.fenced && headingOf(line.text)) ? telling(text) : undefined
}

function telling(title: string): string {
  return GENERIC.test(plain(title)) ? '' : title
}
