import { formatPeriod, type Period } from '@disclock/calendar/period'
import type { Commitment, Length, Selectors, TargetRule } from '../policy.js'
import { quote } from '../quote.js'
import { compareTexts } from './pair-up.js'

/** What people call a commitment: `fix (critical)`, `disclosure (ceiling)`, `"notice"`. */
export function nameOf({ milestone, id, severity, kind }: Commitment): string {
  const usual = kind === 'promise' || kind === 'recurring'
  const details = [...(severity === null ? [] : [severity]), ...(usual ? [] : [kind])]
  const name = milestone === 'other' ? quote(id) : milestone.replace('-', ' ')
  return details.length === 0 ? name : `${name} (${details.join(', ')})`
}

/** The time of a commitment: `within 30 to 90 days`, `every 7 days`. */
export function timeWords(commitment: Commitment): string {
  switch (commitment.kind) {
    case 'promise':
    case 'ceiling':
    case 'legal':
      return `within ${lengthWords(commitment.within)}`
    case 'recurring':
      return `every ${formatPeriod(commitment.every)}`
    case 'floor':
      return `at least ${formatPeriod(commitment.atLeast)} before ${eventWords(commitment.before)}`
    case 'entitlement':
      return `after ${formatPeriod(commitment.after)} the reporter may ${quote(commitment.reporterMay)}`
    case 'target':
      return commitment.rules.map(ruleWords).join('; else ')
  }
}

/** A commitment's time, and that it is an aim where it is one. */
export function promiseWords(commitment: Commitment): string {
  return `${timeWords(commitment)}${commitment.strength === 'aim' ? ' (an aim)' : ''}`
}

/** A length: `90 days`, `30 to 90 days`. */
function lengthWords({ min, max }: Length): string {
  if (min.unit === max.unit && min.amount !== max.amount) return `${min.amount} to ${formatPeriod(max)}`
  return formatPeriod(max)
}

/** A rule of a target: `30 days from fix.released if fix.released within 90 days`. */
export function ruleWords({ within, from, if: condition }: TargetRule): string {
  const start = from === null ? '' : ` from ${eventWords(from)}`
  const soon = condition?.within == null ? '' : ` within ${formatPeriod(condition.within)}`
  return `${formatPeriod(within)}${start}${condition === null ? '' : ` if ${eventWords(condition.events)}${soon}`}`
}

/** Events of which any one will do: `fix.released or awareness.recorded (of "incident")`. */
export function eventWords(selectors: Selectors): string {
  return inOrder(selectors)
    .map(({ event, where }) => {
      const fields = where.map(([field, value]) => `${field} ${quote(value)}`)
      return fields.length === 0 ? event : `${event} (${fields.join(', ')})`
    })
    .join(' or ')
}

/** A text that is the same for the same events, in whatever order they stand, and for no others. */
export function eventKey(selectors: Selectors | null): string {
  return JSON.stringify(selectors && inOrder(selectors))
}

function inOrder(selectors: Selectors) {
  return selectors
    .map(({ event, where }) => ({
      event,
      where: Object.entries(where).toSorted(([a], [b]) => compareTexts(a, b)),
    }))
    .toSorted((a, b) => compareTexts(JSON.stringify(a), JSON.stringify(b)))
}

/** The two sides of a change of length: `2`, `5 business days` where the unit is the same. */
export function lengthsWords(before: Length, after: Length): string {
  const isPlain = ({ min, max }: Length) => isSame(min, max)
  if (before.max.unit === after.max.unit && isPlain(before) && isPlain(after))
    return `${before.max.amount} → ${formatPeriod(after.max)}`
  return `${lengthWords(before)} → ${lengthWords(after)}`
}

function isSame(a: Period, b: Period): boolean {
  return a.amount === b.amount && a.unit === b.unit
}
