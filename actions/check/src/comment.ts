import type { GitHub, Slug } from '@disclock/github'
import { fieldOf } from './event.js'

/** What became of the comment. `refused`: the token may not write it, as on pull requests from forks. */
export type Commented =
  | { readonly kind: 'written' | 'updated' | 'unchanged' | 'nothing-to-say' | 'refused' }
  | { readonly kind: 'failed'; readonly why: string }

/** Not seen by people; it tells our comment from all others. */
const MARKER = '<!-- disclock check -->'

/** More pages of a hundred comments than any pull request has. */
const MOST_PAGES = 50

/**
 * Writes the one comment of a pull request, or brings it up to date.
 *
 * Only what the token's own user or a bot wrote, and what begins with our mark, is ours: anybody may copy the mark, and
 * nobody's words are to be overwritten, or to pass for ours.
 *
 * @param body Markdown.
 * @param worthFirst Whether to write it where there is none yet.
 */
export async function writeComment(
  github: GitHub,
  slug: Slug,
  number: number,
  body: string,
  worthFirst: boolean,
): Promise<Commented> {
  const marked = `${MARKER}\n${body}`
  const found = await ourComment(github, slug, number)
  if (found.kind !== 'searched') return found
  if (found.comment === null) {
    if (!worthFirst) return { kind: 'nothing-to-say' }
    const route = 'POST /repos/{owner}/{repo}/issues/{issue_number}/comments'
    // Tried once: an answer that is lost may be that of a comment that was written.
    const once = { request: { retries: '0' } }
    return outcomeOf(
      'written',
      route,
      await github.ask(route, { ...slug, issue_number: number, body: marked, ...once }),
    )
  }
  if (found.comment.body === marked) return { kind: 'unchanged' }
  const route = 'PATCH /repos/{owner}/{repo}/issues/comments/{comment_id}'
  return outcomeOf('updated', route, await github.ask(route, { ...slug, comment_id: found.comment.id, body: marked }))
}

type Answer = Awaited<ReturnType<GitHub['ask']>>

function outcomeOf(done: 'written' | 'updated', route: string, answer: Answer): Commented {
  if (answer.kind === 'answered') return { kind: done }
  if (answer.kind === 'failed') return answer
  if (answer.status === 401 || answer.status === 403 || answer.status === 404) return { kind: 'refused' }
  return { kind: 'failed', why: `${route}: HTTP ${answer.status}` }
}

type Search =
  | { readonly kind: 'searched'; readonly comment: { readonly id: number; readonly body: string } | null }
  | Exclude<Commented, { readonly kind: 'written' | 'updated' | 'unchanged' | 'nothing-to-say' }>
  | { readonly kind: 'refused' }

async function ourComment(github: GitHub, slug: Slug, number: number): Promise<Search> {
  const route = 'GET /repos/{owner}/{repo}/issues/{issue_number}/comments'
  let me: unknown
  for (let page = 1; page <= MOST_PAGES; page++) {
    const answer = await github.ask(route, { ...slug, issue_number: number, per_page: 100, page })
    if (answer.kind === 'refused') return { kind: 'refused' }
    if (answer.kind === 'failed') return answer
    if (!Array.isArray(answer.data)) return { kind: 'failed', why: `${route}: the answer is not a JSON array` }
    for (const comment of answer.data) {
      const [id, body, author] = ['id', 'body', 'user'].map((name) => fieldOf(comment, name))
      if (typeof id !== 'number' || typeof body !== 'string' || !body.startsWith(MARKER)) continue
      if (fieldOf(author, 'type') !== 'Bot') me ??= await loginOf(github)
      if (fieldOf(author, 'type') === 'Bot' || fieldOf(author, 'login') === me)
        return { kind: 'searched', comment: { id, body } }
    }
    if (answer.data.length < 100) return { kind: 'searched', comment: null }
  }
  return { kind: 'failed', why: `${route}: more than ${MOST_PAGES} pages` }
}

/** Who a person's token belongs to; null for the token of a job or an App, whose comments are a bot's. */
async function loginOf(github: GitHub): Promise<string | null> {
  const answer = await github.ask('GET /user', {})
  const login = answer.kind === 'answered' ? fieldOf(answer.data, 'login') : null
  return typeof login === 'string' ? login : null
}
