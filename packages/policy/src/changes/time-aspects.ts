import { comparePeriods } from '../period-order.js'
import type { Commitment, Kind, Length, TargetRule } from '../policy.js'
import { type Aspect, opposite } from './aspect.js'
import { type Direction, overall } from './change.js'
import { eventKey, lengthsWords, ruleWords, timeWords } from './wording.js'

/** How two versions of a commitment differ in kind and time. */
export function timeAspects(before: Commitment, after: Commitment): readonly Aspect[] {
  const kind = kindAspects(before, after)
  if (before.kind === 'target' && after.kind === 'target') return [...kind, ...ruleAspects(before, after)]
  const [old, now] = [lengthOf(before), lengthOf(after)]
  // Notice that is given, and time that is taken, are not to be held against each other.
  if (old === null || now === null || (before.kind === 'floor') !== (after.kind === 'floor')) return kind
  return [...kind, ...lengthAspects(old, now, before.kind === 'floor' ? 'strengthens' : 'weakens', [before, after])]
}

function kindAspects(before: Commitment, after: Commitment): readonly Aspect[] {
  if (before.kind === after.kind) return []
  const direction = kindDirection(before.kind, after.kind)
  const words = `${before.kind} → ${after.kind}`
  return [{ code: 'kind-changed', direction, before: before.kind, after: after.kind, words }]
}

/** Nobody is bound by an entitlement, and what recurs is due the first time, too. Of other kinds nobody can say. */
function kindDirection(before: Kind, after: Kind): Direction {
  if (isMore(before, after)) return 'strengthens'
  return isMore(after, before) ? 'weakens' : 'changes'
}

function isMore(less: Kind, more: Kind): boolean {
  return less === 'entitlement'
    ? more !== 'entitlement' && more !== 'floor'
    : less === 'promise' && more === 'recurring'
}

function lengthOf(commitment: Commitment): Length | null {
  switch (commitment.kind) {
    case 'promise':
    case 'ceiling':
    case 'legal':
      return commitment.within
    case 'recurring':
      return { min: commitment.every, max: commitment.every }
    case 'floor':
      return { min: commitment.atLeast, max: commitment.atLeast }
    case 'entitlement':
      return { min: commitment.after, max: commitment.after }
    case 'target':
      return null
  }
}

/** @param longer What more time does to those who report. */
function lengthAspects(
  before: Length,
  after: Length,
  longer: Direction,
  commitments: readonly [Commitment, Commitment],
): readonly Aspect[] {
  const end = comparePeriods(before.max, after.max)
  const beginning = comparePeriods(before.min, after.min)
  const [old, now] = commitments.map(timeWords) as [string, string] // two give two
  const aspect = (code: Aspect['code'], direction: Direction, more = ''): readonly Aspect[] => [
    { code, direction, before: old, after: now, words: `${lengthsWords(before, after)}${more}` },
  ]
  switch (end) {
    case 'equal':
      if (beginning === 'equal') return []
      return aspect('time-changed', 'changes', ', due at the same time as before')
    case 'undecided':
      return aspect('time-changed', 'changes', ', and which is over first depends on the day it starts')
    case 'shorter':
      return aspect(isRange(after) && beginning !== 'shorter' ? 'range-widened' : 'longer', longer)
    case 'longer':
      return aspect(isRange(before) && beginning !== 'longer' ? 'range-narrowed' : 'shorter', opposite(longer))
  }
}

function isRange({ min, max }: Length): boolean {
  return comparePeriods(min, max) !== 'equal'
}

type Target = Extract<Commitment, { kind: 'target' }>

/** Where only the periods differ, and all to the same side, the date moves to that side, whichever rule gives it. */
function ruleAspects(before: Target, after: Target): readonly Aspect[] {
  const [old, now] = [before.rules, after.rules]
  const periods = old.map(({ within }, index) => comparePeriods(within, now[index]?.within ?? within))
  const isSameButPeriods = old.length === now.length && old.every((rule, index) => shape(rule) === shape(now[index]))
  if (isSameButPeriods && periods.every((order) => order === 'equal')) return []
  const moved = periods.filter((order) => order !== 'equal')
  const direction = isSameButPeriods
    ? overall(moved.map((order) => (order === 'shorter' ? 'weakens' : order === 'longer' ? 'strengthens' : 'changes')))
    : 'changes'
  const [said, says] = [old.map(ruleWords).join('; else '), now.map(ruleWords).join('; else ')]
  const code = direction === 'weakens' ? 'longer' : direction === 'strengthens' ? 'shorter' : 'time-changed'
  return [{ code, direction, before: said, after: says, words: `${said} → ${says}` }]
}

function shape(rule: TargetRule | undefined): string {
  if (rule === undefined) return ''
  const { from, if: condition } = rule
  return JSON.stringify([eventKey(from), condition && [eventKey(condition.events), condition.within]])
}
