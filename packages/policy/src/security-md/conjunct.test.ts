import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'
import { withoutConjunct, withoutVagueConjunct } from './conjunct.js'
import { fold } from './fold.js'

const read = (text: string) =>
  readSecurityMd(`# Reporting a vulnerability\n\n${text}\n`).value?.commitments.map(
    ({ milestone, amount, severity }) => `${milestone} ${amount}${severity === null ? '' : ` ${severity}`}`,
  )

describe('a second statement with another time, and another severity', () => {
  test.each([
    'You hear from us within 5 days, and we try to fix critical flaws as quickly as we can.',
    'We answer within 5 days, but critical flaws are fixed as soon as possible.',
    'We reply within 5 days and aim to patch critical bugs first.',
    'Wir antworten innerhalb von 5 Tagen und beheben kritische Lücken so schnell wie möglich.',
    'Nous répondons sous 5 jours et corrigeons les failles critiques dès que possible.',
    'Respondemos en 5 días y corregimos las vulnerabilidades críticas lo antes posible.',
    'Respondemos em 5 dias e corrigimos as falhas críticas o mais rápido possível.',
    'Raporlara 5 gün içinde yanıt veririz ve kritik açıkları en kısa sürede düzeltiriz.',
    '我们会在 5 天内回复，并尽快修复严重漏洞。',
    '報告には5日以内に返信し、重大な脆弱性はできるだけ早く修正します。',
  ])('%s', (text) => {
    expect(read(text)).toEqual(['acknowledgement 5'])
  })
})

describe('what shares the time', () => {
  test.each([
    { text: 'We ship it within 7 days for critical and high severity fixes.', says: ['fix 7 critical', 'fix 7 high'] },
    { text: 'A fix takes 7 days for critical and 14 days for high.', says: ['fix 7 critical', 'fix 14 high'] },
    { text: 'Within 5 days we answer and triage.', says: ['acknowledgement 5', 'triage 5'] },
    { text: 'We fix within 7 days, and within 2 days for critical flaws.', says: ['fix 7', 'fix 2 critical'] },
  ])('$text', ({ text, says }) => {
    expect(read(text)).toEqual(says)
  })
})

test('a conjunct is cut only where something whole stands before it', () => {
  expect(withoutVagueConjunct('within ', fold(' and as soon as possible we fix it'))).toBe(
    ' and as soon as possible we fix it',
  )
  expect(withoutVagueConjunct('we answer within ', fold(', and fix it as soon as possible'))).toBe('')
  expect(withoutConjunct('we answer within ', ' and patch critical bugs')).toBe('')
  expect(withoutConjunct('we answer within ', ' for critical and high risk patches')).toBe(
    ' for critical and high risk patches',
  )
})
