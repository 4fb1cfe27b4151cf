import { type Check, type Finding, finding } from '../issue.js'
import { textsOf } from '../texts-of.js'
import { secretsIn } from './found.js'
import { PERSONAL } from './rules.js'

/** So many of a kind are counted in a text. */
const MOST = 50

/**
 * Secrets and personal data that are still in a report. Addresses of the reporter and of the policy's contacts are none;
 * nor is what is plainly made up. Whether a secret is a live one, nobody can tell from here.
 */
export const secrets: Check = {
  name: 'secrets',
  run: (report, policy) => {
    const texts = textsOf(report)
    const known = JSON.stringify([report.contact, report.credit, policy.contacts]).toLowerCase()
    const findings: Finding[] = []
    for (const { path, text } of texts) {
      const found = secretsIn(text, known)
      for (const kind of new Set(found.map((one) => one.kind))) {
        const its = found.filter((one) => one.kind === kind)
        const line = text.slice(0, its[0]?.start).split('\n').length
        const params = { kind, line, count: Math.min(its.length, MOST) }
        const personal = PERSONAL.includes(kind)
        findings.push(finding(personal ? 'personal-data-left' : 'secret-left', path, 'warning', 'unverifiable', params))
      }
    }
    return texts.length > 0 ? findings : null
  },
  words: {
    'secret-left': [
      'Looks like a secret ({kind}): {field}, line {line}.',
      'Take it out, and revoke it if it is a real one.',
    ],
    'personal-data-left': [
      'Looks like personal data ({kind}): {field}, line {line}.',
      'Take it out, unless it is needed to see the problem.',
    ],
  },
}
