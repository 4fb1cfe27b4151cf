import { createServer, type IncomingMessage, type ServerResponse } from 'node:http'
import { text } from 'node:stream/consumers'
import { deliver } from './deliver.js'
import type { StandInOrganisation } from './organisation.js'
import { openWorld, type StandInOptions } from './world.js'

/** A request as it came. */
export interface ReceivedRequest {
  readonly method: string
  /** Path and query. */
  readonly url: string
  /** Names in lower case. */
  readonly headers: Readonly<Record<string, string | readonly string[] | undefined>>
}

/** A running stand-in. `await using` closes it. */
export interface StandIn extends AsyncDisposable {
  /** For `apiUrl`: `http://127.0.0.1:PORT`. */
  readonly url: string
  /** What was asked, in order, without the query: `GET /repos/octocat/hello-world`. */
  readonly requests: readonly string[]
  /** The same, whole. */
  readonly received: readonly ReceivedRequest[]
  /** The world moves on: from now on, this is what there is. */
  readonly replace: (organisation: StandInOrganisation) => void
  readonly close: () => Promise<void>
}

/** Starts a stand-in of GitHub's REST API on a free port of the loopback interface. It knows only what it is given. */
export async function startStandIn(organisation: StandInOrganisation, options: StandInOptions = {}): Promise<StandIn> {
  const world = openWorld(organisation, options)
  const received: ReceivedRequest[] = []
  const requests: string[] = []

  const respond = async (request: IncomingMessage, response: ServerResponse): Promise<void> => {
    const { method = 'GET', headers } = request
    const url = new URL(request.url ?? '/', `http://${headers.host}`)
    received.push({ method, url: url.pathname + url.search, headers })
    requests.push(`${method} ${url.pathname}`)
    const token = headers.authorization?.replace(/^(?:token|bearer) +/i, '')
    const { reply, fault } = world.answer({ method, url, token, body: await text(request) })
    deliver(response, reply, fault, url.href)
  }

  const server = createServer((request, response) => {
    // A client that has gone away, or a token request that is no JSON: neither may end the stand-in.
    respond(request, response).catch(() => response.destroy())
  })
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject).listen(0, '127.0.0.1', resolve)
  })
  const address = server.address()
  const port = typeof address === 'object' ? address?.port : undefined
  const close = async (): Promise<void> => {
    if (!server.listening) return
    const closed = new Promise<void>((resolve) => server.close(() => resolve()))
    // Those that a fault left hanging, too.
    server.closeAllConnections()
    await closed
  }
  return {
    url: `http://127.0.0.1:${port}`,
    requests,
    received,
    replace: world.replace,
    close,
    [Symbol.asyncDispose]: close,
  }
}
