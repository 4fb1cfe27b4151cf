import { type Advisory, formatSlug, observe } from '@disclock/github'
import { type CaseEvent, evaluate, type Terms } from '@disclock/lifecycle'
import type { DateTime } from 'luxon'
import type { Collected } from './collect.js'
import type { Ledger } from './ledger.js'
import { LedgerError } from './ledger-error.js'
import type { CaseReport } from './report.js'

/** The vendor's words that a reporter can see. */
const WORDS: ReadonlySet<string> = new Set([
  'report.acknowledged',
  'update.sent',
  'info.requested',
  'report.invalidated',
  'report.out-of-scope',
  'report.duplicate',
  'report.closed',
])
const REPLIES: ReadonlySet<string> = new Set(['info.supplied'])

/** A case, and what is wrong with what the ledger holds of it, in words. */
export interface Assessed {
  readonly report: CaseReport
  readonly damage: readonly string[]
}

/**
 * The cases of one repository under its policy. What the ledger knows of an event stands before what this run saw of
 * it: the first sighting is the tighter bound.
 */
export async function assess(
  { slug, listing, comments }: Collected,
  terms: Terms,
  ledger: Ledger | null,
  now: DateTime<true>,
): Promise<readonly Assessed[]> {
  const at = now.toUTC().toISO({ suppressMilliseconds: true })
  const last = ledger && (await ledger.lastLook(formatSlug(slug)))
  const existing = (listing?.items ?? []).filter(
    ({ createdAt }) => !createdAt || Date.parse(createdAt) <= now.toMillis(),
  )
  return Promise.all(
    existing.map(async (advisory) => {
      const said = comments.get(advisory.ghsaId) ?? ({ kind: 'absent' } as const)
      const wasThere = last?.unpublished.includes(advisory.ghsaId) ? { lastLookAt: last.at } : {}
      const seen = observe({ advisory, comments: said, at, ...wasThere })
      const { events, damage } = await remembered(advisory.ghsaId, seen, ledger)
      return { report: caseReport(formatSlug(slug), advisory, events, terms, now), damage }
    }),
  )
}

interface Remembered {
  readonly events: readonly CaseEvent[]
  readonly damage: readonly string[]
}

// What cannot be remembered is said, and the audit goes on: in public, even its end would tell that there is a case.
async function remembered(caseId: string, seen: readonly CaseEvent[], ledger: Ledger | null): Promise<Remembered> {
  if (ledger === null) return { events: seen, damage: [] }
  try {
    return await merged(caseId, seen, ledger)
  } catch (error) {
    if (error instanceof LedgerError) return { events: seen, damage: [error.message] }
    throw error
  }
}

async function merged(caseId: string, seen: readonly CaseEvent[], ledger: Ledger): Promise<Remembered> {
  const { events: known, damage } = await ledger.read(caseId)
  const ids = new Set(known.map(({ id }) => id))
  const looks = seen.filter(({ type }) => type === 'observation.made')
  const added = seen.filter(({ id, type }) => type !== 'observation.made' && !ids.has(id))
  // A look holds for its run alone: written down, every run would add a line to every case.
  const unwritten = added.length === 0 ? [] : await ledger.append(caseId, added).then(() => [], whyNotWritten)
  const broken = damage.map(({ file, line, message }) => `line ${line} of ${file}: ${message}`)
  return { events: [...known, ...added, ...looks], damage: [...broken, ...unwritten] }
}

function whyNotWritten(error: unknown): readonly string[] {
  if (error instanceof LedgerError) return [error.message]
  throw error
}

function caseReport(
  repository: string,
  advisory: Advisory,
  events: readonly CaseEvent[],
  terms: Terms,
  now: DateTime<true>,
): CaseReport {
  const vendorsWord = lastOf(events, WORDS, now)
  const reportersWord = lastOf(events, REPLIES, now)
  const evaluation = evaluate({ id: advisory.ghsaId, events }, terms, now)
  return {
    repository,
    url: advisory.htmlUrl ?? null,
    state: advisory.state ?? 'unknown',
    summary: advisory.summary ?? '',
    open: advisory.state === 'triage' || advisory.state === 'draft',
    receivedAt: events.find(({ type }) => type === 'report.received')?.occurredAt ?? null,
    lastWordAt: vendorsWord,
    reporterSpokeLast: reportersWord !== null && (vendorsWord === null || isLater(reportersWord, vendorsWord)),
    ...evaluation,
  }
}

function lastOf(events: readonly CaseEvent[], types: ReadonlySet<string>, now: DateTime<true>): string | null {
  const times = events.filter(({ type }) => types.has(type)).map(({ occurredAt }) => occurredAt)
  const past = times.filter((time) => Date.parse(time) <= now.toMillis())
  return past.reduce<string | null>((last, time) => (last === null || isLater(time, last) ? time : last), null)
}

function isLater(a: string, b: string): boolean {
  return Date.parse(a) > Date.parse(b)
}
