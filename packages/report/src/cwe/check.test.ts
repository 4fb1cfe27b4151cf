import fc from 'fast-check'
import { expect, test } from 'vitest'
import { validate } from '../validate.js'
import { cwe } from './check.js'

test.each([
  { why: 'nothing is said', report: {}, findings: null },
  { why: 'a type in words', report: { type: 'XSS, as in CVE-2024-79' }, findings: null },
  { why: 'well formed', report: { cwe: ['CWE-79', 'cwe-89', '352', 'CWE-079'] }, findings: [] },
  { why: 'allowed with review', report: { cwe: ['CWE-94'] }, findings: [] },
  { why: 'named in the type', report: { type: 'XSS (CWE-79)' }, findings: [] },
  {
    why: 'discouraged',
    report: { cwe: ['CWE-79', 'CWE-20'] },
    findings: [['cwe-discouraged', ['cwe', 1], { id: 20 }]],
  },
  { why: 'prohibited', report: { cwe: ['CWE-16'] }, findings: [['cwe-prohibited', ['cwe', 0], { id: 16 }]] },
  {
    why: 'prohibited, in the type',
    report: { type: 'cwe-16: x' },
    findings: [['cwe-prohibited', ['type'], { id: 16 }]],
  },
  {
    why: 'told once',
    report: { cwe: ['CWE-16', '16'], type: 'CWE-16' },
    findings: [['cwe-prohibited', ['cwe', 0], { id: 16 }]],
  },
  {
    why: 'newer',
    report: { cwe: ['CWE-1449', 'CWE-1999'] },
    findings: [
      ['cwe-newer', ['cwe', 0], { id: 1449 }],
      ['cwe-newer', ['cwe', 1], { id: 1999 }],
    ],
  },
  {
    why: 'not there',
    report: { cwe: ['CWE-0', 'CWE-99999'] },
    findings: [
      ['cwe-unknown', ['cwe', 0], {}],
      ['cwe-unknown', ['cwe', 1], {}],
    ],
  },
  {
    why: 'not of the form',
    report: { cwe: ['XSS', 'CWE79', 'CWE-79: XSS', '-79', 'CWE-1234567890'] },
    findings: [0, 1, 2, 3, 4].map((index) => ['cwe-invalid', ['cwe', index], {}]),
  },
  { why: 'the twenty-first is not looked at', report: { cwe: [...Array(20).fill('CWE-79'), 'CWE-16'] }, findings: [] },
])('$why', ({ report, findings }) => {
  expect(cwe.run(report, {})?.map(({ code, path, params }) => [code, path, params]) ?? null).toEqual(findings)
})

test('levels, evidence and words', () => {
  const report = { summary: 'XSS', contact: 'ann', cwe: ['XSS', 'CWE-9999', 'CWE-1449', 'CWE-20', 'CWE-16'] }
  const { issues } = validate(report, {}, { checks: [cwe] })
  expect(issues.map(({ level, evidence, message }) => [level, evidence, message])).toEqual([
    ['warning', 'contradicted', 'This is no CWE number.'],
    ['warning', 'contradicted', 'There is no such CWE.'],
    ['warning', 'unverifiable', 'CWE-20 is too general.'],
    ['warning', 'contradicted', 'CWE-16 does not name a weakness.'],
    ['info', 'unverifiable', 'CWE-1449 is newer than our list.'],
  ])
})

test('a finding holds nothing that the reporter wrote', () => {
  const text = fc.constantFrom('canary', 'CWE-79 canary', 'CWE-canary', '4242424242', '424242424', 'CWE-424242424')
  fc.assert(
    fc.property(fc.array(text), text, (named, type) => {
      const report = { summary: 'canary', contact: 'canary', cwe: named, type }
      expect(JSON.stringify(validate(report, {}, { checks: [cwe] }).issues)).not.toMatch(/canary|4242/)
    }),
  )
})

test.each(['CWE-', 'CWE-79 ', '9', 'CWE-9', ' ', '\n'])('64 KiB of "%s"', (piece) => {
  const text = piece.repeat(65_535 / piece.length)
  expect(cwe.run({ cwe: [text], type: text }, {})?.[0]?.code).toBe('cwe-invalid')
})
