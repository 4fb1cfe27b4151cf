import type { Report } from '../report.js'
import { deactivated } from './active.js'
import { escaped } from './escape.js'
import { listOf } from './items.js'
import { formatPlace } from './place.js'
import { isField, NAMES, UNTITLED } from './written.js'

/** Fields that stand in the list under the title when they fit on a line. */
const SHORT = 'severity cvss type component version contact credit anonymous public exploited'.split(' ')

/**
 * A report as Markdown that people read and `parseReport` reads back to the same report: lines end with LF, and a text
 * that holds headings, open fences or whatever else could be taken for structure gets backslashes there. Its headings
 * are closed (`## Impact ##`), which nobody sees once it is shown; by that it is known as ours. Shown, it loads nothing,
 * as images and tags are made text.
 *
 * That holds while the Markdown is no longer than is read of it. Fields of the policy's own come last, each under its
 * name; read back, they are part of the description.
 */
export function renderReport(report: Report): string {
  let title = UNTITLED
  const labels: string[] = []
  const sections: string[] = []
  const order = Object.keys(NAMES)
  const own = Object.keys(report).filter((name) => !order.includes(name))
  for (const name of [...order, ...own]) {
    const value = (report as Readonly<Record<string, unknown>>)[name] // a policy may ask for fields of its own
    if (value === undefined) continue
    const text = textOf(value)
    const fits = text !== '' && text.length < 300 && !text.includes('\n')
    const heading = isField(name) ? NAMES[name] : name.replace(/\s+/g, ' ')
    if (name === 'summary' && fits && text !== UNTITLED) title = deactivated(text)
    else if (name === 'cwe' && isIds(value)) labels.push(`- **${heading}:** ${value.join(', ')}`)
    else if (fits && SHORT.includes(name)) labels.push(`- **${heading}:** ${deactivated(text)}`)
    else sections.push(`## ${heading} ##\n\n${linesOf(name, value).join('\n')}`)
  }
  return `${[`# ${title} #`, labels.join('\n'), ...sections].filter((part) => part !== '').join('\n\n')}\n`
}

/** The value of a field in the lines of its section. */
function linesOf(name: string, value: unknown): readonly string[] {
  const lines = (one: unknown) => escaped(deactivated(textOf(one)).split('\n'), name)
  return Array.isArray(value) ? listOf(value.map(lines), name === 'steps') : lines(value)
}

function textOf(value: unknown): string {
  if (typeof value === 'boolean') return value ? 'yes' : 'no'
  const text = typeof value === 'object' && value !== null ? formatPlace(value) : String(value)
  return text.replace(/\r\n?/g, '\n').trim()
}

/** Whether ids of weaknesses are just that, so that a line can hold them. */
function isIds(value: unknown): value is readonly string[] {
  return Array.isArray(value) && value.length < 20 && value.every((one) => /^CWE-\d{1,5}$/.test(one))
}
