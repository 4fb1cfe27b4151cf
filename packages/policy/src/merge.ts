import type { PolicyIssue } from './issue.js'
import type { Inheritable } from './layer.js'
import type { Commitment } from './policy.js'
import type { NamedLayer } from './presets-below.js'
import { nearest } from './suggestion.js'

/**
 * The commitments of presets, the weakest first: one with the id of an earlier one takes its place, the others follow.
 * What a preset drops is taken out of what lies below it.
 */
export function inherited(below: readonly NamedLayer[]): ReadonlyMap<string, Commitment> {
  const commitments = new Map<string, Commitment>()
  for (const { said, commitments: own, name } of below) {
    for (const id of said?.drop ?? []) commitments.delete(id)
    // A map keeps the place of a key that is set again.
    for (const { value } of own) commitments.set(value.id, { ...value, preset: name })
  }
  return commitments
}

/** The commitments of a policy: its own over those that it inherits and does not drop. */
export function withOwn(
  below: ReadonlyMap<string, Commitment>,
  drop: readonly string[],
  own: readonly Commitment[],
): readonly Commitment[] {
  const commitments = new Map(below)
  for (const id of drop) commitments.delete(id)
  for (const commitment of own) commitments.set(commitment.id, commitment)
  return [...commitments.values()]
}

/** What is said besides commitments, the weakest first: of each thing, what the strongest says that says it. */
export function strongest(layers: readonly Inheritable[]): Inheritable {
  // A layer does not have the keys of what it does not say, so it hides nothing.
  return Object.assign({}, ...layers) as Inheritable
}

/** Ids that are dropped and that nothing below has. */
export function unknownDrops(drop: readonly string[], below: ReadonlyMap<string, Commitment>): readonly PolicyIssue[] {
  const known = [...below.keys()]
  return drop.flatMap((id, index): readonly PolicyIssue[] => {
    if (below.has(id)) return []
    const near = nearest(id, known)
    const all = known.length === 0 ? 'remove it' : `the presets promise ${known.join(', ')}`
    const hint = near === undefined ? all : `did you mean "${near}"?`
    return [{ code: 'unknown-id', path: ['drop', index], message: `no preset promises "${id}"`, hint }]
  })
}
