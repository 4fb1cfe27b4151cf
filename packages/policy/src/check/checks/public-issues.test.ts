import { expect, test } from 'vitest'
import { found, securityMd } from '../fixtures/found.js'

const FORBIDDEN = 'Please do not open public issues for vulnerabilities.'

test.each([
  'To report a vulnerability, open an issue on GitHub.',
  'You can report security issues through the issue tracker.',
  'Report vulnerabilities by creating a new issue.',
  'Or file a public issue.',
])('contradicts itself: %s', (line) => {
  expect(found({ securityMd: [securityMd(FORBIDDEN, '', line)] }, 'public-issue-asked')).toEqual([
    'public-issue-asked SECURITY.md:5',
  ])
})

test.each([
  'For bugs that are not security issues, open an issue on GitHub.',
  'For general questions, open a public issue.',
  'Open a draft security advisory to report a vulnerability.',
  'If you hear nothing, ask for attention in a public issue, without any details.',
  'Once a fix is released, open an issue.',
  'We open an issue when the fix is out.',
])('does not: %s', (line) => {
  expect(found({ securityMd: [securityMd(FORBIDDEN, '', line)] }, 'public-issue-asked')).toEqual([])
})

test('a project that takes reports in public contradicts nothing', () => {
  const line = 'To report a vulnerability, open an issue on GitHub.'
  expect(found({ securityMd: [securityMd(line)] }, 'public-issue-asked')).toEqual([])
})

test.each([
  {
    language: 'German',
    forbids: 'Bitte öffnen Sie kein öffentliches Issue.',
    asks: 'Melden Sie Sicherheitslücken über unseren Issue-Tracker.',
    also: 'Für eine Schwachstelle erstellen Sie bitte ein Issue.',
    fine: 'Für allgemeine Fragen öffnen Sie ein Issue.',
  },
  {
    language: 'French',
    forbids: "Merci de ne pas ouvrir d'issue publique.",
    asks: 'Signalez les vulnérabilités via une issue GitHub.',
    also: 'Pour une faille de sécurité, ouvrez une issue.',
    fine: 'Pour les autres bugs, ouvrez une issue.',
  },
  {
    language: 'Spanish',
    forbids: 'Por favor, no abra issues públicos.',
    asks: 'Reporte las vulnerabilidades mediante un issue de GitHub.',
    also: 'Para una vulnerabilidad, abra un issue.',
    fine: 'Para otras preguntas, abra un issue.',
  },
  {
    language: 'Portuguese',
    forbids: 'Por favor, não abra issues públicas.',
    asks: 'Reporte vulnerabilidades por meio de uma issue no GitHub.',
    also: 'Para uma vulnerabilidade, abra uma issue no GitHub.',
    fine: 'Para dúvidas, abra uma issue.',
  },
  {
    language: 'Turkish',
    forbids: 'Lütfen herkese açık issue açmayın.',
    asks: 'Güvenlik açıklarını GitHub Issues üzerinden bildirin.',
    also: 'Bir güvenlik açığı için lütfen issue açın.',
    fine: 'Diğer sorular için issue açın.',
  },
  {
    language: 'Japanese',
    forbids: '公開のIssueを作成しないでください。',
    asks: '脆弱性はGitHubのIssueで報告してください。',
    also: '脆弱性を見つけた場合は、Issueを作成してください。',
    fine: '質問はIssueを作成してください。',
  },
  {
    language: 'Chinese',
    forbids: '请勿公开提交 issue。',
    asks: '请通过 GitHub Issues 报告安全漏洞。',
    also: '发现漏洞时请创建一个 issue。',
    fine: '其他问题请提交 issue。',
  },
])('every language can say both: $language', ({ forbids, asks, also, fine }) => {
  const of = (...lines: readonly string[]) => found({ securityMd: [securityMd(...lines)] }, 'public-issue-asked')
  expect(of(forbids, '', asks)).toEqual(['public-issue-asked SECURITY.md:5'])
  expect(of(forbids, '', also)).toEqual(['public-issue-asked SECURITY.md:5'])
  expect(of(forbids, '', fine)).toEqual([])
  expect(of(forbids)).toEqual([])
})
