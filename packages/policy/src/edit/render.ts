import { Document, isCollection, Scalar, visit, type YAMLSeq } from 'yaml'
import type { Data } from './data.js'

/** Where a new text of YAML is to stand. */
interface Room {
  /** Within brackets. */
  readonly inFlow: boolean
  /** How the text was written in whose place it comes; its quotation marks stay. */
  readonly like?: Scalar.Type | undefined
}

/** A value on one line, collections in brackets. */
export function inlineText(data: Data, { inFlow, like }: Room): string {
  const document = new Document(inFlow ? [data] : { k: data }, { version: '1.2', schema: 'core' })
  const [before, after] = inFlow ? ['[ ', ' ]\n'] : ['k: ', '\n']
  visit(document, {
    Collection: (_, node) => {
      if (inFlow || node !== document.contents) node.flow = true
    },
    Value: (_, node) => {
      if (node instanceof Scalar && isQuoted(like) && typeof node.value === 'string' && node.value === data)
        node.type = like
    },
  })
  return document.toString({ lineWidth: 0 }).slice(before.length, -after.length)
}

function isQuoted(type: Scalar.Type | undefined): type is 'QUOTE_SINGLE' | 'QUOTE_DOUBLE' {
  return type === 'QUOTE_SINGLE' || type === 'QUOTE_DOUBLE'
}

/** `key: value` on one line or several, to stand at `column`; its first line is not indented. */
export function pairText(key: string, data: Data, column: number): string {
  const document = new Document({ [key]: data }, { version: '1.2', schema: 'core' })
  for (const list of listsIn(document)) entriesOnOneLine(list)
  return indented(document.toString({ lineWidth: 0 }), column)
}

/** `- value`, to stand at `column`; its first line is not indented. */
export function itemText(data: Data, column: number, onOneLine: boolean): string {
  const document = new Document([data], { version: '1.2', schema: 'core' })
  for (const list of onOneLine ? listsIn(document) : listsIn(document).slice(1)) entriesOnOneLine(list)
  return indented(document.toString({ lineWidth: 0 }), column)
}

function listsIn(document: Document): readonly YAMLSeq[] {
  const lists: YAMLSeq[] = []
  visit(document, {
    Seq: (_, node) => {
      lists.push(node)
    },
  })
  return lists
}

function entriesOnOneLine({ items }: YAMLSeq): void {
  for (const entry of items) if (isCollection(entry)) entry.flow = true
}

function indented(text: string, column: number): string {
  return text.trimEnd().replaceAll('\n', `\n${' '.repeat(column)}`)
}
