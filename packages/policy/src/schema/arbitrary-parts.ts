import fc from 'fast-check'
import { LINE } from './shapes.js'

/** A line of words, and sometimes what is none. For tests, as all of this file. */
export function line(): fc.Arbitrary<string> {
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

/** An id, and sometimes what is none. */
export function name(): fc.Arbitrary<string> {
  return mostly(fc.constantFrom('fix', 'fix-2', 'steps', 'poc'), 'Not a name')
}

/** A day, and sometimes one that does not exist, or a word. */
export function day(): fc.Arbitrary<string> {
  return mostly(fc.constantFrom('2026-12-24', '2027-01-01', '2026-02-30'), 'tomorrow')
}

/** An https link, and sometimes what is none. */
export function link(): fc.Arbitrary<string> {
  return mostly(fc.constantFrom('https://example.org', 'https://a..b/'), 'http://example.org')
}

/** Mostly what is meant, sometimes one of the others. */
export function mostly<Value>(meant: fc.Arbitrary<Value>, ...others: Value[]): fc.Arbitrary<Value> {
  return fc.oneof({ arbitrary: meant, weight: 80 }, { arbitrary: fc.constantFrom(...others), weight: 1 })
}

/** Mostly what is meant, sometimes something of another type. */
export function often<Value>(arbitrary: fc.Arbitrary<Value>): fc.Arbitrary<unknown> {
  const junk = fc.constantFrom<unknown>(null, true, 7, 'junk', '', [], {}, ['junk'], { junk: 1 })
  return fc.oneof({ arbitrary, weight: 250 }, { arbitrary: junk, weight: 1 })
}

/** What has keys: mostly all that are required, sometimes one less, or one that nobody knows. */
export function keyed(required: Fields, optional: Fields): fc.Arbitrary<unknown> {
  const fields = Object.entries({ ...required, ...optional }).map(([key, value]) => [key, often(value)] as const)
  const good = fc.record(Object.fromEntries(fields), { requiredKeys: Object.keys(required) })
  const lacking = fc.record(Object.fromEntries(fields), { requiredKeys: [] })
  const odd = good.map((record) => ({ ...record, unheard: 1 }))
  return often(
    fc.oneof({ arbitrary: good, weight: 250 }, { arbitrary: lacking, weight: 1 }, { arbitrary: odd, weight: 1 }),
  )
}

/** Keys, and what may stand at them. */
export type Fields = Readonly<Record<string, fc.Arbitrary<unknown>>>
