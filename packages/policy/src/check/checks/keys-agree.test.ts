import { expect, test } from 'vitest'
import { found, securityMd, securityTxt } from '../fixtures/found.js'

const FINGERPRINT = '0123 4567 89AB CDEF 0123  4567 89AB CDEF 0123 4567'

test.each([
  {
    why: 'the same link',
    prose: 'https://rocket.dev/key.asc',
    txt: 'Encryption: https://rocket.dev/key.asc',
    codes: [],
  },
  {
    why: 'another link',
    prose: 'https://rocket.dev/key.asc',
    txt: 'Encryption: https://rocket.dev/old.asc',
    codes: ['keys-differ'],
  },
  {
    why: 'the same fingerprint',
    prose: FINGERPRINT,
    txt: `Encryption: openpgp4fpr:${FINGERPRINT.replaceAll(' ', '').toLowerCase()}`,
    codes: [],
  },
  {
    why: 'another fingerprint',
    prose: FINGERPRINT,
    txt: `Encryption: openpgp4fpr:${'f'.repeat(40)}`,
    codes: ['keys-differ'],
  },
  { why: 'a link beside a fingerprint', prose: FINGERPRINT, txt: 'Encryption: https://rocket.dev/key.asc', codes: [] },
  { why: 'none is no other', prose: 'on request', txt: 'Encryption: https://rocket.dev/key.asc', codes: [] },
])('$why', ({ prose, txt, codes }) => {
  const texts = {
    securityMd: [securityMd('Report to security@rocket.dev.', '', `Encrypt your report with our PGP key: ${prose}`)],
    securityTxt: securityTxt('Contact: mailto:security@rocket.dev', txt),
  }
  expect(found(texts, 'keys-differ', 'security-txt-invalid')).toEqual(
    codes.map((code) => `${code} .well-known/security.txt:3`),
  )
})
