/**
 * What Markdown would make an image or a tag of, with the backslashes before it; and, to be passed by, a link in angle
 * brackets. Links, mentions and references to issues stay as they are: a report may need them, and nothing happens until
 * somebody follows them.
 */
const ACTIVE = /<https?:\/\/[^\s<>`![\]\\]*>|(?<!\\)(\\*)(!(?=\[)|<(?=[a-z/?]|\\*!))/gi

/**
 * A text in which nothing loads and no tag counts once it is shown: an image would tell its owner that a team reads the
 * report. Backslashes are put before what is active, outside code; {@link reactivated} takes exactly those away.
 */
export function deactivated(text: string): string {
  // An odd number of backslashes escapes, and tells how many there were.
  return outsideCode(text, (slashes) => `${slashes + slashes}\\`)
}

/** The text as it was before {@link deactivated}. */
export function reactivated(text: string): string {
  return outsideCode(text, (slashes) => (slashes.length % 2 ? slashes.slice((slashes.length + 1) / 2) : slashes))
}

function outsideCode(text: string, replaced: (slashes: string) => string): string {
  const mended = (piece: string) =>
    piece.replace(ACTIVE, (link, slashes: string | undefined, mark) => (mark ? replaced(slashes ?? '') + mark : link))
  const pieces = piecesOf(text)
  return pieces ? pieces.map((piece, index) => (index % 2 === 0 ? mended(piece) : piece)).join('') : mended(text)
}

const FENCE = /^(`{3,}|~{3,})[\w+#. =-]*$/

/**
 * A text in pieces, by turns prose and code. Undefined where readers of Markdown could take another part for code than
 * we do: fences that are indented, in lists or left open, and marks of code that do not pair within their line. Then
 * nothing is safe to be passed by.
 */
function piecesOf(text: string): readonly string[] | undefined {
  const pieces = ['']
  const add = (piece: string, isCode: boolean) => {
    if ((pieces.length % 2 === 0) !== isCode) pieces.push('')
    pieces[pieces.length - 1] += piece
  }
  let open = ''
  for (const [index, line] of text.split('\n').entries()) {
    const [, fence = ''] = FENCE.exec(line) ?? []
    if (fence === '' && /`{3}|~{3}/.test(line)) return undefined
    if (index > 0) add('\n', open !== '')
    const isCode = open !== '' || fence !== ''
    if (open === '') open = fence
    else if (fence === line.trimEnd() && fence.startsWith(open)) open = ''
    if (isCode) add(line, true)
    else {
      const parts = line.split(/(`+)/)
      let mark = ''
      for (const [at, part] of parts.entries()) {
        const isMark = at % 2 === 1
        if (isMark && mark === '' && parts[at - 1]?.endsWith('\\')) return undefined
        // A table ends code where its cell ends.
        add(part, (isMark || mark !== '') && !line.includes('|'))
        if (isMark && (mark === '' || mark === part)) mark = mark === '' ? part : ''
      }
      if (mark !== '') return undefined
    }
  }
  return open === '' ? pieces : undefined
}
