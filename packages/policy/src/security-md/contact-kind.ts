import { addressesIn, type Found } from './addresses.js'
import { isForElse } from './other-purpose.js'
import type { Text } from './passage.js'

/** How a contact is reached. */
export type ContactKind = 'email' | 'github-advisory' | 'url' | 'hackerone' | 'bugcrowd' | 'form' | 'other'

/** A stretch of text that may name a contact, with all that says whether it does. */
export interface Mention {
  readonly text: Text
  readonly start: number
  readonly end: number
  /** Folded: the sentence. */
  readonly sentence: string
  /** Folded: what stands above it, the nearest last. */
  readonly above: readonly string[]
}

const PLATFORM =
  /(?:hackerone\.com|bugcrowd\.com|huntr\.(?:dev|com)|immunefi\.com|intigriti\.com|yeswehack\.com|openbugbounty\.org|hackenproof\.com|cantina\.xyz|code4rena\.com|msrc\.microsoft\.com|g\.co\/vulnz|bughunters\.google\.com|facebook\.com\/whitehat|tidelift\.com\/security|vulnerability-reporting|report-(?:a-)?vulnerab|vulnerability-report|security\/report|report-security|responsible-disclosure|zerodayinitiative\.com|patchstack\.com)/i
const FORM =
  /docs\.google\.com\/forms|forms\.gle|typeform\.com|forms\.office\.com|airtable\.com|tally\.so|jotform|forms\.microsoft/i
const NO_CONTACT_URL =
  /(?:\/issues(?:\/|$|\?)(?!.*confidential)|\/discussions|\/pulls?(?:\/|$)|\/releases|\/wiki|\/blob\/(?!\S*security\.md)|\/tree\/|\/actions|\/commits?\/|\/milestones|^https?:\/\/github\.com\/[^/]+\/[^/]+\/?(?:#.*)?$|docs\.github\.com|help\.github\.com|github\.com\/(?:features|advisories|security-lab)|nvd\.nist\.gov|cve\.(?:org|mitre)|cwe\.mitre|first\.org\/cvss|owasp|wikipedia|semver\.org|creativecommons|opensource\.org|contributor-covenant|shields\.io|GHSA-|CVE-\d|\.asc$|pgp|gpg|openpgp|keybase\.io|keyserver|keys\.|publickey|public-key|\.txt$|disclose\.io|snyk\.io\/(?!vuln)|npmjs\.com|pypi\.org|crates\.io|rubygems|packagist|hub\.docker|slsa|sigstore|scorecard|bestpractices|google\.com\/about\/appsecurity|developer\.|cisa\.gov|iso\.org|ietf|rfc-editor|cert\.org|microsoft\.com\/(?:opensource|msrc)|aka\.ms\/(?!\S*create-report)|codeofconduct|stackoverflow|slack\.com\/terms|youtube|medium\.com|blog\.)/i
const ADVISORY_NEW = /github\.com\/[^/\s]+\/[^/\s]+\/security\/advisories\/new|^(?:\.\.\/)+security\/advisories\/new/i
const ADVISORY =
  /github\.com\/[^/\s]+\/[^/\s]+\/security(?:\/advisories)?(?:\/?|[?#].*)$|^(?:\.\.\/)+security(?:\/advisories)?\/?$/i

const REPORTS =
  /\b(?:report\w*|disclos\w*|submit\w*|contact\w*|send|sent|e-?mail\w*|write|writing|reach\w*|notify|notified|file|raise|privately|privat\w*|vulnerabilit\w*|open|let us know|message|dm|inform|meld\w*|schreib\w*|kontakt\w*|signal\w*|envoy\w*|contacte\w*|ecri\w*|reporte\w*|report(?:ar|e)|envi\w*|notifi\w*|relat\w*|bildir\w*|gonder\w*|iletisim\w*|advisor\w*)\b|邮箱|邮件|联系|报告|報告|郵件|连絡|連絡|メール|提交/u
const PUBLISHED =
  /\b(?:published|publishes|(?:past|previous|existing|known) (?:\w+ )?(?:vulnerabilit\w*|advisor\w*|issues?|bugs?|cves?|reports?|disclosures?)|list(?:ed)?|history|view|browse|announce\w*|subscri\w*|notifications?|watch|feed|archive)\b/
const NEGATED =
  /\b(?:do not|don't|never|not|rather than|instead of|avoid|nicht|kein\w*|pas|jamais|nao|nunca|no (?:report|inform|public|publi|us|utili|abr|cre|envi)\w*)\b[^.;,]{0,60}$|(?:请勿|不要|切勿|勿)[^。;,]{0,40}$/
/** The same in languages whose verb comes last. */
const NEGATED_LAST =
  /\b(?:bildir|ac|paylas|kullan|gonder)(?:\w{0,3})?(?:mayin|meyin|mamali\w*|memeli\w*)\b|(?:報告|投稿|使用|公開)(?:は)?(?:しない|せず|なさらない)/
const NOT_FOR_REPORTS =
  /\b(?:(?:reported|discovered|found|identified) by|recorded as|credit(?:ed)? (?:to|goes)|thanks to|copyright|licen[cs]e|trademark|newsletter|announce\w*|subscri\w*|code of conduct|conduct|for example|e\.g\.|recommend including|custom:security-contact|general (?:questions?|inquir\w*|contact|support|enquir\w*|feedback|discussion)|non-security|other (?:questions?|inquir\w*)|sales|billing|commercial|press|media|author:|maintained by|signed[- ]off|git config|user\.email|example input|placeholder values?|privacy (?:questions|requests|inquiries)|feature requests?|not a security|unrelated|become a|join the|early notification|distributors?|pre-?disclosure list|should be on the list|inclusion in|upstream|respective|third[- ]part(?:y|ies))\b/
/** Where people are named, not asked to be written to. */
const THANKS =
  /hall of fame|thank|credits|contributors|\backnowledge?ments\b|ahead of|packagers|downstream|distributors/
const NOT_FOR_REPORTS_SECTION =
  /\b(?:licen[cs]e|copyright|hall of fame|thanks|credits|contributors|acknowledge?ments|announce\w*|subscri\w*|notifications?|newsletter|code of conduct|history|references?|resources|further reading|learn more|links|general|about|receiving|privacy|supported versions|best practi\w*|compliance|updates)\b/

/** What kind of contact an address is, or null where it is none. */
export function kindOf(found: Found, mention: Mention): ContactKind | null {
  const { sentence, above, text, start } = mention
  const heading = above.filter((each) => each !== '').join(' | ')
  const before = text.folded.slice(start, Math.max(start, found.start))
  if ([sentence, mention.above.at(-3) ?? '', lastHeading(mention)].some(isForElse)) return null
  if (found.kind === 'email') {
    if (NOT_FOR_REPORTS.test(sentence) || /noreply@|no-reply@|^git@/.test(found.value)) return null
    const isExample = /@(?:[\w-]+\.)*example\.(?:com|org|net)$/i.test(found.value)
    if (isExample && !REPORTS.test(`${sentence} ${lastHeading(mention)} ${mention.above.slice(-3).join(' ')}`))
      return null
    const title = lastHeading(mention)
    if (THANKS.test(title) || THANKS.test(mention.above.at(-3) ?? '')) return null
    return NOT_FOR_REPORTS_SECTION.test(title) && !REPORTS.test(sentence) ? null : 'email'
  }
  const url = found.value
  if (ADVISORY_NEW.test(url)) return NEGATED.test(before) ? null : 'github-advisory'
  if (ADVISORY.test(url))
    return !/\b(?:upstream|respective)\b/.test(sentence) &&
      (REPORTS.test(sentence) || REPORTS.test(heading)) &&
      !PUBLISHED.test(sentence) &&
      !NEGATED.test(before)
      ? 'github-advisory'
      : null
  if (!/^https?:\/\//i.test(url) || NO_CONTACT_URL.test(url)) return null
  if (NEGATED.test(before) || NEGATED_LAST.test(sentence) || NOT_FOR_REPORTS.test(sentence)) return null
  if (/\bscope\b/.test(lastHeading(mention)) && !PLATFORM.test(url)) return null
  if (/version|changelog|licen[cs]e|faq|roadmap/.test(found.text)) return null
  const kind = /hackerone\.com/i.test(url)
    ? 'hackerone'
    : /bugcrowd\.com/i.test(url)
      ? 'bugcrowd'
      : FORM.test(url)
        ? 'form'
        : 'url'
  if (PLATFORM.test(url)) return kind
  if (PUBLISHED.test(sentence)) return null
  const isBare = sentence.trim() === found.text.trim()
  const words = isBare || isName(mention, found) ? `${mention.above.at(-3) ?? ''} ${lastHeading(mention)}` : sentence
  if (FILLED.test(sentence) && FORM_NAME.test(found.text) && REPORTS.test(`${sentence} ${heading}`)) return kind
  return POINTS.test(words.replace(/\b(?:more|further|additional) (?:information|details)\b.*/, '')) ? kind : null
}

function lastHeading({ above }: Mention): string {
  return (
    above
      .slice(0, -3)
      .filter((each) => each !== '')
      .at(-1) ?? ''
  )
}

/** "Bug tracker (https://…)": an entry that only names its link. */
function isName({ text, start, end }: Mention, found: Found): boolean {
  const rest = text.folded.slice(start, found.start) + text.folded.slice(found.start + found.text.length, end)
  return found.text.startsWith('http') && rest.length < 30 && /\(\s?\)?$/.test(rest)
}

/** A form, and what one does with it. */
const FORM_NAME = /\bform\b|\bformular\w*|\bformulaire|フォーム|表单|表單/
const FILLED =
  /\b(?:fill(?:ing)?(?: in| out)?|complete|answer|submit|use|respond\w*|preench\w*|rellen\w*|complet\w*|utili[csz]\w*|rempli\w*|ausfull\w*|full\w*|nutz\w*|doldur\w*)\b|記入|入力|填写|填寫|使用/

/** A sentence that sends reporters somewhere. */
const POINTS =
  /\b(?:report(?:ed|ing|s)?|disclose|submit(?:ted)?|contact(?: us| me| the| our)?|send|write|reach(?: out)?|notify|(?<!\b(?:an?|the|this|each|per) )file|dm|message)\b.{0,120}\b(?:to|via|at|through|using|on|by|form|here|per|with|see|page|directly)\b|\bcontact\b|\binstructions (?:for|on) reporting|\bhow to report|\breport\w*\b|(?:报告|報告|提交|反馈)[^。]{0,6}(?:漏洞|脆弱性)|脆弱性[^。]{0,6}報告|\bmeld\w*|\bsignal(?:er|ement|ez)\b|\b(?:informar|relatar|notificar)\b|\bbildir\w*/

/** The kind of a way to report that is named without an address. */
export function unaddressedKind({ sentence, text, start, end }: Mention): 'github-advisory' | 'email' | null {
  if (NEGATED.test(sentence.slice(0, 80)) && /\bnot\b|n't/.test(sentence.slice(0, 40))) return null
  if (
    /private(?:ly)? (?:security )?(?:vulnerability )?(?:report(?:ing)?|advisor(?:y|ies)|disclosure)|security advisor(?:y|ies)|security tab|["'*>]\s?report a vulnerability|(?:click|select|choose|press|use)(?: the| on)? "?report a vulnerability/.test(
      sentence,
    ) &&
    REPORTS.test(sentence) &&
    !PUBLISHED.test(sentence) &&
    /\b(?:use|via|through|open\w*|report\w*|submit\w*|create|creating|using|click|go to|ouvr\w+|file|draft|navigate)\b/.test(
      sentence,
    )
  )
    return 'github-advisory'
  if (
    addressesIn(text, start, end).length === 0 &&
    /\be-?mail(?:ing|s)? (?:the |our |project )?(?:\w+ )?(?:maintainers?|team|author|owner)/.test(sentence)
  )
    return 'email'
  return null
}

/** When a contact is for: after the others, or where they give no answer. Null: at once. */
export function roleOf({ sentence, above, start }: Mention, at: number): 'fallback' | 'escalation' | null {
  const near = `${lastLine(above)} ${above.at(-3) ?? ''} ${sentence.slice(0, at - start)}`
  if (
    /\bescalat\w*|\b(?:if|when) (?:you|there|we)\b.{0,60}\b(?:not|no)\b.{0,40}\b(?:response|reply|respond|acknowledg\w*|hear|receive)/.test(
      near,
    )
  )
    return 'escalation'
  if (
    /^\W*alternativ\w*|\balternative:|\balternatively\b|\bfall-?back\b|\bif (?:you (?:cannot|can't|are unable|are not able|do not have|don't have|prefer not)|(?:that|this|it|private|the form|github)\b.{0,40}(?:unavailable|not available|not enabled|not possible|doesn't work|disabled))|\bas a (?:backup|last resort)|\bfalls (?:sie|das)\b|\bsinon\b|\ben dernier recours\b|\balternativ/.test(
      near,
    )
  )
    return 'fallback'
  return null
}

function lastLine(above: readonly string[]): string {
  const heading =
    above
      .slice(0, -3)
      .filter((each) => each !== '')
      .at(-1) ?? ''
  return /^\W*(?:alternativ|fallback|escalat|backup)/.test(heading) ? heading : ''
}
