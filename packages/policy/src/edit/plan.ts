import { type Change, type Data, type Fields, hasFields, isSame } from './data.js'

/** An entry of a collection as it will be: one that is there, with what changes in it, or a new one. */
export type Step =
  | { readonly from: number; readonly change: Change | null }
  | { readonly from: null; readonly key: string | null; readonly will: Data; readonly least: Data }

/** The entries of a map: those that are there in their order, and each new one behind the nearest that goes before it. */
export function mapPlan(
  written: readonly (string | null)[],
  { was, will, least }: { readonly was: Fields; readonly will: Fields; readonly least: Fields },
  order: readonly string[],
): readonly Step[] {
  const steps = written.flatMap((key, from): readonly (Step & { readonly key: string })[] => {
    if (key === null) return []
    const [old, now, needed] = [was[key], will[key], least[key]]
    if (isSame(old, now)) return [{ key, from, change: null }]
    if (now === undefined || needed === undefined) return []
    return [{ key, from, change: { was: old ?? null, will: now, least: needed } }]
  })
  for (const [key, data] of Object.entries(least)) {
    if (written.includes(key)) continue
    const before = order.slice(0, order.indexOf(key))
    const place = steps.findLastIndex((step) => before.includes(step.key)) + 1
    steps.splice(place, 0, { from: null, key, will: will[key] ?? null, least: data })
  }
  return steps
}

/** The entries of a list, in the order that they will have. */
export function listPlan(
  {
    was,
    will,
    least,
  }: { readonly was: readonly Data[]; readonly will: readonly Data[]; readonly least: readonly Data[] },
  keys: readonly ((row: Fields) => Data | undefined)[],
): readonly Step[] {
  const found = origins(was, will, keys)
  return will.map((entry, to): Step => {
    const from = found[to] ?? null
    const needed = least[to] ?? entry
    if (from === null) return { from, key: null, will: entry, least: needed }
    const old = was[from] ?? null
    return { from, change: isSame(old, entry) ? null : { was: old, will: entry, least: needed } }
  })
}

/**
 * Which entry becomes which: one that is the same, or else by the surest key that two have in common, each once. Where
 * nothing tells entries apart, one with other values at the same place is the same entry.
 */
function origins(
  was: readonly Data[],
  will: readonly Data[],
  keys: readonly ((row: Fields) => Data | undefined)[],
): readonly (number | null)[] {
  const found: (number | null)[] = will.map(() => null)
  const free = new Set(was.keys())
  const match = (isMatch: (old: Data | undefined, now: Data, from: number, to: number) => boolean) => {
    for (const [to, now] of will.entries()) {
      const from = found[to] === null ? [...free].find((index) => isMatch(was[index], now, index, to)) : undefined
      if (from === undefined) continue
      found[to] = from
      free.delete(from)
    }
  }
  match((old, now) => isSame(old, now))
  for (const key of keys) {
    match((old, now) => hasFields(old) && hasFields(now) && key(now) !== undefined && isSame(key(old), key(now)))
  }
  if (keys.length === 0) match((old, now, from, to) => from === to && hasFields(old) && hasFields(now))
  return found
}
