import type { Field } from '../report.js'

/** The names under which a report that we write says its fields, in their order. */
export const NAMES: Readonly<Record<Field, string>> = {
  summary: 'Summary',
  description: 'Description',
  type: 'Type',
  cwe: 'CWE',
  component: 'Component',
  location: 'Location',
  version: 'Version',
  environment: 'Environment',
  severity: 'Severity',
  rationale: 'Why this severity',
  cvss: 'CVSS',
  impact: 'Impact',
  steps: 'Steps to reproduce',
  poc: 'Proof of concept',
  logs: 'Logs',
  fix: 'Suggested fix',
  contact: 'Contact',
  credit: 'Credit',
  anonymous: 'Anonymous',
  public: 'Already public',
  exploited: 'Exploited already',
  references: 'References',
  disclosure: 'Disclosure plans',
  found: 'How it was found',
  ai: 'Use of AI',
  acknowledged: 'Agreed to',
}

/** The title of a report whose summary is no title. */
export const UNTITLED = 'Vulnerability report'

/** Whether something is the name of a field of a `Report`. */
export function isField(name: string): name is Field {
  return Object.hasOwn(NAMES, name)
}
