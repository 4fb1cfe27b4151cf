import { expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

test.each([
  { why: 'French', header: '| Version | Prise en charge | Fin de support |' },
  { why: 'Portuguese', header: '| Versão | Suporte | Fim do suporte |' },
  { why: 'German', header: '| Version | Unterstützt | Ende der Unterstützung |' },
  { why: 'Turkish', header: '| Sürüm | Destek | Destek bitişi |' },
])('the date on which support ends says not whether: $why', ({ header }) => {
  const table = `${header}\n|---|---|---|\n| 2.x | ✅ | 2031-01-01 |\n| 1.x | ❌ | 2020-01-01 |`
  expect(readSecurityMd(`# Security\n\n${table}\n`).value?.supportedVersions.rows).toEqual([
    { version: '2.x', supported: true },
    { version: '1.x', supported: false },
  ])
})
