import { type DefaultTreeAdapterMap, parseFragment } from 'parse5'
import { type Text, TextBuilder } from './passage.js'
import type { Row } from './table.js'

type Node = DefaultTreeAdapterMap['childNode']
type Element = DefaultTreeAdapterMap['element']

/** What a stretch of HTML says. */
export type HtmlBlock =
  | { readonly kind: 'paragraph' | 'item'; readonly text: Text }
  | { readonly kind: 'heading'; readonly depth: number; readonly text: Text }
  | { readonly kind: 'table'; readonly header: readonly Text[]; readonly rows: readonly Row[] }

const BLOCKS = /^(?:p|div|section|details|summary|center|ul|ol|blockquote|article|tr|td|th|table|tbody|thead)$/

/** The blocks in HTML that stands in a document between two offsets. Comments, scripts and styles say nothing. */
export function readHtml(source: string, start: number, end: number): readonly HtmlBlock[] {
  const fragment = parseFragment(source.slice(start, end), { sourceCodeLocationInfo: true })
  const blocks: HtmlBlock[] = []
  let builder = new TextBuilder(source)
  const flush = (kind: 'paragraph' | 'item' = 'paragraph') => {
    const text = builder.text()
    builder = new TextBuilder(source)
    if (text.text.trim() !== '') blocks.push({ kind, text })
  }
  const walk = (node: Node): void => {
    if (node.nodeName === '#text') {
      if ('value' in node) addText(builder, node.value, node, start, end)
      return
    }
    if (!('tagName' in node)) return
    const heading = /^h([1-6])$/.exec(node.tagName)
    if (/^(?:script|style|template)$/.test(node.tagName)) return
    if (node.tagName === 'table') {
      flush()
      blocks.push(...tableOf(node, source, start, end))
    } else if (heading !== null) {
      flush()
      blocks.push({ kind: 'heading', depth: Number(heading[1]), text: inside(node, source, start, end) })
    } else if (node.tagName === 'li') {
      flush()
      node.childNodes.forEach(walk)
      flush('item')
    } else if (node.tagName === 'br') builder.push('\v', placeOf(node, start))
    else if (node.tagName === 'a') {
      builder.link(node.attrs.find(({ name }) => name === 'href')?.value ?? '', () => node.childNodes.forEach(walk))
    } else if (BLOCKS.test(node.tagName)) {
      flush()
      node.childNodes.forEach(walk)
      flush()
    } else node.childNodes.forEach(walk)
  }
  fragment.childNodes.forEach(walk)
  flush()
  return blocks
}

function tableOf(table: Element, source: string, start: number, end: number): readonly HtmlBlock[] {
  const rows: Row[] = []
  const walk = (node: Node): void => {
    if (!('tagName' in node)) return
    if (node.tagName === 'tr') {
      const cells = node.childNodes.filter((cell) => 'tagName' in cell && /^t[dh]$/.test(cell.tagName))
      const from = start + (node.sourceCodeLocation?.startOffset ?? 0)
      const to = Math.min(end, start + (node.sourceCodeLocation?.endOffset ?? 0))
      // The filter above leaves elements only.
      rows.push({ start: from, end: to, cells: cells.map((cell) => inside(cell as Element, source, start, end)) })
    } else node.childNodes.forEach(walk)
  }
  table.childNodes.forEach(walk)
  const [header, ...body] = rows
  return header === undefined ? [] : [{ kind: 'table', header: header.cells, rows: body }]
}

function inside(element: Element, source: string, start: number, end: number): Text {
  const builder = new TextBuilder(source)
  const walk = (node: Node): void => {
    if (node.nodeName === '#text' && 'value' in node) addText(builder, node.value, node, start, end)
    else if (node.nodeName === 'br') builder.push('\v', placeOf(node, start))
    else if ('tagName' in node && node.tagName === 'a') {
      builder.link(node.attrs.find(({ name }) => name === 'href')?.value ?? '', () => node.childNodes.forEach(walk))
    } else if ('childNodes' in node) node.childNodes.forEach(walk)
  }
  element.childNodes.forEach(walk)
  return builder.text()
}

function addText(builder: TextBuilder, value: string, node: Node, start: number, end: number): void {
  const from = placeOf(node, start)
  builder.add(value, from, Math.min(end, start + (node.sourceCodeLocation?.endOffset ?? value.length)))
}

function placeOf(node: Node, start: number): number {
  return start + (node.sourceCodeLocation?.startOffset ?? 0)
}
