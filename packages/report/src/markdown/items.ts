import type { Line } from './lines.js'

/** What begins an entry: its indent, its number. */
export const MARK = /^( {0,9})(?:(\d{1,4})[.)]|[-*+•])(?:[ \t]+|$)/
/** `Step 1:`, also as a heading. */
export const NAMED =
  /^ {0,3}(?:#{1,6} +)?(?:\*\*|__)?(?:step|schritt|étape|paso|passo|步骤|ステップ|手順)\s?\d{1,3}(?!\d)/i

/** The entries of a list, and what stood before the first. */
export interface Items {
  readonly before: string
  readonly items: readonly string[]
}

/**
 * The entries of a list at its own depth. All that follows an entry belongs to it: lists within it, code, paragraphs.
 * Only marks of the first one's kind begin another.
 *
 * @param mended What to make of a line of an entry outside fences, without its mark or indent.
 */
export function itemsOf(lines: readonly Line[], mended: (text: string) => string = (text) => text): Items {
  const before: string[] = []
  const items: string[][] = []
  let kind = ''
  let depth = 0
  let width = 0
  const outside = (text: string, fenced: boolean) => (fenced ? text : mended(text))
  for (const { text, fenced, opens } of lines) {
    const mark = fenced && !opens ? null : (MARK.exec(text) ?? NAMED.exec(text))
    const [head = '', indent = '', number] = mark ?? []
    const its = mark === null ? '' : NAMED.test(text) ? 'named' : number === undefined ? 'bullet' : 'number'
    const begins = mark !== null && (kind === '' ? true : its === kind && indent.length <= depth + 1)
    if (begins) {
      kind = its
      if (items.length === 0) depth = indent.length
      width = its === 'named' ? 0 : head.length
      items.push([outside(text.slice(width), fenced)])
    } else (items.at(-1) ?? before).push(outside(text.startsWith('\t') ? text.slice(1) : dedented(text, width), fenced))
  }
  const texts = items.map((item) => item.join('\n').trim()).filter((item) => item !== '')
  return { before: before.join('\n').trim(), items: texts }
}

function dedented(text: string, width: number): string {
  let spaces = 0
  while (spaces < width && text[spaces] === ' ') spaces += 1
  return text.slice(spaces)
}

/** Entries, each in lines, as the lines of a list: what follows a mark is indented under it. */
export function listOf(items: readonly (readonly string[])[], numbered: boolean): readonly string[] {
  return items.flatMap(([first = '', ...rest], index) => {
    const mark = numbered ? `${index + 1}. ` : '- '
    return [mark + first, ...rest.map((line) => (line === '' ? '' : ' '.repeat(mark.length) + line))]
  })
}
