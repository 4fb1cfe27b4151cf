import type { StandInRepository } from './organisation.js'

/**
 * Which advisories a token sees: `all`, the published ones, none (an empty list), or a refusal with that status.
 * The last four are the ways in which GitHub may say that a token has no access; two of them look like success.
 */
export type Sees = 'all' | 'published' | 'nothing' | 403 | 404

/** What a token is and may. */
export interface StandInToken {
  /** The header `x-oauth-scopes`; null or absent: none is sent, as for every token but a classic one. */
  readonly scopes?: string | null
  readonly sees: Sees
  /** Absent: the answer of `GET /repos/…` has no `permissions`. */
  readonly admin?: boolean
}

/** Who asks: a token, with the repositories that an App's token is limited to. */
export interface Viewer extends StandInToken {
  readonly signedIn: boolean
  readonly limitedTo?: readonly string[]
}

/** Someone without a token. */
export const nobody: Viewer = { signedIn: false, sees: 'published' }

function seesOf(viewer: Viewer, repository: StandInRepository): Sees {
  return viewer.limitedTo === undefined || viewer.limitedTo.includes(repository.name) ? viewer.sees : 'published'
}

/** Whether the viewer may know that the repository is there. */
export function maySee(viewer: Viewer, repository: StandInRepository): boolean {
  if (repository.visibility !== 'private') return true
  return viewer.signedIn && (viewer.limitedTo === undefined || viewer.limitedTo.includes(repository.name))
}

/** The advisories of a repository that the viewer sees, or the status that they get instead. */
export function visibleAdvisories(viewer: Viewer, repository: StandInRepository): readonly object[] | 403 | 404 {
  const sees = seesOf(viewer, repository)
  const advisories = repository.advisories ?? []
  switch (sees) {
    case 'all':
      return advisories
    case 'published':
      return advisories.filter((advisory) => 'state' in advisory && isPublic(advisory.state))
    case 'nothing':
      return []
    case 403:
    case 404:
      return sees
  }
}

function isPublic(state: unknown): boolean {
  return state === 'published' || state === 'withdrawn'
}
