import fc from 'fast-check'
import { expect, test } from 'vitest'
import { formatAnnotations } from './annotations.js'
import { checkTexts } from './check-texts.js'
import { CHECKS } from './finding.js'
import { disclosure, found, NOW, securityMd } from './fixtures/found.js'
import { countFindings, formatFindings } from './format-findings.js'
import { sarifOf } from './sarif.js'
import type { Texts } from './texts.js'

test('an invalid date is the fault of who asks', () => {
  expect(() => checkTexts({}, new Date('soon'))).toThrow(RangeError)
})

test('a policy that says the same everywhere, can be kept and is finished has no findings', () => {
  const texts: Texts = {
    securityMd: [
      securityMd(
        "Use GitHub's private vulnerability reporting. Please do not open public issues.",
        '',
        '- Acknowledgement: within 2 business days',
        '- Fix: within 90 days',
      ),
    ],
    disclosure: disclosure(
      'commitments:',
      '  - { milestone: acknowledgement, within: 2 business days }',
      '  - { milestone: fix, within: 90 days }',
    ),
    repository: 'acme/rocket',
  }
  expect(checkTexts(texts, NOW)).toEqual([])
  expect(countFindings([])).toBe('nothing')
})

test('what is wrong in a disclosure.yml is said with its place, and the other texts are still checked', () => {
  const texts = { securityMd: [securityMd('TODO')], disclosure: disclosure('comitments: []', 'calender: {}') }
  expect(found(texts, 'unreadable', 'placeholder-text')).toEqual([
    'placeholder-text SECURITY.md:3',
    'unreadable disclosure.yml:4',
    'unreadable disclosure.yml:5',
  ])
})

/** Words that the checks look for, and what may stand around them. */
const word = fc.constantFrom(
  '[PROJECT NAME]',
  'within 2 days',
  'fix',
  'We acknowledge reports',
  'open an issue',
  'vulnerability',
  'security@example.com',
  '<email>',
  'https://github.com/',
  'http://',
  'OWNER/REPO',
  '| --- |',
  '```',
  '<!--',
  '-->',
  'reviewed annually',
  'policy',
  'Last reviewed: 2020-01-01',
  'depending on',
  '30-90 days',
  'Whatever is agreed,',
  'an early warning to the CSIRT',
  'no safe harbor',
  'bug bounty',
  'Bug-Bounty: True',
  'bounty: false',
  '| 1.x | ✅ |',
  '\n',
  '\n\n',
  '- ',
  '# ',
  '\u202e',
  '\u0000',
  '%0A::error::',
  '##[error]',
  'Contact: mailto:',
  'Expires: 2020-01-01T00:00:00Z',
  'on:',
  'cron: "* * * * *"',
  '{',
  '[',
  ':',
  '\r',
  '\ufeff',
  '\ud800',
)
const hostile = fc
  .array(fc.oneof(word, fc.string({ unit: 'binary', maxLength: 8 })), { maxLength: 40 })
  .map((words) => words.join(' '))

test('whatever the texts are, every finding has a known code, a place in them, and words that can be shown', () => {
  fc.assert(
    fc.property(hostile, hostile, hostile, hostile, (markdown, yaml, txt, other) => {
      const texts: Texts = {
        securityMd: [{ source: 'SECURITY.md', text: markdown }],
        disclosure: { source: 'disclosure.yml', text: yaml },
        securityTxt: { source: 'security.txt', text: txt },
        issueTemplates: [{ source: 'bug.md', text: other }],
        workflows: [{ source: 'audit.yml', text: other }],
        repository: 'acme/rocket',
      }
      const findings = checkTexts(texts, NOW)
      for (const { code, line, column, message, hint } of findings) {
        expect(Object.keys(CHECKS)).toContain(code)
        expect(line).toBeGreaterThanOrEqual(1)
        expect(column).toBeGreaterThanOrEqual(1)
        expect(`${message}${hint}`).not.toMatch(/[\p{Cc}\p{Cf}\p{Cs}]/u)
      }
      expect(formatFindings(findings)).not.toContain('##[')
      expect(formatAnnotations(findings).split('\n')).toHaveLength(findings.length + 1)
      expect(sarifOf(findings).runs[0].results).toHaveLength(findings.length)
    }),
    { numRuns: 300 },
  )
})
