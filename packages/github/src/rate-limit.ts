import type { Octokit } from '@octokit/core'
import { RequestError } from '@octokit/request-error'

/** The longest wait that is waited for, in seconds. */
const LONGEST_WAIT = 60
const WAITS = 2

/**
 * Whether GitHub said "not so fast" rather than "no": any 429, and a 403 that names a wait or an empty budget.
 *
 * A 403 that happens to use up the last request of the hour reads as a limit, too. That is the safe side: "could not
 * look" instead of "may not look".
 *
 * @see https://docs.github.com/en/rest/using-the-rest-api/troubleshooting-the-rest-api#rate-limit-errors
 */
export function isRateLimit(error: RequestError): boolean {
  if (error.status === 429) return true
  if (error.status !== 403) return false
  const headers = error.response?.headers
  return (
    headers?.['retry-after'] !== undefined ||
    headers?.['x-ratelimit-remaining'] === '0' ||
    /\brate limit\b/i.test(error.message)
  )
}

/**
 * An Octokit plugin that makes plugin-throttling see every limit. Must come before it in the list of plugins.
 *
 * plugin-throttling knows a secondary limit by the words "secondary rate" in the message and by nothing else: a 403 or
 * 429 with `retry-after` and other words would not be waited for.
 */
export function spellOutLimits(octokit: Octokit): void {
  octokit.hook.error('request', (error) => {
    if (error instanceof RequestError && isRateLimit(error) && !hasOnlyReset(error)) spellOut(error)
    throw error
  })
}

function spellOut(error: RequestError): void {
  error.message = 'secondary rate limit'
  const headers = error.response?.headers
  const wait = headers?.['retry-after']
  if (headers === undefined || wait === undefined || Number(wait) > 0) return
  // A date, or 0: plugin-throttling would take either for "no time named" and wait a minute.
  const seconds = Number(wait) === 0 ? 1 : Math.ceil((Date.parse(String(wait)) - Date.now()) / 1000)
  if (!Number.isNaN(seconds)) headers['retry-after'] = String(Math.max(1, seconds))
}

/** plugin-throttling waits for `x-ratelimit-reset` by itself, if nothing says "secondary". */
function hasOnlyReset(error: RequestError): boolean {
  const headers = error.response?.headers
  return headers?.['retry-after'] === undefined && headers?.['x-ratelimit-remaining'] === '0'
}

/** For plugin-throttling: whether to wait and ask again. It waits a minute where GitHub names no time. */
export function isWorthTheWait(seconds: number, _options: object, _octokit: Octokit, waitsSoFar: number): boolean {
  return seconds <= LONGEST_WAIT && waitsSoFar < WAITS
}
