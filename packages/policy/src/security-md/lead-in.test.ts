import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

const read = (text: string) =>
  readSecurityMd(`# Reporting a vulnerability\n\n- ${text}\n`).value?.commitments.map(
    ({ milestone, amount, bindingOn, strength }) => `${milestone} ${amount} ${bindingOn} ${strength}`,
  )

describe('a title lends its words only to what has no subject of its own', () => {
  test.each([
    '**Give us time for a fix**: We answer within 3 days and ship a patch within 20 days.',
    '**Geben Sie uns Zeit für die Behebung**: Wir antworten innerhalb von 3 Tagen und beheben Lücken innerhalb von 20 Tagen.',
    '**Laissez-nous du temps pour le correctif** : Nous répondons sous 3 jours et publions un correctif sous 20 jours.',
    '**Denos tiempo para la corrección**: Respondemos en 3 días y publicamos un parche en 20 días.',
    '**Dê-nos tempo para a correção**: Respondemos em 3 dias e publicamos uma correção em 20 dias.',
    '**Düzeltme için zaman tanıyın**: 3 gün içinde yanıt veriyoruz ve 20 gün içinde düzeltme yayınlıyoruz.',
    '请给我们修复时间：我们会在 3 天内回复，并在 20 天内修复。',
    '修正の時間をください：私たちは3日以内に返信し、20日以内に修正します。',
  ])('%s', (text) => {
    expect(read(text)).toEqual(['acknowledgement 3 maintainer will', 'fix 20 maintainer will'])
  })

  test.each([
    {
      why: 'the aim of the verb behind it',
      text: 'Patience: we aim to fix it in 9 days.',
      says: ['fix 9 maintainer aim'],
    },
    { why: 'nothing named behind it', text: 'Fix: we take up to 9 days.', says: ['fix 9 maintainer will'] },
    { why: 'we who ask', text: 'Silence: we ask you not to publish for 9 days.', says: ['disclosure 9 reporter aim'] },
    {
      why: 'nobody behind it',
      text: 'Give us time: wait 9 days before you publish.',
      says: ['disclosure 9 reporter aim'],
    },
  ])('$why: $text', ({ text, says }) => {
    expect(read(text)).toEqual(says)
  })
})
