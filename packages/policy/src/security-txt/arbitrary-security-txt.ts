import fc from 'fast-check'
import type { SecurityTxt } from './field.js'

const link = fc
  .webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true })
  .map((text) => new URL(text).href)
  // A browser leaves some characters as they are that a URI cannot hold.
  .filter((href) => /^[\w.~!$&'()*+,;=:@/?#%-]+$/.test(href))
const links = fc.array(link, { maxLength: 3 })
const word = fc.stringMatching(/^[a-z0-9]{1,12}$/)
const mail = fc.tuple(word, word, word).map(([local, host, top]) => `mailto:${local}@${host}.${top}`)
const telephone = fc.stringMatching(/^\+[1-9][0-9]{0,3}(?:-[0-9]{1,4}){1,3}$/).map((number) => `tel:${number}`)
const fingerprint = fc.stringMatching(/^[0-9a-f]{40}$/).map((digits) => `openpgp4fpr:${digits}`)

const expires = fc
  .date({ min: new Date('2000-01-01'), max: new Date('2100-01-01'), noInvalidDate: true })
  .map((date) => date.toISOString())

const extension = fc.record({
  // What no known field is near.
  name: fc.stringMatching(/^X-[A-Za-z0-9]{12,20}$/),
  value: fc.stringMatching(/^[!-~\u00a1-\u00ff](?:[ -~\u00a1-\u00ff]{0,40}[!-~\u00a1-\u00ff])?$/),
})

/** Any security.txt that keeps to RFC 9116. */
export const securityTxt: fc.Arbitrary<SecurityTxt> = fc.record({
  contact: fc.array(fc.oneof(mail, telephone, link), { minLength: 1, maxLength: 4 }),
  expires,
  encryption: fc.array(fc.oneof(link, fingerprint), { maxLength: 3 }),
  acknowledgments: links,
  preferredLanguages: fc.array(fc.constantFrom('en', 'sv', 'pt-BR', 'zh-Hant-TW', 'de-CH-1901'), { maxLength: 4 }),
  canonical: links,
  policy: links,
  hiring: links,
  extensions: fc.array(
    fc.oneof(extension, fc.constant({ name: 'CSAF', value: 'https://acme.org/csaf/provider-metadata.json' })),
    { maxLength: 3 },
  ),
})
