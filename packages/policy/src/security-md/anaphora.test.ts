import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

const read = (text: string) =>
  readSecurityMd(`# Reporting a vulnerability\n\n${text}\n`).value?.commitments.map(
    ({ milestone, amount, strength }) => `${milestone} ${amount} ${strength}`,
  )

describe('a sentence that only says how long the one before it takes', () => {
  test.each([
    { text: 'We answer as soon as we can. This can take up to 5 days.', says: ['acknowledgement 5 aim'] },
    { text: 'Wir antworten bald. Dies kann bis zu 5 Tage dauern.', says: ['acknowledgement 5 aim'] },
    { text: 'Nous vous répondrons. Cela peut prendre 5 jours.', says: ['acknowledgement 5 aim'] },
    { text: 'Responderemos pronto. Esto puede tardar 5 días.', says: ['acknowledgement 5 aim'] },
    { text: 'Responderemos logo. Isso pode levar 5 dias.', says: ['acknowledgement 5 aim'] },
    { text: 'Size yanıt vereceğiz. Bu 5 gün sürebilir.', says: ['acknowledgement 5 aim'] },
    { text: '我们会尽快回复。这可能需要 5 天。', says: ['acknowledgement 5 aim'] },
  ])('$text', ({ text, says }) => {
    expect(read(text)).toEqual(says)
  })

  test.each([
    { why: 'two things', text: 'We analyse and fix every report. This can take up to 5 days.' },
    {
      why: 'a time of its own',
      text: 'We answer within 2 days. It can take up to 5 days.',
      says: ['acknowledgement 2 will'],
    },
    { why: 'nothing', text: 'Your report is dear to us. This can take up to 5 days.' },
    { why: 'what is asked', text: 'Please do not publish it. This can take up to 5 days.' },
    { why: 'another paragraph', text: 'We answer as soon as we can.\n\nThis can take up to 5 days.' },
  ])('says nothing of $why: $text', ({ text, says = [] }) => {
    expect(read(text)).toEqual(says)
  })
})
