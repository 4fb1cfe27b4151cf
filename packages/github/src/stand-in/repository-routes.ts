import { numberOf, OWNER_NUMBER, type StandInOrganisation, type StandInRepository } from './organisation.js'
import { numberedPage, type PageRequest } from './paging.js'
import { notFound, ok, type Reply, refusal } from './reply.js'
import { maySee, type Viewer } from './viewer.js'

/** `GET /repos/{owner}/{repo}` */
export function oneRepository(organisation: StandInOrganisation, repository: StandInRepository, viewer: Viewer): Reply {
  const json = repositoryJson(organisation, repository)
  if (viewer.admin === undefined) return ok(json)
  const { admin } = viewer
  return ok({ ...json, permissions: { admin, maintain: admin, push: admin, triage: admin, pull: true } })
}

/** `GET /orgs/{org}/repos` and `GET /users/{username}/repos`, which shows the public ones only. */
export function listRepositories(
  organisation: StandInOrganisation,
  viewer: Viewer,
  request: PageRequest,
  only: 'public' | 'all',
): Reply {
  const listed = organisation.repositories
    .filter((repository) => (only === 'all' ? maySee(viewer, repository) : repository.visibility !== 'private'))
    .map((repository) => repositoryJson(organisation, repository))
  return numberedPage(listed, request)
}

/** `GET /repos/{owner}/{repo}/private-vulnerability-reporting` */
export function privateReporting(repository: StandInRepository): Reply {
  return repository.visibility === 'private' ? notFound : ok({ enabled: repository.privateReporting ?? true })
}

/** `GET /repos/{owner}/{repo}/contents/{path}`: a file, or what a folder holds; the root, where the path is empty. */
export function contents(repository: StandInRepository, path: string): Reply {
  const files = repository.files ?? {}
  const text = Object.hasOwn(files, path) ? files[path] : undefined
  if (text !== undefined) return fileReply(path, Buffer.from(text))
  const prefix = path === '' ? '' : `${path}/`
  const inside = Object.keys(files).filter((file) => file.startsWith(prefix))
  const entries = new Map(inside.map((file) => entryOf(file, prefix)))
  return entries.size === 0 ? notFound : ok([...entries.values()])
}

/** What of a folder leads to a file: the file itself, or the folder in it that holds it. */
function entryOf(file: string, prefix: string): readonly [string, object] {
  const [name = '', ...deeper] = file.slice(prefix.length).split('/')
  return [name, { type: deeper.length === 0 ? 'file' : 'dir', name, path: `${prefix}${name}` }]
}

/** `GET /repos/{owner}/{repo}/actions/workflows` */
export function listWorkflows({ workflows = [] }: StandInRepository): Reply {
  const listed = workflows.map(({ path, state }, index) => ({ id: index + 1, name: nameOf(path), path, state }))
  return ok({ total_count: listed.length, workflows: listed })
}

/** `GET /repos/{owner}/{repo}/commits`, of all files or of one. A repository without any says so in its own way. */
export function listCommits({ commits = [] }: StandInRepository, request: PageRequest): Reply {
  if (commits.length === 0) return refusal(409, 'Git Repository is empty.')
  const path = request.query.get('path')
  const listed = commits
    .filter(({ paths }) => path === null || paths?.includes(path))
    .map(({ date }) => ({ commit: { author: { date }, committer: { date } } }))
  return numberedPage(listed, request)
}

function fileReply(path: string, bytes: Buffer): Reply {
  if (bytes.byteLength > 100 * 1024 * 1024) return refusal(403, 'This API returns blobs up to 100 MB in size.')
  // GitHub leaves out the content of what is larger than 1 MiB, and breaks base64 into lines.
  const small = bytes.byteLength <= 1024 * 1024
  const content = small ? bytes.toString('base64').replaceAll(/.{60}/g, '$&\n') : ''
  return ok({
    type: 'file',
    name: nameOf(path),
    path,
    size: bytes.byteLength,
    encoding: small ? 'base64' : 'none',
    content,
  })
}

function nameOf(path: string): string {
  return path.slice(path.lastIndexOf('/') + 1)
}

function repositoryJson(organisation: StandInOrganisation, repository: StandInRepository): object {
  const { login, kind = 'organisation' } = organisation
  const { name, visibility = 'public', archived = false, homepage = null } = repository
  return {
    id: numberOf(organisation, repository),
    name,
    full_name: `${login}/${name}`,
    private: visibility === 'private',
    visibility,
    archived,
    homepage,
    default_branch: 'main',
    html_url: `https://github.com/${login}/${name}`,
    owner: { login, id: OWNER_NUMBER, type: kind === 'user' ? 'User' : 'Organization' },
  }
}
