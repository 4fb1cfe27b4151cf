import { expect, test } from 'vitest'
import { found, securityTxt } from '../fixtures/found.js'

const CODES = [
  'security-txt-invalid',
  'security-txt-unusual',
  'security-txt-expired',
  'security-txt-expires-soon',
  'security-txt-misplaced',
] as const
const CONTACT = 'Contact: mailto:security@rocket.dev'
const expires = (day: string) => securityTxt(CONTACT).text.replace('2027-06-30', day)

test.each([
  { why: 'good', text: expires('2027-06-30'), codes: [] },
  { why: 'over', text: expires('2026-11-19'), codes: ['security-txt-expired'] },
  { why: 'over in two weeks', text: expires('2026-12-04'), codes: ['security-txt-expires-soon'] },
  { why: 'good for longer than a year', text: expires('2029-01-01'), codes: ['security-txt-unusual'] },
  {
    why: 'not encrypted',
    text: securityTxt(CONTACT, 'Policy: http://rocket.dev').text,
    codes: ['security-txt-invalid'],
  },
])('$why', ({ text, codes }) => {
  const texts = { securityTxt: { source: 'security.txt', text } }
  expect(found(texts, ...CODES).map((each) => each.split(' ')[0])).toEqual(codes)
})

test('it names another place than the one where it was found', () => {
  const text = securityTxt(CONTACT, 'Canonical: https://rocket.dev/.well-known/security.txt')
  const at = (url: string) => found({ securityTxt: { ...text, url } }, ...CODES)
  expect(at('https://rocket.dev/.well-known/security.txt')).toEqual([])
  expect(at('https://probe.dev/.well-known/security.txt')).toEqual([
    'security-txt-misplaced .well-known/security.txt:3',
  ])
})
