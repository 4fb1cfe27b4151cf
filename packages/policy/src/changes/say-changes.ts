import { changesBetween, formatChanges } from '../changes.js'
import { parsePolicy } from '../parse.js'
import type { Policy } from '../policy.js'

/** The policy of Rocket that says this besides. For tests. */
export function policyOf(said: object): Policy {
  const { value, issues } = parsePolicy({ version: 1, project: 'Rocket', ...said })
  if (issues) throw new TypeError(issues.map(({ message, hint }) => `${message}; ${hint}`).join('\n'))
  return value
}

/** What changes between two policies of Rocket, a line each. For tests. */
export function sayChanges(before: object, after: object): readonly string[] {
  return formatChanges(changesBetween(policyOf(before), policyOf(after)))
}
