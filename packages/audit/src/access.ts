import type { Advisory, GitHub, InstallationToken, Listing, Look, Repository } from '@disclock/github'
import type { Access, Proof } from './report.js'

/** How to look at one repository: what is public, and, if there is a token, its advisories. */
export interface Eyes {
  /** The way to what is public: the policy, the settings. */
  readonly content: GitHub
  /**
   * The way to advisories. `none`: no token was given. `blocked`: one was to be had, and GitHub gave none.
   * `permitted`: Disclock minted the token, and GitHub's answer says that it may read this repository's advisories.
   */
  readonly advisories:
    | { readonly kind: 'none' }
    | { readonly kind: 'blocked'; readonly access: 'denied' | 'failed'; readonly why: string }
    | { readonly kind: 'token'; readonly github: GitHub; readonly permitted: boolean }
}

/** The eyes that a minted installation token gives. A token that GitHub says does not cover the advisories is blind. */
export function eyesOfInstallation(
  minted: Look<InstallationToken>,
  content: GitHub,
  open: (token: string) => GitHub,
): Eyes {
  const blocked = (access: 'denied' | 'failed', why: string): Eyes => ({
    content,
    advisories: { kind: 'blocked', access, why },
  })
  switch (minted.kind) {
    case 'seen':
      return minted.value.covers
        ? { content, advisories: { kind: 'token', github: open(minted.value.token), permitted: true } }
        : blocked(
            'denied',
            'the App\'s token does not cover this repository\'s advisories; give the App the permission "Repository security advisories: read" and install it on the repository',
          )
    case 'absent':
      return blocked('denied', 'the App is not installed on this repository')
    case 'denied':
      return blocked('denied', deniedApp[minted.status])
    case 'failed':
      return blocked('failed', minted.why)
  }
}

const deniedApp = {
  401: 'GitHub does not know this App; check that app-id and app-private-key belong together',
  403: 'the App may not read advisories here; give it the permission "Repository security advisories: read" and accept the new permission where it is installed',
  404: 'the App is not installed on this repository',
} as const

/** What a look at the list amounted to. `byContent`: the same without what only the list's content shows. */
export interface AccessFound {
  readonly access: Access
  readonly proof: Proof | null
}

/**
 * Whether "0 open" may be said. The list's own answer proves nothing: without the right GitHub answers 200 with the
 * published advisories only. `sight` is content and must not be told in public; `accessInPublic` leaves it out.
 */
export function accessOf(eyes: Eyes, repository: Look<Repository>, listing: Listing | null): AccessFound {
  const inPublic = accessInPublic(eyes, repository, listing)
  if (inPublic.access !== 'unverified' || listing === null) return inPublic
  return listing.items.some(isUnpublished) ? { access: 'verified', proof: 'sight' } : inPublic
}

/** As `accessOf`, from what does not depend on what the list holds. */
export function accessInPublic(eyes: Eyes, repository: Look<Repository>, listing: Listing | null): AccessFound {
  const { advisories } = eyes
  if (advisories.kind === 'none') return { access: 'none', proof: null }
  if (advisories.kind === 'blocked') return { access: advisories.access, proof: null }
  if (listing === null) return { access: 'failed', proof: null }
  if (listing.end !== 'complete') return { access: 'denied' in listing.end ? 'denied' : 'failed', proof: null }
  if (advisories.permitted) return { access: 'verified', proof: 'permission' }
  if (repository.kind === 'seen' && repository.value.admin === true && repository.value.scopes?.includes('repo'))
    return { access: 'verified', proof: 'scope' }
  return { access: 'unverified', proof: null }
}

/** Whether only some may see it: seeing one proves the eyes. An unknown state proves nothing. */
export function isUnpublished({ state }: Advisory): boolean {
  return state === 'triage' || state === 'draft' || state === 'closed'
}
