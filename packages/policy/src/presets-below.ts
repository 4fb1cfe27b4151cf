import type { PolicyIssue } from './issue.js'
import { type ReadLayer, readLayer } from './layer.js'
import { visible } from './quote.js'
import { nearest } from './suggestion.js'

/** Presets by their names: what stands in their files, as data. */
export type Presets = Readonly<Record<string, unknown>>

/** A preset, read. */
export interface NamedLayer extends ReadLayer {
  readonly name: string
}

interface Below {
  readonly layers: readonly NamedLayer[]
  readonly issues: readonly PolicyIssue[]
}

/**
 * Everything that a policy builds on, the weakest first: its presets in the order of its list, each after the presets
 * that it builds on itself. A preset that several build on counts once, below all of them.
 *
 * @param names What the policy extends, as written. The issues stand there.
 */
export function presetsBelow(names: readonly string[], presets: Presets): Below {
  const layers = new Map<string, NamedLayer>()
  const issues = names.flatMap((name, index) =>
    collect(name, [], presets, layers).map((issue): PolicyIssue => ({ ...issue, path: ['extends', index] })),
  )
  return { layers: [...layers.values()], issues }
}

/** Adds a preset to `layers`, after those that it builds on. `trail` leads to it: the presets that asked for it. */
function collect(
  name: string,
  trail: readonly string[],
  presets: Presets,
  layers: Map<string, NamedLayer>,
): readonly Omit<PolicyIssue, 'path'>[] {
  if (layers.has(name)) return []
  if (trail.includes(name)) return [cycle([...trail, name])]
  if (!Object.hasOwn(presets, name)) return [unknown(name, trail, Object.keys(presets))]
  const read = readLayer(presets[name])
  const below = read.extends.flatMap((other) => collect(other, [...trail, name], presets, layers))
  layers.set(name, { ...read, name })
  return [...below, ...read.issues.map((issue) => invalid(name, issue))]
}

function cycle(trail: readonly string[]): Omit<PolicyIssue, 'path'> {
  const message = `presets build on each other in a circle: ${trail.map(visible).join(' → ')}`
  return { code: 'preset-cycle', message, hint: 'take one of them out of its "extends"' }
}

function unknown(name: string, trail: readonly string[], known: readonly string[]): Omit<PolicyIssue, 'path'> {
  const asked = trail.length === 0 ? '' : `, which "${trail.at(-1)}" builds on`
  const near = nearest(name, known)
  const all = known.length === 0 ? 'no presets are known here' : `the presets are ${known.join(', ')}`
  const hint = near === undefined ? all : `did you mean "${near}"? ${all[0]?.toUpperCase()}${all.slice(1)}`
  return { code: 'unknown-preset', message: `there is no preset "${visible(name)}"${asked}`, hint }
}

function invalid(name: string, { path, message }: PolicyIssue): Omit<PolicyIssue, 'path'> {
  const where = path.length === 0 ? '' : ` (${visible(path.join('.'))})`
  return {
    code: 'invalid-preset',
    message: `the preset "${visible(name)}" is no policy${where}: ${message}`,
    hint: 'put the preset right, or do not build on it',
  }
}
