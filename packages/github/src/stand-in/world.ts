import { appOf, installationOf, mintToken, oneInstallation, type StandInApp } from './apps.js'
import { countFaults, type Fault } from './faults.js'
import { matchPath, namePath } from './match.js'
import type { StandInOrganisation } from './organisation.js'
import { notFound, type Reply, refusal } from './reply.js'
import { routes } from './routes.js'
import { nobody, type StandInToken, type Viewer } from './viewer.js'

/** How the stand-in behaves. Without options it is a healthy GitHub at which nobody can sign in. */
export interface StandInOptions {
  /** By token. Any other token gets 401; no token sees what is public. */
  readonly tokens?: Readonly<Record<string, StandInToken>>
  readonly apps?: readonly StandInApp[]
  readonly faults?: readonly Fault[]
  /** Whether it has the comments of advisories, which are a preview. Default: true. */
  readonly commentsApi?: boolean
  /** The largest page, so that two pages are cheap. Default: 100, as GitHub's. */
  readonly perPage?: number
}

/** What was asked, by whom. */
interface Request {
  readonly method: string
  readonly url: URL
  readonly token: string | undefined
  readonly body: string
}

/** What there is, and who may see it: everything of the stand-in but the network. */
export interface World {
  /** What GitHub would say, and the fault that befalls it. */
  readonly answer: (request: Request) => { readonly reply: Reply; readonly fault: Fault | undefined }
  readonly replace: (organisation: StandInOrganisation) => void
}

const INSTALLATION = '/repos/{owner}/{repo}/installation'
const ACCESS_TOKENS = '/app/installations/{installation_id}/access_tokens'
const TEMPLATES: Readonly<Record<string, readonly string[]>> = {
  GET: [INSTALLATION, ...Object.keys(routes)],
  POST: [ACCESS_TOKENS],
}

/** A world in which `organisation` is what there is. It remembers the tokens that it mints and the faults it had. */
export function openWorld(organisation: StandInOrganisation, options: StandInOptions): World {
  const { apps = [], tokens = {}, commentsApi = true, perPage = 100 } = options
  const viewers = new Map<string, Viewer>(
    Object.entries(tokens).map(([token, may]) => [token, { ...may, signedIn: true }]),
  )
  const faultOf = countFaults(options.faults ?? [])
  let present = organisation

  const askAsApp = (template: string, parameters: Readonly<Record<string, string>>, request: Request): Reply => {
    const app = appOf(request.token ?? '', apps)
    if (app === undefined) return refusal(401, 'A JSON web token could not be decoded')
    if (template === INSTALLATION) return oneInstallation(present, apps, app, parameters)
    if (Number(parameters.installation_id) !== installationOf(apps, app)) return notFound
    const minted = mintToken(present, app, request.body, viewers.size)
    if ('viewer' in minted) viewers.set(minted.token, minted.viewer)
    return minted.reply
  }

  const askAsViewer = (
    template: string,
    parameters: Readonly<Record<string, string>>,
    { url, token }: Request,
  ): Reply => {
    const viewer = token === undefined ? nobody : viewers.get(token)
    if (viewer === undefined) return refusal(401, 'Bad credentials')
    const reply =
      routes[template]?.({ organisation: present, viewer, parameters, url, perPage, commentsApi }) ?? notFound
    const { scopes } = viewer
    return typeof scopes === 'string' ? { ...reply, headers: { ...reply.headers, 'x-oauth-scopes': scopes } } : reply
  }

  return {
    answer: (request) => {
      const match = matchPath(namePath(request.url.pathname, present), TEMPLATES[request.method] ?? [])
      if (match === undefined) return { reply: notFound, fault: undefined }
      const { template, parameters } = match
      const asApp = template === INSTALLATION || template === ACCESS_TOKENS
      const reply = (asApp ? askAsApp : askAsViewer)(template, parameters, request)
      return { reply, fault: faultOf(`${request.method} ${template}`, parameters.repo) }
    },
    replace: (next) => {
      present = next
    },
  }
}
