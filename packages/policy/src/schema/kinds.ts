import { KINDS, type Kind } from '../policy.js'

const TIMED = ['promise', 'ceiling'] as const

/** The one key of a commitment that says its time, and the kinds that it can make; the first is the default. */
export const TIMES = {
  within: ['promise', 'ceiling', 'legal'],
  every: ['recurring'],
  'at-least': ['floor'],
  after: ['entitlement'],
  rules: ['target'],
} as const satisfies Readonly<Record<string, readonly [Kind, ...Kind[]]>>

/** A key that says the time of a commitment. */
export type TimeKey = keyof typeof TIMES

/** The keys of a commitment that only some kinds have. What is not here goes with every kind. */
export const KINDS_WITH = {
  'reporter-may': ['entitlement'],
  grid: ['recurring'],
  before: ['floor'],
  or: TIMED,
  replaced: TIMED,
  grace: ['promise'],
  'on-severity-change': ['promise'],
  'on-reopen': ['promise'],
  'on-extension': ['promise'],
} as const satisfies Readonly<Record<string, readonly Kind[]>>

/**
 * The keys that every kind has, and that can differ from their default only for some. An entitlement binds nobody, so
 * it is nothing to aim at; a law is no aim either; and what waits for the reporter is what the vendor does (design, §3).
 * A floor is counted backwards, and that never rolls (Regulation 1182/71, art. 3(4)).
 */
export const DEFAULT_EXCEPT = {
  pausable: { default: false, kinds: ['promise', 'recurring'] },
  strength: { default: 'will', kinds: ['promise', 'recurring', 'ceiling', 'floor', 'target'] },
  binds: { default: 'vendor', kinds: KINDS.filter((kind) => kind !== 'entitlement') },
  ends: { default: 'end-of-day', kinds: KINDS.filter((kind) => kind !== 'floor') },
  roll: { default: 'none', kinds: KINDS.filter((kind) => kind !== 'floor') },
} as const satisfies Readonly<Record<string, { readonly default: string | boolean; readonly kinds: readonly Kind[] }>>

/** What `readCommitment` demands of keys together, in words that an editor understands: a choice for each kind. */
export const together = { anyOf: KINDS.map(choiceOf) }

function choiceOf(kind: Kind): object {
  const time = keysOf(TIMES).find((name) => isAmong(TIMES[name], kind))
  const isDefault = time !== undefined && TIMES[time][0] === kind && kind !== 'entitlement'
  return {
    required: [time, ...(isDefault ? [] : ['kind']), ...(kind === 'entitlement' ? ['reporter-may'] : [])],
    properties: {
      ...Object.fromEntries(keysOf(TIMES).flatMap((name) => (name === time ? [] : [[name, false]]))),
      ...Object.fromEntries(
        keysOf(KINDS_WITH).flatMap((name) => (isAmong(KINDS_WITH[name], kind) ? [] : [[name, false]])),
      ),
      ...Object.fromEntries(
        keysOf(DEFAULT_EXCEPT).flatMap((name) =>
          isAmong(DEFAULT_EXCEPT[name].kinds, kind) ? [] : [[name, { const: DEFAULT_EXCEPT[name].default }]],
        ),
      ),
      kind: { const: kind },
    },
  }
}

/** The keys of a table whose keys are all known. */
export function keysOf<Key extends string>(table: Readonly<Record<Key, unknown>>): readonly Key[] {
  // `Object.keys` forgets the type, for an object may have more keys than it says; these tables have not.
  return Object.keys(table) as Key[]
}

/** Whether a kind is in a list of some of them. */
export function isAmong(kinds: readonly Kind[], kind: Kind): boolean {
  return kinds.includes(kind)
}
