import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

const promised = (text: string) =>
  readSecurityMd(text).value?.commitments.map(
    ({ milestone, severity, amount, max }) =>
      `${milestone} ${severity ?? 'any'} ${amount}${max === null ? '' : `-${max}`}`,
  )

describe('the rest of a sentence that begins with one severity', () => {
  test.each([
    'Kritische Lücken beheben wir innerhalb von 6 Tagen, alle anderen innerhalb von 12 Tagen.',
    'We fix critical holes within 6 days, all others within 12 days.',
    'Nous corrigeons les failles critiques sous 6 jours, toutes les autres sous 12 jours.',
    'Corregimos las vulnerabilidades críticas en 6 días, todas las demás en 12 días.',
    'Corrigimos vulnerabilidades críticas em 6 dias, todas as outras em 12 dias.',
    'Kritik açıkları 6 gün içinde, diğerlerini 12 gün içinde düzeltiriz.',
    '严重漏洞在6天内修复，其他在12天内修复。',
    '致命的な脆弱性は6日以内に修正し、その他は12日以内に修正します。',
  ])('%s', (text) => {
    expect(promised(`# Security\n\n${text}`)).toEqual(['fix critical 6', 'fix any 12'])
  })
})

describe('a time that depends on how bad it is', () => {
  test.each([
    '修复：视严重程度而定，20-60 天内',
    'Fix: depending on severity, 20-60 days',
    'Die Behebung dauert je nach Schweregrad 20-60 Tage.',
    'Le correctif est publié sous 20-60 jours selon la gravité.',
    'La corrección se publica en 20-60 días según la gravedad.',
    'A correção é publicada em 20-60 dias, dependendo da gravidade.',
    'Düzeltme önem derecesine bağlı olarak 20-60 gün içinde yayınlanır.',
    '修正は重大度に応じて20〜60日以内に公開します。',
  ])('%s', (text) => {
    expect(promised(`# Security\n\n${text}`)).toEqual(['fix any 20-60'])
  })

  test.each([
    ['Plugin version 1,30 days old is fixed.', 'a comma inside of a number'],
    ['The certificate is renewed depending on load, 30-90 days.', 'something else'],
    ['Das Zertifikat wird je nach Last nach 30-90 Tagen erneuert.', 'something else, in German'],
  ])('%s: %s', (text) => {
    expect(promised(`# Operations\n\n${text}`)).toEqual([])
  })
})
