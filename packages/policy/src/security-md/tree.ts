import type { Code, Html, ListItem, Table as MarkdownTable, Nodes, Paragraph, Root, RootContent } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { gfmTableFromMarkdown } from 'mdast-util-gfm-table'
import { gfmTable } from 'micromark-extension-gfm-table'
import { readHtml } from './html.js'
import { lazyEnd } from './lazy-line.js'
import { heard, movedText, type Passage, type Place, part, type Text, TextBuilder, textOf } from './passage.js'
import { sentencesOf } from './sentence.js'
import { isRow, mendRows, movedTable, type Table } from './table.js'

/** A block of a document that says something. */
type Block = Passage | Table

/** A policy as its blocks, each with what stands above it. Comments and code are left out. */
export interface Document {
  readonly source: string
  readonly blocks: readonly Block[]
}

/** The blocks of a Markdown document, GitHub's tables and HTML included, in the order of reading. */
export function parseDocument(source: string): Document {
  const root = fromMarkdown(source, { extensions: [gfmTable()], mdastExtensions: [gfmTableFromMarkdown()] })
  return { source, blocks: new Outline(source, root).blocks }
}

/** In characters, from its end: a colon tells a lead from other text. */
const LONGEST_LEAD = 1000

/** Walks a syntax tree once, keeping what a reader keeps in mind: the headings above, and what introduced a list. */
class Outline {
  readonly blocks: Block[] = []
  readonly #source: string
  readonly #definitions: ReadonlyMap<string, string>
  #headings: readonly { readonly depth: number; readonly text: string }[] = []

  constructor(source: string, root: Root) {
    this.#source = source
    this.#definitions = definitionsIn(root)
    this.#walk(root.children, '', [])
  }

  #walk(nodes: readonly RootContent[], lead: string, parents: readonly string[]): void {
    let before = lead
    for (let index = 0; index < nodes.length; index += 1) {
      const node = nodes[index]
      if (node === undefined) continue
      if (node.type === 'html') {
        // A table with an empty line in it comes in several pieces.
        let last = index
        while (nodes[last + 1]?.type === 'html') last += 1
        this.#html(node, nodes[last] ?? node, before, parents)
        index = last
      } else before = this.#block(node, before, parents)
    }
  }

  /** Takes one block and gives what introduces the next. */
  #block(node: RootContent, lead: string, parents: readonly string[]): string {
    if (node.type === 'paragraph') return this.#paragraph(node, lead, parents)
    if (node.type === 'table') return this.#table(node, lead)
    if (node.type === 'heading') this.#title(node.depth, this.#text(node), lead)
    if (node.type === 'list') {
      let introduced = lead
      for (const item of node.children) introduced = this.#item(item, introduced, parents)
    }
    if (node.type === 'blockquote') this.#walk(node.children, lead, parents)
    // A block without a language is text that its author wanted to stand as written: an address, a time line.
    if (node.type === 'code' && /^(?:|text|txt|plain\w*)$/i.test(node.lang ?? '')) this.#plain(node, parents)
    return node.type === 'blockquote' || node.type === 'code' ? lead : ''
  }

  #paragraph(node: Paragraph, lead: string, parents: readonly string[]): string {
    const text = this.#text(node)
    if (parents.length === 0 && isTitle(node, text)) {
      this.#title(7, text, lead)
      return ''
    }
    this.blocks.push({ ...text, kind: 'paragraph', ...this.#place(/:$/.test(lead) ? lead : '', parents) })
    return introductionIn(text)
  }

  #plain({ value, position }: Code, parents: readonly string[]): void {
    const builder = new TextBuilder(this.#source)
    const start = position?.start.offset ?? 0
    const end = position?.end.offset ?? start
    builder.add(value.replace(/\n/g, '\v'), this.#source.indexOf('\n', start) + 1, end)
    this.blocks.push({ ...builder.text(), kind: 'paragraph', ...this.#place('', parents) })
  }

  #item(item: ListItem, lead: string, parents: readonly string[]): string {
    const [first, ...rest] = item.children
    if (first === undefined) return lead
    if (first.type !== 'paragraph') {
      this.#walk(item.children, lead, parents)
      return lead
    }
    const text = this.#text(first)
    const end = lazyEnd(text, this.#source, first.position?.start.column ?? 1)
    const own = end === null ? text : part(text, 0, end)
    this.blocks.push({ ...own, kind: 'item', ...this.#place(lead, parents) })
    let next = lead
    if (end !== null) next = this.#again(text.at[end + 1] ?? 0, first.position?.end.offset ?? 0)
    this.#walk(rest, own.folded.slice(-LONGEST_LEAD), [...parents, heard(own.folded)])
    return next
  }

  /** Reads a stretch of the document as one of its own, as its author meant it; gives what introduces what follows. */
  #again(start: number, end: number): string {
    const { blocks } = parseDocument(this.#source.slice(start, end))
    const above = this.#headings.map(({ text }) => text)
    for (const block of blocks) this.blocks.push({ ...moved(block, start), headings: [...above, ...block.headings] })
    const last = blocks.at(-1)
    return last === undefined || last.kind === 'table' ? '' : introductionIn(last)
  }

  #table(node: MarkdownTable, lead: string): string {
    const rows = node.children.map((row) => {
      const start = row.position?.start.offset ?? 0
      const end = row.position?.end.offset ?? start
      return { start, end, cells: row.children.map((cell) => this.#text(cell)) }
    })
    const [header, ...body] = rows
    if (header === undefined) return ''
    const { kept, loose } = mendRows(body, header.cells.length, this.#source)
    this.blocks.push({ kind: 'table', header: header.cells, rows: kept, ...this.#place(lead, []) })
    let next = ''
    for (const text of loose) {
      this.blocks.push({ ...text, kind: 'paragraph', ...this.#place('', []) })
      next = introductionIn(text)
    }
    return next
  }

  #html(first: Html | RootContent, last: RootContent, lead: string, parents: readonly string[]): void {
    const start = first.position?.start.offset ?? 0
    const end = last.position?.end.offset ?? start
    for (const found of readHtml(this.#source, start, end)) {
      if (found.kind === 'heading') this.#title(found.depth, found.text, lead)
      else if (found.kind === 'table') {
        const rows = found.rows.filter(isRow)
        this.blocks.push({ kind: 'table', header: found.header, rows, ...this.#place(lead, []) })
      } else this.blocks.push({ ...found.text, kind: found.kind, ...this.#place(lead, parents) })
    }
  }

  #title(depth: number, text: Text, lead: string): void {
    this.#headings = this.#headings.filter((above) => above.depth < depth)
    this.blocks.push({ ...text, kind: 'heading', ...this.#place(/:$/.test(lead) ? lead : '', []) })
    this.#headings = [...this.#headings, { depth, text: heard(text.folded) }]
  }

  #place(lead: string, parents: readonly string[]): Place {
    return { headings: this.#headings.map(({ text }) => text), lead, parents }
  }

  #text(node: { readonly children: Parameters<typeof textOf>[0] }): Text {
    return textOf(node.children, this.#source, this.#definitions)
  }
}

function moved(block: Block, by: number): Block {
  return block.kind === 'table' ? movedTable(block, by) : { ...block, ...movedText(block, by) }
}

function definitionsIn(root: Root): ReadonlyMap<string, string> {
  const definitions = new Map<string, string>()
  const walk = (node: Nodes): void => {
    if (node.type === 'definition' && !definitions.has(node.identifier)) definitions.set(node.identifier, node.url)
    if ('children' in node) node.children.forEach(walk)
  }
  walk(root)
  return definitions
}

/** Whether a paragraph is a heading in all but its mark: short, all in bold, and without an address to write to. */
function isTitle(node: Paragraph, { text, links }: Text): boolean {
  const leads = /@|https?:/.test(text) || links.some(({ url }) => !url.startsWith('#'))
  return isAllBold(node) && text.length < 80 && !/[.!]$/.test(text) && !leads
}

function isAllBold({ children }: Paragraph): boolean {
  const said = children.filter((child) => child.type !== 'text' || /[^\s:]/.test(child.value))
  return said.length === 1 && said[0]?.type === 'strong'
}

/** What of a paragraph introduces a list or a table after it: the last that ends in a colon, or the last sentence. */
function introductionIn(text: Text): string {
  const sentences = sentencesOf(text)
  const last = sentences.findLast(({ end }) => /[:：]/.test(text.text.charAt(end - 1))) ?? sentences.at(-1)
  return last === undefined ? '' : text.folded.slice(last.start, last.end)
}
