import { formatSlug, type GitHub, type Slug } from '@disclock/github'
import { Embargoed, loadTerms } from '@disclock/lifecycle'
import { emptyPolicy } from '@disclock/policy'
import type { DateTime } from 'luxon'
import pMap from 'p-map'
import { accessInPublic, accessOf, type Eyes, isUnpublished } from './access.js'
import { assess } from './assess.js'
import { findInCase } from './case-findings.js'
import { type Collected, collect } from './collect.js'
import type { Ledger } from './ledger.js'
import { type FindPolicy, type PolicyFound, policyFinder } from './policy-file.js'
import type { PublicStatement, RepositoryStatement } from './public.js'
import { type AuditReport, type CaseReport, type Finding, inOrder, type RepositoryReport } from './report.js'
import { findDamage, findInRepository } from './repository-findings.js'
import { lostSight } from './sight.js'
import { totalsOf } from './totals.js'

/** What to audit, and how. */
export interface AuditRequest {
  readonly repositories: readonly Slug[]
  /** How to look at a repository. Asked once for each. */
  readonly eyesOf: (slug: Slug) => Promise<Eyes>
  /** Used for every repository in place of its own policy. */
  readonly policy?: PolicyFound
  /** Absent: the run is memoryless. */
  readonly ledger?: Ledger
  /** Told after each repository; names nothing of what was found. */
  readonly onProgress?: (done: number, all: number) => void
}

/** What an audit gives: what anybody may know, and what only private sinks may. */
export interface Audit {
  readonly statement: PublicStatement
  readonly report: Embargoed<AuditReport>
}

/** One pass: looks at every repository, clocks its cases, and says what matters. */
export async function audit(request: AuditRequest, now: DateTime<true>): Promise<Audit> {
  const { eyesOf, ledger = null } = request
  const repositories = distinct(request.repositories)
  const finders = new Map<GitHub, FindPolicy>()
  const finderOf = (content: GitHub): FindPolicy => {
    const finder = finders.get(content) ?? policyFinder(content)
    finders.set(content, finder)
    return finder
  }
  let done = 0
  const parts = await pMap(
    repositories,
    async (slug) => {
      const eyes = await eyesOf(slug)
      const given = request.policy
      const part = await auditOne(
        await collect(slug, eyes, given ? async () => given : finderOf(eyes.content)),
        ledger,
        now,
      )
      done++
      request.onProgress?.(done, repositories.length)
      return part
    },
    { concurrency: 4 },
  )
  const asOf = now.toUTC().toISO({ suppressMilliseconds: true })
  const cases = parts.flatMap((part) => part.cases)
  return {
    statement: { asOf, repositories: parts.map((part) => part.statement) },
    report: new Embargoed<AuditReport>({
      asOf,
      complete: parts.every((part) => part.complete),
      memoryless: ledger === null,
      repositories: parts.map((part) => part.repository),
      cases,
      totals: totalsOf(cases.flatMap(({ clocks }) => clocks)),
      findings: inOrder(parts.flatMap((part) => part.findings)),
    }),
  }
}

/** Each repository once, whatever the case in which it is written: GitHub does not tell them apart. */
function distinct(slugs: readonly Slug[]): readonly Slug[] {
  const byName = new Map<string, Slug>()
  for (const slug of slugs) {
    const name = formatSlug(slug).toLowerCase()
    if (!byName.has(name)) byName.set(name, slug)
  }
  return [...byName.values()]
}

interface Part {
  readonly statement: RepositoryStatement
  readonly repository: RepositoryReport
  readonly complete: boolean
  readonly cases: readonly CaseReport[]
  readonly findings: readonly Finding[]
}

/** A policy that promises nothing: its cases are audited for facts. */
const noPolicy = emptyPolicy('')

async function auditOne(collected: Collected, ledger: Ledger | null, now: DateTime<true>): Promise<Part> {
  const { slug, eyes, repository, listing, policy, privateReporting } = collected
  const name = formatSlug(slug)
  const last = ledger && (await ledger.lastLook(name))
  const terms = policy.kind === 'read' ? policy.terms : await loadTerms(noPolicy)
  const assessed = await assess(collected, terms, ledger, now)
  const cases = assessed.map((each) => each.report)
  const lost = lostSight(collected, last)
  // A run that sees less than the last one has nothing to add to its note.
  if (ledger && listing?.end === 'complete' && lost.length === 0)
    await ledger.noteLook(name, {
      at: now.toUTC().toISO({ suppressMilliseconds: true }),
      unpublished: listing.items.filter(isUnpublished).map(({ ghsaId }) => ghsaId),
    })

  const inPublic = accessInPublic(eyes, repository, listing)
  const seen = accessOf(eyes, repository, listing)
  // What was seen once and is gone now takes the proof by sight away.
  const blinded = seen.proof !== 'permission' && seen.proof !== 'scope' && lost.length > 0
  const found = blinded ? inPublic : seen
  const read =
    policy.kind === 'read' ? { source: policy.source, commitments: policy.terms.policy.commitments.length } : null
  const shared = { repository: name, privateReporting, policy: read }
  const missing = missingInPublic(collected)
  const report: RepositoryReport = {
    ...shared,
    ...found,
    open: found.access === 'verified' ? cases.filter(({ open }) => open).length : null,
    missing: [...missing, ...missingInPrivate(collected)],
  }
  return {
    statement: { ...shared, ...inPublic, missing, policyKind: policy.kind },
    repository: report,
    complete: report.missing.length === 0 && found.access !== 'failed',
    cases,
    findings: [
      ...cases.flatMap((each) => findInCase(each, now)),
      ...assessed.flatMap(findDamage),
      ...findInRepository(report, collected, cases, last, now),
    ],
  }
}

/** What could not be looked at, of what is asked whatever the list holds. */
function missingInPublic({ eyes, repository, policy, listing }: Collected): readonly string[] {
  const looks = [
    repository.kind === 'failed' ? repository.why : null,
    policy.kind === 'failed' ? policy.why : null,
    listing !== null && typeof listing.end === 'object' && 'failed' in listing.end ? 'the list of advisories' : null,
    eyes.advisories.kind === 'blocked' && eyes.advisories.access === 'failed' ? eyes.advisories.why : null,
  ]
  return [...new Set(looks.filter((why) => why !== null))]
}

/** What could not be looked at, of what is asked only because of what the list holds. */
function missingInPrivate({ listing, comments }: Collected): readonly string[] {
  const broken =
    listing !== null && typeof listing.end === 'object' && 'failed' in listing.end ? [listing.end.failed] : []
  const unreadable =
    listing !== null && listing.unreadable > 0 ? [`${listing.unreadable} advisories without a readable id`] : []
  const said = [...comments.values()].flatMap((look) => (look.kind === 'failed' ? [look.why] : []))
  return [...new Set([...broken, ...unreadable, ...said])]
}
