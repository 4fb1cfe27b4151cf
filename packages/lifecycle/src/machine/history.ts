import type { CaseState } from './reduce.js'
import { regionAt } from './regions.js'

/**
 * What can come to hold in a case, in CERT/CC's letters: the vendor knows (V), a fix is ready (F) and deployed (D), the
 * vulnerability is public (P), an exploit is (X), attacks were seen (A).
 */
export type Letter = 'V' | 'F' | 'D' | 'P' | 'X' | 'A'

/** In which states of which regions a letter holds. */
const holding: readonly (readonly [Letter, region: string, states: readonly string[]])[] = [
  ['V', 'fix', ['aware', 'ready', 'deployed']],
  ['F', 'fix', ['ready', 'deployed']],
  ['D', 'fix', ['deployed']],
  ['P', 'world.public', ['yes']],
  ['X', 'world.exploit', ['yes']],
  ['A', 'world.attack', ['yes']],
]
const told = [...new Set(holding.map(([, path]) => path))].map(regionAt)

/** The letters that hold in a case. */
export function lettersOf(at: CaseState['at']): readonly Letter[] {
  return holding.flatMap(([letter, region, states]) => (states.includes(at[region] ?? '') ? [letter] : []))
}

/**
 * The case in CERT/CC's case state model: the letters in the order in which they came to hold, such as `VFDP`. Always
 * the beginning of one of the model's 70 histories.
 *
 * One event can bring several letters at one instant. What must have come before a fix comes before it (V, F, D); what
 * follows at once comes after: an exploit makes the vulnerability public, and what is public the vendor knows (X, P, V).
 *
 * @see https://certcc.github.io/Vultron/topics/process_models/cs/
 */
export function historyOf({ timeline, belowQuorum }: CaseState): string {
  const unheard = new Set(belowQuorum.map(({ event }) => event.id))
  const at: Record<string, string> = Object.fromEntries(told.map(({ path, initial }) => [path, initial]))
  let history = ''
  for (const { event } of timeline) {
    const { type } = event
    if (unheard.has(event.id)) continue
    for (const { path, step } of told) at[path] = step(at[path] ?? '', type)?.to ?? at[path] ?? ''
    const order = type.startsWith('fix.') ? 'VFD' : 'XPVA'
    const added = lettersOf(at).filter((letter) => !history.includes(letter))
    history += added.sort((a, b) => order.indexOf(a) - order.indexOf(b)).join('')
  }
  return history
}
