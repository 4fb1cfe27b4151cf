import type { Nodes, PhrasingContent } from 'mdast'
import { fold } from './fold.js'

/** A link in a passage: where it leads, and which characters of the text it covers. */
export interface Link {
  readonly url: string
  readonly start: number
  readonly end: number
}

/** Plain text, with the place of each of its characters in the document. */
export interface Text {
  /** Without markup. A line break of the source is `\n`, one that the author set is `\v`. */
  readonly text: string
  /** {@link fold} of `text`: as long, and what the grammar reads. */
  readonly folded: string
  /** The offset in the document of each character of `text`. */
  readonly at: readonly number[]
  readonly links: readonly Link[]
  /** Characters that stand in code: `TTL=3600`. */
  readonly code: readonly { readonly start: number; readonly end: number }[]
}

/** What a block stands under. All folded. */
export interface Place {
  /** The headings above, the outermost first. A paragraph all in bold is a heading too, unless it holds an address. */
  readonly headings: readonly string[]
  /** The sentence or line that introduces it: of a list or table any, else one with a colon; empty where there is none. */
  readonly lead: string
  /** The items of a list that it is part of, the outermost first. */
  readonly parents: readonly string[]
}

/**
 * In characters. What stands above a sentence is weighed with each sentence below it: a heading or an entry as long as a
 * page would be read once for each.
 */
const LONGEST_ABOVE = 1000

/** The begin of what stands above, as far as it is heard below. */
export function heard(folded: string): string {
  return folded.slice(0, LONGEST_ABOVE)
}

/** A block of text and what stands above it. */
export interface Passage extends Text, Place {
  readonly kind: 'heading' | 'paragraph' | 'item'
}

/** The plain text of inline Markdown. */
export function textOf(
  nodes: readonly PhrasingContent[],
  source: string,
  definitions: ReadonlyMap<string, string>,
): Text {
  const builder = new TextBuilder(source)
  const walk = (node: Nodes): void => {
    const start = node.position?.start.offset ?? 0
    const end = node.position?.end.offset ?? start
    if (node.type === 'text') builder.add(node.value, start, end)
    else if (node.type === 'inlineCode') builder.addCode(node.value, start, end)
    else if (node.type === 'break') builder.push('\v', start)
    else if (node.type === 'html') addHtml(builder, node.value, start)
    else if (node.type === 'link') builder.link(node.url, () => node.children.forEach(walk))
    else if (node.type === 'linkReference') {
      builder.link(definitions.get(node.identifier) ?? '', () => node.children.forEach(walk))
    } else if ('children' in node) for (const child of node.children) walk(child)
  }
  nodes.forEach(walk)
  return builder.text()
}

function addHtml(builder: TextBuilder, html: string, at: number): void {
  if (/^<br\b/i.test(html)) builder.push('\v', at)
  const href = /^<a\b[^>]{0,400}?\bhref\s{0,4}=\s{0,4}["']([^"']{1,400})["']/i.exec(html)?.[1]
  if (href !== undefined) builder.openLink(href)
  if (/^<\/a\b/i.test(html)) builder.closeLink()
}

/** Collects plain text with its places; runs of white space become one character. */
export class TextBuilder {
  readonly #source: string
  readonly #units: string[] = []
  readonly #at: number[] = []
  readonly #links: Link[] = []
  readonly #code: { start: number; end: number }[] = []
  #open: { readonly url: string; readonly start: number } | null = null

  constructor(source: string) {
    this.#source = source
  }

  /** Adds `value`, which the parser read from the source between two offsets: escapes and entities are longer there. */
  add(value: string, start: number, end: number): void {
    let offset = start
    for (const unit of value.split('')) {
      const here = this.#source[offset]
      if (here === '&' && unit !== '&') {
        this.push(unit, offset)
        const semicolon = this.#source.indexOf(';', offset)
        offset = semicolon === -1 || semicolon >= end ? offset + 1 : semicolon + 1
        continue
      }
      // A backslash, or the indent and the `>` of a continued line, stand only in the source.
      let found = offset
      const sought = unit === '\v' ? '\n' : unit
      while (found < end && this.#source[found] !== sought && found - offset < 64) found += 1
      if (found >= end || this.#source[found] !== sought) found = offset
      this.push(unit, Math.min(found, end - 1))
      offset = Math.min(found + 1, end)
    }
  }

  addCode(value: string, start: number, end: number): void {
    const from = this.#units.length
    const inside = this.#source.indexOf(value.charAt(0), start)
    this.add(value, inside === -1 ? start : inside, end)
    this.#code.push({ start: from, end: this.#units.length })
  }

  push(unit: string, offset: number): void {
    const isBreak = unit === '\n' || unit === '\v'
    if (isBreak || /\s/.test(unit)) {
      const last = this.#units.length - 1
      const before = this.#units[last]
      if (before === undefined) return
      if (before === ' ' && isBreak) this.#units[last] = unit
      if (before === ' ' || before === '\n' || before === '\v') {
        if (unit === '\v') this.#units[last] = unit
        return
      }
      this.#units.push(isBreak ? unit : ' ')
    } else this.#units.push(unit)
    this.#at.push(offset)
  }

  link(url: string, content: () => void): void {
    this.openLink(url)
    content()
    this.closeLink()
  }

  openLink(url: string): void {
    this.#open = { url, start: this.#units.length }
  }

  closeLink(): void {
    if (this.#open !== null) this.#links.push({ ...this.#open, end: this.#units.length })
    this.#open = null
  }

  text(): Text {
    const text = this.#units.join('')
    return { text, folded: fold(text), at: this.#at, links: this.#links, code: this.#code }
  }
}

/** A part of a text, with the places, links and code in it. */
export function part(whole: Text, from: number, to: number): Text {
  const inside = <T extends { readonly start: number; readonly end: number }>(spans: readonly T[]): readonly T[] =>
    spans
      .filter(({ start, end }) => start < to && end > from)
      .map((span) => ({ ...span, start: Math.max(0, span.start - from), end: Math.min(to, span.end) - from }))
  return {
    text: whole.text.slice(from, to),
    folded: whole.folded.slice(from, to),
    at: whole.at.slice(from, to),
    links: inside(whole.links),
    code: inside(whole.code),
  }
}

/** A text whose places lie further on in the document. */
export function movedText(text: Text, by: number): Text {
  return { ...text, at: text.at.map((offset) => offset + by) }
}
