import { markdownText, printable } from '@disclock/audit'
import { formatChanges } from '@disclock/policy'
import { formatFindings } from '@disclock/policy/check'
import { countChanges, type FileReview, type Review } from './review.js'

/** A comment holds 65,536 characters at most; a character of ours may be five of Markdown's. */
const LONGEST = 60_000

/** One sentence for how it stands: `2 of 3 changes promise reporters less.` */
function verdictWords(review: Review): string {
  const { changes, weakens } = countChanges(review)
  if (review.files.length === 0) return 'The security policy is not touched.'
  if (changes === 0) return 'No promise changes.'
  const all = changes === 1 ? '1 change' : `${changes} changes`
  if (weakens === 0) return `${all}, and none promises reporters less.`
  return `${weakens === changes ? all : `${weakens} of ${all}`} ${weakens === 1 ? 'promises' : 'promise'} reporters less.`
}

/** A review for the log. */
export function renderText(review: Review): readonly string[] {
  return [
    verdictWords(review),
    ...review.files.flatMap((file) => [
      `${printable(file.source)}: ${BECAME[file.became]}`,
      ...(file.changes.length === 0 ? [] : formatChanges(file.changes).map((line) => printable(line, 1000))),
    ]),
    ...(review.findings.length === 0
      ? []
      : formatFindings(review.findings)
          .split('\n')
          .map((line) => printable(line, 1000))),
  ]
}

/** A review as Markdown for everybody to read. Nothing of a foreign text is markup. */
export function renderMarkdown(review: Review): string {
  const lines = ['## What changes in the security policy', '', `**${verdictWords(review)}**`]
  for (const file of review.files) lines.push('', ...fileLines(file))
  if (review.findings.length > 0) {
    lines.push('', '### Worth putting right', '')
    for (const { level, source, line, message, why, hint } of review.findings)
      lines.push(
        `- **${level}** in ${markdownText(`${source}:${line}`)}: ${markdownText(message, 400)}. ${markdownText(why, 400)} *${markdownText(hint, 400)}.*`,
      )
  }
  const text = `${lines.join('\n')}\n`
  return text.length <= LONGEST
    ? text
    : `${text.slice(0, text.lastIndexOf('\n', LONGEST))}\n\nCut: the log has the rest.\n`
}

const BECAME = {
  new: 'new: all of it is promised for the first time',
  gone: 'gone: nothing of it is promised here any more',
  changed: 'changed',
  unread: 'not compared, since one of its versions cannot be read',
} as const satisfies Readonly<Record<FileReview['became'], string>>

function* fileLines({ source, became, changes }: FileReview): Iterable<string> {
  yield `### ${markdownText(source)}`
  yield ''
  if (became !== 'changed') yield `${BECAME[became]}.`.replace(/^./, (first) => first.toUpperCase())
  else if (changes.length === 0) yield 'Its words change; no promise does, as far as Disclock reads it.'
  if (changes.length === 0) return
  if (became !== 'changed') yield ''
  yield '| | change | line |'
  yield '| --- | --- | --- |'
  for (const { direction, message, line } of changes)
    yield `| ${direction === 'weakens' ? '**weakens**' : direction} | ${markdownText(message, 400)} | ${line ?? ''} |`
}
