import { parsePeriod } from '@disclock/calendar/period'
import type { Commitment } from '@disclock/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type { Clock } from './clocks/clock.js'
import { evaluate } from './evaluate.js'
import { at, caseOf, type Lines, promise, recurring, terms } from './fixtures/cases.js'

/** The one clock of a commitment in a case, as of an instant. */
function clock(commitment: Commitment, lines: Lines, asOf: string, policy: Parameters<typeof terms>[1] = {}): Clock {
  const { clocks } = evaluate(caseOf(...lines), terms([commitment], policy), at(asOf))
  return clocks[0] as Clock
}

const looked = (types: readonly string[], certainty = 'observed') =>
  [
    '2026-12-31T00:00:00Z',
    'observation.made',
    { certainty, covers: { types, from: '2026-11-01T00:00:00Z', to: '2026-12-31T00:00:00Z' } },
  ] as const
const received = ['2026-11-02T09:14:00Z', 'report.received'] as const // a Monday

describe('a promise: acknowledgement within 2 business days of Mon 2 Nov, so until the end of Wed 4 Nov', () => {
  const commitment = promise('acknowledgement', '2 business days')
  test.each<{ why: string; lines: Lines; asOf?: string; verdict: string; rest?: object }>([
    {
      why: 'nothing yet, on the first day',
      lines: [received],
      asOf: '2026-11-03T10:00:00Z',
      verdict: 'open',
      rest: { risk: null },
    },
    {
      why: 'nothing yet, on the last day',
      lines: [received],
      asOf: '2026-11-04T10:00:00Z',
      verdict: 'open',
      rest: { risk: 'due-soon' },
    },
    {
      why: 'one second before the end',
      lines: [received, ['2026-11-04T22:59:59Z', 'report.acknowledged']],
      verdict: 'kept',
    },
    {
      why: 'at the end',
      lines: [received, ['2026-11-04T23:00:00Z', 'report.acknowledged']],
      verdict: 'broken',
      rest: { overdue: false },
    },
    { why: 'a question acknowledges', lines: [received, ['2026-11-03T09:00:00Z', 'info.requested']], verdict: 'kept' },
    { why: 'closing acknowledges', lines: [received, ['2026-11-03T09:00:00Z', 'report.closed']], verdict: 'kept' },
    {
      why: 'an automatic reply does not',
      lines: [received, ['2026-11-02T09:14:10Z', 'report.auto-replied']],
      verdict: 'broken',
      rest: { overdue: true },
    },
    {
      why: "a reporter's word does not",
      lines: [received, ['2026-11-03T09:00:00Z', 'update.sent', { by: 'reporter' }]],
      verdict: 'broken',
    },
    {
      why: 'some time that day, which was in time',
      lines: [received, ['2026-11-04', 'report.acknowledged']],
      verdict: 'kept',
    },
    {
      why: 'some time between in time and late',
      lines: [received, ['2026-11-06T09:00:00Z', 'report.acknowledged', { notBefore: '2026-11-03T09:00:00Z' }]],
      verdict: 'unknown',
      rest: { overdue: false },
    },
    {
      why: 'at the earliest late',
      lines: [received, ['2026-11-09T09:00:00Z', 'report.acknowledged', { notBefore: '2026-11-05T09:00:00Z' }]],
      verdict: 'broken',
    },
    {
      why: 'the receipt is not recorded',
      lines: [['2026-11-03T09:00:00Z', 'report.acknowledged']],
      verdict: 'unknown',
      rest: { startedAt: null, dueAt: null },
    },
    {
      why: 'withdrawn before the end',
      lines: [received, ['2026-11-03T09:00:00Z', 'report.withdrawn']],
      verdict: 'overtaken',
    },
    {
      why: 'withdrawn after the end',
      lines: [received, ['2026-11-09T09:00:00Z', 'report.withdrawn']],
      verdict: 'broken',
      rest: { overdue: false },
    },
  ])('$why: $verdict', ({ lines, asOf = '2026-11-30T12:00:00Z', verdict, rest = {} }) => {
    expect(clock(commitment, lines, asOf)).toMatchObject({ verdict, ...rest })
  })

  test('a Sunday deadline rings on Friday', () => {
    const sunday = promise('acknowledgement', '6 days')
    expect(clock(sunday, [received], '2026-11-05T22:00:00Z').risk).toBe(null)
    expect(clock(sunday, [received], '2026-11-05T23:00:00Z').risk).toBe('due-soon')
  })

  test('a range is due at its maximum and due soon from its minimum', () => {
    const range = promise('fix', '90 days', {
      within: { min: parsePeriod('30 days'), max: parsePeriod('90 days') },
    } as object)
    expect(clock(range, [received], '2026-12-01T12:00:00Z')).toMatchObject({
      verdict: 'open',
      risk: null,
      dueAt: '2027-01-31T23:00:00Z',
    })
    expect(clock(range, [received], '2026-12-02T12:00:00Z')).toMatchObject({ verdict: 'open', risk: 'due-soon' })
  })
})

describe('silence is evidence only where somebody looked', () => {
  const commitment = promise('acknowledgement', '2 business days')
  const asOf = '2026-12-31T00:00:00Z'
  test.each([
    { why: 'complete as written', lines: [received], policy: {}, verdict: 'broken' },
    {
      why: 'looked at, but the policy names an e-mail address',
      lines: [received, looked(['report.acknowledged'])],
      policy: {},
      verdict: 'unknown',
    },
    {
      why: 'looked at, and the policy says that replies are given there',
      lines: [received, looked(['report.acknowledged'])],
      policy: { observable: ['advisory'] as const },
      verdict: 'broken',
    },
    {
      why: 'looked at, and there is no other channel',
      lines: [received, looked(['report.acknowledged'])],
      policy: { contacts: [{ kind: 'github-advisory', value: null }] as const },
      verdict: 'broken',
    },
    {
      why: 'only something else was looked at',
      lines: [received, looked(['advisory.published'])],
      policy: { observable: ['advisory'] as const },
      verdict: 'unknown',
    },
    {
      why: 'somebody attests that nothing was sent at all',
      lines: [received, looked(['report.acknowledged'], 'attested')],
      policy: {},
      verdict: 'broken',
    },
    {
      why: 'looked at from after the receipt only',
      lines: [['2026-10-30T09:00:00Z', 'report.received'] as const, looked(['report.acknowledged'])],
      policy: { observable: ['advisory'] as const },
      verdict: 'unknown',
    },
  ])('$why: $verdict', ({ lines, policy, verdict }) => {
    const result = clock(commitment, lines as unknown as Lines, asOf, policy)
    expect(result).toMatchObject({ verdict, overdue: true })
    if (verdict === 'unknown')
      expect(result.why.at(-1)).toMatch(/Sent by e-mail\? Record it: disclock record GHSA-test-test-test/)
  })

  test('a fix can be released where nobody looked', () => {
    const lines = [received, looked(['advisory.published'])] as unknown as Lines
    const policy = { observable: ['advisory'] as const }
    expect(clock(promise('fix', '14 days'), lines, asOf, policy)).toMatchObject({ verdict: 'unknown', overdue: true })
    expect(clock(promise('disclosure', '14 days'), lines, asOf, policy)).toMatchObject({
      verdict: 'broken',
      overdue: true,
    })
  })
})

describe('triage: validated and severity assessed, or settled otherwise', () => {
  const commitment = promise('triage', '5 business days')
  test.each<{ why: string; lines: Lines; verdict: string }>([
    {
      why: 'both in time',
      lines: [
        received,
        ['2026-11-04T09:00:00Z', 'report.validated'],
        ['2026-11-05T09:00:00Z', 'severity.assessed', { severity: 'high' }],
      ],
      verdict: 'kept',
    },
    {
      why: 'the severity came late',
      lines: [
        received,
        ['2026-11-04T09:00:00Z', 'report.validated'],
        ['2026-11-20T09:00:00Z', 'severity.assessed', { severity: 'high' }],
      ],
      verdict: 'broken',
    },
    {
      why: "a reporter's claim is no assessment",
      lines: [
        received,
        ['2026-11-04T09:00:00Z', 'report.validated'],
        ['2026-11-05T09:00:00Z', 'severity.claimed', { severity: 'high' }],
      ],
      verdict: 'broken',
    },
    { why: 'found invalid', lines: [received, ['2026-11-04T09:00:00Z', 'report.invalidated']], verdict: 'kept' },
  ])('$why: $verdict', ({ lines, verdict }) => {
    expect(clock(commitment, lines, '2026-11-30T12:00:00Z').verdict).toBe(verdict)
  })
})

describe('fix and disclosure', () => {
  const [fix, disclosure] = [promise('fix', '14 days'), promise('disclosure', '14 days')]
  test.each<{ why: string; commitment: Commitment; lines: Lines; verdict: string }>([
    {
      why: 'released in time',
      commitment: fix,
      lines: [received, ['2026-11-16T09:00:00Z', 'fix.released']],
      verdict: 'kept',
    },
    {
      why: 'nothing to fix',
      commitment: fix,
      lines: [received, ['2026-11-05T09:00:00Z', 'report.invalidated']],
      verdict: 'not-applicable',
    },
    {
      why: 'made public by somebody else',
      commitment: disclosure,
      lines: [received, ['2026-11-05T09:00:00Z', 'made-public']],
      verdict: 'overtaken',
    },
    {
      why: 'a leak does not end the fix',
      commitment: fix,
      lines: [received, ['2026-11-05T09:00:00Z', 'made-public']],
      verdict: 'broken',
    },
    {
      why: 'published in time',
      commitment: disclosure,
      lines: [received, ['2026-11-16T09:00:00Z', 'advisory.published']],
      verdict: 'kept',
    },
  ])('$why: $verdict', ({ commitment, lines, verdict }) => {
    expect(clock(commitment, lines, '2026-12-15T12:00:00Z').verdict).toBe(verdict)
  })
})

describe('a severity selects its row', () => {
  const general = promise('fix', '90 days')
  const critical = promise('fix', '14 days', { severity: 'critical' })
  const assessed = (day: string, severity: string) =>
    [`2026-11-${day}T09:00:00Z`, 'severity.assessed', { severity }] as const
  const both = (lines: Lines) =>
    evaluate(caseOf(...lines), terms([general, critical]), at('2026-11-25T12:00:00Z')).clocks
  test.each<{ why: string; lines: Lines; verdicts: readonly string[]; due: string | null }>([
    { why: 'not assessed yet', lines: [received], verdicts: ['open', 'not-applicable'], due: null },
    {
      why: 'assessed as high',
      lines: [received, assessed('05', 'high')],
      verdicts: ['open', 'not-applicable'],
      due: null,
    },
    {
      why: 'claimed by the reporter only',
      lines: [received, ['2026-11-02T09:14:00Z', 'severity.claimed', { severity: 'critical' }]],
      verdicts: ['open', 'not-applicable'],
      due: null,
    },
    {
      why: 'critical from the first: counted from the start',
      lines: [received, assessed('05', 'critical')],
      verdicts: ['not-applicable', 'broken'],
      due: '2026-11-16T23:00:00Z',
    },
    {
      why: 'tightened later: counted from the change',
      lines: [received, assessed('05', 'low'), assessed('20', 'critical')],
      verdicts: ['not-applicable', 'open'],
      due: '2026-12-04T23:00:00Z',
    },
    {
      why: 'relaxed',
      lines: [received, assessed('05', 'critical'), assessed('10', 'low')],
      verdicts: ['open', 'not-applicable'],
      due: null,
    },
  ])('$why', ({ lines, verdicts, due }) => {
    const [first, second] = both(lines)
    expect([first?.verdict, second?.verdict]).toEqual(verdicts)
    expect(second?.dueAt).toBe(due)
  })

  test('an aim for one severity stands beside the firm promise for all', () => {
    const aim = promise('fix', '14 days', { severity: 'critical', strength: 'aim' })
    const { clocks } = evaluate(
      caseOf(received, assessed('05', 'critical')),
      terms([general, aim]),
      at('2026-11-25T12:00:00Z'),
    )
    expect(clocks.map(({ verdict, strength }) => `${verdict} ${strength}`)).toEqual(['open will', 'broken aim'])
  })
})

describe('a status update every 7 days', () => {
  const commitment = recurring('7 days')
  const update = (day: string) => [`2026-11-${day}T09:00:00Z`, 'update.sent'] as const
  test.each<{
    why: string
    lines: Lines
    asOf: string
    verdict: string
    kept: number
    broken: number
    due: string
    overdue?: boolean
  }>([
    {
      why: 'in the first week',
      lines: [received],
      asOf: '2026-11-05T12:00:00Z',
      verdict: 'open',
      kept: 0,
      broken: 0,
      due: '2026-11-09T23:00:00Z',
    },
    {
      why: 'every week',
      lines: [received, update('09'), update('16')],
      asOf: '2026-11-20T12:00:00Z',
      verdict: 'open',
      kept: 2,
      broken: 0,
      due: '2026-11-23T23:00:00Z',
    },
    {
      why: 'two weeks of silence',
      lines: [received],
      asOf: '2026-11-18T12:00:00Z',
      verdict: 'broken',
      kept: 0,
      broken: 2,
      due: '2026-11-23T23:00:00Z',
      overdue: true,
    },
    {
      why: 'late once, then well again',
      lines: [received, update('12'), update('18')],
      asOf: '2026-11-20T12:00:00Z',
      verdict: 'broken',
      kept: 1,
      broken: 1,
      due: '2026-11-25T23:00:00Z',
    },
    {
      why: 'an acknowledgement starts the week anew and is no update',
      lines: [received, ['2026-11-04T09:00:00Z', 'report.acknowledged']],
      asOf: '2026-11-10T12:00:00Z',
      verdict: 'open',
      kept: 0,
      broken: 0,
      due: '2026-11-11T23:00:00Z',
    },
    {
      why: 'ended by the fix',
      lines: [received, update('09'), ['2026-11-12T09:00:00Z', 'fix.released']],
      asOf: '2026-12-31T12:00:00Z',
      verdict: 'kept',
      kept: 1,
      broken: 0,
      due: '2026-11-16T23:00:00Z',
    },
  ])('$why', ({ lines, asOf, verdict, kept, broken, due, overdue = false }) => {
    expect(clock(commitment, lines, asOf)).toMatchObject({
      verdict,
      occurrences: { kept, broken },
      dueAt: due,
      overdue,
    })
  })

  test("pauses while the turn is the reporter's, and says how long it stood still", () => {
    const asked = [received, ['2026-11-04T09:00:00Z', 'info.requested']] as const
    const paused = clock(commitment, [...asked], '2026-11-20T09:00:00Z')
    expect(paused).toMatchObject({ verdict: 'paused', risk: null, pausedFor: 'PT384H', overdue: false })
    const answered = clock(commitment, [...asked, ['2026-11-20T09:00:00Z', 'info.supplied']], '2026-11-21T12:00:00Z')
    expect(answered).toMatchObject({ verdict: 'open', dueAt: paused.dueAt, pausedFor: 'PT384H' })
  })

  test('where e-mail goes unseen, silence breaks nothing and is still said', () => {
    const lines = [received, looked(['update.sent'])] as unknown as Lines
    expect(clock(commitment, lines, '2026-11-08T12:00:00Z')).toMatchObject({ verdict: 'open' })
    expect(clock(commitment, lines, '2026-12-31T12:00:00Z')).toMatchObject({
      verdict: 'unknown',
      overdue: true,
      occurrences: { kept: 0, broken: 0 },
    })
  })
})

describe('what the reporter may do', () => {
  const commitment = {
    ...promise('acknowledgement', '2 business days'),
    id: 'follow-up',
    kind: 'entitlement',
    after: parsePeriod('2 business days'),
    reporterMay: 'follow up',
  } as Commitment
  test('from the end of the second business day, and never if the word came', () => {
    expect(clock(commitment, [received], '2026-11-03T12:00:00Z').why.at(-1)).toMatch(/^From the end of Wed 4 Nov 2026/)
    expect(clock(commitment, [received], '2026-11-06T12:00:00Z')).toMatchObject({ verdict: 'open', overdue: false })
    expect(
      clock(commitment, [received, ['2026-11-03T09:00:00Z', 'report.acknowledged']], '2026-11-06T12:00:00Z').verdict,
    ).toBe('not-applicable')
  })
})

describe('where no zone is stated', () => {
  test('a due time is an interval, and nothing is late before its latest reading', () => {
    const commitment = promise('acknowledgement', '2 days')
    const open = clock(commitment, [received], '2026-11-05T08:00:00Z', { calendar: null })
    expect(open).toMatchObject({ verdict: 'open', risk: 'due-soon' })
    expect(Date.parse(open.dueAt ?? '')).toBeLessThan(Date.parse('2026-11-05T00:00:00Z'))
    const late = clock(commitment, [received], open.dueAtLatest ?? '', { calendar: null })
    expect(late.verdict).toBe('broken')
  })
})

describe('laws', () => {
  const commitments = [
    promise('acknowledgement', '2 business days'),
    promise('triage', '5 business days'),
    recurring('7 days'),
    promise('fix', '14 days'),
  ]
  const types = [
    'report.acknowledged',
    'update.sent',
    'info.requested',
    'info.supplied',
    'report.validated',
    'fix.released',
    'report.closed',
  ] as const
  const day = fc.integer({ min: 2, max: 28 }).map((n) => `2026-11-${String(n).padStart(2, '0')}T10:00:00Z`)
  const lines = fc
    .array(fc.tuple(day, fc.constantFrom(...types)), { maxLength: 8 })
    .map((events) => [received, ...events] as Lines)
  const moments = fc.integer({ min: 1, max: 60 }).map((days) => at('2026-11-02T12:00:00Z').plus({ days }))

  test('the same case, terms and now give the same bytes', () => {
    fc.assert(
      fc.property(lines, moments, (events, now) => {
        const once = () => JSON.stringify(evaluate(caseOf(...events), terms(commitments), now))
        expect(once()).toBe(once())
      }),
    )
  })

  test('what is broken stays broken as time goes on', () => {
    fc.assert(
      fc.property(lines, moments, moments, (events, a, b) => {
        const [before, after] = (a < b ? [a, b] : [b, a]).map(
          (now) => evaluate(caseOf(...events), terms(commitments), now).clocks,
        )
        for (const [index, { verdict }] of (before ?? []).entries())
          if (verdict === 'broken') expect(after?.[index]?.verdict).toBe('broken')
      }),
    )
  })

  test('an acknowledgement that came after the deadline never makes it kept', () => {
    fc.assert(
      fc.property(fc.integer({ min: 5, max: 28 }), (n) => {
        const late = [`2026-11-${String(n).padStart(2, '0')}T10:00:00Z`, 'report.acknowledged'] as const
        expect(
          clock(promise('acknowledgement', '2 business days'), [received, late], '2026-12-31T12:00:00Z').verdict,
        ).toBe('broken')
      }),
    )
  })
})
