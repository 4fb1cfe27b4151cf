import { dayIssues } from './day.js'
import type { PolicyIssue, Reading } from './issue.js'
import type { Keyed } from './key-issues.js'
import { readSomePeriod } from './length.js'
import type { Statements } from './policy.js'
import { quote } from './quote.js'
import { reviewedSchema, type StatementRows, supportedSchema } from './schema/statements.js'
import { STAGES } from './vocabulary.js'
import { wellShaped } from './well-shaped.js'

/** What is said to reporters besides contacts, report and times. What is not said is absent. */
export function readStatements(row: StatementRows): Partial<Statements> {
  const harbor = row['safe-harbor']
  return defined({
    supported: row.supported,
    questions: row.questions,
    forbidsPublicIssues: row['forbids-public-issues'],
    credit: row.credit,
    safeHarbor: harbor === true ? [] : harbor,
    askedOfReporters: row['asked-of-reporters'],
    bounty: row.bounty,
    stages: row.stages && readStages(row.stages),
    reviewed: row.reviewed && readReviewed(row.reviewed).value,
  })
}

/** What no shape shows: versions that contradict each other, a review on a day that does not exist. */
export function statementIssues(top: Keyed): readonly PolicyIssue[] {
  const reviewed = wellShaped(reviewedSchema, top.reviewed, []).value
  return [
    ...repeatedVersions(wellShaped(supportedSchema, top.supported, []).value),
    ...(reviewed === undefined ? [] : (readReviewed(reviewed).issues ?? [])),
  ]
}

function readReviewed({ every, last }: NonNullable<StatementRows['reviewed']>): Reading<Statements['reviewed']> {
  const period = readSomePeriod(every, ['reviewed', 'every'], 'nothing can be reviewed again after no time at all')
  const issues = [...(period.issues ?? []), ...dayIssues(last, ['reviewed', 'last'])]
  return period.issues || issues.length > 0 ? { issues } : { value: { every: period.value, last: last ?? null } }
}

function readStages(told: NonNullable<StatementRows['stages']>): Statements['stages'] {
  return STAGES.flatMap((stage) => {
    const text = told[stage]
    return text === undefined ? [] : [{ stage, text }]
  })
}

/** Versions that are named twice, which could be supported once and not supported once. */
function repeatedVersions(supported: StatementRows['supported'] = []): readonly PolicyIssue[] {
  return supported.flatMap(({ version }, index): readonly PolicyIssue[] => {
    if (supported.findIndex((other) => other.version === version) === index) return []
    const path = ['supported', index, 'version']
    return [{ code: 'duplicate-version', path, message: `${quote(version)} is named already`, hint: 'name it once' }]
  })
}

/** The same without the keys that have no value. */
function defined<Keys extends object>(said: { readonly [Key in keyof Keys]: Keys[Key] | undefined }): Partial<Keys> {
  // What is left after the filter has the values of its keys.
  return Object.fromEntries(Object.entries(said).filter(([, value]) => value !== undefined)) as Partial<Keys>
}
