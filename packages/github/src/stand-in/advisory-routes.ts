import type { StandInRepository } from './organisation.js'
import { cursorPage, numberedPage, type PageRequest } from './paging.js'
import { notFound, ok, type Reply, refusal } from './reply.js'
import { type Viewer, visibleAdvisories } from './viewer.js'

const SORTS: Readonly<Record<string, string>> = {
  created: 'created_at',
  updated: 'updated_at',
  published: 'published_at',
}
const STATES = ['triage', 'draft', 'published', 'closed']

/** `GET /repos/{owner}/{repo}/security-advisories` with its filter, its order and its cursors. */
export function listAdvisories(
  repository: StandInRepository,
  viewer: Viewer,
  request: PageRequest,
  comments: boolean,
): Reply {
  const { query } = request
  const state = query.get('state')
  const sort = SORTS[query.get('sort') ?? 'created']
  if ((state !== null && !STATES.includes(state)) || sort === undefined) return refusal(400, 'Bad Request')

  const visible = visibleAdvisories(viewer, repository)
  if (visible === 404) return notFound
  if (visible === 403) return refusal(403, 'Resource not accessible by integration')
  const sign = query.get('direction') === 'asc' ? 1 : -1
  const listed = visible
    .filter((advisory) => state === null || fieldOf(advisory, 'state') === state)
    .toSorted((a, b) => sign * compare(fieldOf(a, sort), fieldOf(b, sort)))
  return cursorPage(
    listed.map((advisory) => (comments ? withCount(repository, advisory) : advisory)),
    request,
  )
}

/** `GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}` */
export function oneAdvisory(repository: StandInRepository, viewer: Viewer, ghsaId: string, comments: boolean): Reply {
  const visible = visibleAdvisories(viewer, repository)
  if (visible === 403) return refusal(403, 'Resource not accessible by integration')
  const advisory = visible === 404 ? undefined : visible.find((entry) => fieldOf(entry, 'ghsa_id') === ghsaId)
  if (advisory === undefined) return notFound
  return ok(comments ? withCount(repository, advisory) : advisory)
}

/** `GET /repos/{owner}/{repo}/security-advisories/{ghsa_id}/comments` */
export function listComments(
  repository: StandInRepository,
  viewer: Viewer,
  ghsaId: string,
  request: PageRequest,
): Reply {
  const advisory = oneAdvisory(repository, viewer, ghsaId, false)
  return advisory.status === 200 ? numberedPage(repository.comments?.[ghsaId] ?? [], request) : advisory
}

/** GitHub counts the comments since it lists them. What the advisory says itself is left alone. */
function withCount(repository: StandInRepository, advisory: object): object {
  const comments = repository.comments?.[String(fieldOf(advisory, 'ghsa_id'))] ?? []
  return { comments: comments.length, ...advisory }
}

function fieldOf(json: object, name: string): unknown {
  return Reflect.get(json, name)
}

/** Dates as text, those that are missing last when the newest come first. */
function compare(a: unknown, b: unknown): number {
  return String(a ?? '') < String(b ?? '') ? -1 : String(a ?? '') > String(b ?? '') ? 1 : 0
}
