import type { Field } from '../report.js'
import type { Line } from './lines.js'
import { headingOf, isLeft, type Label, labelOf, underlined } from './marks.js'

/** A stretch of a text that speaks of one field. */
export interface Section {
  readonly field: Field
  /** Under which heading, label or line it stands, from 1. */
  readonly number: number
  /** How it was found: a text that nobody named a field is `unnamed`. */
  readonly by: 'title' | 'heading' | 'label' | 'unnamed'
  readonly depth: number
  /** The line that names it, for whoever cannot read what it says. */
  readonly name: string
  readonly body: Line[]
}

/** Fields that are said in a line. */
const SHORT = 'summary type cwe component version severity cvss contact credit anonymous public exploited'.split(' ')
/** Fields whose text is full of what looks like labels: only a bold one, or one of {@link STRONG}, ends it. */
const LITERAL = 'steps poc logs'.split(' ')
const STRONG = 'summary description impact severity cvss cwe steps poc fix'.split(' ')

/** A line that goes on with the entry above it. */
const GOES_ON = /^(?: {2}|\t)(?! {0,1}(?:[-*+•]|\d{1,4}[.)])\s)\s*\S/

/**
 * The sections of a text in their order. A known heading of any depth begins one; an unknown one goes to the
 * description, unless it is deeper than the section it stands in.
 */
export function sectionsOf(lines: readonly Line[]): readonly Section[] {
  const sections: Section[] = []
  let current = begin('description', 'unnamed', 1, 0)
  /** Where to go on when a label has been said. */
  let after: Section | undefined
  const at = (index: number) => lines[index]?.text ?? ''
  const first = lines.findIndex(({ text }) => text.trim() !== '')

  function begin(field: Field, by: Section['by'], number: number, depth: number, name = ''): Section {
    const section: Section = { field, by, number, depth, name, body: [] }
    sections.push(section)
    return section
  }
  const add = (text: string, { number, fenced, opens }: Line) => current.body.push({ text, number, fenced, opens })

  for (let index = Math.max(first, 0); index < lines.length; index += 1) {
    const line = lines[index] as Line // the index is within
    const { text, number } = line
    if (after && !GOES_ON.test(text)) {
      current = begin(after.field, after.by === 'title' ? 'unnamed' : after.by, number, after.depth)
      after = undefined
    }
    if (line.fenced || text.trim() === '') {
      add(text, line)
      continue
    }
    const setext = underlined(at(index - 1), text, at(index + 1))
    const heading = headingOf(text) ?? (lines[index + 1]?.fenced ? undefined : setext)
    const lasts = heading && heading === setext ? 1 : 0
    if (heading && index === first && (heading.field === undefined || heading.goesOn) && heading.title !== '') {
      current = begin('summary', 'title', number, 0)
      add(heading.title, line)
      current = begin('description', 'unnamed', number + 1, 0)
      index += lasts
      continue
    }
    if (heading?.field) {
      current = begin(heading.field, 'heading', number, heading.depth, text)
      if (heading.rest !== '') add(heading.rest, line)
      index += lasts
      continue
    }
    if (heading && heading.depth <= current.depth && current.field !== 'description') {
      current = begin('description', 'unnamed', number, heading.depth)
    }
    const label = heading ? undefined : labelOf(text)
    if (label && counts(label, current, number, at(index - 1))) {
      const short = label.form === 'entry' || SHORT.includes(label.field)
      if (short) after = current
      current = begin(label.field, 'label', number, short ? 9 : 8, text)
      if (label.value !== '') add(label.value, line)
      continue
    }
    if (!isLeft(text)) add(text, line)
  }
  return sections
}

/** Whether a label is one where it stands: in steps and code only after a blank line, or right after another. */
function counts({ field, form, value }: Label, current: Section, number: number, before: string): boolean {
  const { field: within } = current
  if (within === 'acknowledged') return false
  if (form === 'bold' || !LITERAL.includes(within)) return true
  if (current.by === 'label' && current.number === number - 1) return true
  return form === 'bare' && before.trim() === '' && value !== '' && STRONG.includes(field)
}
