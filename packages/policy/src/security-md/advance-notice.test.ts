import { expect, test } from 'vitest'
import { readSecurityMd } from '../security-md.js'

const read = (text: string) =>
  readSecurityMd(`# Reporting a vulnerability\n\n${text}\n`).value?.commitments.map(
    ({ milestone, amount, bound }) => `${milestone} ${amount}${bound === undefined ? '' : ` ${bound}`}`,
  )

test.each([
  { text: 'We tell downstream projects 7 days before we publish.', says: ['other 7'] },
  { text: 'Distributions are informed at least 7 days in advance.', says: ['other 7 min'] },
  { text: 'We alert these people 7 days ahead of the release.', says: ['other 7'] },
  { text: 'Distributoren werden 7 Tage vor der Veröffentlichung informiert.', says: ['other 7'] },
  { text: 'Nous informons les distributeurs 7 jours avant la publication.', says: ['other 7'] },
  { text: 'Notificaremos a los distribuidores 7 días antes de la publicación.', says: ['other 7'] },
  { text: 'Dağıtıcılar yayından 7 gün önce bilgilendirilir.', says: ['other 7'] },
  { text: 'ディストリビューターには公開の7日前に通知します。', says: ['other 7'] },
  { text: '我们会提前 7 天通知发行版。', says: ['other 7'] },
  // Users are told of the release itself.
  { text: 'We tell users 7 days before the release.', says: [] },
  { text: 'We do not tell packagers 7 days before the release.', says: [] },
  { text: 'We inform packagers within 7 days after the release.', says: [] },
])('$text', ({ text, says }) => {
  expect(read(text)).toEqual(says)
})
