import {
  type Advisory,
  type Comment,
  type Listing,
  type Look,
  listAdvisories,
  listComments,
  type Repository,
  readPrivateReporting,
  readRepository,
  type Slug,
} from '@disclock/github'
import type { Eyes } from './access.js'
import type { FindPolicy, PolicyFound } from './policy-file.js'

/** All that one run saw of one repository, and what it could not look at. */
export interface Collected {
  readonly slug: Slug
  readonly eyes: Eyes
  readonly repository: Look<Repository>
  readonly privateReporting: 'on' | 'off' | 'unknown'
  readonly policy: PolicyFound
  /** Null where no list was asked for. */
  readonly listing: Listing | null
  /** What is said on each advisory that was asked about, by its id. */
  readonly comments: ReadonlyMap<string, Look<readonly Comment[]>>
}

/** Looks at one repository. Never throws for what the server does; every failure is in the answer. */
export async function collect(slug: Slug, eyes: Eyes, findPolicy: FindPolicy): Promise<Collected> {
  const { advisories } = eyes
  const github = advisories.kind === 'token' ? advisories.github : eyes.content
  const repository = await readRepository(github, slug)
  // A server that does not answer once is not asked ten times more.
  if (repository.kind === 'failed') return unanswered(slug, eyes, repository)

  const [privateReporting, policy, listing] = await Promise.all([
    readPrivateReporting(github, slug),
    findPolicy(slug),
    advisories.kind === 'token' ? listAdvisories(advisories.github, slug) : null,
  ])
  const comments = new Map<string, Look<readonly Comment[]>>()
  if (advisories.kind === 'token')
    for (const advisory of listing?.items ?? [])
      comments.set(advisory.ghsaId, await readComments(advisory, [...comments.values()]))
  return { slug, eyes, repository, privateReporting, policy, listing, comments }

  async function readComments(advisory: Advisory, before: readonly Look<unknown>[]): Promise<Look<readonly Comment[]>> {
    if (advisory.comments === 0) return { kind: 'seen', value: [] }
    // Without a count, the finished ones are not worth a request each; nor is a server that just gave none.
    const open = advisory.state === 'triage' || advisory.state === 'draft'
    if (advisory.comments === undefined && !open) return { kind: 'absent' }
    const failed = before.find((look) => look.kind === 'failed')
    return failed ?? listComments(github, slug, advisory.ghsaId)
  }
}

function unanswered(slug: Slug, eyes: Eyes, failed: Extract<Look<never>, { kind: 'failed' }>): Collected {
  return {
    slug,
    eyes,
    repository: failed,
    privateReporting: 'unknown',
    policy: { kind: 'failed', why: failed.why },
    listing: eyes.advisories.kind === 'token' ? { items: [], unreadable: 0, end: { failed: failed.why } } : null,
    comments: new Map(),
  }
}
