import { InputError } from './input-error.js'

/** A repository's place on GitHub. Both parts keep to GitHub's characters, so they are safe in a URL. */
export interface Slug {
  readonly owner: string
  readonly repo: string
}

// A trailing hyphen and an underscore are refused to new accounts, but old ones and managed users (`name_company`) have them.
const OWNER = /^[A-Za-z0-9][A-Za-z0-9_-]{0,38}$/
const REPOSITORY = /^[A-Za-z0-9._-]{1,100}$/

/**
 * The repository that `OWNER/REPO` names.
 *
 * @throws {InputError} `bad-repository`: anything else, a URL among them.
 */
export function parseSlug(text: string): Slug {
  const [owner = '', repo = '', ...rest] = text.trim().split('/')
  if (rest.length > 0 || !OWNER.test(owner) || !REPOSITORY.test(repo) || repo === '.' || repo === '..')
    throw new InputError(
      'bad-repository',
      `"${text}" is not a repository; write OWNER/REPO, such as "octocat/hello-world"`,
    )
  return { owner, repo }
}

/**
 * The organisation or user that `text` names.
 *
 * @throws {InputError} `bad-owner`: not a name that GitHub gives.
 */
export function parseOwner(text: string): string {
  const owner = text.trim()
  if (!OWNER.test(owner))
    throw new InputError('bad-owner', `"${text}" is not an organisation; write its name only, such as "octocat"`)
  return owner
}

/** A repository as people write it: `OWNER/REPO`. */
export function formatSlug(slug: Slug): string {
  return `${slug.owner}/${slug.repo}`
}
