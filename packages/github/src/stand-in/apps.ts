import { createPublicKey, verify } from 'node:crypto'
import { findRepository, type StandInOrganisation } from './organisation.js'
import { notFound, ok, type Reply, refusal } from './reply.js'
import type { Viewer } from './viewer.js'

/** A GitHub App of the stand-in, installed on the organisation. */
export interface StandInApp {
  readonly appId: string | number
  /** PEM. The stand-in checks the signature of the App's token with its public half. */
  readonly privateKey: string
  /** Names of repositories. Default: all. */
  readonly installedOn?: readonly string[]
  /** Default: reads advisories. What is asked for beyond it is answered with 422, as GitHub does. */
  readonly permissions?: Readonly<Record<string, string>>
}

/** A new token and what it may see, or only the reply that refuses one. */
export type Minted =
  | { readonly reply: Reply }
  | { readonly reply: Reply; readonly token: string; readonly viewer: Viewer }

const FIRST_INSTALLATION = 5001
const READS_ADVISORIES = { metadata: 'read', repository_advisories: 'read' }

/** The App that signed `jwt` (RS256), if it is one of these and the time it gave itself is not over. */
export function appOf(jwt: string, apps: readonly StandInApp[]): StandInApp | undefined {
  const [header, payload, signature] = jwt.split('.')
  if (header === undefined || payload === undefined || signature === undefined) return undefined
  const claims = claimsOf(payload)
  if (!(Number(claims.exp) * 1000 > Date.now())) return undefined
  const signed = Buffer.from(`${header}.${payload}`)
  return apps.find(
    ({ appId, privateKey }) =>
      String(appId) === String(claims.iss) &&
      verify('sha256', signed, createPublicKey(privateKey), Buffer.from(signature, 'base64url')),
  )
}

/** The number of an App's one installation. */
export function installationOf(apps: readonly StandInApp[], app: StandInApp): number {
  return FIRST_INSTALLATION + apps.indexOf(app)
}

/** `GET /repos/{owner}/{repo}/installation` */
export function oneInstallation(
  organisation: StandInOrganisation,
  apps: readonly StandInApp[],
  app: StandInApp,
  { owner = '', repo = '' }: Readonly<Record<string, string>>,
): Reply {
  const repository = findRepository(organisation, owner, repo)
  if (repository === undefined || app.installedOn?.includes(repository.name) === false) return notFound
  return ok({
    id: installationOf(apps, app),
    app_id: app.appId,
    repository_selection: app.installedOn === undefined ? 'all' : 'selected',
    permissions: app.permissions ?? READS_ADVISORIES,
  })
}

/** What an App asks its token for. Anything absent: all that it has. */
interface Asked {
  readonly repositories?: readonly string[]
  readonly permissions?: Readonly<Record<string, string>>
}

/** `POST /app/installations/{installation_id}/access_tokens` for the App's own installation. */
export function mintToken(organisation: StandInOrganisation, app: StandInApp, body: string, serial: number): Minted {
  const asked: Asked = JSON.parse(body || '{}')
  const held: Readonly<Record<string, string>> = app.permissions ?? READS_ADVISORIES
  const permissions = asked.permissions ?? held
  if (Object.entries(permissions).some(([name, level]) => held[name] !== level && held[name] !== 'write'))
    return { reply: refusal(422, 'The permissions requested are not granted to this installation.') }

  const limitedTo = asked.repositories ?? app.installedOn
  const repositories = limitedTo?.flatMap((name) => findRepository(organisation, organisation.login, name) ?? [])
  const names = repositories?.map(({ name }) => name)
  if (names?.length !== limitedTo?.length || names?.some((name) => app.installedOn?.includes(name) === false))
    return { reply: refusal(422, 'There is at least one repository that does not exist or is not accessible.') }

  // Long and with dots, as GitHub's newer ones: nobody may rely on a token's form.
  const token = `ghs_${app.appId}_eyJhbGciOiJFUzI1NiJ9.${'x'.repeat(300)}.serial-${serial}`
  const reply = {
    status: 201,
    body: {
      token,
      expires_at: new Date(Date.now() + 3_600_000).toISOString(),
      permissions: { metadata: 'read', ...permissions },
      repository_selection: names === undefined ? 'all' : 'selected',
      ...(names && { repositories: names.map((name) => ({ name, full_name: `${organisation.login}/${name}` })) }),
    },
  }
  const sees = 'repository_advisories' in permissions ? 'all' : 'published'
  return { reply, token, viewer: { signedIn: true, sees, ...(names && { limitedTo: names }) } }
}

function claimsOf(payload: string): Readonly<Record<string, unknown>> {
  try {
    return { ...JSON.parse(Buffer.from(payload, 'base64url').toString()) }
  } catch {
    return {}
  }
}
