import { parseSlug, type Slug } from '@disclock/github'
import type { Inputs } from './inputs.js'

/** What to compare, and where to say it. */
export interface Comparison {
  readonly repository: Slug
  /** A branch, tag or commit. What parted from it is compared with where it did. */
  readonly base: string
  /** A commit. One of a fork is there under its number in the repository that the pull request is for, too. */
  readonly head: string
  /** The number of the pull request; null on another event. */
  readonly pullRequest: number | null
}

/** What the action will not do, wherever it is asked to. */
class RefusedError extends Error {
  override readonly name = 'RefusedError'
}

/**
 * What the event asks to compare.
 *
 * Both versions are asked of the repository that the pull request is for: a fork may be private, or gone. Nothing of
 * the pull request is checked out or run.
 *
 * @param payload What GITHUB_EVENT_PATH holds.
 * @throws {RefusedError} It is no pull request, and nothing says what to compare with.
 */
export function comparisonOf(env: NodeJS.ProcessEnv, payload: unknown, inputs: Inputs): Comparison {
  const repository = parseSlug(env.GITHUB_REPOSITORY ?? '')
  if (/^pull_request(?:_target)?$/.test(env.GITHUB_EVENT_NAME ?? '')) {
    const pullRequest = fieldOf(payload, 'pull_request')
    const [base, head] = ['base', 'head'].map((side) => fieldOf(fieldOf(pullRequest, side), 'sha'))
    const number = fieldOf(pullRequest, 'number')
    if (typeof base !== 'string' || typeof head !== 'string' || typeof number !== 'number')
      throw new RefusedError('the event does not say which pull request it is about')
    return { repository, base: inputs.base ?? base, head, pullRequest: number }
  }
  const head = env.GITHUB_SHA ?? ''
  if (inputs.base === null || head === '')
    throw new RefusedError(
      'run this action on pull_request, or give it the base to compare with: a branch, tag or commit',
    )
  return { repository, base: inputs.base, head, pullRequest: null }
}

/** A field of what may be an object. */
export function fieldOf(value: unknown, name: string): unknown {
  // An object's own field, whatever it holds; the callers check it.
  return typeof value === 'object' && value !== null ? (value as Readonly<Record<string, unknown>>)[name] : undefined
}
