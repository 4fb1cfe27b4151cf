import { describe, expect, test } from 'vitest'
import { evaluate } from '../evaluate.js'
import { at, caseOf, type Lines, promise, recurring, terms } from '../fixtures/cases.js'
import oracle from '../fixtures/vultron.json' with { type: 'json' }
import { historyOf } from '../machine/history.js'
import { stateOf } from '../state-of.js'

const commitments = [
  promise('acknowledgement', '2 business days'),
  promise('fix', '90 days'),
  promise('disclosure', '45 days'),
  recurring('7 days'),
]
const policy = terms(commitments)
const now = at('2026-12-01T00:00:00Z')
const legal = new Set(oracle.cs.histories.flatMap((all) => Array.from({ length: 7 }, (_, end) => all.slice(0, end))))

/** What happens in archives of real cases, though no model has it (CERT/CC's holds hundreds of each). */
test.each<{ why: string; lines: Lines; history: string; verdicts: object; anomalies?: readonly string[] }>([
  {
    why: 'a vendor told before the coordinator opened the case',
    lines: [
      ['2026-05-01', 'party.joined', { party: 'vendor', by: 'coordinator' }],
      ['2026-05-20', 'report.received', { by: 'coordinator' }],
      ['2026-05-21', 'report.acknowledged'],
      ['2026-06-10', 'advisory.published'],
    ],
    history: 'VP',
    verdicts: { acknowledgement: 'kept', disclosure: 'kept' },
  },
  {
    why: 'the public knew before the vendor',
    lines: [
      ['2026-05-01', 'made-public'],
      ['2026-05-20', 'report.received'],
      ['2026-05-21', 'report.acknowledged'],
      ['2026-06-01', 'fix.released'],
      ['2026-06-01', 'advisory.published'],
    ],
    history: 'PVFD',
    verdicts: { acknowledgement: 'kept', fix: 'kept', disclosure: 'kept' },
    anomalies: ['out-of-order'], // released, and nobody said when the fix was ready
  },
  {
    why: 'a vendor that answered before it was told',
    lines: [
      ['2026-05-18', 'report.acknowledged'],
      ['2026-05-20', 'report.received'],
    ],
    history: 'V',
    verdicts: { acknowledgement: 'kept', fix: 'broken' },
  },
  {
    why: 'a fix released before the report, which asks for no patience',
    lines: [
      ['2026-05-01', 'fix.released'],
      ['2026-05-20', 'report.received'],
    ],
    history: 'VFD',
    verdicts: { fix: 'kept' },
    anomalies: ['out-of-order'],
  },
  {
    why: 'an exploit before anything else',
    lines: [
      ['2026-05-01', 'exploit.published'],
      ['2026-05-02', 'attack.observed'],
      ['2026-05-20', 'report.received'],
    ],
    history: 'XPVA',
    verdicts: { acknowledgement: 'broken', fix: 'broken' },
  },
  {
    why: 'a day that never was: it does not count, and is said',
    lines: [
      ['2026-05-20', 'report.received'],
      ['0001-01-01T00:00:00Z', 'report.acknowledged'],
    ],
    history: 'V',
    verdicts: { acknowledgement: 'broken' },
    anomalies: ['unreadable-time'],
  },
  {
    why: 'bounds the wrong way round',
    lines: [
      ['2026-05-20T12:00:00Z', 'report.received'],
      ['2026-05-21T12:00:00Z', 'report.acknowledged', { notBefore: '2026-07-01T12:00:00Z' }],
    ],
    history: 'V',
    verdicts: { acknowledgement: 'kept' },
    anomalies: ['impossible-interval'],
  },
  {
    why: 'known to the month: nobody can tell whether two business days were kept, and 90 days surely were not',
    lines: [
      ['2026-05-15', 'report.received', { precision: 'month' }],
      ['2026-05-15', 'report.acknowledged', { precision: 'month' }],
      ['2026-09-15', 'fix.released', { precision: 'month' }],
    ],
    history: 'VFD',
    verdicts: { acknowledgement: 'unknown', fix: 'broken' },
    anomalies: ['out-of-order'],
  },
  {
    why: 'nothing but a publication',
    lines: [['2026-05-20', 'advisory.published']],
    history: 'PV',
    verdicts: { acknowledgement: 'unknown', fix: 'unknown', disclosure: 'unknown', 'status-update': 'unknown' },
  },
  {
    why: 'dated in the future: not seen yet',
    lines: [
      ['2026-05-20', 'report.received'],
      ['2027-05-20', 'report.acknowledged'],
    ],
    history: 'V',
    verdicts: { acknowledgement: 'broken' },
  },
])('$why', ({ lines, history, verdicts, anomalies }) => {
  const file = caseOf(...lines)
  expect(historyOf(stateOf(file, policy, now))).toBe(history)
  expect(legal).toContain(history)
  const found = evaluate(file, policy, now)
  expect(Object.fromEntries(found.clocks.map(({ commitment, verdict }) => [commitment, verdict]))).toMatchObject(
    verdicts,
  )
  expect([...new Set(found.anomalies.map(({ code }) => code))]).toEqual(anomalies ?? [])
})

describe('thirty events on one day', () => {
  const day: Lines = Array.from({ length: 10 }, () => [
    ['2026-05-20', 'report.received'] as const,
    ['2026-05-20', 'update.sent'] as const,
    ['2026-05-20', 'info.requested'] as const,
  ]).flat()
  const file = caseOf(...day)

  test('stand in their causal order', () => {
    const { timeline } = stateOf(file, policy, now)
    expect(timeline.map(({ event }) => event.type)).toEqual([
      ...Array(10).fill('report.received'),
      ...Array(10).fill('info.requested'),
      ...Array(10).fill('update.sent'),
    ])
  })

  test('keep an acknowledgement, in whatever order they are recorded', () => {
    const [clock] = evaluate(file, policy, now).clocks
    expect(clock?.verdict).toBe('kept')
    const backwards = { ...file, events: [...file.events].reverse() }
    expect(evaluate(backwards, policy, now)).toEqual(evaluate(file, policy, now))
  })
})
