import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

const read = (text: string) =>
  readSecurityMd(`# Reporting a vulnerability\n\n${text}\n`).value?.commitments.map(
    ({ milestone, amount, strength }) => `${milestone} ${amount} ${strength}`,
  )

describe('a period that is named again', () => {
  test.each([
    { text: 'Give us 2 days to respond. After the two days we have no right to blame your disclosure.', says: [] },
    { text: 'We answer within 5 days. After those 5 days we publish an advisory.', says: ['acknowledgement 5 will'] },
    // Another length, and what reporters may do then, are new.
    {
      text: 'We answer within 5 days. After the 9 days we publish an advisory.',
      says: ['acknowledgement 5 will', 'disclosure 9 will'],
    },
    {
      text: 'We fix it within 90 days. After the 90 days you may disclose it.',
      says: ['fix 90 will', 'disclosure 90 will'],
    },
  ])('$text', ({ text, says }) => {
    expect(read(text)).toEqual(says)
  })
})
