import { describe, expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

const ITALIAN = `# Sicurezza

Si prega di segnalare una vulnerabilità tramite il modulo della nostra pagina, che viene letta ogni giorno.

Il team conferma la ricezione della segnalazione entro 48 ore.

Una patch viene pubblicata entro 30 giorni dalla segnalazione.
`
const KOREAN = `# 보안

보안 취약점은 공개하지 말고 이메일로 알려 주십시오. 저희는 모든 신고를 소중히 여기고 검토합니다.

신고를 받으면 48시간 이내에 답변드립니다.
`
const RUSSIAN = `# Безопасность

Пожалуйста, сообщайте об уязвимостях по электронной почте и не раскрывайте их до исправления.

Мы ответим в течение 5 рабочих дней.
`

describe('a language that the grammar has no words for', () => {
  test.each([
    { language: 'it', text: ITALIAN, lines: [5, 7] },
    { language: 'ko', text: KOREAN, lines: [5] },
    { language: 'ru', text: RUSSIAN, lines: [5] },
  ])('$language: its times are listed and none is guessed', ({ language, text, lines }) => {
    const read = readSecurityMd(text).value
    expect(read?.language).toBe(language)
    expect(read?.commitments).toEqual([])
    expect(read?.notUnderstood.map(({ line }) => line)).toEqual(lines)
  })

  test('a word of another language makes no promise of it', () => {
    const read = readSecurityMd(`${ITALIAN}\nIl fix viene rilasciato entro 72h dalla segnalazione.\n`).value
    expect(read?.commitments).toEqual([])
    expect(read?.notUnderstood.map(({ line }) => line)).toEqual([5, 7, 9])
  })

  test('what stands beside it in English is read', () => {
    const read = readSecurityMd(`${RUSSIAN}\nWe will acknowledge your report within 3 days.\n`).value
    expect(read?.language).toBe('ru')
    expect(read?.commitments.map(({ milestone, amount }) => [milestone, amount])).toEqual([['acknowledgement', 3]])
  })

  test.each([
    ['Por favor, informe de las vulnerabilidades por correo. Confirmamos la recepción en 48 horas.', 'es'],
    ['Por favor, relate as vulnerabilidades. Confirmamos o recebimento em 48 horas.', 'pt'],
    ['Veuillez signaler les failles par courriel. Nous accusons réception sous 48 heures.', 'fr'],
  ])('a language that is read stays one: %s', (text, language) => {
    const read = readSecurityMd(text).value
    expect(read?.language).toBe(language)
    expect(read?.commitments).toHaveLength(1)
    expect(read?.notUnderstood).toEqual([])
  })
})
