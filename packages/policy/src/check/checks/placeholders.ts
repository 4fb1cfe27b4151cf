import { quote } from '../../quote.js'
import { type CheckFinding, finding } from '../finding.js'
import type { ReadTexts } from '../read-texts.js'

/** What templates leave to be filled in. */
const PLACEHOLDERS = [
  /\[(?:insert|your|enter|replace|fill in|add your)\b[^\]\n]{0,60}\](?![([:])/i,
  /\[(?:project|product|company|organi[sz]ation|maintainer|repo|repository)[ _-]?(?:name|e-?mail|url|owner)\](?![([:])/i,
  /\[(?:e-?mail|contact|security)[ _-](?:address|e-?mail|method|contact)(?: here)?\](?![([:])/i,
  /\[(?:PROJECT|EMAIL|E-MAIL|URL|DATE|COMPANY|CONTACT)\](?![([:])/,
  /<(?:insert|your|enter|project|product|company|owner|repo|org|e-?mail|contact|name|url|date|version)\b[^<>@:/\n]{0,40}>/i,
  /\{\{\s{0,3}[\w.-]{1,40}\s{0,3}\}\}/,
  /\b(?:TODO|FIXME|TBD)\b/,
]

/** Text that waits to be filled in, the first of each line; not in comments and not in code. */
export function placeholders({ securityMd, disclosure }: ReadTexts): readonly CheckFinding[] {
  return [
    ...securityMd.flatMap(({ source, text }) => inText(source, withoutCode(text))),
    ...(disclosure === null ? [] : inText(disclosure.source, disclosure.text.replace(/(?<=^|\s)#[^\n]*/g, blank))),
  ]
}

function inText(source: string, text: string): readonly CheckFinding[] {
  return text.split('\n').flatMap((line, index) => {
    const said = line.slice(0, LONGEST_LINE)
    const found = PLACEHOLDERS.map((pattern) => pattern.exec(said)).find((match) => match !== null)
    if (found === undefined || found === null) return []
    const place = { source, line: index + 1, column: found.index + 1 }
    return [
      finding('placeholder-text', place, `${quote(found[0])} waits to be filled in`, 'fill it in, or leave it out'),
    ]
  })
}

/** In characters. Nobody's sentence is longer, and a pattern reads no further. */
const LONGEST_LINE = 4000

/** Comments and fenced code as spaces: everything else stays where it is. */
function withoutCode(text: string): string {
  const visible = text.replace(/<!--[\s\S]*?(?:-->|$)/g, blank)
  let fence: string | null = null
  return visible
    .split('\n')
    .map((line) => {
      const mark = /^ {0,3}(`{3,}|~{3,})/.exec(line)?.[1] ?? null
      const isCode = fence !== null || mark !== null
      if (fence === null) fence = mark
      else if (mark?.startsWith(fence)) fence = null
      return isCode ? blank(line) : line
    })
    .join('\n')
}

function blank(text: string): string {
  return text.replace(/[^\n]/g, ' ')
}
