/** A line of a text. */
export interface Line {
  readonly text: string
  /** From 1. */
  readonly number: number
  /** It belongs to a fenced block, its fences included: nothing in it is structure. */
  readonly fenced: boolean
  /** It opens that block. */
  readonly opens: boolean
}

/** The opening of a fence, also as the first thing of a list's entry. */
const FENCE = /^\s*(?:(?:[-*+]|\d{1,9}[.)])[ \t]+)*(`{3,}(?=[^`]*$)|~{3,})/
const CLOSING = /^\s*(`{3,}|~{3,})\s*$/

/** The fence that a line would open if another closed it. */
export function fenceOf(line: string): string | undefined {
  return FENCE.exec(line)?.[1]
}

/**
 * The lines of a text; CR LF and CR end a line as LF does. A fence that nothing closes is no fence, so that what follows
 * it keeps its headings. Linear: which fences are closed is known from one pass back from the end.
 */
export function linesOf(text: string): readonly Line[] {
  return fenced(text.split(/\r\n|[\r\n]/))
}

/** The same for lines that are already apart. */
export function fenced(texts: readonly string[]): readonly Line[] {
  const longest = { '`': new Uint32Array(texts.length + 1), '~': new Uint32Array(texts.length + 1) }
  for (let index = texts.length - 1; index >= 0; index -= 1) {
    const closing = CLOSING.exec(texts[index] ?? '')?.[1] ?? ''
    for (const mark of ['`', '~'] as const) {
      const here = closing.startsWith(mark) ? closing.length : 0
      longest[mark][index] = Math.max(here, longest[mark][index + 1] ?? 0)
    }
  }
  let open = ''
  return texts.map((line, index) => {
    if (open !== '') {
      const closing = CLOSING.exec(line)?.[1]
      if (closing?.startsWith(open)) open = ''
      return { text: line, number: index + 1, fenced: true, opens: false }
    }
    const fence = fenceOf(line) ?? ''
    const closed = fence !== '' && (longest[fence.charAt(0) as '`' | '~'][index + 1] ?? 0) >= fence.length
    if (closed) open = fence
    return { text: line, number: index + 1, fenced: closed, opens: closed }
  })
}
