import { type Answer, ask, type Parameters } from './answer.js'
import { InputError } from './input-error.js'
import { type Connection, openOctokit } from './octokit.js'

/** A way to GitHub's REST API, as one user or as nobody. Made by `openGitHub`. */
export interface GitHub {
  readonly apiUrl: string
  /** Whether it signs in at all. Says nothing of what the token may see. */
  readonly hasToken: boolean
  /** Asks one route. For the readers of this package: they turn answers into looks. */
  readonly ask: (route: string, parameters: Parameters) => Promise<Answer>
}

/** Where GitHub is and who asks. */
export interface GitHubOptions extends ConnectionOptions {
  /** Any kind of token. Its length and characters say nothing: GitHub changes them. An empty one is none. */
  readonly token?: string
}

/** How to reach GitHub's REST API. */
export interface ConnectionOptions {
  /** Default: https://api.github.com */
  readonly apiUrl?: string
  /** Default: the platform's. */
  readonly fetch?: typeof fetch
  /** For one try of one request, its body included. Default: 10. A request is tried at most three times. */
  readonly timeoutSeconds?: number
  /** Put before Octokit's own. Default: disclock. */
  readonly userAgent?: string
}

/**
 * A way to GitHub's REST API. Makes no request yet.
 *
 * No answer, a broken one and 5xx are tried three times, half a second and two seconds apart. A rate limit is waited
 * for at most twice, if GitHub asks for a minute or less. Nothing is logged.
 *
 * @throws {InputError} `bad-api-url`, `bad-token`: what cannot be a URL or go into a header.
 */
export function openGitHub(options: GitHubOptions = {}): GitHub {
  const connection = parseConnection(options)
  const token = parseToken(options.token ?? '')
  const octokit = openOctokit(connection, token === '' ? {} : { auth: token })
  return {
    apiUrl: connection.apiUrl,
    hasToken: token !== '',
    ask: (route, parameters) => ask(octokit, connection.timeoutSeconds, route, parameters),
  }
}

/**
 * The defaults filled in.
 *
 * @throws {InputError} `bad-api-url`
 * @throws {RangeError} `timeoutSeconds` is not positive.
 */
export function parseConnection(options: ConnectionOptions): Connection {
  const { timeoutSeconds = 10, userAgent = 'disclock' } = options
  if (!(timeoutSeconds > 0 && timeoutSeconds < Number.POSITIVE_INFINITY))
    throw new RangeError(`timeoutSeconds must be positive, not ${timeoutSeconds}`)
  return {
    apiUrl: parseApiUrl(options.apiUrl ?? 'https://api.github.com'),
    // Late, so that a global replaced after import is used, as Octokit does.
    fetch: options.fetch ?? ((input, init) => fetch(input, init)),
    timeoutSeconds,
    userAgent,
  }
}

function parseApiUrl(text: string): string {
  const url = URL.canParse(text) ? new URL(text) : null
  if (url === null || !/^https?:$/.test(url.protocol) || url.username !== '' || url.search !== '' || url.hash !== '')
    throw new InputError('bad-api-url', 'the API URL is not one; write such as "https://api.github.com"')
  return url.href.replace(/\/+$/, '')
}

function parseToken(text: string): string {
  const token = text.trim()
  if (!/^[\x21-\x7e]*$/.test(token))
    throw new InputError('bad-token', 'the token holds spaces or other characters that no token has; paste it again')
  return token
}
