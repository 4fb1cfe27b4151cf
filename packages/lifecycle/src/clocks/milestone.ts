import type { Commitment, EventType, Milestone, Selector } from '@disclock/policy'
import type { CaseEvent, Role } from '../record/event.js'
import { isSelected, selectAll } from './selector.js'

/** Of each group one event must have happened; the milestone is reached with the last of them. */
type Stop = readonly (readonly Selector[])[]

/** What moves the clock of a commitment: made of its milestone's row, and of what the commitment itself says. */
export interface Rule {
  /** A clock starts at the first of these. */
  readonly starts: readonly Selector[]
  /** Ways of reaching the milestone; the first one counts. */
  readonly stops: readonly Stop[]
  /** Who must have done it; null: anyone. */
  readonly by: readonly Role[] | null
  /** The clock ends without the milestone with the first of these: nothing is owed any more. */
  readonly ends: readonly Selector[]
  /** Silence is evidence only where these were looked at. */
  readonly evidence: readonly Selector[]
  /** Whether a word to the reporter would keep it, on whatever channel the two of them speak. */
  readonly spoken: boolean
  /** Whether what starts the clock undoes an earlier stop, so that only a later one counts. */
  readonly anew: boolean
  /** The groups of `stops` in which a type of event occurs, so that most events are passed over at once. */
  readonly hears: ReadonlyMap<EventType, readonly (readonly Selector[])[]>
}

const vendor: readonly Role[] = ['vendor', 'coordinator']
const settled: readonly EventType[] = ['report.invalidated', 'report.out-of-scope', 'report.duplicate']
const anyOf = (...types: readonly EventType[]): readonly Stop[] => types.map((type) => [selectAll(type)])

type Row = Omit<Rule, 'starts' | 'anew' | 'hears'>

/** When the clock of a milestone stops and what ends it (design: clocks and verdicts). All start with the receipt. */
const rows: Readonly<Record<Milestone, Row>> = {
  acknowledgement: {
    // Any act of the vendor that the reporter can see; an automatic reply is none.
    stops: anyOf(
      'report.acknowledged',
      'info.requested',
      'update.sent',
      'report.validated',
      'report.invalidated',
      'report.duplicate',
      'report.out-of-scope',
      'report.accepted',
      'report.closed',
    ),
    by: vendor,
    ends: [],
    evidence: selectAll('report.acknowledged'),
    spoken: true,
  },
  triage: {
    stops: [[selectAll('report.validated', 'report.accepted'), selectAll('severity.assessed')], ...anyOf(...settled)],
    by: vendor,
    ends: selectAll('report.closed'),
    evidence: selectAll('report.validated', 'severity.assessed'),
    spoken: true,
  },
  'status-update': {
    stops: anyOf('update.sent'),
    by: vendor,
    ends: selectAll(...settled, 'fix.released', 'report.closed'),
    evidence: selectAll('update.sent'),
    spoken: true,
  },
  fix: {
    stops: anyOf('fix.released'),
    by: null,
    ends: selectAll(...settled, 'report.closed'),
    evidence: selectAll('fix.released'),
    spoken: false,
  },
  disclosure: {
    stops: anyOf('advisory.published'),
    by: null,
    ends: selectAll(...settled, 'report.closed'),
    evidence: selectAll('advisory.published'),
    spoken: false,
  },
  other: {
    stops: anyOf('milestone.reached'),
    by: null,
    ends: selectAll(...settled, 'report.closed'),
    evidence: selectAll('milestone.reached'),
    spoken: true,
  },
}

/** An embargo is over when anyone makes the vulnerability public, or when the parties end it. */
const embargoOver = anyOf('advisory.published', 'made-public', 'exploit.published', 'embargo.terminated')
/** What undoes a milestone: a clock that starts here asks for it again. */
const undoing: ReadonlySet<EventType> = new Set(['fix.found-incomplete', 'report.reopened'])

/** Whether an event is a word of the vendor that the reporter can see: any of them acknowledges a report. */
export function isWordToReporter(event: CaseEvent): boolean {
  const { stops, by } = rows.acknowledgement
  return by?.includes(event.by) === true && stops.some((stop) => stop.every((group) => isSelected(event, group)))
}

const made = new WeakMap<Commitment, Rule>()

/** What moves the clock of a commitment. */
export function ruleOf(commitment: Commitment): Rule {
  const known = made.get(commitment)
  if (known !== undefined) return known
  const rule = makeRule(commitment)
  made.set(commitment, rule)
  return rule
}

function makeRule(commitment: Commitment): Rule {
  const { milestone, kind, id, from, until } = commitment
  const row = rows[milestone]
  const starts = from ?? selectAll('report.received')
  const isCeiling = kind === 'ceiling' && milestone === 'disclosure'
  const named: Selector = { event: 'milestone.reached', where: { name: id } }
  const usual = isCeiling ? embargoOver : milestone === 'other' ? [[[named]]] : row.stops
  const stops = until === null ? usual : until.map((selector) => [[selector]])
  return {
    ...row,
    starts,
    stops,
    hears: hearing(stops),
    // What a law demands is owed whatever becomes of the report.
    ends: kind === 'legal' ? [] : row.ends,
    evidence: until ?? (milestone === 'other' ? [named] : row.evidence),
    spoken: row.spoken && kind !== 'legal',
    anew: starts.some(({ event }) => undoing.has(event)),
  }
}

function hearing(stops: readonly Stop[]): Rule['hears'] {
  const hears = new Map<EventType, Set<readonly Selector[]>>()
  for (const group of stops.flat())
    for (const { event } of group) hears.set(event, (hears.get(event) ?? new Set()).add(group))
  return new Map([...hears].map(([type, groups]) => [type, [...groups]]))
}
