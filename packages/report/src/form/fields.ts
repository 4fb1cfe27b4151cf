import type { AskedField, FormPolicy } from '@disclock/policy'
import { askedOf, channelOf } from '../report-policy.js'
import type { FormWords } from './words.js'

/** Which group a field stands in; those of a policy's own making are among what else is known. */
const GROUPS = {
  problem: ['summary', 'description', 'type', 'cwe', 'impact'],
  place: ['component', 'location', 'version', 'environment'],
  severity: ['severity', 'rationale', 'cvss'],
  evidence: ['steps', 'poc', 'logs', 'fix'],
  more: ['public', 'exploited', 'references', 'disclosure', 'found', 'ai'],
  you: ['contact', 'credit', 'anonymous'],
} as const satisfies Partial<Record<keyof FormWords['groups'], readonly string[]>>

/** What to ask where the policy does not say: what makes a report quick to act on. */
const USUAL = ['summary', 'description', 'impact', 'component', 'version', 'severity', 'steps', 'poc']

/** Fields that come with another. */
const WITH: Readonly<Record<string, readonly string[]>> = {
  severity: ['rationale', 'cvss'],
  credit: ['anonymous'],
}

/** A group of fields, in the order in which the form asks. */
export interface Group {
  readonly name: keyof typeof GROUPS
  readonly fields: readonly AskedField[]
}

/**
 * What the form asks: the fields of the policy, a summary (it is the title of the report), a way to reply where the
 * channel has none of its own, and the wish for credit where the policy offers it.
 */
export function groupsOf(policy: Partial<FormPolicy>): readonly Group[] {
  // What every object has, such as "constructor", is no name of a field.
  const named = askedOf(policy).filter(({ field }) => !(field in {}))
  const asked = new Map<string, AskedField>(named.map((one) => [one.field, one]))
  const also = (field: string, level: AskedField['level'] = 'optional') => {
    if (!asked.has(field)) asked.set(field, { field, level })
  }
  if (asked.size === 0) for (const field of USUAL) also(field)
  also('summary', 'required')
  if (channelOf(policy) === 'form') asked.set('contact', { field: 'contact', level: 'required', required: 'strict' })
  if (policy.credit === 'offered') also('credit')
  for (const field of [...asked.keys()]) for (const one of WITH[field] ?? []) also(one)
  if (policy.askedOfReporters?.length) asked.delete('acknowledged')

  const known: readonly string[] = Object.values(GROUPS).flat()
  return Object.entries(GROUPS).flatMap(([name, fields]) => {
    const own = name === 'more' ? [...asked.keys()].filter((field) => !known.includes(field)) : []
    const found = [...fields, ...own].flatMap((field) => asked.get(field) ?? [])
    return found.length > 0 ? [{ name: name as Group['name'], fields: found }] : [] // a key of GROUPS
  })
}
