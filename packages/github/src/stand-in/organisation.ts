/** An organisation (or a user) of the stand-in, and all that it owns. */
export interface StandInOrganisation {
  readonly login: string
  /** Default: organisation. A user has no `/orgs/…` route. */
  readonly kind?: 'organisation' | 'user'
  /** Files of the owner as a whole are those of the repository named `.github`. */
  readonly repositories: readonly StandInRepository[]
}

/** A repository of the stand-in. */
export interface StandInRepository {
  readonly name: string
  /** Default: public. */
  readonly visibility?: 'public' | 'private'
  readonly archived?: boolean
  /** Default: true. Private repositories have no such setting. */
  readonly privateReporting?: boolean
  /** In GitHub's JSON, of any shape: what GitHub may send, the stand-in sends. `advisoryJson` makes whole ones. */
  readonly advisories?: readonly object[]
  /** By the advisory's id, oldest first. `commentJson` makes whole ones. */
  readonly comments?: Readonly<Record<string, readonly object[]>>
  /** Text by path, on the default branch. */
  readonly files?: Readonly<Record<string, string>>
  /** The project's site. Default: none is named. */
  readonly homepage?: string
  /** What GitHub knows of its workflows. `state` is `active`, `disabled_inactivity` or any other text. */
  readonly workflows?: readonly { readonly path: string; readonly state: string }[]
  /** Of the default branch, the newest first. */
  readonly commits?: readonly StandInCommit[]
}

/** A commit of the stand-in. */
export interface StandInCommit {
  /** ISO 8601. */
  readonly date: string
  /** The files that it changed. Default: none that anybody asks for. */
  readonly paths?: readonly string[]
}

/** The repository of that name. Case does not matter to GitHub. */
export function findRepository(
  { login, repositories }: StandInOrganisation,
  owner: string,
  name: string,
): StandInRepository | undefined {
  if (owner.toLowerCase() !== login.toLowerCase()) return undefined
  return repositories.find((repository) => repository.name.toLowerCase() === name.toLowerCase())
}

/** The number by which GitHub's links call a repository. */
export function numberOf({ repositories }: StandInOrganisation, repository: StandInRepository): number {
  return 1001 + repositories.indexOf(repository)
}

/** The number by which GitHub's links call the owner of everything here. */
export const OWNER_NUMBER = 1000
