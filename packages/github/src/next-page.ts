/** Where a list goes on: nowhere, at a cursor, or behind a link that cannot be trusted. */
export type NextPage =
  | { readonly kind: 'last' }
  | { readonly kind: 'next'; readonly cursor: Readonly<Record<string, string>> }
  | { readonly kind: 'astray'; readonly why: string }

/** The list that is being read: the API, the template of its path, and what fills it. */
export interface ListPlace {
  readonly apiUrl: string
  readonly path: string
  readonly parameters: Readonly<Record<string, string | number>>
}

/** What may say where to go on. Anything else in the link is ours already, or none of our business. */
const CURSORS = ['after', 'page']

/**
 * GitHub's links name things by number: `/repos/o/r/issues` goes on at `/repositories/8514/issues?page=2`.
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/using-pagination-in-the-rest-api#using-link-headers
 */
const BY_NUMBER: readonly (readonly [named: string, numbered: string])[] = [
  ['/repos/{owner}/{repo}/', '/repositories/#/'],
  ['/orgs/{org}/', '/organizations/#/'],
  ['/users/{username}/', '/user/#/'],
]

/**
 * Where the list goes on, after the `Link` header of a page.
 *
 * The link itself is never followed. It must lead to the same list on the same server; then only its cursor is taken,
 * and the route asked again with it. So no header can send a token anywhere.
 */
export function nextPage(link: string | undefined, place: ListPlace): NextPage {
  const target = link?.match(/<([^>]*)>[^<]*;\s*rel="?next"?(?:[\s,;]|$)/i)?.[1]
  if (target === undefined) return { kind: 'last' }
  const url = URL.canParse(target, place.apiUrl) ? new URL(target, place.apiUrl) : null
  if (url === null || url.origin !== new URL(place.apiUrl).origin)
    return { kind: 'astray', why: 'the link to the next page leads to another host' }
  if (!isPathOf(place, url.pathname)) return { kind: 'astray', why: 'the link to the next page leads to another list' }
  const cursor = Object.fromEntries([...url.searchParams].filter(([name]) => CURSORS.includes(name)))
  return Object.keys(cursor).length === 0
    ? { kind: 'astray', why: 'the link to the next page holds no cursor' }
    : { kind: 'next', cursor }
}

/** Whether GitHub may mean the list by this path: as it was asked for, or by number. Case does not matter to GitHub. */
function isPathOf({ apiUrl, path, parameters }: ListPlace, pathname: string): boolean {
  const base = new URL(apiUrl).pathname.replace(/\/$/, '')
  const same = (template: string, found: string): boolean => {
    const filled = template.replace(/\{(\w+)\}/g, (_, name: string) => encodeURIComponent(parameters[name] ?? ''))
    return found.toLowerCase() === (base + filled).toLowerCase()
  }
  const numbered = BY_NUMBER.find(([named]) => path.startsWith(named))
  return (
    same(path, pathname) ||
    (numbered !== undefined &&
      same(path.replace(...numbered), pathname.replace(/\/(repositories|organizations|user)\/\d+\//, '/$1/#/')))
  )
}
