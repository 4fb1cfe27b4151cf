import { describe, expect, test } from 'vitest'
import { FIELDS, fieldCalled } from './report.js'

/** What forms and policies that are widely used ask for, in the names that a policy gives them. */
const ASKED_BY = {
  'the SECURITY.md of ThreatDex': ['summary', 'component', 'severity', 'steps', 'poc', 'fix', 'contact'],
  'the SECURITY.md of Microsoft’s repositories': ['type', 'location', 'configuration', 'steps', 'poc', 'impact'],
  'GitHub’s private report': ['summary', 'description', 'severity', 'cvss', 'cwe', 'component', 'version'],
  'the form of CERT/CC (VINCE)': [
    'component',
    'version',
    'description',
    'steps',
    'impact',
    'found',
    'public',
    'exploited',
    'disclosure-plans',
    'references',
    'contact',
    'identity',
    'credit',
  ],
  'the guide for finders of OpenSSF': [
    'summary',
    'description',
    'location',
    'environment',
    'poc',
    'impact',
    'fix',
    'credit',
  ],
  'policies that ask about tools': ['found', 'ai-disclosure'],
}

describe('what is asked for elsewhere has a name here', () => {
  test.each(Object.entries(ASKED_BY))('%s', (_, asked) => {
    for (const name of asked) expect(Object.keys(FIELDS), name).toContain(fieldCalled(name))
  })
})

test('a name that is nobody’s stands for itself', () => {
  expect(fieldCalled('browser')).toBe('browser')
  expect(fieldCalled('constructor')).toBe('constructor')
})
