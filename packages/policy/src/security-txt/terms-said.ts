import { emptyPolicy } from '../empty-policy.js'
import type { Policy } from '../policy.js'

/** What a policy is made of or from, which tells reporters nothing that they could miss; and its contacts, told apart. */
const TOLD_APART: readonly string[] = [
  'version',
  'project',
  'contacts',
  'presets',
  'source',
  'observable',
] satisfies (keyof Policy)[]

/** The parts of a policy, besides its contacts, in which it says something: promises, scope, what it asks for. */
export function termsSaid(policy: Policy): readonly string[] {
  const said: Readonly<Record<string, unknown>> = { ...policy }
  return Object.entries(emptyPolicy(policy.project))
    .filter(([name, silence]) => !TOLD_APART.includes(name) && JSON.stringify(said[name]) !== JSON.stringify(silence))
    .map(([name]) => name)
}
