/** Somebody of the project who makes public, up to the link where. */
const PUBLISHING = [
  /\b(?:we|i|our team|(?:the )?(?:team|maintainers?|project|committee))(?:'ll| will| shall| also)? (?:\w+ ){0,2}(?:publish|announce|post|list|release|communicate|disclose|maintain|track)(?:e?s)?\b|\bwe (?:request|manage|assign)(?: and \w+)? cves?\b/,
  /\b(?:wir|werden wir) [^.;]{0,40}\bveroffentlich\w*|\bveroffentlichen wir\b/,
  /\b(?:nous )?(?:publions|publierons|annoncons|annoncerons)\b/,
  /\b(?:publicamos|publicaremos|anunciamos|anunciaremos|divulgamos|divulgaremos)\b/,
  /\b(?:yayinl(?:iyoruz|ariz|ayacagiz)|duyur(?:uyoruz|uruz|acagiz))\b/,
  /公開し(?:ます|ています)|公表し(?:ます|ています)|(?:我们|我們)(?:会|會|将|將)?[^。,]{0,20}(?:发布|發布|公布|公告)/,
]
const IS_USED =
  /^[^.;]{0,40}\b(?:(?:is|are|be) used to (?:communicate|publish|announce|disclose|track|notify)|(?:are|is|be) (?:published|announced|posted|listed))\b/
/** What the reader is to do there, after all. */
const SENDING =
  /\b(?:report|submit|create|open|file|draft|disclose)(?:ing)? (?:an?|the|any|your|it|them|this|new|security|vulnerab\w*|privately|to|via|through)\b/

/** Whether a link is where the project publishes what was fixed: "we publish our advisories on". No report is taken there. */
export function isOutlet(before: string, after: string, url: string): boolean {
  if (/[?&]state=(?:published|closed)/i.test(url)) return true
  if (SENDING.test(before)) return false
  return PUBLISHING.some((pattern) => pattern.test(before)) || IS_USED.test(after)
}
