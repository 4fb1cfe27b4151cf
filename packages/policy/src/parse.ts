import { emptyPolicy } from './empty-policy.js'
import type { PolicyIssue, Reading } from './issue.js'
import { under } from './key-issues.js'
import { readLayer } from './layer.js'
import { inherited, strongest, unknownDrops, withOwn } from './merge.js'
import type { Commitment, Policy } from './policy.js'
import { type Presets, presetsBelow } from './presets-below.js'
import { unknownCloseOfBusiness } from './whole.js'

/**
 * What a project promised, from the data of a `disclosure.yml` (JSON will do as well), or everything that is wrong
 * with it, all at once.
 *
 * Never throws, whatever the data. A key that is not understood is an issue: it could be a promise. Commitments have
 * no `line` here; `readPolicyYaml` of `@disclock/policy/yaml` gives them theirs.
 *
 * @param options.presets What `extends` may name: data by name, as `PRESETS` of `@disclock/policy/presets`.
 *   Default: none.
 * @example
 * parsePolicy({ version: 1, project: 'ThreatDex' }).value?.commitments // => []
 * parsePolicy({ version: 2 }).issues?.map(({ code }) => code) // => ['missing-key', 'unsupported-version']
 */
export function parsePolicy(input: unknown, { presets = {} }: { readonly presets?: Presets } = {}): Reading<Policy> {
  return readPolicy(input, presets, () => null)
}

/** {@link parsePolicy}, where it is known on which line a place of the data stands. */
export function readPolicy(
  input: unknown,
  presets: Presets,
  lineAt: (path: PolicyIssue['path']) => number | null,
): Reading<Policy> {
  const own = readLayer(input)
  const below = presetsBelow(own.extends, presets)
  const weaker = below.layers.flatMap(({ said }) => said?.inheritable ?? [])
  const offered = inherited(below.layers)
  const drop = own.said?.drop ?? []
  const written = own.commitments.map(({ value, path }): Commitment => ({ ...value, line: lineAt(path) }))
  const commitments = withOwn(offered, drop, written)
  const issues = [
    ...own.issues,
    ...below.issues,
    ...(below.issues.length > 0 ? [] : unknownDrops(drop, offered)),
    ...unknownCloseOfBusiness(
      own.commitments,
      commitments.filter(({ preset }) => preset !== null),
      under(under(input).calendar ?? strongest(weaker).calendar).hours !== undefined,
    ),
  ]
  if (own.said === null || issues.length > 0) return { issues }
  const { ask = [], in: within = [], out = [], ...said } = strongest([...weaker, own.said.inheritable])
  return {
    value: {
      ...emptyPolicy(own.said.project),
      ...said,
      presets: below.layers.map(({ name }) => name),
      source: own.said.source,
      commitments,
      report: { ask },
      scope: { in: within, out },
    },
  }
}
