import { CalendarError } from '@disclock/calendar/core'
import { formatSlug, type GitHub, type Look, readRepository, readTextFile, type Slug } from '@disclock/github'
import { loadTerms, type Terms } from '@disclock/lifecycle'
import { formatIssue, readPolicyYaml } from '@disclock/policy/yaml'

/** The policy of a repository, or why there is none. `source` says where it was read. */
export type PolicyFound =
  | { readonly kind: 'read'; readonly terms: Terms; readonly source: string }
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
    // GitHub hides a file and a whole repository behind the same 404: only of a repository that we see may it be said.
    const repository = await readRepository(github, slug)
    if (repository.kind === 'seen') return { kind: 'missing' }
    const why = repository.kind === 'failed' ? repository.why : 'the policy, in a repository that is not shown to us'
    return { kind: 'failed', why }
  }
}

/** A policy from the text of a `disclosure.yml`, with its calendar, ready to be clocked. */
export async function readPolicy(text: string, source: string): Promise<PolicyFound> {
  const result = readPolicyYaml(text, source)
  if (result.issues) return { kind: 'unreadable', source, issues: result.issues.map((issue) => formatIssue(issue)) }
  try {
    return { kind: 'read', terms: await loadTerms(result.value), source }
  } catch (error) {
    if (!(error instanceof CalendarError)) throw error
    return { kind: 'unreadable', source, issues: [`${source}: calendar: ${error.message}`] }
  }
}
