import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { policies, revisions } from './changes/arbitrary-policy.js'
import { policyOf } from './changes/say-changes.js'
import { changesBetween, formatChanges, POLICY_CHANGES } from './changes.js'
import { emptyPolicy } from './empty-policy.js'
import type { Policy } from './policy.js'
import { readPolicyYaml } from './yaml.js'

test('what promises less comes first, each with its line and both sides', () => {
  const text = (within: string, every: string) =>
    `version: 1\nproject: Rocket\ncommitments:\n  - { milestone: status-update, every: ${every} }\n  - { milestone: triage, within: ${within} }\n`
  const [before, after] = [text('5 days', '7 days'), text('9 days', '3 days')].map(
    (yaml) => readPolicyYaml(yaml, 'disclosure.yml').value,
  )
  if (before === undefined || after === undefined) throw new TypeError('the texts are policies')
  const changes = changesBetween(before, after)
  expect(formatChanges(changes)).toEqual([
    'weakens (line 5): triage: 5 → 9 days',
    'strengthens (line 4): status update: 7 → 3 days',
  ])
  expect(changes[0]).toEqual({
    code: 'longer',
    direction: 'weakens',
    commitment: 'triage',
    before: 'within 5 days',
    after: 'within 9 days',
    line: 5,
    message: 'triage: 5 → 9 days',
  })
})

test('foreign texts are quoted, cut and made visible', () => {
  const before = policyOf({})
  const after = { ...before, scope: { in: [], out: [`a\u202e${'b'.repeat(200)}`] } }
  const [line = ''] = formatChanges(changesBetween(before, after))
  expect(line).toMatch(/^weakens: out of scope: new: "a\\u\{202e\}b{58}…"$/)
})

describe('whatever two policies say', () => {
  test('a policy is no change of itself', () => {
    fc.assert(
      fc.property(policies(), (one) => {
        expect(changesBetween(one, one)).toEqual([])
      }),
    )
  })

  test('what weakens one way strengthens the other', () => {
    const opposite = { weakens: 'strengthens', strengthens: 'weakens', changes: 'changes' } as const
    fc.assert(
      fc.property(revisions(), ([one, other]) => {
        const there = changesBetween(one, other).map(({ direction, before, after }) => [direction, before, after])
        const back = changesBetween(other, one).map(({ direction, before, after }) => [
          opposite[direction],
          after,
          before,
        ])
        expect(there.map(String).toSorted()).toEqual(back.map(String).toSorted())
      }),
      { numRuns: 500 },
    )
  })

  test('the order of lists changes nothing', () => {
    const turned = (one: Policy): Policy => ({
      ...one,
      contacts: one.contacts.toReversed(),
      commitments: one.commitments.toReversed(),
      supported: one.supported.toReversed(),
      askedOfReporters: one.askedOfReporters.toReversed(),
      scope: { in: one.scope.in.toReversed(), out: one.scope.out.toReversed() },
      report: { ask: one.report.ask.toReversed() },
    })
    fc.assert(
      fc.property(revisions(), ([one, other]) => {
        const changes = changesBetween(one, other)
        expect(changesBetween(turned(one), other)).toEqual(changes)
        expect(changesBetween(one, turned(other))).toEqual(changes)
        expect(changesBetween(one, turned(one))).toEqual([])
      }),
      { numRuns: 500 },
    )
  })

  test('every change has a known code and a side that says something', () => {
    fc.assert(
      fc.property(revisions(), ([one, other]) => {
        for (const { code, before, after, message } of changesBetween(one, other)) {
          expect(POLICY_CHANGES).toContain(code)
          expect(before ?? after).not.toBeNull()
          expect(message).not.toMatch(/undefined|null|NaN|\n/)
        }
      }),
    )
  })

  test('nothing falls through: where what is said differs, there is a change', () => {
    fc.assert(
      fc.property(revisions(), ([one, other]) => {
        const isSame = JSON.stringify(essence(one)) === JSON.stringify(essence(other))
        expect(changesBetween(one, other).length > 0 || isSame).toBe(true)
      }),
      { numRuns: 500 },
    )
  })

  test.each(Object.keys(emptyPolicy('')).filter((key) => !['version', 'presets', 'source'].includes(key)))(
    'nothing falls through: %s',
    (key) => {
      fc.assert(
        fc.property(policies(), policies(), (one, other) => {
          const revised = { ...one, [key]: other[key as keyof Policy] }
          const isSame = JSON.stringify(essence(one)) === JSON.stringify(essence(revised))
          expect(changesBetween(one, revised).length > 0 || isSame).toBe(true)
        }),
      )
    },
  )
})

/** What a policy says, without ids, lines and presets, and with every list in one order. */
function essence({ presets: _presets, source: _source, ...said }: Policy): unknown {
  const commitments = said.commitments.map(({ id, line: _line, preset: _preset, ...rest }) =>
    rest.milestone === 'other' ? { id, ...rest } : rest,
  )
  return sorted({
    ...said,
    commitments,
    calendar: {
      workweek: ['mon', 'tue', 'wed', 'thu', 'fri'],
      join: 'any-open',
      workingDays: [],
      halfDays: [],
      closures: [],
      ...said.calendar,
    },
  })
}

function sorted(value: unknown): unknown {
  if (Array.isArray(value)) return [...new Set(value.map((each) => JSON.stringify(sorted(each))))].toSorted()
  if (typeof value !== 'object' || value === null) return value
  if ('unit' in value && 'amount' in value && value.unit === 'weeks')
    return { amount: Number(value.amount) * 7, unit: 'days' }
  return Object.fromEntries(
    Object.entries(value)
      .toSorted(([a], [b]) => (a < b ? -1 : 1))
      .map(([key, inner]) => [key, sorted(inner)]),
  )
}
