/** What of two lists belongs together, and what has no partner. */
interface Paired<Each> {
  readonly pairs: readonly (readonly [before: Each, after: Each])[]
  readonly gone: readonly Each[]
  readonly added: readonly Each[]
}

/**
 * Pairs what has the same key; what is left, by the next key, and so on. The order of the lists changes nothing, and
 * swapping them swaps the sides.
 *
 * @param keys The surest first; none is empty. Null: it is not to be paired by this key.
 * @param name Tells apart what has the same key.
 */
export function pairUp<Each>(
  before: readonly Each[],
  after: readonly Each[],
  keys: readonly ((each: Each) => string | null)[],
  name: (each: Each) => string,
): Paired<Each> {
  const byName = (a: Each, b: Each) => compareTexts(name(a), name(b))
  const pairs: (readonly [Each, Each])[] = []
  let gone = before.toSorted(byName)
  let added = after.toSorted(byName)
  for (const key of keys) {
    const partners = grouped(added, key)
    const taken = new Set<Each>()
    gone = gone.filter((one) => {
      const partner = partners.get(key(one) ?? '')?.shift()
      if (partner === undefined) return true
      taken.add(partner)
      pairs.push([one, partner])
      return false
    })
    added = added.filter((one) => !taken.has(one))
  }
  return { pairs, gone, added }
}

function grouped<Each>(list: readonly Each[], key: (each: Each) => string | null): ReadonlyMap<string, Each[]> {
  const groups = new Map<string, Each[]>()
  for (const each of list) {
    const its = key(each)
    if (its !== null) groups.set(its, [...(groups.get(its) ?? []), each])
  }
  return groups
}

/** The order of two texts, the same on every machine. */
export function compareTexts(a: string, b: string): number {
  return a < b ? -1 : a > b ? 1 : 0
}
