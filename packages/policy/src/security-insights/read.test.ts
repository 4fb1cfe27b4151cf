import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatIssue } from '../yaml/located-issue.js'
import { readSecurityInsights } from './read.js'

const FILE = `header:
  schema-version: 2.1.0
  last-updated: '2026-11-01'
  last-reviewed: '2026-11-01'
  url: https://acme.org/web
project:
  name: Acme
  administrators:
    - { name: Ada, primary: true, email: ada@acme.org }
  repositories:
    - { name: web, comment: the web, url: https://acme.org/web }
  vulnerability-reporting:
    reports-accepted: true
    bug-bounty-available: true
    bug-bounty-program: https://acme.org/bounty
    contact:
      name: Acme security
      email: security@acme.org
      primary: true
      since: 2020
    security-policy: https://acme.org/security
    in-scope: [apps/web, apps/api]
    out-of-scope:
      - social engineering
    pgp-key: |
      a key
      of two lines
    comment: Write in English.
    x-ours: kept
repository:
  status: whatever we like
`

test('the nine fields', () => {
  expect(readSecurityInsights(FILE, 'si.yml').value).toEqual({
    schemaVersion: '2.1.0',
    project: 'Acme',
    projectSource: null,
    reporting: {
      reportsAccepted: true,
      bugBountyAvailable: true,
      bugBountyProgram: 'https://acme.org/bounty',
      contact: { name: 'Acme security', primary: true, email: 'security@acme.org' },
      securityPolicy: 'https://acme.org/security',
      inScope: ['apps/web', 'apps/api'],
      outOfScope: ['social engineering'],
      pgpKey: 'a key\nof two lines\n',
      comment: 'Write in English.',
    },
  })
})

test('no more than there are', () => {
  const least = FILE.replace(/ {4}bug-bounty-program[\s\S]*(?=repository:)/, '')
  expect(readSecurityInsights(least, 'si.yml').value?.reporting).toEqual({
    reportsAccepted: true,
    bugBountyAvailable: true,
  })
})

test('a project that is described elsewhere', () => {
  const [header = ''] = FILE.split('project:')
  expect(readSecurityInsights(`${header}  project-si-source: https://acme.org/si.yml\n`, 'si.yml').value).toEqual({
    schemaVersion: '2.1.0',
    project: null,
    projectSource: 'https://acme.org/si.yml',
    reporting: null,
  })
})

test.each([
  { why: 'no YAML', from: 'name: Acme', to: 'name: Acme: web', issue: 'yaml-syntax@7:9' },
  { why: 'a key twice', from: '  name: Acme\n', to: '  name: Acme\n  name: Acme\n', issue: 'duplicate-key@8:3' },
  { why: 'no keys', from: /[\s\S]*/, to: 'hello\n', issue: 'wrong-type@1:1' },
  { why: 'no header', from: /header:[\s\S]*(?=project:)/, to: '', issue: 'missing-key@1:1' },
  { why: 'no day of review', from: /.*last-reviewed.*\n/, to: '', issue: 'missing-key@2:3' },
  { why: 'a day that is none', from: "'2026-11-01'", to: "'2026-11'", issue: 'invalid-text@3:17' },
  { why: 'version 1', from: '2.1.0', to: '1.0.0', issue: 'unsupported-version@2:19' },
  { why: 'version 3', from: '2.1.0', to: '3.0.0', issue: 'unsupported-version@2:19' },
  { why: 'a version that is a number', from: '2.1.0', to: '2.1', issue: 'wrong-type@2:19' },
  { why: 'a version of words', from: '2.1.0', to: 'latest', issue: 'invalid-text@2:19' },
  {
    why: 'no link to the header',
    from: '  url: https://acme.org/web\n',
    to: '  url: acme.org\n',
    issue: 'invalid-text@5:8',
  },
  { why: 'no project, and none elsewhere', from: /project:[\s\S]*(?=repository:)/, to: '', issue: 'missing-key@1:1' },
  { why: 'a project without a name', from: '  name: Acme\n', to: '', issue: 'missing-key@7:3' },
  { why: 'nobody who administers', from: /- \{ name: Ada.*/, to: '[]', issue: 'too-few@9:5' },
  { why: 'someone without a name', from: 'name: Ada, ', to: '', issue: 'missing-key@9:7' },
  { why: 'no repository', from: /- \{ name: web.*/, to: '[]', issue: 'too-few@11:5' },
  {
    why: 'nothing about reporting',
    from: / {2}vulnerability-reporting:[\s\S]*(?=repository:)/,
    to: '',
    issue: 'missing-key@7:3',
  },
  { why: 'nothing about accepting', from: / {4}reports-accepted.*\n/, to: '', issue: 'missing-key@13:5' },
  { why: 'nothing about a bounty', from: / {4}bug-bounty-available.*\n/, to: '', issue: 'missing-key@13:5' },
  { why: 'a word for true', from: 'reports-accepted: true', to: 'reports-accepted: yes', issue: 'wrong-type@13:23' },
  { why: 'a program without a link', from: 'https://acme.org/bounty', to: 'on request', issue: 'invalid-text@15:25' },
  { why: 'a contact without a name', from: '      name: Acme security\n', to: '', issue: 'missing-key@17:7' },
  { why: 'a contact, who knows which', from: '      primary: true\n', to: '', issue: 'missing-key@17:7' },
  {
    why: 'a contact of text',
    from: /contact:[\s\S]*(?= {4}security-policy)/,
    to: 'contact: security@acme.org\n',
    issue: 'wrong-type@16:14',
  },
  {
    why: 'an address that is none',
    from: 'security@acme.org',
    to: 'security at acme.org',
    issue: 'invalid-email@18:14',
  },
  {
    why: 'a policy without a link',
    from: 'https://acme.org/security\n',
    to: 'SECURITY.md\n',
    issue: 'invalid-text@21:22',
  },
  { why: 'a scope of text', from: '[apps/web, apps/api]', to: 'apps', issue: 'wrong-type@22:15' },
  { why: 'a number in the scope', from: 'apps/api]', to: '7]', issue: 'wrong-type@22:26' },
  { why: 'a comment of several', from: 'Write in English.', to: '[a, b]', issue: 'wrong-type@28:14' },
  {
    why: 'more aliases than anyone means',
    from: 'repository:',
    to: `x: [&a a, ${'*a, '.repeat(60)}]\nrepository:`,
    issue: 'too-many-aliases@1:1',
  },
])('$why', ({ from, to, issue }) => {
  const text = FILE.replace(from, to)
  expect(text).not.toBe(FILE)
  const issues = readSecurityInsights(text, 'si.yml').issues ?? []
  expect(issues.map(({ code, line, column }) => `${code}@${line}:${column}`)).toEqual([issue])
})

test('version 2.0.0 lets the lists be empty', () => {
  const text = FILE.replace('2.1.0', '2.0.0')
    .replace(/- \{ name: Ada.*/, '[]')
    .replace(/- \{ name: web.*/, '[]')
  expect(readSecurityInsights(text, 'si.yml').value?.project).toBe('Acme')
})

test('all issues at once, in the order of the lines', () => {
  const text = FILE.replace('reports-accepted: true', 'reports-accepted: maybe').replace('  name: Acme\n', '')
  expect(readSecurityInsights(text, 'si.yml').issues?.map((issue) => formatIssue(issue))).toEqual([
    'si.yml:7:3: project.name: "name" is missing; add "name"',
    'si.yml:12:23: project.vulnerability-reporting.reports-accepted: found the text "maybe"; write true or false',
  ])
})

test('never throws', () => {
  const pieces = [
    'header',
    'project',
    ':',
    ': ',
    '\n',
    '  ',
    '- ',
    '[',
    ']',
    '{',
    '}',
    '&a ',
    '*a',
    '"',
    '|',
    '__proto__',
  ]
  fc.assert(
    fc.property(
      fc.oneof(
        fc.string({ unit: 'binary' }),
        fc.array(fc.constantFrom(...pieces)).map((all) => all.join('')),
      ),
      (text) => {
        expect(readSecurityInsights(text, 'si.yml').issues?.length).toBeGreaterThan(0)
      },
    ),
  )
})

test.each([
  {
    why: 'laughs',
    text: `a: &a [x,x]\n${'bcdefghi'.replace(/./g, (k, i: number) => `${k}: &${k} [*${'abcdefgh'[i]},*${'abcdefgh'[i]}]\n`)}`,
    code: 'too-many-aliases',
  },
  {
    why: 'thousands of keys',
    text: Array.from({ length: 9000 }, (_, i) => `k${i}: 1\n`).join(''),
    code: 'too-complex',
  },
  { why: 'an endless text', text: 'a'.repeat(300_000), code: 'too-large' },
])('hostile: $why', ({ text, code }) => {
  expect(readSecurityInsights(text, 'si.yml').issues?.map((issue) => issue.code)).toEqual([code])
})
