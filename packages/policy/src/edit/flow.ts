import { type CST, isPair, isScalar, type Node } from 'yaml'
import { type Collected, contentEnd, lineEnd } from './block.js'

/** An entry within brackets, and what stands around it: together with its comma these are the whole text. */
interface FlowEntry {
  readonly key: string | null
  readonly value: Node | null
  readonly start: number
  readonly end: number
  readonly head: number
  /** Blanks and comments in front of it, from the line of the comma before it on. */
  readonly before: string
  /** What stands between it and its comma. */
  readonly after: string
  /** The comment on the line of its comma. */
  readonly beside: string
}

/** A collection in brackets. */
interface Flow {
  readonly entries: readonly FlowEntry[]
  readonly start: number
  readonly end: number
  /** The comment on the line of the opening bracket. */
  readonly beside: string
  /** What stands in front of the closing bracket. */
  readonly tail: string
  readonly hasLastComma: boolean
}

/** A collection in brackets as it stands in a text. */
export function flowOf(text: string, collection: Collected): Flow {
  // The document was parsed with its source tokens, and this is a collection in brackets.
  const { items } = collection.srcToken as CST.FlowCollection
  const commas = items.flatMap(({ start }) => start.filter(({ type }) => type === 'comma')).map(({ offset }) => offset)
  const [start, close] = [collection.range?.[0] ?? 0, (collection.range?.[1] ?? 0) - 1]
  const entries: FlowEntry[] = []
  const opening = besideAt(text, start + 1, close)
  let from = start + 1 + opening.length
  for (const [index, item] of collection.items.entries()) {
    const value = isPair<Node, Node | null>(item) ? item.value : item
    const key = isPair<Node>(item) && isScalar(item.key) ? item.key : null
    const begin = (key ?? value)?.range?.[0] ?? from
    const head = key?.range?.[1] ?? begin
    const end = contentEnd(text, value, head)
    const comma = commas[index]
    const behind = comma === undefined ? end : comma + 1
    const beside = besideAt(text, behind, close)
    const place = { start: begin, end, head, before: text.slice(from, begin) }
    const name = key === null ? null : String(key.value)
    entries.push({ ...place, key: name, value, after: comma === undefined ? '' : text.slice(end, comma), beside })
    from = behind + beside.length
  }
  const hasLastComma = commas.length >= collection.items.length && commas.length > 0
  return { entries, start, end: close + 1, beside: opening, tail: text.slice(from, close), hasLastComma }
}

/** The comment that ends a line, with the blanks before it. */
function besideAt(text: string, offset: number, close: number): string {
  const rest = text.slice(offset, Math.min(lineEnd(text, offset), close))
  return /^\s*#/.test(rest) ? rest : ''
}

/** The entries within their brackets, those that are new without anything around them. */
export function flowText(
  text: string,
  { entries, start, end, beside: opening, tail, hasLastComma }: Flow,
  parts: readonly { readonly entry: FlowEntry | null; readonly text: string }[],
): string {
  const [open, close] = [text.charAt(start), text.charAt(end - 1)]
  const padding = entries.length === 0 || entries[0]?.before !== '' ? ' ' : ''
  if (parts.length === 0) return open + close
  const isOneLine = !/[\n#]/.test(
    entries.map(({ before, after, beside }) => before + after + beside).join('') + opening + tail,
  )
  if (isOneLine) return `${open}${padding}${parts.map((part) => part.text).join(', ')}${padding}${close}`
  const line = text.slice(0, start).split('\n').at(-1) ?? ''
  const further = `\n${' '.repeat(line.search(/\S|$/) + 4)}`
  const usual =
    entries.map(({ before }) => /\n[ \t]*$/.exec(before)?.[0]).find((before) => before !== undefined) ?? further
  const written = parts.map((part, index) => {
    const comma = index < parts.length - 1 || hasLastComma ? ',' : ''
    const { before = usual, after = '', beside = '' } = part.entry ?? {}
    const parted = (index > 0 || opening !== '') && !before.includes('\n') && before.trim() === '' ? usual : before
    return `${parted}${part.text}${after}${comma}${beside}`
  })
  // A comment ends its line, so the bracket cannot close there.
  const { after = '', beside = '' } = parts.at(-1)?.entry ?? {}
  const isOpenComment = /#[^\n]*$/.test(after + beside) && !tail.includes('\n')
  return `${open}${opening}${written.join('')}${isOpenComment ? further : ''}${tail}${close}`
}
