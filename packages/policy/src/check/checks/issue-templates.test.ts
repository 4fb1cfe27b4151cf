import { expect, test } from 'vitest'
import { found } from '../fixtures/found.js'

const CODES = ['public-template', 'not-checked'] as const
const template = (source: string, text: string) => ({ issueTemplates: [{ source, text }] })
const front = (...lines: readonly string[]) =>
  ['---', ...lines, '---', '', 'Tell us of the vulnerability.', ''].join('\n')

test.each([
  {
    why: 'Markdown that is named so',
    texts: template('security.md', front('name: Security vulnerability', 'about: Tell us')),
    found: ['public-template security.md:2'],
  },
  {
    why: 'a form that says so',
    texts: template('sec.yml', 'name: Report\ndescription: Report a security issue\nbody: []\n'),
    found: ['public-template sec.yml:2'],
  },
  {
    why: 'a form that sends people away',
    texts: template('sec.yml', 'name: Security issue\ndescription: Please do not report it here\n'),
    found: [],
  },
  {
    why: 'a feature',
    texts: template('f.yml', 'name: Feature request\ndescription: A better vulnerability scanner\n'),
    found: [],
  },
  { why: 'a bug', texts: template('bug.md', front('name: Bug report', 'about: Something does not work')), found: [] },
  {
    why: 'Markdown without front matter asks nothing of itself',
    texts: template('.github/ISSUE_TEMPLATE.md', 'What happened?\n'),
    found: [],
  },
  {
    why: 'where the private way is linked',
    texts: template(
      '.github/ISSUE_TEMPLATE/config.yml',
      'contact_links:\n  - { name: Report a vulnerability, url: "https://x.dev", about: x }\n',
    ),
    found: [],
  },
  { why: 'what is no YAML is said', texts: template('sec.yml', 'name: [\n'), found: ['not-checked sec.yml:2'] },
])('$why', ({ texts, found: expected }) => {
  expect(found(texts, ...CODES)).toEqual(expected)
})

test.each([
  { language: 'German', name: 'Sicherheitslücke', about: 'Eine Schwachstelle melden', away: 'Bitte nicht hier melden' },
  { language: 'French', name: 'Faille de sécurité', about: 'Signaler une faille', away: 'À signaler en privé' },
  { language: 'Spanish', name: 'Vulnerabilidad', about: 'Informar de un fallo', away: 'No la publique aquí' },
  { language: 'Portuguese', name: 'Vulnerabilidade', about: 'Relatar uma falha', away: 'Não relate aqui' },
  { language: 'Turkish', name: 'Güvenlik açığı', about: 'Bir açık bildirin', away: 'Lütfen burada paylaşmayın' },
  { language: 'Japanese', name: '脆弱性の報告', about: '脆弱性を報告する', away: 'ここでは報告しないでください' },
  { language: 'Chinese', name: '安全漏洞', about: '报告一个漏洞', away: '请不要在此报告' },
])('every language invites, and sends away: $language', ({ name, about, away }) => {
  expect(found(template('s.md', front(`name: ${name}`, `about: ${about}`)), ...CODES)).toEqual([
    'public-template s.md:2',
  ])
  expect(found(template('s.md', front(`name: ${name}`, `about: ${away}`)), ...CODES)).toEqual([])
})
