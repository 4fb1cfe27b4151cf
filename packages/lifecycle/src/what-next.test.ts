import { expect, test } from 'vitest'
import { explain } from './explain.js'
import { at, caseOf, type Lines } from './fixtures/cases.js'
import { received, termsFrom } from './fixtures/policies.js'
import { whatNext } from './what-next.js'

const terms = termsFrom([
  { milestone: 'acknowledgement', within: '2 business days' },
  { milestone: 'triage', within: '5 business days' },
  { milestone: 'status-update', every: '7 days', pausable: true },
  { milestone: 'fix', within: '90 days' },
  { milestone: 'fix', within: '3 days', strength: 'aim', id: 'fix-aim' },
  { milestone: 'acknowledgement', kind: 'entitlement', after: '2 business days', 'reporter-may': 'follow up' },
])
const acknowledged = ['2026-11-03T09:00:00Z', 'report.acknowledged'] as const
const triaged = [
  ['2026-11-04T09:00:00Z', 'report.validated'],
  ['2026-11-04T09:00:00Z', 'severity.assessed', { severity: 'high' }],
] as const

test.each<{ why: string; lines: Lines; asOf: string; turn: string; next: string | null; act: RegExp }>([
  {
    why: 'no receipt',
    lines: [],
    asOf: '2026-11-03T12:00:00Z',
    turn: 'vendor',
    next: null,
    act: /^Record when the report was received/,
  },
  {
    why: 'nobody has answered',
    lines: [received],
    asOf: '2026-11-03T12:00:00Z',
    turn: 'vendor',
    next: 'acknowledgement',
    act: /^Write the reporter a line/,
  },
  {
    why: 'nobody has answered in time',
    lines: [received],
    asOf: '2026-11-30T12:00:00Z',
    turn: 'vendor',
    next: 'acknowledgement',
    act: /^Write the reporter a line/,
  },
  {
    why: 'answered',
    lines: [received, acknowledged],
    asOf: '2026-11-04T12:00:00Z',
    turn: 'vendor',
    next: 'triage',
    act: /^Tell the reporter whether you can confirm it/,
  },
  {
    why: 'triaged: the next word is due before the fix',
    lines: [received, acknowledged, ...triaged],
    asOf: '2026-11-05T12:00:00Z',
    turn: 'vendor',
    next: 'status-update',
    act: /^Send the reporter a short update/,
  },
  {
    why: 'asked the reporter: the fix still binds',
    lines: [received, acknowledged, ...triaged, ['2026-11-05T09:00:00Z', 'info.requested']],
    asOf: '2026-11-12T12:00:00Z',
    turn: 'reporter',
    next: 'fix',
    act: /^It is the reporter’s turn/,
  },
  {
    why: 'released',
    lines: [received, acknowledged, ...triaged, ['2026-11-05T09:00:00Z', 'fix.released']],
    asOf: '2026-11-06T12:00:00Z',
    turn: 'vendor',
    next: null,
    act: /^Agree with the reporter on the day to publish/,
  },
  {
    why: 'closed',
    lines: [
      received,
      acknowledged,
      ...triaged,
      ['2026-11-05T09:00:00Z', 'fix.released'],
      ['2026-11-05T10:00:00Z', 'advisory.published'],
      ['2026-11-05T11:00:00Z', 'report.closed'],
    ],
    asOf: '2026-11-06T12:00:00Z',
    turn: 'nobody',
    next: null,
    act: /^Nothing is left to do/,
  },
])('$why', ({ lines, asOf, turn, next, act }) => {
  const found = whatNext(caseOf(...lines), terms, at(asOf))
  expect({ turn: found.turn, next: found.deadline?.commitment ?? null }).toEqual({ turn, next })
  expect(found.act).toMatch(act)
})

test('the deadline says when and why', () => {
  expect(whatNext(caseOf(received), terms, at('2026-11-30T12:00:00Z')).deadline).toEqual({
    commitment: 'acknowledgement',
    dueAt: '2026-11-04T23:00:00Z',
    due: 'Wed 4 Nov 2026',
    overdue: true,
    why: 'acknowledgement within 2 business days',
  })
})

test('an explanation reads from the promise to the evidence', () => {
  const file = caseOf(received, ['2026-11-06T09:00:00Z', 'report.acknowledged', { source: 'mail of 6 Nov' }])
  expect(explain(file, terms, 'acknowledgement', at('2026-11-30T12:00:00Z'))?.lines).toMatchInlineSnapshot(`
    [
      "acknowledgement within 2 business days: late",
      "Promised: acknowledgement within 2 business days",
      "Started by report.received on Mon 2 Nov 2026, 10:14",
      "2 business days from Mon 2 Nov 2026 10:14 (Europe/Stockholm)",
      "working days are Mon Tue Wed Thu Fri; holidays work",
      "Mon 2 Nov is the day of receipt and does not count",
      "ends with Wed 4 Nov 2026, that is before Thu 5 Nov 2026 00:00 Europe/Stockholm (2026-11-04T23:00:00Z)",
      "Late: report.acknowledged came on Fri 6 Nov 2026, 10:00",
      "Rests on report.received (e1) by the reporter, Mon 2 Nov 2026, 10:14, attested",
      "Rests on report.acknowledged (e2) by the vendor, Fri 6 Nov 2026, 10:00, attested: mail of 6 Nov",
    ]
  `)
  expect(explain(file, terms, 'no-such', at('2026-11-30T12:00:00Z'))).toBeUndefined()
})
