/** What reporters are asked for, in words; and what a SECURITY.md is read back to mean by them. */
const FIELDS: Readonly<Record<string, string>> = {
  summary: 'Summary of the vulnerability',
  component: 'Affected component',
  version: 'Affected version',
  environment: 'Environment',
  configuration: 'Configuration',
  severity: 'Severity, as you see it',
  type: 'Type of vulnerability',
  location: 'Location in the source code',
  preconditions: 'Preconditions',
  steps: 'Steps to reproduce',
  poc: 'Proof of concept',
  'test-case': 'Test case',
  'expected-actual': 'Expected and actual behaviour',
  stacktrace: 'Stack trace',
  logs: 'Logs',
  impact: 'Impact',
  fix: 'Fix or workaround',
  contact: 'Your contact details',
  identity: 'Your name',
  credit: 'How you would like to be credited',
  'disclosure-plans': 'Your plans for disclosure',
  cve: 'CVE identifier',
  dependencies: 'Dependencies',
  'ai-disclosure': 'Use of AI',
}

/** A field in words. One that is not known is its name. */
export function fieldWords(field: string): string {
  const known = Object.hasOwn(FIELDS, field) ? FIELDS[field] : undefined
  return known ?? `${field.charAt(0).toUpperCase()}${field.slice(1).replaceAll('-', ' ')}`
}
