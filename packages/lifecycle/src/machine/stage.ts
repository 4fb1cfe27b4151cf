import type { EventType } from '@disclock/policy'
import type { CaseState } from './reduce.js'

/** How far a case has come, in the words of a SECURITY.md: a projection for people, computed from the regions. */
export const STAGES = ['receipt', 'triage', 'fix', 'testing', 'release', 'disclosure', 'closed'] as const
/** One of {@link STAGES}. */
export type Stage = (typeof STAGES)[number]

const reaches: ReadonlyMap<EventType, Stage> = new Map([
  ['report.acknowledged', 'triage'],
  ['report.validated', 'triage'],
  ['report.invalidated', 'triage'],
  ['report.out-of-scope', 'triage'],
  ['report.duplicate', 'triage'],
  ['report.accepted', 'fix'],
  ['fix.started', 'fix'],
  ['advisory.published', 'disclosure'],
  ['made-public', 'disclosure'],
])

/** How far the fix has come, once enough branches have it. */
const reachedByFix: ReadonlyMap<string | undefined, Stage> = new Map([
  ['ready', 'testing'],
  ['deployed', 'release'],
])

/** The furthest stage that the case has reached; `closed` while its report is closed. */
export function stageOf({ at, timeline }: CaseState): Stage {
  if (at.report === 'closed') return 'closed'
  let furthest = STAGES.indexOf(reachedByFix.get(at.fix) ?? 'receipt')
  for (const { event } of timeline) furthest = Math.max(furthest, STAGES.indexOf(reaches.get(event.type) ?? 'receipt'))
  return STAGES[furthest] ?? 'receipt'
}

/** The regions as the command line prints them. */
export interface Regions {
  readonly report: string
  readonly embargo: string
  readonly fix: { readonly vendorAware: boolean; readonly ready: boolean; readonly deployed: boolean }
  readonly world: { readonly public: boolean; readonly exploit: boolean; readonly attack: boolean }
  readonly turn: string
  readonly identifier: string
  readonly credit: string
}

/** The state of every region, in the shape of the contract. */
export function regionsView({ at }: CaseState): Regions {
  const is = (path: string) => at[path] ?? ''
  const yes = (path: string) => at[path] === 'yes'
  return {
    report: is('report'),
    embargo: is('embargo'),
    fix: {
      vendorAware: at.fix !== 'unaware',
      ready: at.fix === 'ready' || at.fix === 'deployed',
      deployed: at.fix === 'deployed',
    },
    world: { public: yes('world.public'), exploit: yes('world.exploit'), attack: yes('world.attack') },
    turn: is('turn'),
    identifier: is('identifier'),
    credit: is('credit'),
  }
}
