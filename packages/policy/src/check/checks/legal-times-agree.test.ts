import { expect, test } from 'vitest'
import { disclosure, found, securityMd } from '../fixtures/found.js'

const CRA = disclosure('extends: [cra-article-14]')
const CODES = ['legal-times-differ', 'unreadable'] as const
const of = (...lines: readonly string[]) => found({ securityMd: [securityMd(...lines)], disclosure: CRA }, ...CODES)

test.each([
  {
    why: 'the times of the law',
    prose:
      'Of an exploited vulnerability we tell the CSIRT: an early warning within 24 hours, a notification within 72 hours, and a final report within 14 days.',
  },
  { why: 'the same, in other units', prose: 'We send the CSIRT a notification of an incident within 72 hours.' },
  { why: 'of an incident it is a month', prose: 'Of an incident the authority gets a final report within 1 month.' },
  { why: 'either, where it does not say which', prose: 'The authority gets a final report within 1 month.' },
  { why: 'no authority', prose: 'Customers get an early warning within 48 hours.' },
  { why: 'two times for one step', prose: 'The CSIRT gets an early warning within 48 hours or 3 days.' },
  { why: 'no time', prose: 'The CSIRT gets an early warning.' },
])('agree: $why', ({ prose }) => {
  expect(of(prose)).toEqual([])
})

test.each([
  { why: 'the early warning', prose: 'We send ENISA an early warning within 48 hours.' },
  { why: 'the notification', prose: 'Under the Cyber Resilience Act we send a notification within 96 hours.' },
  { why: 'of exploitation it is 14 days', prose: 'Of exploitation the CSIRT gets a final report within 1 month.' },
  { why: 'German', prose: 'Nach Artikel 14 geht innerhalb von 48 Stunden eine Frühwarnung an das CSIRT.' },
  { why: 'French', prose: "Nous envoyons une alerte précoce à l'ENISA sous 48 heures." },
  { why: 'Spanish', prose: 'Enviamos una alerta temprana al CSIRT en 48 horas.' },
  { why: 'Portuguese', prose: 'Enviamos um alerta precoce ao CSIRT em 48 horas.' },
  { why: 'Turkish', prose: "CSIRT'e 48 saat içinde erken uyarı göndeririz." },
  { why: 'Japanese', prose: '48時間以内にCSIRTへ早期警告を送ります。' },
  { why: 'Chinese', prose: '我们在 48 小时内向 ENISA 发出早期预警。' },
])('differ: $why', ({ prose }) => {
  expect(of(prose)).toEqual(['legal-times-differ SECURITY.md:3'])
})

test('only one text speaks of it', () => {
  const text = securityMd('We send ENISA an early warning within 48 hours.')
  expect(found({ securityMd: [text], disclosure: disclosure() }, ...CODES)).toEqual([])
  expect(of('We acknowledge reports within 2 days.')).toEqual([])
})
