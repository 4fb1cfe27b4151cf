import { readFileSync } from 'node:fs'
import { formatPeriod } from '@disclock/calendar/period'
import { Ajv2020 } from 'ajv/dist/2020.js'
import { describe, expect, test } from 'vitest'
import { parse } from 'yaml'
import type { Commitment } from './policy.js'
import { readPolicyYaml } from './yaml.js'

const read = (path: string) => readFileSync(new URL(path, import.meta.url), 'utf8')

test.each(['threatdex', 'threatextract-ioc-ner'])(
  '%s: its editor line leads to the schema, which accepts it',
  (name) => {
    const text = read(`../presets/${name}.yml`)
    const schema = /^# yaml-language-server: \$schema=(\S+)\n/.exec(text)?.[1]
    const accepts = new Ajv2020({ strict: false }).compile(JSON.parse(read(`../presets/${schema}`)) as object)
    expect(accepts(parse(text))).toBe(true)
  },
)

describe('ThreatDex', () => {
  const { value, issues } = readPolicyYaml(read('../presets/threatdex.yml'), 'threatdex.yml')

  test('promises what its SECURITY.md promises', () => {
    expect(issues).toBeUndefined()
    expect(value?.commitments.map(words)).toEqual([
      'acknowledgement: promise, 2 business days',
      'triage: promise, 5 business days',
      'status-update: recurring, 7 days, pausable',
      'fix: promise, 90 days',
      'disclosure: promise, 90 days',
      'fix-critical: promise, 14 days, aim',
      'acknowledgement-entitlement: entitlement, 2 business days, follow up',
    ])
  })

  test('is reached, asks and reads time as it says', () => {
    expect(value).toMatchObject({
      contacts: [
        { kind: 'email', value: 'security@threatdex.example.com', pgp: 'on-request', pgpSubject: 'PGP key request' },
      ],
      calendar: { zone: 'Europe/Stockholm', workweek: ['mon', 'tue', 'wed', 'thu', 'fri'], holidays: ['SE'] },
      observable: null,
    })
    expect(value?.report.ask.map(({ field, level }) => `${field} ${level}`)).toEqual([
      'summary required',
      'component required',
      'severity required',
      'steps required',
      'poc optional',
      'fix optional',
      'contact required',
    ])
    expect([value?.scope.in.length, value?.scope.out.length]).toEqual([6, 4])
  })
})

describe('ThreatExtract-IOC-NER', () => {
  const { value, issues } = readPolicyYaml(read('../presets/threatextract-ioc-ner.yml'), 'threatextract-ioc-ner.yml')

  test('promises what its SECURITY.md promises', () => {
    expect(issues).toBeUndefined()
    expect(value?.commitments.map(words)).toEqual([
      'acknowledgement: promise, 48 hours',
      'status-update: promise, 7 days',
      'fix: promise, 30 days to 90 days, aim',
    ])
  })

  test('is reached, asks and reads time as it says', () => {
    expect(value).toMatchObject({
      contacts: [
        { kind: 'github-advisory', value: null },
        { kind: 'email', value: null },
      ],
      calendar: null,
      observable: null,
    })
    expect(value?.report.ask.map(({ field, level }) => `${field} ${level}`)).toEqual([
      'type required',
      'location required',
      'steps required',
      'poc optional',
      'impact required',
    ])
    expect([value?.scope.in.length, value?.scope.out.length]).toEqual([3, 2])
  })
})

function words(commitment: Commitment): string {
  const { id, kind, strength, pausable } = commitment
  return [
    `${id}: ${kind}`,
    ...time(commitment),
    ...(pausable ? ['pausable'] : []),
    ...(strength === 'aim' ? ['aim'] : []),
  ].join(', ')
}

function time(commitment: Commitment): readonly string[] {
  switch (commitment.kind) {
    case 'promise':
      return [[...new Set([commitment.within.min, commitment.within.max].map(formatPeriod))].join(' to ')]
    case 'recurring':
      return [formatPeriod(commitment.every)]
    case 'entitlement':
      return [formatPeriod(commitment.after), commitment.reporterMay]
  }
}
