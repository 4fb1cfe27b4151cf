import { countOf } from './count.js'
import type { PolicyFound } from './policy-file.js'
import type { Access, Proof, RepositoryReport } from './report.js'

/** What anybody may know of one repository's audit: nothing that depends on what its list of advisories holds. */
export interface RepositoryStatement extends Pick<RepositoryReport, 'repository' | 'privateReporting' | 'policy'> {
  /** As far as it is proven without looking at what was found. */
  readonly access: Access
  readonly proof: Proof | null
  readonly missing: readonly string[]
  readonly policyKind: PolicyFound['kind']
}

/** What anybody may know of an audit. The same bytes, whether there are open reports or none. */
export interface PublicStatement {
  readonly asOf: string
  readonly repositories: readonly RepositoryStatement[]
}

/** The statement as lines of plain text. `delivered`: where the details went, in words. */
export function formatStatement({ asOf, repositories }: PublicStatement, delivered: string): readonly string[] {
  return [
    `Audited as of ${asOf}.`,
    ...repositories.map(
      (each) =>
        `${each.repository}: ${policyWords(each)} ${accessWords(each)}${promisesWords(each)}${missingWords(each)}`,
    ),
    delivered,
  ]
}

function policyWords({ policyKind }: RepositoryStatement): string {
  switch (policyKind) {
    case 'read':
      return 'Policy checked.'
    case 'unreadable':
      return 'The policy cannot be read.'
    case 'missing':
      return 'No policy found.'
    case 'failed':
      return 'The policy could not be looked at.'
  }
}

function accessWords({ access, proof }: RepositoryStatement): string {
  switch (access) {
    case 'verified':
      return `Open reports looked at (access proven by ${proof}).`
    case 'unverified':
      return 'Access not proven: whether this token sees open reports, nobody knows.'
    case 'denied':
      return 'Open reports not looked at: the token may not see them.'
    case 'failed':
      return 'Open reports not looked at: GitHub gave no whole answer.'
    case 'none':
      return 'Open reports not looked at.'
  }
}

function promisesWords({ policy }: RepositoryStatement): string {
  return policy === null ? '' : ` ${countOf(policy.commitments, 'promise')} read from ${policy.source}.`
}

function missingWords({ missing }: RepositoryStatement): string {
  return missing.length === 0 ? '' : ` Could not look at: ${missing.join('; ')}.`
}
