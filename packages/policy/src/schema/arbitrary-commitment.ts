import fc from 'fast-check'
import { BOUND, KINDS } from '../policy.js'
import { EVENT_TYPES, MILESTONES, SEVERITIES } from '../vocabulary.js'
import { day, type Fields, keyed, line, mostly, name, often } from './arbitrary-parts.js'

/** Commitments of each kind, mostly as they should be, and here and there with keys of another. For tests. */
export function commitment(): fc.Arbitrary<unknown> {
  const milestone = fc.constantFrom(...MILESTONES)
  const kind = (word: string) => ({ kind: often(fc.constant(word)) })
  const may = { 'reporter-may': line() }
  const grid = { grid: fc.constantFrom('sliding', 'fixed') }
  const before = { before: selectors() }
  const times = { within: length(), every: period(), 'at-least': period(), after: period(), rules: rules() }
  return fc.oneof(
    keyed(
      { milestone, within: length() },
      { ...ALWAYS, ...LAST_DAY, ...BOUNDS, ...AIMED, ...PAUSED, ...MOVED, ...kind('promise') },
    ),
    keyed(
      { milestone, within: length(), ...kind('ceiling') },
      { ...ALWAYS, ...LAST_DAY, ...BOUNDS, ...AIMED, ...DEADLINES },
    ),
    keyed({ milestone, within: length(), ...kind('legal') }, { ...ALWAYS, ...LAST_DAY, ...BOUNDS }),
    keyed(
      { milestone, every: period() },
      { ...ALWAYS, ...LAST_DAY, ...BOUNDS, ...AIMED, ...PAUSED, ...grid, ...kind('recurring') },
    ),
    keyed({ milestone, 'at-least': period() }, { ...ALWAYS, ...BOUNDS, ...AIMED, ...before, ...kind('floor') }),
    keyed({ milestone, after: period(), ...kind('entitlement'), ...may }, { ...ALWAYS, ...LAST_DAY }),
    keyed({ milestone, rules: rules() }, { ...ALWAYS, ...LAST_DAY, ...BOUNDS, ...AIMED, ...kind('target') }),
    // Keys of several kinds beside each other.
    keyed(
      { milestone, within: length() },
      {
        kind: fc.constantFrom(...KINDS),
        ...LAST_DAY,
        ...BOUNDS,
        ...AIMED,
        ...PAUSED,
        ...MOVED,
        ...may,
        ...grid,
        ...before,
      },
    ),
    keyed(
      { milestone },
      { ...times, ...may, ...grid, ...before, ...AIMED, ...PAUSED, kind: fc.constantFrom(...KINDS) },
    ),
  )
}

const ALWAYS: Fields = {
  severity: fc.constantFrom(...SEVERITIES),
  id: name(),
  from: selectors(),
  until: selectors(),
  when: selectors(),
  unless: selectors(),
  since: day(),
}
const LAST_DAY: Fields = {
  ends: fc.constantFrom('end-of-day', 'close-of-business', 'same-time'),
  roll: fc.constantFrom('none', 'following'),
}
const BOUNDS: Fields = { binds: fc.constantFrom(...BOUND) }
const AIMED: Fields = { strength: fc.constantFrom('will', 'aim') }
const PAUSED: Fields = { pausable: fc.boolean() }
const DEADLINES: Fields = {
  or: fc.array(keyed({ within: period(), from: selectors() }, {}), { maxLength: 2 }),
  replaced: fc.array(keyed({ when: selectors(), within: period() }, {}), { maxLength: 2 }),
}
const MOVED: Fields = {
  ...DEADLINES,
  grace: keyed({ period: period(), if: selectors() }, {}),
  'on-severity-change': fc.constantFrom('recompute', 'restart', 'keep'),
  'on-reopen': fc.constantFrom('recompute', 'restart', 'ignore'),
  'on-extension': fc.constantFrom('add', 'ignore'),
}

function rules(): fc.Arbitrary<unknown> {
  const conditional = keyed({ within: period(), if: selectors() }, { from: selectors(), 'if-within': period() })
  const last = keyed({ within: period() }, { from: selectors() })
  const any = keyed({ within: period() }, { from: selectors(), if: selectors(), 'if-within': period() })
  return fc.oneof(
    { arbitrary: fc.tuple(conditional, last), weight: 3 },
    { arbitrary: fc.tuple(last), weight: 3 },
    { arbitrary: fc.array(any, { maxLength: 3 }), weight: 1 },
  )
}

function selectors(): fc.Arbitrary<unknown> {
  const plain = mostly<string>(fc.constantFrom(...EVENT_TYPES), 'fix.relesed')
  const aware = {
    event: fc.constant('awareness.recorded'),
    of: mostly(fc.constantFrom('exploitation', 'incident'), 'x'),
  }
  const told = { event: fc.constant('authority.notified'), stage: fc.constantFrom('early-warning', 'final') }
  const one = fc.oneof(
    { arbitrary: plain, weight: 6 },
    { arbitrary: keyed(aware, { by: fc.constantFrom('vendor', 'system') }), weight: 2 },
    { arbitrary: keyed(told, {}), weight: 2 },
    { arbitrary: keyed({ event: fc.constantFrom('fix.ready', 'report.received') }, { branch: line() }), weight: 1 },
  )
  return fc.oneof(
    { arbitrary: one, weight: 5 },
    { arbitrary: fc.array(one, { minLength: 1, maxLength: 2 }), weight: 1 },
  )
}

function period(): fc.Arbitrary<string> {
  return mostly(fc.constantFrom('2 business days', '48 hours', '0 days', '3 weeks', '5 fortnights'), '7')
}

function length(): fc.Arbitrary<string> {
  return fc.oneof(period(), fc.constantFrom('30-90 days', '90 to 30 days'))
}
