import type { GitHub } from './client.js'
import { nextPage } from './next-page.js'

/** A list read page by page: what was read, and whether that is all of it. */
export interface Pages {
  readonly entries: readonly unknown[]
  readonly end: 'complete' | { readonly refused: number } | { readonly failed: string }
}

/** Of a hundred each: more than any repository has, and an end to a server that never ends. */
const MOST_PAGES = 200

/**
 * A whole list, or as much of it as could be read, and why not more.
 *
 * Octokit's own pagination takes a broken page for an empty last one: 100 of 230 advisories, no error. Here every page
 * must be an array. A refusal counts as one on the first page only; later, a page is missing from a list we may read.
 * Which page it was is not said: how long a list is, is embargoed, too.
 *
 * @param path The list's template, such as `/orgs/{org}/repos`.
 */
export async function readPages(github: GitHub, path: string, place: Readonly<Record<string, string>>): Promise<Pages> {
  const route = `GET ${path}`
  const parameters = { ...place, per_page: 100 }
  const entries: unknown[] = []
  const cursorsSeen = new Set<string>()
  let cursor: Readonly<Record<string, string>> = {}

  for (let page = 1; page <= MOST_PAGES; page++) {
    const failed = (why: string): Pages => ({ entries, end: { failed: `${route}: ${why}` } })

    const answer = await github.ask(route, { ...parameters, ...cursor })
    if (answer.kind === 'failed') return { entries, end: { failed: answer.why } }
    if (answer.kind === 'refused') {
      return page === 1 ? { entries, end: { refused: answer.status } } : failed(`a later page: HTTP ${answer.status}`)
    }
    if (!Array.isArray(answer.data)) return failed('the answer is not a JSON array')
    entries.push(...answer.data)

    const link = answer.headers.link
    const next = nextPage(link === undefined ? undefined : String(link), { apiUrl: github.apiUrl, path, parameters })
    if (next.kind === 'last') return { entries, end: 'complete' }
    if (next.kind === 'astray') return failed(next.why)
    const key = JSON.stringify(next.cursor)
    if (cursorsSeen.has(key)) return failed('the link to the next page leads back')
    cursorsSeen.add(key)
    cursor = next.cursor
  }
  return { entries, end: { failed: `${route}: more than ${MOST_PAGES} pages` } }
}
