import { expect, test } from 'vitest'
import { isConditional } from './prose-conditions.js'

test.each([
  'We release a fix within 90 days.',
  'If possible, we release a fix within 90 days.',
  'Once we have received your report, we acknowledge it within 2 days.',
  'After your report is confirmed, we release a fix within 30 days.',
  'Wir beheben Schwachstellen innerhalb von 90 Tagen.',
  'Sobald wir Ihre Meldung erhalten, antworten wir innerhalb von 2 Tagen.',
  'Nous corrigeons sous 90 jours, si possible.',
  'La vulnerabilidad se corregirá en 90 días.',
  'A vulnerabilidade será corrigida em 90 dias.',
  'Düzeltmeyi 90 gün içinde yayınlarız.',
  '90日以内に修正します。',
  '我们在 90 天内修复。',
])('a promise for every report: %s', (quote) => {
  expect(isConditional(quote)).toBe(false)
})

test.each([
  'If it is actively exploited, we release a fix within 7 days.',
  'We publish within 30 days, unless you need more time.',
  'A mitigation is available within 24 hours.',
  'The fix is released within 14 days, counted from the announcement.',
  'Falls die Lücke ausgenutzt wird, beheben wir sie innerhalb von 7 Tagen.',
  'Si la faille est exploitée, nous corrigeons sous 7 jours.',
  'Si se está explotando, se corregirá en 7 días.',
  'Se houver exploração, corrigimos em 7 dias.',
  'Açık istismar edilirse 7 gün içinde düzeltiriz.',
  '悪用されている場合は、7日以内に修正します。',
  '如果漏洞被利用，我们将在 7 天内修复。',
])('a promise for some cases: %s', (quote) => {
  expect(isConditional(quote)).toBe(true)
})
