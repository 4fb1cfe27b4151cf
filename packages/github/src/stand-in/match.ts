import { numberOf, OWNER_NUMBER, type StandInOrganisation } from './organisation.js'

/** The template that a path fits, and what stands in its places. */
export interface Match {
  readonly template: string
  readonly parameters: Readonly<Record<string, string>>
}

/** The first template that fits. `{path}`, which comes last, takes the slashes, too. A broken `%` fits none. */
export function matchPath(pathname: string, templates: readonly string[]): Match | undefined {
  if (!isDecodable(pathname)) return undefined
  for (const template of templates) {
    const pattern = template.replaceAll(/\{(\w+)\}/g, (_, name) =>
      name === 'path' ? '(?<path>.+)' : `(?<${name}>[^/]+)`,
    )
    const groups = new RegExp(`^${pattern}$`).exec(pathname)?.groups
    if (groups !== undefined || pattern === pathname) {
      const parameters = Object.entries(groups ?? {}).map(([name, value]) => [name, decodeURIComponent(value)])
      return { template, parameters: Object.fromEntries(parameters) }
    }
  }
  return undefined
}

/** A path by number, as in GitHub's links, under the name by which the routes know it. */
export function namePath(pathname: string, organisation: StandInOrganisation): string {
  const { login, repositories } = organisation
  return pathname
    .replace(`/organizations/${OWNER_NUMBER}/`, `/orgs/${login}/`)
    .replace(`/user/${OWNER_NUMBER}/`, `/users/${login}/`)
    .replace(/^\/repositories\/(\d+)\b/, (whole, number) => {
      const repository = repositories.find((candidate) => numberOf(organisation, candidate) === Number(number))
      return repository === undefined ? whole : `/repos/${login}/${repository.name}`
    })
}

function isDecodable(pathname: string): boolean {
  try {
    decodeURIComponent(pathname)
    return true
  } catch {
    return false
  }
}
