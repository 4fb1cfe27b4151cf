import {
  type Advisory,
  type Comment,
  type GitHub,
  type Listing,
  type Look,
  listAdvisories,
  listComments,
  type Repository,
  readPrivateReporting,
  readRepository,
  type Slug,
} from '@disclock/github'
import pMap from 'p-map'
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
  const comments =
    advisories.kind === 'token' ? await readComments(advisories.github, slug, listing?.items ?? []) : new Map()
  return { slug, eyes, repository, privateReporting, policy, listing, comments }
}

/** Requests under way at once: GitHub asks for few. */
const AT_ONCE = 8

/**
 * What is said on each advisory, the open ones first. One without comments costs no request; a server that has no
 * comments, or that gave half an answer, is not asked again for each of hundreds.
 */
async function readComments(
  github: GitHub,
  slug: Slug,
  advisories: readonly Advisory[],
): Promise<ReadonlyMap<string, Look<readonly Comment[]>>> {
  let given: Look<never> | null = null
  const isOpen = ({ state }: Advisory) => state === 'triage' || state === 'draft'
  const openFirst = [...advisories].sort((a, b) => Number(isOpen(b)) - Number(isOpen(a)))
  const looks = await pMap(
    openFirst,
    async ({ ghsaId, comments }): Promise<readonly [string, Look<readonly Comment[]>]> => {
      if (comments === 0) return [ghsaId, { kind: 'seen', value: [] }]
      const look = given ?? (await listComments(github, slug, ghsaId))
      if (look.kind !== 'seen') given = look
      return [ghsaId, look]
    },
    { concurrency: AT_ONCE },
  )
  return new Map(looks)
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
