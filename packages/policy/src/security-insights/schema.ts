import * as v from 'valibot'

// The rules of schema.cue, OSSF Security Insights 2.0.0 to 2.1.0. Keys that are not named there are passed over, so
// that a file of a later 2.x is read too. The message of each rule is the hint of its issue.

const text = v.string('write a text; put it in quotes if YAML takes it for something else')
const flag = v.boolean('write true or false')
const link = v.pipe(text, v.regex(/^https?:\/\/\S+$/, 'write a link that begins with "https://"'))
const email = v.pipe(
  text,
  v.regex(/^[A-Za-z0-9._%+-]+@[A-Za-z0-9.-]+\.[A-Za-z]{2,}$/, 'write an address such as "security@example.org"'),
)
const day = v.pipe(text, v.isoDate('write a day such as "2026-11-30"'))

const keyed = <Entries extends v.ObjectEntries>(entries: Entries) => v.looseObject(entries, 'write keys and values')
const list = <Schema extends v.GenericSchema>(schema: Schema) => v.array(schema, 'write a list')

/** Whether an address keeps to the format, which knows fewer than mail does. */
export function isInsightsEmail(address: string): boolean {
  return v.is(email, address)
}

const contact = keyed({
  name: text,
  primary: flag,
  affiliation: v.exactOptional(text),
  email: v.exactOptional(email),
  social: v.exactOptional(text),
})

const vulnerabilityReporting = keyed({
  'reports-accepted': flag,
  'bug-bounty-available': flag,
  'bug-bounty-program': v.exactOptional(link),
  contact: v.exactOptional(contact),
  comment: v.exactOptional(text),
  'security-policy': v.exactOptional(link),
  'pgp-key': v.exactOptional(text),
  'in-scope': v.exactOptional(list(text)),
  'out-of-scope': v.exactOptional(list(text)),
})

const project = keyed({
  name: text,
  homepage: v.exactOptional(link),
  roadmap: v.exactOptional(link),
  funding: v.exactOptional(link),
  steward: v.exactOptional(keyed({ uri: text, comment: text })),
  administrators: list(contact),
  repositories: list(keyed({ name: text, comment: text, url: link })),
  'vulnerability-reporting': vulnerabilityReporting,
})

const header = keyed({
  'last-reviewed': day,
  'last-updated': day,
  'schema-version': v.pipe(text, v.regex(/^[1-9]+\.[0-9]+\.[0-9]+$/, 'write the version of the format, such as 2.1.0')),
  url: link,
  comment: v.exactOptional(text),
  'project-si-source': v.exactOptional(link),
})

/** A security-insights file as far as it is read: its header and its project. What it says of a repository is not. */
export const insightsSchema = keyed({ header, project: v.exactOptional(project) })

/** A file that keeps to {@link insightsSchema}. */
export type InsightsFile = v.InferOutput<typeof insightsSchema>
