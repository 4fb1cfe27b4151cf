import { EVENT_TYPES, type EventType } from '@disclock/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { evaluate } from './evaluate.js'
import { at, promise, recurring, terms } from './fixtures/cases.js'
import { recorded } from './fixtures/recorded.js'
import type { CaseEvent, CaseFile } from './record/event.js'

/** The laws of verdicts, over cases as the world makes them: all of November 2026, in any order, imprecise, taken back. */

const policy = terms(
  [
    promise('acknowledgement', '2 business days'),
    promise('triage', '5 business days', { pausable: true }),
    recurring('7 days'),
    promise('fix', '10 days'),
    promise('fix', '3 days', { severity: 'critical' }),
    promise('disclosure', '20 days', { strength: 'aim' }),
  ],
  { branches: { supported: ['1.x', '2.x'], quorum: 'all' } },
)
const later = at('2027-02-01T00:00:00Z')

// What names something of the policy or the case, and what was looked at, needs more than `recorded` makes.
const types = EVENT_TYPES.filter((type) => !['extension.agreed', 'observation.made', 'policy.adopted'].includes(type))
const cases = recorded(types).map((events): CaseFile => ({ id: 'CASE-1', events }))

function verdictsOf(file: CaseFile, now = later): Readonly<Record<string, string>> {
  return Object.fromEntries(evaluate(file, policy, now).clocks.map(({ commitment, verdict }) => [commitment, verdict]))
}

test('whatever the order in which events were recorded, the same bytes', () => {
  const shuffled = cases.chain((file) =>
    fc
      .shuffledSubarray([...file.events], { minLength: file.events.length })
      .map((events) => [file, { ...file, events }]),
  )
  fc.assert(
    fc.property(shuffled, ([file, other]) => {
      const bytes = (each: CaseFile | undefined) => JSON.stringify(each && evaluate(each, policy, later))
      expect(bytes(other)).toBe(bytes(file))
    }),
  )
})

test('evaluating changes nothing, and gives the same again', () => {
  fc.assert(
    fc.property(cases, (file) => {
      const before = structuredClone(file)
      const first = evaluate(file, policy, later)
      expect(file).toEqual(before)
      expect(evaluate(file, policy, later)).toEqual(first)
    }),
  )
})

/**
 * As long as nothing happens, and what happened is not so vague that it may have been later than now: what runs may
 * end in any way but kept, and nothing else changes. Kept, broken, overtaken, what nobody can tell and what does not
 * apply stay so; a pause lasts until someone acts.
 */
test('time alone only ever ends what runs', () => {
  const past = cases.filter(({ events }) => events.every(({ precision }) => precision !== 'month'))
  const seconds = fc.integer({ min: 0, max: 90 * 86_400 })
  fc.assert(
    fc.property(past, seconds, seconds, (file, first, more) => {
      const now = at('2026-12-01T12:00:00Z').plus({ seconds: first })
      const [before, after] = [verdictsOf(file, now), verdictsOf(file, now.plus({ seconds: more }) as typeof now)]
      for (const [id, verdict] of Object.entries(before))
        if (verdict === 'open') expect(['open', 'broken', 'unknown']).toContain(after[id])
        else expect(after[id]).toBe(verdict)
    }),
  )
})

describe('what is late', () => {
  const received: CaseEvent = {
    id: 'receipt',
    type: 'report.received',
    occurredAt: '2026-11-02T09:14:00Z',
    recordedAt: '2026-11-02T09:14:00Z',
    precision: 'instant',
    by: 'reporter',
    certainty: 'observed',
    source: '',
  }
  const event = (type: EventType, occurredAt: string): CaseEvent =>
    ({
      ...received,
      id: `${type} ${occurredAt}`,
      type,
      by: 'vendor',
      of: 'another',
      severity: 'critical',
      occurredAt,
      recordedAt: '2026-12-24T00:00:00Z',
    }) as CaseEvent // with what any of the types below must carry
  const stopping = fc.constantFrom<EventType>(
    'report.acknowledged',
    'report.accepted',
    'report.closed',
    'report.duplicate',
    'report.withdrawn',
    'report.reopened',
    'fix.released',
    'advisory.published',
    'made-public',
    'info.requested',
    'update.sent',
    'severity.assessed',
  )
  const due = Date.parse('2026-11-12T23:00:00Z') // of the fix, the last of those looked at
  const ids = ['acknowledgement', 'fix']

  test('stays late, whatever happens after time was up', () => {
    const after = fc.array(fc.tuple(stopping, fc.integer({ min: 0, max: 60 * 86_400_000 })), { maxLength: 6 })
    fc.assert(
      fc.property(after, (happened) => {
        const events = happened.map(([type, wait]) => event(type, new Date(due + wait).toISOString()))
        const verdicts = verdictsOf({ id: 'CASE-1', events: [received, ...events] })
        expect(ids.map((id) => verdicts[id])).toEqual(['broken', 'broken'])
      }),
    )
  })

  test.each([
    { type: 'report.acknowledged', last: '2026-11-04T22:59:59.999Z', id: 'acknowledgement' },
    { type: 'fix.released', last: '2026-11-12T22:59:59.999Z', id: 'fix' },
  ] as const)('turns to kept when $type is recorded late that happened in time', ({ type, last, id }) => {
    expect(verdictsOf({ id: 'CASE-1', events: [received] })[id]).toBe('broken')
    const from = Date.parse(received.occurredAt)
    fc.assert(
      fc.property(fc.integer({ min: from, max: Date.parse(last) }), (happened) => {
        const told = event(type, new Date(happened).toISOString())
        expect(verdictsOf({ id: 'CASE-1', events: [received, told] })[id]).toBe('kept')
      }),
    )
    const tooLate = event(type, new Date(Date.parse(last) + 1).toISOString())
    expect(verdictsOf({ id: 'CASE-1', events: [received, tooLate] })[id]).toBe('broken')
  })
})
