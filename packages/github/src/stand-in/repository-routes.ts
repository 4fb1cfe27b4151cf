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

/** `GET /repos/{owner}/{repo}/contents/{path}`: a file, or what a folder holds. */
export function contents(repository: StandInRepository, path: string): Reply {
  const files = repository.files ?? {}
  const text = Object.hasOwn(files, path) ? files[path] : undefined
  if (text !== undefined) return fileReply(path, Buffer.from(text))
  const inside = Object.keys(files).filter((file) => file.startsWith(`${path}/`))
  return inside.length === 0 ? notFound : ok(inside.map((file) => ({ type: 'file', name: nameOf(file), path: file })))
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
  const { name, visibility = 'public', archived = false } = repository
  return {
    id: numberOf(organisation, repository),
    name,
    full_name: `${login}/${name}`,
    private: visibility === 'private',
    visibility,
    archived,
    default_branch: 'main',
    html_url: `https://github.com/${login}/${name}`,
    owner: { login, id: OWNER_NUMBER, type: kind === 'user' ? 'User' : 'Organization' },
  }
}
