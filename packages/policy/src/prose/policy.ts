import { readPolicy } from '../parse.js'
import type { Policy } from '../policy.js'
import type { SecurityMd } from '../security-md/read.js'
import { draftOf } from './draft.js'
import type { Lost } from './lost.js'

/** A policy that was read from a SECURITY.md, and what of the text is not in it. */
export interface ProsePolicy {
  readonly policy: Policy
  readonly lost: readonly Lost[]
}

/**
 * What a project promised, as its SECURITY.md says it: each commitment with its line, and with the id that it would
 * have in a disclosure.yml. What is not said there is not there: no calendar, so that due times are intervals.
 *
 * @param project The name of the project; `projectName` finds it in many texts.
 * @throws {RangeError} `project` is not one line of visible text.
 * @example policyFromSecurityMd(readSecurityMd(text).value, { project: 'Rocket' }).policy.commitments
 */
export function policyFromSecurityMd(read: SecurityMd, { project }: { readonly project: string }): ProsePolicy {
  const { disclosure, commitments, lost } = draftOf(read, project)
  const { value, issues } = readPolicy(disclosure, {}, ([, index]) => commitments[Number(index)]?.line ?? null)
  // The draft holds only what was read by itself before; its limits are those of the schema.
  if (issues) throw new Error(`a draft is no policy: ${issues.map(({ code }) => code).join(', ')}`)
  return { policy: value, lost }
}
