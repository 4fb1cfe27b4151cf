const REDIRECTS = new Set([301, 302, 303, 307, 308])
const MOST_REDIRECTS = 5

/**
 * A `fetch` that gives whole answers or none: it reads the body to its end before it returns.
 *
 * Octokit reads bodies later and turns one that breaks off into empty text with status 200. Here the time limit covers
 * the body too, each call gets a fresh one, and a broken body is a failed request, which is then tried again.
 *
 * Redirects are followed on the same origin only (GitHub redirects renamed repositories to another path). Any other
 * is returned as it came: a stranger gets no token, and what it says is not GitHub's word.
 *
 * @param timeoutSeconds For all of it: connecting, redirects, headers and body.
 */
export function wholeFetch(fetch: typeof globalThis.fetch, timeoutSeconds: number): typeof globalThis.fetch {
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : input)
    const signal = AbortSignal.timeout(timeoutSeconds * 1000)
    const response = await followOnOrigin(fetch, url, { ...init, signal })
    const body = await response.arrayBuffer()
    // The standard forbids a body, even an empty one, with these.
    const bodiless = response.status === 204 || response.status === 205 || response.status === 304
    return new Response(bodiless ? null : body, response)
  }
}

async function followOnOrigin(fetch: typeof globalThis.fetch, start: URL, init: RequestInit): Promise<Response> {
  const mayFollow = init.method === undefined || init.method === 'GET' || init.method === 'HEAD'
  let url = start
  for (let redirects = 0; ; redirects++) {
    const response = await fetch(url.href, { ...init, redirect: 'manual' })
    const location = response.headers.get('location')
    if (!mayFollow || !REDIRECTS.has(response.status) || location === null || redirects === MOST_REDIRECTS)
      return response
    if (!URL.canParse(location, url.href)) return response
    const next = new URL(location, url)
    if (next.origin !== url.origin) return response
    await response.body?.cancel()
    url = next
  }
}
