import type { Text } from './passage.js'

/**
 * Where a list item ends although Markdown lets it go on: before a line that is not indented and starts anew. Markdown
 * takes such a line for a part of the item; who wrote it forgot the empty line between.
 *
 * @param column The column of the item's text, from 1.
 * @returns The place of the line break in the text, or null where the item goes on to its end.
 */
export function lazyEnd({ text, at }: Text, source: string, column: number): number | null {
  for (let index = text.indexOf('\n'); index !== -1; index = text.indexOf('\n', index + 1)) {
    const offset = at[index + 1] ?? 0
    const indent = offset - (source.lastIndexOf('\n', offset - 1) + 1)
    const rest = text.slice(index + 1)
    const line = /^[^\n\v]*/.exec(rest)?.[0] ?? ''
    const startsAnew = /^[\p{Lu}\p{Lo}*_]/u.test(line)
    const before = text.slice(0, index)
    const isWhole =
      /[.:]$/.test(line) &&
      !/(?:[,;]|\b(?:the|an?|of|to|and|or|for|with|in|on|by|from|at|our|your|via|as|that))$/i.test(before)
    const wasOver = /[.!?:)。]$/.test(before) || isWhole
    if (indent < column - 1 && startsAnew && wasOver) return index
  }
  return null
}
