import { isPromiseNote, type Note } from '../prose/promise-notes.js'

/**
 * The lines above an entry with its notes, in the place of those that are there. A comment that is none of ours stays
 * where it is.
 */
export function noted(lead: readonly string[], column: number, notes: readonly Note[]): readonly string[] {
  if (notes.length === 0) return lead
  const comments = lead.map((line) => line.trim().replace(/^# /, ''))
  const isOurs = (_: string, index: number) => isPromiseNote(comments[index] ?? '')
  const first = lead.findIndex(isOurs)
  const place = first === -1 ? lead.length : first
  const rest = lead.slice(place).filter((line, index) => !isOurs(line, place + index))
  const lines = notes.filter(({ text, isNew }) => isNew || comments.includes(text)).map(({ text }) => text)
  const written = lines.map((text) => `${' '.repeat(column)}# ${text.replace(/[\r\n]/g, ' ')}`)
  return [...lead.slice(0, place), ...written, ...rest]
}
