import { readCalendar } from './calendar.js'
import { calendarIssues } from './calendar-issues.js'
import { readCommitment } from './commitment.js'
import { readContact } from './contact.js'
import { dayIssues } from './day.js'
import type { PolicyIssue } from './issue.js'
import { under } from './key-issues.js'
import { linkIssues } from './link.js'
import type { AskedField, Commitment, Contact, Policy, Statements } from './policy.js'
import { branchesSchema } from './schema/branches.js'
import { type CommitmentRow, commitmentSchema } from './schema/commitment.js'
import { contactSchema } from './schema/contact.js'
import { askedFieldSchema, disclosureSchema, extendsSchema } from './schema/disclosure.js'
import { sourceSchema } from './schema/source.js'
import { readStatements, statementIssues } from './statement.js'
import { type Found, readEach, wellShaped } from './well-shaped.js'
import { askedIssues, branchIssues, repeatedIds } from './whole.js'

/** What one disclosure.yml says itself besides its commitments. */
interface Layer {
  readonly project: string
  readonly source: Policy['source']
  readonly drop: readonly string[]
  readonly inheritable: Inheritable
}

/** What those who build on it say too, unless they say otherwise. What it does not say is absent. */
export interface Inheritable extends Partial<Statements> {
  readonly contacts?: readonly Contact[]
  readonly calendar?: NonNullable<Policy['calendar']>
  readonly observable?: NonNullable<Policy['observable']>
  readonly branches?: NonNullable<Policy['branches']>
  readonly ask?: readonly AskedField[]
  readonly in?: readonly string[]
  readonly out?: readonly string[]
}

/** What was read of a layer. `said` is null where not all of it was understood; the rest is what was, in any case. */
export interface ReadLayer {
  readonly said: Layer | null
  readonly commitments: readonly Found<Commitment, CommitmentRow>[]
  /** The names of the presets that it builds on, as written. */
  readonly extends: readonly string[]
  readonly issues: readonly PolicyIssue[]
}

/** What a disclosure.yml says itself, and everything that is wrong with it by itself. */
export function readLayer(input: unknown): ReadLayer {
  const whole = wellShaped(disclosureSchema, input, [])
  const top = under(input)
  const contacts = readEach(top.contacts, ['contacts'], contactSchema, readContact)
  const commitments = readEach(top.commitments, ['commitments'], commitmentSchema, readCommitment)
  const asked = readEach(under(top.report).ask, ['report', 'ask'], askedFieldSchema, (value) => ({ value }))
  const source = wellShaped(sourceSchema, top.source, []).value
  const issues = [
    ...(whole.issues ?? []),
    ...contacts.issues,
    ...calendarIssues(top.calendar),
    ...commitments.issues,
    ...repeatedIds(commitments.found),
    ...askedIssues(asked.found),
    ...branchIssues(wellShaped(branchesSchema, top.branches, []).value),
    ...linkIssues(source?.url, ['source', 'url']),
    ...dayIssues(source?.read, ['source', 'read']),
    ...statementIssues(top),
  ]
  const read = { commitments: commitments.found, extends: presetsNamed(top.extends), issues }
  if (whole.issues || issues.length > 0) return { ...read, said: null }
  const { project, drop = [], contacts: written, report = {}, scope = {}, ...said } = whole.value
  const inheritable: Inheritable = {
    ...(written !== undefined && { contacts: contacts.found.map(({ value }) => value) }),
    ...(said.calendar !== undefined && { calendar: readCalendar(said.calendar) }),
    ...(said.observable !== undefined && { observable: said.observable }),
    ...(said.branches !== undefined && { branches: said.branches }),
    ...report,
    ...scope,
    ...readStatements(said),
  }
  return { ...read, said: { project, source: source ?? null, drop, inheritable } }
}

function presetsNamed(written: unknown): readonly string[] {
  if (written === undefined) return []
  const names = wellShaped(extendsSchema, written, [])
  return names.issues ? [] : [names.value].flat()
}
