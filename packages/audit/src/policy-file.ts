import { formatSlug, type GitHub, type Look, readTextFile, type Slug } from '@disclock/github'
import type { Policy } from '@disclock/policy'
import { formatIssue, readPolicyYaml } from '@disclock/policy/yaml'

/** The policy of a repository, or why there is none. `source` says where it was read. */
export type PolicyFound =
  | { readonly kind: 'read'; readonly policy: Policy; readonly source: string }
  | { readonly kind: 'unreadable'; readonly source: string; readonly issues: readonly string[] }
  /** There is a SECURITY.md, and nothing here reads its sentences yet. */
  | { readonly kind: 'prose'; readonly source: string }
  | { readonly kind: 'missing' }
  | { readonly kind: 'failed'; readonly why: string }

/** Looks for the policy of a repository. Made once a pass: the owner's `.github` repository is asked once. */
export type FindPolicy = (slug: Slug) => Promise<PolicyFound>

// GitHub's own order of where community files are looked for.
const FOLDERS = ['.github/', '', 'docs/']

/** Looks for `disclosure.yml`, then `SECURITY.md`: in the repository, then in the owner's `.github` repository. */
export function policyFinder(github: GitHub): FindPolicy {
  const asked = new Map<string, Promise<Look<string>>>()
  const read = (slug: Slug, path: string) => {
    const key = `${formatSlug(slug)}:${path}`.toLowerCase()
    const answer = asked.get(key) ?? readTextFile(github, slug, path)
    asked.set(key, answer)
    return answer
  }
  return async (slug) => {
    const homes = slug.repo === '.github' ? [slug] : [slug, { owner: slug.owner, repo: '.github' }]
    for (const name of ['disclosure.yml', 'SECURITY.md'])
      for (const home of homes)
        for (const folder of FOLDERS) {
          const path = `${folder}${name}`
          const source = home === slug ? path : `${formatSlug(home)}:${path}`
          const look = await read(home, path)
          if (look.kind === 'failed') return { kind: 'failed', why: look.why }
          if (look.kind === 'seen')
            return name === 'SECURITY.md' ? { kind: 'prose', source } : readPolicy(look.value, source)
        }
    return { kind: 'missing' }
  }
}

/** A policy from the text of a `disclosure.yml`. */
export function readPolicy(text: string, source: string): PolicyFound {
  const result = readPolicyYaml(text, source)
  return result.issues
    ? { kind: 'unreadable', source, issues: result.issues.map((issue) => formatIssue(issue)) }
    : { kind: 'read', policy: result.value, source }
}
