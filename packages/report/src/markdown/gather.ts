import { FIELDS, type Field, type Report } from '../report.js'
import type { Section } from './sections.js'

/** What sections say, and where it was said first. */
export interface Said {
  readonly report: Report
  readonly places: Readonly<Partial<Record<Field, number>>>
  /** How many fields were named by a title, a heading or a label. */
  readonly named: number
}

/** A report while it is read. */
export interface Gathering {
  /** What was said of a field first. */
  first(field: Field): unknown
  /** Adds to a field: to its texts, which end up one below the other, to its entries, or its value. */
  add(field: Field, values: readonly unknown[], section: Pick<Section, 'by' | 'number' | 'body'>): void
  /** Adds what a field cannot take to another that can, with the line that named it. */
  leave(section: Section, text: string, to?: Field): void
  said(): Said
}

/** A report with nothing in it yet. */
export function gathering(): Gathering {
  const values = new Map<Field, unknown[]>()
  const places: Partial<Record<Field, number>> = {}
  const named = new Set<Field>()
  const add: Gathering['add'] = (field, more, { by, number, body }) => {
    if (more.length === 0 || more[0] === '') return
    const begins = by === 'unnamed' ? body.find(({ text }) => text.trim() !== '')?.number : undefined
    if (by !== 'unnamed') named.add(field)
    places[field] ??= begins ?? number
    const known = values.get(field) ?? []
    values.set(field, known)
    for (const one of more) known.push(one)
  }
  return {
    first: (field) => values.get(field)?.[0],
    add,
    leave: (section, text, to = 'description') => {
      const name = to === 'description' ? section.name.trim() : ''
      const [first = '', ...rest] = text.split('\n')
      // A label's line holds what it says, or the first line of it.
      const said = first !== '' && name.endsWith(first) ? [name, ...rest].join('\n') : `${name}\n\n${text}`
      add(to, [said.trim()], section)
    },
    said: () => {
      const fields = (Object.keys(FIELDS) as Field[]).filter((field) => values.has(field))
      const entries = fields.map((field) => {
        const all = values.get(field) ?? []
        const shape = FIELDS[field]
        return [field, shape === 'text' ? all.join('\n\n') : shape.startsWith('list') ? all : all[0]]
      })
      return { report: Object.fromEntries(entries), places, named: named.size }
    },
  }
}
