import type { CaseEvent } from '@disclock/lifecycle'
import { type EventType, SEVERITIES, type Severity } from '@disclock/policy'
import type { Advisory } from './advisory.js'
import type { Comment } from './comments.js'
import type { Look } from './look.js'

/** What was seen of one advisory in one run. */
export interface Sighting {
  readonly advisory: Advisory
  /** `absent`, `denied` and `failed` alike mean: nobody knows what was said. */
  readonly comments: Look<readonly Comment[]>
  /** When the run looked: ISO 8601. */
  readonly at: string
  /** When an earlier run looked and all was as the ledger says; absent without a memory. */
  readonly lastLookAt?: string
}

/**
 * The events that an advisory and its comments show, with what is known of their times.
 *
 * GitHub dates creation, publication, closing, withdrawal and comments; these are `observed`. It dates no change of
 * state: what follows from the state is `inferred`, and happened some time between the last look and this one. What
 * was looked at, and so where silence is evidence, is the last event, `observation.made`.
 *
 * An advisory that the vendor opened (`submission: null`) says nothing of when a report was received, and gives no
 * `report.received`. Ids are stable from run to run, so that a ledger can tell what it has seen.
 */
export function observe(sighting: Sighting): readonly CaseEvent[] {
  const { advisory, comments, at } = sighting
  const created = advisory.createdAt ?? undefined
  const said = comments.kind === 'seen' ? comments.value : []
  const events = [
    ...received(advisory, at),
    ...spoken(advisory, said, at),
    ...followsFromState(sighting),
    ...dated(advisory, at),
  ]
  const types = lookedAt(sighting)
  if (created === undefined || types.length === 0) return events
  const look = fact(advisory, 'observation.made', at, at, 'system', { covers: { types, from: created, to: at } })
  return [...events, look]
}

type Payload = Readonly<Record<string, unknown>>

function fact(
  { ghsaId }: Advisory,
  type: EventType,
  occurredAt: string,
  recordedAt: string,
  by: CaseEvent['by'],
  payload: Payload & { readonly key?: string } = {},
): CaseEvent {
  const { key = '', ...rest } = payload
  const event = {
    id: `${ghsaId}/${type}${key}`,
    type,
    occurredAt,
    recordedAt,
    precision: 'instant',
    by,
    certainty: 'observed',
    source: 'GitHub advisory',
    ...rest,
  }
  return event as CaseEvent // each call gives the payload of its type
}

function* received(advisory: Advisory, at: string): Iterable<CaseEvent> {
  if (!advisory.submission || !advisory.createdAt) return
  yield fact(advisory, 'report.received', advisory.createdAt, at, 'reporter', { channel: 'advisory' })
  const severity = severityOf(advisory)
  if (severity !== null && advisory.state === 'triage')
    yield fact(advisory, 'severity.claimed', advisory.createdAt, at, 'reporter', { severity })
}

/**
 * Comments as the words of a reporter and a vendor. Their text is not read: the vendor's first word acknowledges, and
 * every later one is an update. A bot's is an automatic reply. Of an account that is gone, nobody knows whose it was.
 */
function* spoken(advisory: Advisory, comments: readonly Comment[], at: string): Iterable<CaseEvent> {
  let acknowledged = false
  for (const comment of [...comments].sort((a, b) => Date.parse(a.createdAt ?? '') - Date.parse(b.createdAt ?? ''))) {
    const speaker = speakerOf(advisory, comment)
    if (speaker === null || !comment.createdAt) continue
    const types = { bot: 'report.auto-replied', reporter: 'info.supplied', vendor: 'update.sent' } as const
    const type = speaker === 'vendor' && !acknowledged ? 'report.acknowledged' : types[speaker]
    if (speaker === 'vendor') acknowledged = true
    const by = speaker === 'bot' ? 'system' : speaker
    yield fact(advisory, type, comment.createdAt, at, by, { key: `/${comment.id}`, source: 'GitHub advisory comment' })
  }
}

type Speaker = 'reporter' | 'vendor' | 'bot'

function speakerOf(advisory: Advisory, { author, association }: Comment): Speaker | null {
  if (author === null) return null
  if (author.bot) return 'bot'
  const member = association === 'OWNER' || association === 'MEMBER' || association === 'COLLABORATOR'
  const wrote = author.login === advisory.author?.login
  if (advisory.submission) {
    if (wrote) return 'reporter'
    return member || association === null ? 'vendor' : null
  }
  // The vendor opened it: its author is the vendor, and whom it thanks for finding or reporting is the reporter.
  const thanked = advisory.credits?.some(
    ({ login, type }) => login === author.login && (type === 'reporter' || type === 'finder'),
  )
  if (thanked) return 'reporter'
  return wrote || member ? 'vendor' : null
}

/** What an advisory's state says happened, some time between two looks. */
function* followsFromState(sighting: Sighting): Iterable<CaseEvent> {
  const { advisory, at, lastLookAt } = sighting
  const { state, createdAt } = advisory
  const notAfter = [advisory.publishedAt, advisory.closedAt, advisory.withdrawnAt].filter(
    (time) => typeof time === 'string',
  )
  const occurredAt = notAfter.sort()[0] ?? at
  const since = lastLookAt ?? createdAt ?? undefined
  const notBefore =
    since !== undefined && Date.parse(since) <= Date.parse(occurredAt) ? since : (createdAt ?? undefined)
  const inferred = (type: EventType, payload: Payload = {}) =>
    fact(advisory, type, occurredAt, at, 'vendor', {
      certainty: 'inferred',
      ...(notBefore && { notBefore }),
      ...payload,
    })

  const takenUp = state === 'draft' || state === 'published' || state === 'withdrawn'
  const accepted = advisory.submission?.accepted === true || (takenUp && Boolean(advisory.submission))
  if (accepted) {
    yield inferred('report.validated')
    yield inferred('report.accepted')
  }
  const severity = severityOf(advisory)
  if (severity !== null && (takenUp || accepted)) yield inferred('severity.assessed', { severity, key: `/${severity}` })
  if (takenUp && advisory.hasPrivateFork) yield inferred('fix.started')
  const patched = advisory.vulnerabilities?.some(({ patchedVersions }) => Boolean(patchedVersions))
  if (patched && (state === 'published' || state === 'withdrawn')) {
    yield inferred('fix.ready')
    yield inferred('fix.released')
  }
  if (advisory.cveId) yield inferred('cve.reserved', { cve: advisory.cveId })
}

function* dated(advisory: Advisory, at: string): Iterable<CaseEvent> {
  const { publishedAt, closedAt, withdrawnAt, htmlUrl } = advisory
  if (publishedAt) {
    const url = htmlUrl ? { url: htmlUrl } : {}
    yield fact(advisory, 'advisory.published', publishedAt, at, 'vendor', url)
  }
  if (closedAt) yield fact(advisory, 'report.closed', closedAt, at, 'vendor')
  if (withdrawnAt) yield fact(advisory, 'advisory.withdrawn', withdrawnAt, at, 'vendor')
}

/** What this run could have seen, had it happened. What was said by e-mail, and a release elsewhere, it could not. */
function lookedAt({ advisory, comments }: Sighting): readonly EventType[] {
  const always: readonly EventType[] = ['report.closed', 'advisory.published', 'advisory.withdrawn']
  if (comments.kind !== 'seen' || comments.value.some(({ author }) => author === null)) return always
  const words: readonly EventType[] = ['report.acknowledged', 'update.sent', 'info.requested']
  // An assessment can be told in a comment, and comments are not read: only where nobody spoke was nothing assessed.
  const vendorSpoke = comments.value.some((comment) => speakerOf(advisory, comment) === 'vendor')
  return vendorSpoke ? [...always, ...words] : [...always, ...words, 'report.validated', 'severity.assessed']
}

function severityOf({ severity }: Advisory): Severity | null {
  return SEVERITIES.find((known) => known === severity) ?? null
}
