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
  { text: 'Please wait 5 days before you publish.', says: ['disclosure 5 reporter'] },
])('$text', ({ text, says }) => {
  expect(read(text)).toEqual(says)
})
