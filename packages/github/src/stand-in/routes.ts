import { listAdvisories, listComments, oneAdvisory } from './advisory-routes.js'
import {
  findRepository,
  numberOf,
  OWNER_NUMBER,
  type StandInOrganisation,
  type StandInRepository,
} from './organisation.js'
import type { PageRequest } from './paging.js'
import { notFound, type Reply } from './reply.js'
import {
  contents,
  listCommits,
  listRepositories,
  listWorkflows,
  oneRepository,
  privateReporting,
} from './repository-routes.js'
import { maySee, type Viewer } from './viewer.js'

/** All that a route may need to answer. */
interface Asked {
  readonly organisation: StandInOrganisation
  readonly viewer: Viewer
  readonly parameters: Readonly<Record<string, string>>
  readonly url: URL
  readonly perPage: number
  readonly commentsApi: boolean
}

type Handler = (asked: Asked) => Reply

const inRepository =
  (handler: (repository: StandInRepository, asked: Asked) => Reply): Handler =>
  (asked) => {
    const { owner = '', repo = '' } = asked.parameters
    const repository = findRepository(asked.organisation, owner, repo)
    return repository !== undefined && maySee(asked.viewer, repository) ? handler(repository, asked) : notFound
  }

/** GitHub's links name what they lead to by number. */
const pageOf = ({ organisation, url, perPage }: Asked, repository: StandInRepository, tail: string): PageRequest => ({
  query: url.searchParams,
  linkUrl: `${url.origin}/repositories/${numberOf(organisation, repository)}/${tail}`,
  perPage,
})

/** The routes of `GET`, as GitHub's documentation writes them. Those of Apps are in `server.ts`: they make tokens. */
export const routes: Readonly<Record<string, Handler>> = {
  '/repos/{owner}/{repo}': inRepository((repository, { organisation, viewer }) =>
    oneRepository(organisation, repository, viewer),
  ),
  '/repos/{owner}/{repo}/private-vulnerability-reporting': inRepository(privateReporting),
  '/repos/{owner}/{repo}/contents': inRepository((repository) => contents(repository, '')),
  '/repos/{owner}/{repo}/contents/{path}': inRepository((repository, { parameters }) =>
    contents(repository, parameters.path ?? ''),
  ),
  '/repos/{owner}/{repo}/actions/workflows': inRepository(listWorkflows),
  '/repos/{owner}/{repo}/commits': inRepository((repository, asked) =>
    listCommits(repository, pageOf(asked, repository, 'commits')),
  ),
  '/repos/{owner}/{repo}/security-advisories': inRepository((repository, asked) =>
    listAdvisories(repository, asked.viewer, pageOf(asked, repository, 'security-advisories'), asked.commentsApi),
  ),
  '/repos/{owner}/{repo}/security-advisories/{ghsa_id}': inRepository((repository, asked) =>
    oneAdvisory(repository, asked.viewer, asked.parameters.ghsa_id ?? '', asked.commentsApi),
  ),
  '/repos/{owner}/{repo}/security-advisories/{ghsa_id}/comments': inRepository((repository, asked) => {
    const { ghsa_id = '' } = asked.parameters
    if (!asked.commentsApi) return notFound
    return listComments(
      repository,
      asked.viewer,
      ghsa_id,
      pageOf(asked, repository, `security-advisories/${ghsa_id}/comments`),
    )
  }),
  '/orgs/{org}/repos': ({ organisation, viewer, parameters, url, perPage }) => {
    const { login, kind } = organisation
    if (kind === 'user' || parameters.org?.toLowerCase() !== login.toLowerCase()) return notFound
    const linkUrl = `${url.origin}/organizations/${OWNER_NUMBER}/repos`
    return listRepositories(organisation, viewer, { query: url.searchParams, linkUrl, perPage }, 'all')
  },
  '/users/{username}/repos': ({ organisation, viewer, parameters, url, perPage }) => {
    if (parameters.username?.toLowerCase() !== organisation.login.toLowerCase()) return notFound
    const linkUrl = `${url.origin}/user/${OWNER_NUMBER}/repos`
    return listRepositories(organisation, viewer, { query: url.searchParams, linkUrl, perPage }, 'public')
  },
}
