import type { AskedField, Policy, SupportedVersion } from '../policy.js'
import { quote } from '../quote.js'
import { byPresence, change, type Direction, type PolicyChange } from './change.js'
import { compareTexts } from './pair-up.js'

/** How two lists of texts differ, whatever their order. */
interface ListDifference {
  readonly gone: readonly string[]
  readonly added: readonly string[]
}

/** What stands in one list only. */
export function differenceOf(before: readonly string[], after: readonly string[]): ListDifference {
  const only = (list: readonly string[], other: readonly string[]) =>
    [...new Set(list)].filter((each) => !other.includes(each)).toSorted(compareTexts)
  return { gone: only(before, after), added: only(after, before) }
}

/** Whether what is gone may be there again in other words. */
export function isReworded({ gone, added }: ListDifference): boolean {
  return gone.length > 0 && added.length > 0
}

/**
 * How the scope differs. A scope that is not named is no narrow one, and no wide one either; and where something is gone
 * and something new, it may be the same in other words.
 */
export function scopeChanges({ scope: before }: Policy, { scope: after }: Policy): readonly PolicyChange[] {
  const inside = differenceOf(before.in, after.in)
  const outside = differenceOf(before.out, after.out)
  const isNamed = before.in.length > 0 && after.in.length > 0
  const within = (direction: Direction) => (isNamed && !isReworded(inside) ? direction : 'changes')
  const without = (direction: Direction) => (isReworded(outside) ? 'changes' : direction)
  return [
    ...inside.gone.map((text) => scopeChange(within('weakens'), 'in scope', [quote(text), null])),
    ...inside.added.map((text) => scopeChange(within('strengthens'), 'in scope', [null, quote(text)])),
    ...outside.gone.map((text) => scopeChange(without('strengthens'), 'out of scope', [quote(text), null])),
    ...outside.added.map((text) => scopeChange(without('weakens'), 'out of scope', [null, quote(text)])),
  ]
}

const SCOPE_CODES = { weakens: 'scope-narrowed', strengthens: 'scope-widened', changes: 'scope-changed' } as const

function scopeChange(direction: Direction, what: string, sides: readonly [string | null, string | null]): PolicyChange {
  return change(SCOPE_CODES[direction], direction, what, sides)
}

/** How the versions that get security fixes differ. One that is not named is neither supported nor refused. */
export function versionChanges(
  before: readonly SupportedVersion[],
  after: readonly SupportedVersion[],
): readonly PolicyChange[] {
  const [old, now] = [before, after].map((rows) => new Map(rows.map(({ version, supported }) => [version, supported])))
  const names = [...new Set([...before, ...after].map(({ version }) => version))].toSorted(compareTexts)
  return names.flatMap((version) => {
    const [was, is] = [old?.get(version), now?.get(version)]
    if (was === is) return []
    const words = [was, is].map((supported) =>
      supported === undefined ? 'not named' : supported ? 'supported' : 'not supported',
    )
    const sides = [words[0] ?? null, words[1] ?? null] as const
    const [code, direction] =
      is === true
        ? (['version-supported', 'strengthens'] as const)
        : was === true
          ? (['version-dropped', 'weakens'] as const)
          : (['version-changed', 'changes'] as const)
    return [change(code, direction, `version ${quote(version)}`, sides)]
  })
}

/** How the branches that get a fix differ, and how many of them must have it. */
export function branchChanges(before: Policy['branches'], after: Policy['branches']): readonly PolicyChange[] {
  if (before === null || after === null) {
    if (before === after) return []
    return [change('branches-changed', 'changes', 'branches that get a fix', [branchWords(before), branchWords(after)])]
  }
  const { gone, added } = differenceOf(before.supported, after.supported)
  const [old, now] = [quorumOf(before), quorumOf(after)]
  const isSameList = gone.length + added.length === 0
  return [
    ...gone.map((text) => change('branches-changed', 'weakens', 'branch that gets a fix', [quote(text), null])),
    ...added.map((text) => change('branches-changed', 'strengthens', 'branch that gets a fix', [null, quote(text)])),
    ...(before.quorum === after.quorum || (isSameList && old === now)
      ? []
      : [
          change(
            'branches-changed',
            isSameList ? (now > old ? 'strengthens' : 'weakens') : 'changes',
            'branches that must have a fix',
            [String(before.quorum), String(after.quorum)],
          ),
        ]),
  ]
}

function quorumOf({ supported, quorum }: NonNullable<Policy['branches']>): number {
  return quorum === 'all' ? supported.length : quorum === 'any' ? 1 : quorum
}

function branchWords(branches: Policy['branches']): string | null {
  return branches && `${branches.supported.toSorted(compareTexts).map(quote).join(', ')} (${branches.quorum})`
}

/** How what reporters are asked to send differs. To ask more or less of them is no promise to them. */
export function fieldChanges(before: readonly AskedField[], after: readonly AskedField[]): readonly PolicyChange[] {
  const levels = (asked: readonly AskedField[]) =>
    new Map(asked.map(({ field, level, required }) => [field, required ?? level]))
  const [old, now] = [levels(before), levels(after)]
  const names = [...new Set([...old.keys(), ...now.keys()])].toSorted(compareTexts)
  return names.flatMap((field) => {
    const sides = [old.get(field) ?? null, now.get(field) ?? null] as const
    if (sides[0] === sides[1]) return []
    const presence = byPresence(...sides)
    const code =
      presence === 'strengthens' ? 'field-asked' : presence === 'weakens' ? 'field-not-asked' : 'field-level-changed'
    return [change(code, 'changes', `asked of reporters, ${quote(field)}`, sides)]
  })
}
