import { type AdvisoryFields, advisoryJson } from '@disclock/github/stand-in'
import { canary } from './canary.js'

/** Makes unpublished advisories of a repository, with a canary in every field that a person would write. */
export function unpublishedIn(repository: string): (fields: AdvisoryFields) => object {
  const embargoed = { author: canary('reporter'), package: canary('package'), description: canary('description') }
  return (fields) => advisoryJson({ repository, ...embargoed, ...fields })
}
