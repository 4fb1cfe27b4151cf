import { calendarIssues } from './calendar-issues.js'
import { readCommitment } from './commitment.js'
import { readContact } from './contact.js'
import type { Reading } from './issue.js'
import { isKeyed, type Keyed } from './key-issues.js'
import type { Policy } from './policy.js'
import { commitmentSchema } from './schema/commitment.js'
import { contactSchema } from './schema/contact.js'
import { askedFieldSchema, disclosureSchema } from './schema/disclosure.js'
import { readEach, wellShaped } from './well-shaped.js'
import { repeatedFields, repeatedIds, unknownCloseOfBusiness } from './whole.js'

/**
 * What a project promised, from the data of a `disclosure.yml` (JSON will do as well), or everything that is wrong
 * with it, all at once.
 *
 * Never throws, whatever the data. A key that is not understood is an issue: it could be a promise. Commitments have
 * no `line` here; `readPolicyYaml` of `@disclock/policy/yaml` gives them theirs.
 *
 * @example
 * parsePolicy({ version: 1, project: 'ThreatDex' }).value?.commitments // => []
 * parsePolicy({ version: 2 }).issues?.map(({ code }) => code) // => ['missing-key', 'unsupported-version']
 */
export function parsePolicy(input: unknown): Reading<Policy> {
  const whole = wellShaped(disclosureSchema, input, [])
  const contacts = readEach(under(input).contacts, ['contacts'], contactSchema, readContact)
  const commitments = readEach(under(input).commitments, ['commitments'], commitmentSchema, readCommitment)
  const asked = readEach(under(under(input).report).ask, ['report', 'ask'], askedFieldSchema, (value) => ({ value }))
  const hoursAreStated = under(under(input).calendar).hours !== undefined
  const issues = [
    ...(whole.issues ?? []),
    ...contacts.issues,
    ...calendarIssues(under(input).calendar),
    ...commitments.issues,
    ...repeatedIds(commitments.found),
    ...unknownCloseOfBusiness(commitments.found, hoursAreStated),
    ...repeatedFields(asked.found),
  ]
  if (whole.issues || issues.length > 0) return { issues }
  const { version, project, calendar = null, observable = null, report, scope } = whole.value
  return {
    value: {
      version,
      project,
      contacts: contacts.found.map(({ value }) => value),
      calendar,
      observable,
      commitments: commitments.found.map(({ value }) => value),
      report,
      scope,
    },
  }
}

/** The keys of what has keys; none of anything else. */
function under(input: unknown): Keyed {
  return isKeyed(input) ? input : {}
}
