import { formatPeriod } from '@disclock/calendar/period'
import { formatCalendar } from '../calendar.js'
import { defaultId } from '../commitment.js'
import type { Commitment, Contact, Length, Selectors, TargetRule } from '../policy.js'
import { calendarSchema } from '../schema/calendar.js'
import { commitmentSchema } from '../schema/commitment.js'
import { contactSchema } from '../schema/contact.js'
import { disclosureSchema } from '../schema/disclosure.js'
import { type Data, type Fields, hasFields, isList, isSame } from './data.js'
import type { Said } from './said.js'

/** The keys of a disclosure.yml in their order. */
export const KEY_ORDER = Object.keys(disclosureSchema.entries)

/** What makes two entries of a list the same one, the surest first, by the key of the list. */
export const ENTRY_KEYS: Readonly<Record<string, readonly ((row: Fields) => Data | undefined)[]>> = {
  commitments: [({ id }) => id, ({ milestone, severity, kind }) => [milestone ?? null, severity ?? null, kind ?? null]],
  contacts: [
    ({ email, advisory, url }) => email ?? advisory ?? url,
    ({ email, advisory }) => (email !== undefined ? 'email' : advisory !== undefined ? 'advisory' : 'url'),
  ],
  ask: [({ field }) => field],
  supported: [({ version }) => version],
  closures: [({ from }) => from, ({ reason }) => reason],
}

/** All that is said, as a disclosure.yml writes it, with every default written out. */
export function fullRows(said: Said): Fields {
  const { ask, in: within, out, calendar, safeHarbor, stages, reviewed } = said
  return inOrder(KEY_ORDER, {
    project: said.project,
    drop: said.drop.length === 0 ? undefined : said.drop,
    source: said.source === null ? undefined : { ...said.source },
    contacts: said.contacts?.map(contactRow),
    calendar: calendar && inOrder(Object.keys(calendarSchema.entries), formatCalendar(calendar)),
    observable: said.observable,
    branches: said.branches && { ...said.branches },
    commitments: said.commitments.length === 0 ? undefined : said.commitments.map(commitmentRow),
    report: ask && { ask: ask.map((field) => ({ ...field })) },
    scope: (within ?? out) && defined({ in: within, out }),
    supported: said.supported?.map((version) => ({ ...version })),
    questions: said.questions,
    'forbids-public-issues': said.forbidsPublicIssues,
    credit: said.credit,
    'safe-harbor': safeHarbor?.length === 0 ? true : safeHarbor,
    'asked-of-reporters': said.askedOfReporters,
    bounty: said.bounty,
    stages: stages && Object.fromEntries(stages.map(({ stage, text }) => [stage, text])),
    reviewed: reviewed && defined({ every: formatPeriod(reviewed.every), last: reviewed.last ?? undefined }),
  })
}

/** The same without what is so by default. */
export function leastRows(full: Fields): Fields {
  const { commitments, report, branches } = full
  return {
    ...full,
    ...(isList(commitments) && { commitments: commitments.map(leastCommitment) }),
    ...(hasFields(report) &&
      isList(report.ask) && { report: { ask: report.ask.map((row) => without(row, { level: 'required' })) } }),
    ...(branches !== undefined && { branches: without(branches, { quorum: 'all' }) }),
  }
}

function leastCommitment(row: Data): Data {
  if (!hasFields(row)) return row
  const defaults = {
    strength: 'will',
    binds: 'vendor',
    pausable: false,
    ends: 'end-of-day',
    roll: 'none',
    grid: 'sliding',
    before: 'advisory.published',
    or: [],
    replaced: [],
    'on-severity-change': 'recompute',
    'on-reopen': 'recompute',
    'on-extension': 'add',
  }
  const kind = row.kind === 'promise' || row.kind === 'recurring' || row.kind === 'floor' || row.kind === 'target'
  return without(row, { ...defaults, id: idOf(row), ...(kind && { kind: row.kind ?? null }) })
}

function idOf({ milestone, severity, kind }: Fields): string {
  // A row that `commitmentRow` made has these words of a commitment.
  return defaultId({ milestone, severity } as Pick<Commitment, 'milestone'>, kind as Commitment['kind'])
}

function without(row: Data, defaults: Fields): Data {
  if (!hasFields(row)) return row
  return Object.fromEntries(Object.entries(row).filter(([key, value]) => !isSame(value, defaults[key])))
}

function contactRow({ kind, value, role, pgp, pgpSubject }: Contact): Fields {
  return inOrder(Object.keys(contactSchema.entries), {
    email: kind === 'email' ? (value ?? 'unstated') : undefined,
    advisory: kind === 'github-advisory' ? true : undefined,
    url: kind === 'url' ? (value ?? '') : undefined,
    pgp,
    'pgp-subject': pgpSubject,
    role,
  })
}

/** A commitment as a disclosure.yml writes it, with every default written out. */
function commitmentRow(commitment: Commitment): Fields {
  const { id, milestone, severity, kind, strength, binds, pausable, ends, roll, since } = commitment
  return inOrder(Object.keys(commitmentSchema.entries), {
    milestone,
    ...termRow(commitment),
    kind,
    id,
    from: events(commitment.from),
    until: events(commitment.until),
    when: events(commitment.when),
    unless: events(commitment.unless),
    since: since ?? undefined,
    severity: severity ?? undefined,
    strength,
    binds,
    pausable,
    ends,
    roll,
  })
}

function termRow(term: Commitment): Loose {
  switch (term.kind) {
    case 'promise':
      return {
        within: lengthText(term.within),
        ...deadlineRows(term),
        grace:
          term.grace === null ? undefined : { period: formatPeriod(term.grace.period), if: eventRows(term.grace.if) },
        'on-severity-change': term.onSeverityChange,
        'on-reopen': term.onReopen,
        'on-extension': term.onExtension,
      }
    case 'ceiling':
      return { within: lengthText(term.within), ...deadlineRows(term) }
    case 'legal':
      return { within: lengthText(term.within) }
    case 'recurring':
      return { every: formatPeriod(term.every), grid: term.grid }
    case 'floor':
      return { 'at-least': formatPeriod(term.atLeast), before: eventRows(term.before) }
    case 'entitlement':
      return { after: formatPeriod(term.after), 'reporter-may': term.reporterMay }
    case 'target':
      return { rules: term.rules.map(ruleRow) }
  }
}

function deadlineRows({ or, replaced }: Extract<Commitment, { kind: 'promise' | 'ceiling' }>): Loose {
  return {
    or: or.map(({ within, from }) => ({ within: formatPeriod(within), from: eventRows(from) })),
    replaced: replaced.map(({ when, within }) => ({ when: eventRows(when), within: formatPeriod(within) })),
  }
}

function ruleRow({ within, from, if: condition }: TargetRule): Fields {
  return defined({
    within: formatPeriod(within),
    from: events(from),
    if: events(condition?.events ?? null),
    'if-within': condition?.within == null ? undefined : formatPeriod(condition.within),
  })
}

function lengthText({ min, max }: Length): string {
  return min.amount === max.amount ? formatPeriod(max) : `${min.amount}-${formatPeriod(max)}`
}

function events(selectors: Selectors | null): Data | undefined {
  return selectors === null ? undefined : eventRows(selectors)
}

function eventRows(selectors: Selectors): Data {
  const rows = selectors.map(({ event, where }) => (Object.keys(where).length === 0 ? event : { event, ...where }))
  const [only] = rows
  return rows.length === 1 && only !== undefined ? only : rows
}

type Loose = Readonly<Record<string, Data | undefined>>

function defined(row: Loose): Fields {
  // What is left after the filter has a value.
  return Object.fromEntries(Object.entries(row).filter(([, value]) => value !== undefined)) as Fields
}

function inOrder(order: readonly string[], row: Readonly<Record<string, unknown>>): Fields {
  const keys = Object.keys(row).toSorted((a, b) => order.indexOf(a) - order.indexOf(b))
  // Everything of a policy is plain data.
  return defined(Object.fromEntries(keys.map((key) => [key, row[key] as Data | undefined])))
}
