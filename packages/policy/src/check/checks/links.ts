import { quote } from '../../quote.js'
import { type CheckFinding, finding } from '../finding.js'
import { placeAt, type ReadMarkdown, type ReadTexts } from '../read-texts.js'

/** Links that cannot be right: without encryption, with a placeholder in them, or to the reports of another repository. */
export function links({ securityMd, repository }: ReadTexts): readonly CheckFinding[] {
  return securityMd.flatMap((read) =>
    linksIn(read).flatMap(({ url, offset }) => {
      const place = placeAt(read, offset)
      if (/^http:\/\//i.test(url) && !LOCAL.test(url))
        return [finding('insecure-link', place, `${quote(url)} is not encrypted`, 'write https:, if the site has it')]
      const [, owner = '', name = '', rest = ''] = ON_GITHUB.exec(url) ?? []
      if (OWNER_PLACEHOLDER.test(owner) || (owner !== '' && NAME_PLACEHOLDER.test(name)))
        return [
          finding('placeholder-link', place, `${quote(url)} has a placeholder in it`, 'write the link of this project'),
        ]
      const isElsewhere = repository !== null && `${owner}/${name}`.toLowerCase() !== repository.toLowerCase()
      if (!isElsewhere || FOR_REPORTS.test(name) || !/^\/security\/advisories(?:\/new)?\/?(?:[?#]|$)/i.test(rest))
        return []
      const message = `${quote(url)} is where reports about another repository go: this one is ${repository}`
      return [
        finding('foreign-advisory-link', place, message, 'link this repository, unless reports are handled there'),
      ]
    }),
  )
}

const LOCAL = /^http:\/\/(?:localhost|127\.0\.0\.1|\[::1\])(?:[:/?#]|$)/i
const ON_GITHUB = /^https:\/\/github\.com\/([^/\s?#]{1,100})\/([^/\s?#]{1,100})([^\s]*)$/i
const OWNER_PLACEHOLDER =
  /^(?:[<[{]|%3C|%7B|owner$|org$|organi[sz]ation$|user(?:name)?$|(?:your|my)[-_]?(?:org|user|owner|name|github|company))/i
const NAME_PLACEHOLDER =
  /^(?:[<[{]|%3C|%7B|repo(?:sitory)?$|repo(?:sitory)?[-_]?name$|(?:your|my)[-_]?(?:repo|project|package))/i

/** Repositories that organisations keep for the reports about all others. */
const FOR_REPORTS = /secur|vulnerab|^\.github$/i

/** In characters: what is longer is no address that anybody wrote. */
const LINK = /\bhttps?:\/\/[^\s"'`|\\^]{1,400}/gi

/** Every address in the text, each once, without the punctuation of the sentence around it. */
function linksIn({ text }: ReadMarkdown): readonly { readonly url: string; readonly offset: number }[] {
  const seen = new Set<string>()
  return [...text.matchAll(LINK)].flatMap(({ 0: raw, index: offset }) => {
    const url = withoutTail(raw)
    if (seen.has(url)) return []
    seen.add(url)
    return [{ url, offset }]
  })
}

function withoutTail(raw: string): string {
  const opened = raw.includes('](') ? raw.slice(0, raw.indexOf('](')) : raw
  const closed = opened.includes('(') ? opened : (opened.split(')', 1)[0] ?? opened)
  const placeholder = /^https?:\/\/github\.com\/<[^>]*>/i.test(closed)
  return (placeholder ? closed : (closed.split(/[<>]/, 1)[0] ?? closed)).replace(/[.,;:!?*_~\])}]+$/, '')
}
