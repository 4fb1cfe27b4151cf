import { expect, test } from 'vitest'
import { found, securityMd } from '../fixtures/found.js'

test.each([
  { why: 'a plain range is due at its end', lines: ['- **Fix**: within 30-90 days'] },
  { why: 'one time may depend, it is still the most', lines: ['- **Fix**: within 90 days, depending on severity'] },
  {
    why: 'the times stand beside it',
    lines: ['- **Fix**: within 30-90 days depending on severity', '- **Fix for critical severity**: within 30 days'],
  },
])('enough is said: $why', ({ lines }) => {
  expect(found({ securityMd: [securityMd(...lines)] }, 'range-without-rule')).toEqual([])
})

test.each([
  { why: 'behind the range', line: '- **Fix**: within 30-90 days depending on severity' },
  { why: 'before the range', line: '- **Resolution**: Depending on severity, typically within 30-90 days' },
  { why: 'in other words', line: 'A fix is released within 2-8 weeks, based on complexity.' },
])('nobody can tell: $why', ({ line }) => {
  expect(found({ securityMd: [securityMd(line)] }, 'range-without-rule')).toEqual(['range-without-rule SECURITY.md:3'])
})

test.each([
  { language: 'German', line: '- **Behebung**: innerhalb von 30-90 Tagen, je nach Schweregrad' },
  { language: 'French', line: '- **Correction** : sous 30 à 90 jours selon la gravité' },
  { language: 'Spanish', line: '- **Corrección**: de 30 a 90 días según la severidad' },
  { language: 'Portuguese', line: '- **Correção**: 30 a 90 dias, dependendo da severidade' },
  { language: 'Turkish', line: '- **Düzeltme**: önem derecesine bağlı olarak 30-90 gün içinde' },
  { language: 'Japanese', line: '- **修正**: 深刻度に応じて30～90日以内' },
  { language: 'Chinese', line: '- **修复**：30-90 天内，视严重程度而定' },
])('every language has words for it: $language', ({ line }) => {
  expect(found({ securityMd: [securityMd(line)] }, 'range-without-rule')).toEqual(['range-without-rule SECURITY.md:3'])
})
