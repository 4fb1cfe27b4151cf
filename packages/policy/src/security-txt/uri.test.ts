import fc from 'fast-check'
import { expect, test } from 'vitest'
import { uriFault } from './uri.js'

const codeOf = (text: string) => uriFault(text, ['mailto', 'https', 'tel'])?.code

// Of RFC 3986, sections 1.1.2 and 5.4; RFC 6068, section 6; RFC 3966, section 6.
test.each([
  { uri: 'ftp://ftp.is.co.za/rfc/rfc1808.txt', code: 'unusual-scheme' },
  { uri: 'ldap://[2001:db8::7]/c=GB?objectClass?one', code: 'unusual-scheme' },
  { uri: 'news:comp.infosystems.www.servers.unix', code: 'unusual-scheme' },
  { uri: 'urn:oasis:names:specification:docbook:dtd:xml:4.1.2', code: 'unusual-scheme' },
  { uri: 'mailto:John.Doe@example.com', code: undefined },
  { uri: 'mailto:chris@example.com?subject=current-issue', code: undefined },
  { uri: 'mailto:gorby%25kremvax@example.com', code: undefined },
  { uri: 'mailto:user@example.org?subject=caf%C3%A9', code: undefined },
  { uri: 'mailto:user@%E7%B4%8D%E8%B1%86.example.org', code: undefined },
  { uri: 'tel:+1-816-555-1212', code: undefined },
  { uri: 'tel:+1-201-555-0123;ext=42', code: undefined },
  { uri: 'tel:7042;phone-context=example.com', code: undefined },
  { uri: 'tel:863-1234;phone-context=+1-914-555', code: undefined },
  { uri: 'https://a/b/c/d;p?q#s', code: undefined },
  { uri: 'https://xn--mnchen-3ya.example:8443/', code: undefined },
  { uri: 'https://example.org?a[]=1', code: 'invalid-uri' },
  { uri: 'https://example.org/<a>', code: 'invalid-uri' },
  { uri: 'https://999.1.1.1/', code: 'invalid-uri' },
  { uri: 'https://[::g]/', code: 'invalid-uri' },
  { uri: 'tel:+', code: 'invalid-uri' },
  { uri: '//example.org/', code: 'invalid-uri' },
  { uri: '1https://example.org/', code: 'invalid-uri' },
  { uri: 'mailto:', code: 'invalid-uri' },
])('$uri: $code', ({ uri, code }) => {
  expect(codeOf(uri)).toBe(code)
})

test('every link that a browser writes is one, unless it holds what a URI cannot', () => {
  fc.assert(
    fc.property(fc.webUrl({ validSchemes: ['https'], withQueryParameters: true, withFragments: true }), (link) => {
      const { href } = new URL(link)
      expect(codeOf(href)).toBe(/[[\]|^`{}\\"<>]/.test(href) ? 'invalid-uri' : undefined)
    }),
  )
})
