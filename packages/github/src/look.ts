/**
 * What one look at GitHub gave. Could not look is never nothing there.
 *
 * `seen`: an answer, whole and readable.
 * `absent`: GitHub says that there is no such thing, where absence is an answer.
 * `denied`: GitHub does not show it to this token. A 404 is how it hides what a token may not know of.
 * `failed`: no answer, half an answer, or a rate limit. `why` names the route's template and never
 * an id, a URL, a body or a header's value, so it may be printed anywhere.
 */
export type Look<T> =
  | { readonly kind: 'seen'; readonly value: T }
  | { readonly kind: 'absent' }
  | { readonly kind: 'denied'; readonly status: DeniedStatus }
  | { readonly kind: 'failed'; readonly why: string }

/** The statuses with which GitHub says no: not signed in, not allowed, not for your eyes. */
export type DeniedStatus = 401 | 403 | 404

/** Whether a status is GitHub's no. A 403 that is a rate limit never gets this far: see `Answer`. */
export function isDenied(status: number): status is DeniedStatus {
  return status === 401 || status === 403 || status === 404
}

/** The look that a refusal amounts to: `denied`, or `failed` where the status is not GitHub's no. */
export function lookRefused(route: string, status: number): Look<never> {
  return isDenied(status) ? { kind: 'denied', status } : { kind: 'failed', why: `${route}: HTTP ${status}` }
}
