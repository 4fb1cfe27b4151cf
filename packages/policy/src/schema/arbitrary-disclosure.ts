import fc from 'fast-check'
import { CHANNELS, MILESTONES, SEVERITIES } from '../vocabulary.js'
import { LINE } from './shapes.js'

/** Documents that are mostly a disclosure.yml as it should be, and here and there not. For tests. */
export function disclosure(): fc.Arbitrary<unknown> {
  return keyed(
    { version: fc.constant(1), project: line() },
    {
      contacts: fc.array(contact(), { maxLength: 3 }),
      calendar: calendar(),
      observable: fc.array(often(fc.constantFrom(...CHANNELS)), { maxLength: 3 }),
      commitments: fc.array(commitment(), { maxLength: 4 }),
      report: keyed(
        {},
        { ask: fc.array(keyed({ field: name() }, { level: fc.constantFrom('required', 'optional') })) },
      ),
      scope: keyed({}, { in: fc.array(line()), out: fc.array(line()) }),
    },
  )
}

function contact() {
  const role = { role: fc.constantFrom('fallback', 'escalation') }
  const email = mostly(fc.constantFrom('a@example.org', 'unstated', 'a.b+c@x-y.example'), 'no address')
  const pgp = fc.constantFrom('on-request', 'https://example.org/key')
  return fc.oneof(
    keyed({ email }, { ...role, pgp }),
    keyed({ email, pgp, 'pgp-subject': line() }, role),
    keyed({ advisory: fc.constant(true) }, role),
    keyed({ url: mostly(fc.constantFrom('https://example.org', 'https://a..b/'), 'http://example.org') }, role),
  )
}

function commitment() {
  const options = {
    severity: fc.constantFrom(...SEVERITIES),
    strength: fc.constantFrom('will', 'aim'),
    pausable: fc.boolean(),
    ends: fc.constantFrom('end-of-day', 'close-of-business', 'same-time'),
    roll: fc.constantFrom('none', 'following'),
    id: name(),
  }
  const milestone = fc.constantFrom(...MILESTONES)
  const period = mostly(fc.constantFrom('2 business days', '48 hours', '0 days', '3 weeks', '5 fortnights'), '7')
  const length = fc.oneof(period, fc.constantFrom('30-90 days', '90 to 30 days'))
  const may = { 'reporter-may': line() }
  return fc.oneof(
    keyed({ milestone, within: length }, { ...options, kind: often(fc.constant('promise')) }),
    keyed({ milestone, every: period }, { ...options, kind: often(fc.constant('recurring')) }),
    keyed({ milestone, after: period, kind: fc.constant('entitlement'), ...may }, options),
    keyed({ milestone, within: length }, options),
    keyed({ milestone, every: period }, options),
    keyed({ milestone }, { within: length, every: period, after: period, kind: fc.constant('entitlement'), ...may }),
  )
}

function calendar() {
  const day = mostly(fc.constantFrom('2026-12-24', '2027-01-01', '2026-02-30'), 'tomorrow')
  const weekday = fc.constantFrom('mon', 'tue', 'fri')
  const span = mostly(fc.constantFrom('09:00-17:00', '17:00-09:00'), '9-5')
  const hoursOfDay = fc.oneof(span, fc.constant('09:00-12:00, 13:00-17:00'), fc.array(span, { maxLength: 2 }))
  return keyed(
    {},
    {
      zone: mostly(fc.constantFrom('Europe/Stockholm', 'Europe/Nowhere'), '+02:00'),
      workweek: fc.uniqueArray(weekday, { maxLength: 3 }),
      holidays: fc.oneof(fc.constant('none'), fc.array(fc.oneof(day, mostly(fc.constant('ZZ'), 'zz')))),
      join: fc.constantFrom('any-open', 'all-open'),
      workingDays: fc.array(day),
      halfDays: fc.array(day),
      closures: fc.array(keyed({ from: day, to: day, reason: line() }, { announced: day }), { maxLength: 2 }),
      hours: fc.oneof(hoursOfDay, keyed({}, { mon: hoursOfDay, tue: hoursOfDay, 'half-day': hoursOfDay })),
      cutoff: mostly(fc.constantFrom('17:00', '24:00'), '5pm'),
    },
  )
}

function line() {
  return mostly(
    fc.oneof(fc.string({ unit: 'grapheme', minLength: 1, maxLength: 20 }).filter(isLine), fc.constant('für 修复')),
    '',
    ' ',
    'a\nb',
    'a\u202eb',
    'a'.repeat(301),
  )
}

function isLine(text: string): boolean {
  return LINE.pattern.test(text)
}

function name() {
  return mostly(fc.constantFrom('fix', 'fix-2', 'steps', 'poc'), 'Not a name')
}

function mostly<Value>(meant: fc.Arbitrary<Value>, ...others: Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ arbitrary: meant, weight: 60 }, { arbitrary: fc.constantFrom(...others), weight: 1 })
}

/** Mostly what is meant, sometimes what is not. */
function often<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
  const junk = fc.constantFrom<unknown>(null, true, 7, 'junk', '', [], {}, ['junk'], { junk: 1 })
  return fc.oneof({ arbitrary, weight: 150 }, { arbitrary: junk, weight: 1 })
}

function keyed(required: Fields, optional: Fields): fc.Arbitrary<unknown> {
  const fields = Object.entries({ ...required, ...optional }).map(([key, value]) => [key, often(value)] as const)
  const good = fc.record(Object.fromEntries(fields), { requiredKeys: Object.keys(required) })
  const lacking = fc.record(Object.fromEntries(fields), { requiredKeys: [] })
  const odd = good.map((record) => ({ ...record, unheard: 1 }))
  return often(
    fc.oneof({ arbitrary: good, weight: 150 }, { arbitrary: lacking, weight: 1 }, { arbitrary: odd, weight: 1 }),
  )
}

type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>
