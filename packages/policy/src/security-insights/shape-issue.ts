import type * as v from 'valibot'
import { describe } from '../describe.js'
import type { PolicyIssue } from '../issue.js'
import { quote } from '../quote.js'

/** What valibot says of a security-insights file, in our words. */
export function shapeIssue(issue: v.BaseIssue<unknown>): PolicyIssue {
  // The keys of a YAML file are texts and indexes; valibot's type allows for maps too.
  const path = (issue.path ?? []).map(({ key }) => key as string | number)
  const { type, input, message: hint } = issue
  const name = path.at(-1)
  if (type === 'loose_object' && issue.expected === `"${name}"`) {
    return { code: 'missing-key', path, message: `"${name}" is missing`, hint: `add "${name}"` }
  }
  switch (type) {
    case 'regex':
    case 'iso_date':
      return {
        code: name === 'email' ? 'invalid-email' : 'invalid-text',
        path,
        message: `${quote(String(input))} does not fit`,
        hint,
      }
    default:
      return { code: 'wrong-type', path, message: `found ${describe(input)}`, hint }
  }
}
