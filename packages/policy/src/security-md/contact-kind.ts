import { addressesIn, type Found } from './addresses.js'
import { isInCondition, withoutAsides } from './aside.js'
import { advisoryLink, isPlatform, kindOfLink, takesNoReports } from './contact-link.js'
import { namesFinder } from './credit.js'
import { isForElse } from './other-purpose.js'
import { isOfOld, isOutlet } from './outlet.js'
import type { Text } from './passage.js'
import { isOutside } from './scope.js'

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

const REPORTS =
  /\b(?:report\w*|disclos\w*|submit\w*|contact\w*|send|sent|e-?mail\w*|write|writing|reach\w*|notify|notified|file|raise|privately|privat\w*|vulnerabilit\w*|open|let us know|message|dm|inform|meld\w*|schreib\w*|kontakt\w*|signal\w*|envoy\w*|contacte\w*|ecri\w*|reporte\w*|report(?:ar|e)|envi\w*|notifi\w*|relat\w*|bildir\w*|gonder\w*|iletisim\w*|advisor\w*)\b|邮箱|邮件|联系|报告|報告|郵件|连絡|連絡|メール|提交/u
const PUBLISHED =
  /\b(?:published|publishes|(?:past|previous|existing|known) (?:\w+ )?(?:vulnerabilit\w*|advisor\w*|issues?|bugs?|cves?|reports?|disclosures?)|list(?:ed)?|history|view|browse|announce\w*|subscri\w*|notifications?|watch|feed|archive)\b/
const NEGATED =
  /\b(?:do not|don't|never|not|rather than|instead of|avoid|ignore|disregard|nicht|kein\w*|ignorier\w*|pas|jamais|ignore[rz]|nao|nunca|ignorar|no (?:report|inform|public|publi|us|utili|abr|cre|envi)\w*)\b[^.;,]{0,60}$|(?:请勿|不要|切勿|勿)[^。;,]{0,40}$/
/** The same in languages whose verb comes last. */
const NEGATED_LAST =
  /\b(?:bildir|ac|paylas|kullan|gonder)(?:\w{0,3})?(?:mayin|meyin|mamali\w*|memeli\w*)\b|(?:報告|投稿|使用|公開)(?:は)?(?:しない|せず|なさらない)/
const NOT_FOR_REPORTS =
  /\b(?:recorded as|credit(?:ed)? (?:to|goes)|thanks to|copyright|licen[cs]e|trademark|newsletter|announce\w*|subscri\w*|code of conduct|conduct|for example|e\.g\.|recommend including|custom:security-contact|general (?:questions?|inquir\w*|contact|support|enquir\w*|feedback|discussion)|non-security|other (?:questions?|inquir\w*)|sales|billing|commercial|press|media|author:|maintained by|signed[- ]off|git config|user\.email|example input|placeholder values?|privacy (?:questions|requests|inquiries)|feature requests?|not a security|unrelated|become a|join the|early notification|distributors?|pre-?disclosure list|should be on the list|inclusion in|upstream|respective|third[- ]part(?:y|ies))\b/
/** Where people are named, not asked to be written to. */
const THANKS =
  /hall of fame|thank|credits|contributors|\backnowledge?ments\b|ahead of|packagers|downstream|distributors/
const NOT_FOR_REPORTS_SECTION =
  /\b(?:licen[cs]e|copyright|hall of fame|thanks|credits|contributors|acknowledge?ments|announce\w*|subscri\w*|notifications?|newsletter|code of conduct|history|references?|resources|further reading|learn more|links|general|about|receiving|privacy|supported versions|best practi\w*|compliance|updates)\b/

/** What kind of contact an address is, or null where it is none. */
export function kindOf(found: Found, mention: Mention): ContactKind | null {
  const { sentence } = mention
  if ([sentence, leadOf(mention), lastHeading(mention)].some(isForElse)) return null
  if (isOfOthers(mention) || namesFinder(sentence) || isOfOld(sentence)) return null
  if (found.kind === 'email') return isInbox(found.value, mention) ? 'email' : null
  const { text, start, end } = mention
  const before = text.folded.slice(start, Math.max(start, found.start))
  if (NEGATED.test(before)) return null
  const advisory = advisoryLink(found.value)
  if (advisory === 'new') return 'github-advisory'
  const after = text.folded.slice(found.start + found.text.length, end)
  if (advisory === 'list')
    return takesAdvisories(mention) && !isOutlet(before, after, found.value) ? 'github-advisory' : null
  return isReportingPage(found, before, after, mention) ? kindOfLink(found.value) : null
}

/** Whether an address is one that reports are sent to. */
function isInbox(address: string, mention: Mention): boolean {
  const { sentence, above } = mention
  const title = lastHeading(mention)
  if (
    NOT_FOR_REPORTS.test(withoutAsides(sentence)) ||
    KEY_LISTING.test(sentence) ||
    /noreply@|no-reply@|^git@/.test(address)
  )
    return false
  const isExample = /@(?:[\w-]+\.)*example\.(?:com|org|net)$/i.test(address)
  if (isExample && !REPORTS.test(`${sentence} ${title} ${above.slice(-3).join(' ')}`)) return false
  if (THANKS.test(title) || THANKS.test(leadOf(mention))) return false
  return !NOT_FOR_REPORTS_SECTION.test(title) || REPORTS.test(sentence)
}

/** Whether a link to a repository's advisories is where one is begun. */
function takesAdvisories({ sentence, above }: Mention): boolean {
  const isReported = REPORTS.test(sentence) || above.some((each) => REPORTS.test(each))
  return isReported && !/\b(?:upstream|respective)\b/.test(sentence) && !PUBLISHED.test(sentence)
}

/** Whether a link that is no advisory leads to where reports are taken. */
function isReportingPage(found: Found, before: string, after: string, mention: Mention): boolean {
  const { sentence, above } = mention
  const isKnown = isPlatform(found.value)
  if (takesNoReports(found.value) || NEGATED_LAST.test(sentence)) return false
  if (NOT_FOR_REPORTS.test(sentence) || (isInCondition(before, after) && !isKnown)) return false
  if (/\bscope\b/.test(lastHeading(mention)) && !isKnown) return false
  if (/version|changelog|licen[cs]e|faq|roadmap/.test(found.text)) return false
  if (isKnown) return true
  if (PUBLISHED.test(sentence)) return false
  const isForm = FORM_NAME.test(found.text) || FORM_BEFORE.test(before)
  if (FILLED.test(sentence) && isForm && [sentence, ...above].some((each) => REPORTS.test(each))) return true
  const isBare = lettersOf(sentence) === lettersOf(found.text) || isName(mention, found)
  const words = isBare ? `${leadOf(mention)} ${lastHeading(mention)}` : withoutPaths(sentence)
  return POINTS.test(words.replace(/\b(?:more|further|additional) (?:information|details)\b.*/, ''))
}

/** The words of a sentence. Those in a link's path say nothing, unless they say that reports are the matter. */
function withoutPaths(folded: string): string {
  return folded.replace(/https?:\/\/[^\s)>]+/g, (url) =>
    /report|disclos|vulnerab|secur|meld|signal|relat|bildir/.test(url) ? url : ' ',
  )
}

/** What introduces the list or table of a mention. */
function leadOf({ above }: Mention): string {
  return above.at(-3) ?? ''
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

/** "Report those to": under what is out of scope, those are others' to take. */
export function isOfOthers(mention: Mention): boolean {
  const { sentence } = mention
  const outside = [leadOf(mention), lastHeading(mention)].some(isOutside)
  return (
    outside &&
    /\b(?:those|them|these|such|that (?:project|product|vendor)|diese|denen|ceux-ci|estos|esos|esses|estes|bunlar\w*)\b/.test(
      sentence,
    )
  )
}

/** The letters and digits of a text, without marks and emoji around them. */
function lettersOf(text: string): string {
  return text.replace(/[^\p{L}\p{N}]/gu, '')
}

/** A line of a listing by GnuPG: whose key it is. */
const KEY_LISTING = /^\W*(?:pub|uid|sig|sub|sec|ssb)\s/

/** A form, and what one does with it. */
const FORM_NAME = /\bform\b|\bformular\w*|\bformulaire|フォーム|表单|表單/
/** "The private form at", before a bare link. */
const FORM_BEFORE =
  /\b(?:form|formular|formulaire|formulario|formu)(?: (?:at|on|here|under|unter|auf|sur|en|em|no|na))?\s?[:(]?\s?$|(?:フォーム|表单|表單)(?:は|在)?\s?[:(]?\s?$/
const FILLED =
  /\b(?:fill(?:ing)?(?: in| out)?|complete|answer|submit|use|respond\w*|preench\w*|rellen\w*|complet\w*|utili[csz]\w*|rempli\w*|ausfull\w*|full\w*|nutz\w*|doldur\w*)\b|記入|入力|填写|填寫|使用/

/** A sentence that sends reporters somewhere. */
const POINTS =
  /\b(?:report(?:ed|ing|s)?|disclose|submit(?:ted)?|contact(?: us| me| the| our)?|send|write|reach(?: out)?|notify|(?<!\b(?:an?|the|this|each|per) )file|dm|message)\b.{0,120}\b(?:to|via|at|through|using|on|by|form|here|per|with|see|visit|page|directly)\b|\bcontact\b|\binstructions (?:for|on) reporting|\bhow to (?:report|disclose)|\breport\w*\b|(?:报告|報告|提交|反馈)[^。]{0,6}(?:漏洞|脆弱性)|脆弱性[^。]{0,6}報告|\bmeld\w*|\bsignal(?:er|ement|ez)\b|\b(?:informar|relatar|notificar)\b|\bbildir\w*|(?:请|請)(?:通过|透過|在)[^。]{0,30}(?:私聊|私信|联系|聯繫)/

/** "(e.g. on an advisory)": a way that one may think of, not one that is laid down. */
const ONE_OF_SOME =
  /\b(?:e\.g\.|for example|for instance|such as|z\. ?b\.|par exemple|por ejemplo|por exemplo),? (?:\w+ ){0,3}(?:security )?advisor/

/** The kind of a way to report that is named without an address. */
export function unaddressedKind({ sentence, text, start, end }: Mention): 'github-advisory' | 'email' | null {
  if (NEGATED.test(sentence.slice(0, 80)) && /\bnot\b|n't/.test(sentence.slice(0, 40))) return null
  if (ONE_OF_SOME.test(sentence)) return null
  if (
    /private(?:ly)? (?:security )?(?:vulnerability )?(?:report(?:ing)?|advisor(?:y|ies)|disclosure)|security advisor(?:y|ies)|security tab|["'*>]\s?report a vulnerability|(?:click|select|choose|press|use)(?: the| on)? "?report a vulnerability/.test(
      sentence,
    ) &&
    REPORTS.test(sentence) &&
    !PUBLISHED.test(sentence) &&
    !isOutlet(sentence, '', '') &&
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
