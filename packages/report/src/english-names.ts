/** What fields are called in English, where their own names are not English words. */
export const englishNames: Readonly<Record<string, string>> = {
  type: 'type of weakness',
  cwe: 'CWE',
  rationale: 'reason for the severity',
  cvss: 'CVSS vector',
  poc: 'proof of concept',
  ai: 'use of AI',
  found: 'how it was found',
  disclosure: 'plans to publish',
}
