import { expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

const read = (text: string) =>
  readSecurityMd(`# Reporting a vulnerability\n\n${text}\n`).value?.commitments.map(
    ({ milestone, amount, bindingOn }) => `${milestone} ${amount} ${bindingOn}`,
  )

test.each([
  { text: 'Please wait for our first response within 5 days.', says: ['acknowledgement 5 maintainer'] },
  { text: 'Bitte warten Sie auf unsere Antwort innerhalb von 5 Tagen.', says: ['acknowledgement 5 maintainer'] },
  { text: 'Veuillez attendre. Attendez notre réponse sous 5 jours.', says: ['acknowledgement 5 maintainer'] },
  { text: 'Por favor, espere nuestra respuesta en 5 días.', says: ['acknowledgement 5 maintainer'] },
  { text: 'Aguarde nossa resposta em até 5 dias.', says: ['acknowledgement 5 maintainer'] },
  { text: 'Lütfen 5 gün içinde yanıtımızı bekleyin.', says: ['acknowledgement 5 maintainer'] },
  { text: '公開前に連絡し、5日以内の回答をお待ちください。', says: ['acknowledgement 5 maintainer'] },
  { text: '请等待我们 5 天内的回复。', says: ['acknowledgement 5 maintainer'] },
  // To have patience for so long promises nothing.
  { text: 'Please wait 5 days for our response.', says: [] },
  // To have it for up to so long promises the answer by then.
  { text: 'Please allow up to 5 days for a first reply.', says: ['acknowledgement 5 maintainer'] },
  { text: 'Allow up to 5 days for a fix.', says: ['fix 5 maintainer'] },
  { text: 'Bitte planen Sie bis zu 5 Tage für eine erste Antwort ein.', says: ['acknowledgement 5 maintainer'] },
  { text: "Prévoyez jusqu'à 5 jours pour une réponse.", says: ['acknowledgement 5 maintainer'] },
  { text: 'Espere hasta 5 días para una respuesta.', says: ['acknowledgement 5 maintainer'] },
  { text: 'Aguarde até 5 dias para uma resposta.', says: ['acknowledgement 5 maintainer'] },
  { text: 'Yanıt için lütfen en fazla 5 gün bekleyin.', says: ['acknowledgement 5 maintainer'] },
  { text: '返信まで最大5日かかる場合があります。', says: ['acknowledgement 5 maintainer'] },
  { text: '请给我们最多 5 天的时间来回复。', says: ['acknowledgement 5 maintainer'] },
  { text: 'Allow up to 5 days for a fix before you disclose it.', says: ['disclosure 5 reporter'] },
  { text: 'Please wait 5 days before you publish.', says: ['disclosure 5 reporter'] },
])('$text', ({ text, says }) => {
  expect(read(text)).toEqual(says)
})
