import { ok, type Reply, refusal } from './reply.js'

/** What a list needs to know of the request: the query, the URL by which links name the list, and the largest page. */
export interface PageRequest {
  readonly query: URLSearchParams
  readonly linkUrl: string
  readonly perPage: number
}

/** One page of a list with opaque cursors (`after`, `before`), as the list of advisories has. */
export function cursorPage(entries: readonly object[], request: PageRequest): Reply {
  const size = sizeOf(request)
  const after = request.query.get('after')
  const before = request.query.get('before')
  const start = after === null ? (before === null ? 0 : placeOf(before) - size) : placeOf(after)
  if (Number.isNaN(start)) return refusal(400, 'Invalid cursor')
  const from = Math.max(0, start)
  const until = before === null ? from + size : placeOf(before)
  return ok(entries.slice(from, until), {
    ...linkHeader(request, {
      prev: from > 0 ? { before: cursorAt(from) } : undefined,
      next: until < entries.length ? { after: cursorAt(until) } : undefined,
    }),
  })
}

/** One page of a list with page numbers, as the lists of repositories have. */
export function numberedPage(entries: readonly object[], request: PageRequest): Reply {
  const size = sizeOf(request)
  const page = Math.max(1, Number(request.query.get('page') ?? '1') || 1)
  const from = (page - 1) * size
  return ok(entries.slice(from, from + size), {
    ...linkHeader(request, {
      prev: page > 1 ? { page: String(page - 1) } : undefined,
      next: from + size < entries.length ? { page: String(page + 1) } : undefined,
    }),
  })
}

function sizeOf({ query, perPage }: PageRequest): number {
  const asked = Number(query.get('per_page') ?? '30') || 30
  return Math.max(1, Math.min(asked, perPage, 100))
}

function cursorAt(place: number): string {
  return Buffer.from(`cursor:v2:${place}`).toString('base64url')
}

function placeOf(cursor: string): number {
  return Number(/^cursor:v2:(\d+)$/.exec(Buffer.from(cursor, 'base64url').toString())?.[1] ?? Number.NaN)
}

function linkHeader(
  { query, linkUrl }: PageRequest,
  links: Readonly<Record<string, Readonly<Record<string, string>> | undefined>>,
): Readonly<Record<string, string>> {
  const kept = [...query].filter(([name]) => !['after', 'before', 'page'].includes(name))
  const parts = Object.entries(links).flatMap(([rel, cursor]) =>
    cursor === undefined
      ? []
      : [`<${linkUrl}?${new URLSearchParams([...kept, ...Object.entries(cursor)])}>; rel="${rel}"`],
  )
  return parts.length === 0 ? {} : { link: parts.join(', ') }
}
