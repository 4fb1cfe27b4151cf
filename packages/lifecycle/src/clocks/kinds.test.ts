import { describe, expect, test } from 'vitest'
import type { Lines } from '../fixtures/cases.js'
import { clocksOf, received } from '../fixtures/policies.js'
import type { Clock } from './clock.js'

/** The one clock of a commitment. */
function clock(commitment: object, lines: Lines, asOf: string): Clock {
  return Object.values(clocksOf([commitment], lines, asOf))[0] as Clock
}

describe('a ceiling: an embargo is never longer than 14 days', () => {
  const embargo = { milestone: 'disclosure', kind: 'ceiling', within: '14 days', from: 'embargo.accepted' }
  const accepted = ['2026-11-03T09:00:00Z', 'embargo.accepted'] as const // until the end of Tue 17 Nov
  test.each<{ why: string; lines: Lines; asOf?: string; verdict: string; rest?: object }>([
    { why: 'no embargo, no ceiling', lines: [received], verdict: 'not-applicable' },
    {
      why: 'it runs',
      lines: [received, accepted],
      asOf: '2026-11-10T12:00:00Z',
      verdict: 'open',
      rest: { dueAt: '2026-11-17T23:00:00Z' },
    },
    {
      why: 'published by the vendor',
      lines: [received, accepted, ['2026-11-10T09:00:00Z', 'advisory.published']],
      verdict: 'kept',
    },
    {
      why: 'made public by anybody: it did not last longer',
      lines: [received, accepted, ['2026-11-10T09:00:00Z', 'made-public']],
      verdict: 'kept',
    },
    {
      why: 'ended by the parties',
      lines: [received, accepted, ['2026-11-10T09:00:00Z', 'embargo.terminated']],
      verdict: 'kept',
    },
    {
      why: 'it lasted longer',
      lines: [received, accepted, ['2026-11-20T09:00:00Z', 'advisory.published']],
      verdict: 'broken',
    },
    { why: 'it still lasts', lines: [received, accepted], verdict: 'broken', rest: { overdue: true } },
    {
      why: 'no question to the reporter stops it, and no agreement extends it',
      lines: [
        received,
        accepted,
        ['2026-11-04T09:00:00Z', 'info.requested'],
        ['2026-11-05T09:00:00Z', 'extension.agreed', { commitment: 'disclosure-ceiling', period: '30 days' }],
      ],
      asOf: '2026-11-10T12:00:00Z',
      verdict: 'open',
      rest: { dueAt: '2026-11-17T23:00:00Z', pausedFor: 'PT0S' },
    },
  ])('$why: $verdict', ({ lines, asOf = '2026-11-30T12:00:00Z', verdict, rest = {} }) => {
    expect(clock(embargo, lines, asOf)).toMatchObject({ kind: 'ceiling', verdict, ...rest })
  })
})

describe('a floor: distributors hear of it at least 7 business days before the release', () => {
  const notice = {
    milestone: 'other',
    id: 'notice',
    kind: 'floor',
    'at-least': '7 business days',
    until: 'disclosure.announced',
  }
  const planned = (day: string, at = '2026-11-03T09:00:00Z') => [at, 'disclosure.scheduled', { for: day }] as const
  const told = (day: string) => [`2026-11-${day}T09:00:00Z`, 'disclosure.announced'] as const
  // 7 business days before Mon 23 Nov: Fri 20 (1), 19, 18, 17, 16, Fri 13 (6), Thu 12 Nov (7), so until its end.
  test.each<{ why: string; lines: Lines; asOf: string; verdict: string; rest?: object }>([
    { why: 'nothing is planned', lines: [received], asOf: '2026-11-30T12:00:00Z', verdict: 'not-applicable' },
    {
      why: 'planned for the 23rd',
      lines: [received, planned('2026-11-23')],
      asOf: '2026-11-05T12:00:00Z',
      verdict: 'open',
      rest: { dueAt: '2026-11-12T23:00:00Z', risk: null },
    },
    {
      why: 'on the last day',
      lines: [received, planned('2026-11-23')],
      asOf: '2026-11-12T12:00:00Z',
      verdict: 'open',
      rest: { risk: 'due-soon' },
    },
    {
      why: 'told on that day',
      lines: [received, planned('2026-11-23'), told('12')],
      asOf: '2026-11-30T12:00:00Z',
      verdict: 'kept',
    },
    {
      why: 'told a day later',
      lines: [received, planned('2026-11-23'), told('13')],
      asOf: '2026-11-30T12:00:00Z',
      verdict: 'broken',
    },
    {
      why: 'told before it was planned',
      lines: [received, planned('2026-11-23'), told('02')],
      asOf: '2026-11-30T12:00:00Z',
      verdict: 'kept',
    },
    {
      why: 'told late, but then the release was put off',
      lines: [received, planned('2026-11-23'), told('13'), planned('2026-11-30', '2026-11-16T09:00:00Z')],
      asOf: '2026-11-20T12:00:00Z',
      verdict: 'kept',
      rest: { dueAt: '2026-11-19T23:00:00Z' },
    },
    {
      why: 'not told, with the release ahead: it can be put off',
      lines: [received, planned('2026-11-23')],
      asOf: '2026-11-13T12:00:00Z',
      verdict: 'broken',
      rest: { overdue: true },
    },
    {
      why: 'not told, and released: nothing helps any more',
      lines: [received, planned('2026-11-23'), ['2026-11-23T09:00:00Z', 'advisory.published']],
      asOf: '2026-11-24T12:00:00Z',
      verdict: 'broken',
      rest: { overdue: false },
    },
    {
      why: 'released earlier than planned',
      lines: [received, planned('2026-11-23'), told('12'), ['2026-11-18T09:00:00Z', 'advisory.published']],
      asOf: '2026-11-30T12:00:00Z',
      verdict: 'broken',
      rest: { dueAt: '2026-11-09T23:00:00Z' },
    },
  ])('$why: $verdict', ({ lines, asOf, verdict, rest = {} }) => {
    expect(clock(notice, lines, asOf)).toMatchObject({ kind: 'floor', verdict, ...rest })
  })

  test('it says what it was counted back from', () => {
    expect(clock(notice, [received, planned('2026-11-23')], '2026-11-05T12:00:00Z').why[1]).toBe(
      'Counted back from disclosure.scheduled, planned for Mon 23 Nov 2026: due Thu 12 Nov 2026',
    )
  })
})

describe("a target: Project Zero's 90 days, or the fix and 30 more, or 120 with grace", () => {
  const details = {
    milestone: 'disclosure',
    id: 'details',
    kind: 'target',
    unless: 'attack.observed',
    rules: [
      { within: '30 days', from: 'fix.released', if: 'fix.released', 'if-within': '90 days' },
      { within: '120 days', if: 'extension.agreed' },
      { within: '90 days' },
    ],
  }
  const exploited = {
    milestone: 'disclosure',
    id: 'details-exploited',
    kind: 'target',
    when: 'attack.observed',
    rules: [
      { within: '30 days', from: 'fix.released', if: 'fix.released', 'if-within': '7 days' },
      { within: '7 days' },
    ],
  }
  const fixed = (day: string, rest = {}) => [day, 'fix.released', rest] as const
  test.each<{ why: string; lines: Lines; due: string; latest?: string }>([
    { why: 'not fixed: 90 days, Sun 31 Jan', lines: [received], due: '2027-01-31T23:00:00Z' },
    { why: 'fixed on day 47: day 77', lines: [received, fixed('2026-12-19T09:00:00Z')], due: '2027-01-18T23:00:00Z' },
    { why: 'fixed on day 83: day 113', lines: [received, fixed('2027-01-24T09:00:00Z')], due: '2027-02-23T23:00:00Z' },
    {
      why: 'fixed on day 95, without grace: it was due on day 90',
      lines: [received, fixed('2027-02-05T09:00:00Z')],
      due: '2027-01-31T23:00:00Z',
    },
    {
      why: 'with grace: day 120',
      lines: [
        received,
        ['2027-01-20T09:00:00Z', 'extension.agreed', { commitment: 'patch', period: '14 days' }],
        fixed('2027-02-05T09:00:00Z'),
      ],
      due: '2027-03-02T23:00:00Z',
    },
    {
      why: 'fixed some time in January or at the start of February: between both',
      lines: [received, fixed('2027-02-03T09:00:00Z', { notBefore: '2027-01-30T09:00:00Z' })],
      due: '2027-01-31T23:00:00Z',
      latest: '2027-03-05T23:00:00Z',
    },
  ])('$why', ({ lines, due, latest = due }) => {
    expect(clock(details, lines, '2027-02-10T12:00:00Z')).toMatchObject({
      kind: 'target',
      dueAt: due,
      dueAtLatest: latest,
    })
  })

  test('an attack replaces it by seven days', () => {
    const lines: Lines = [received, ['2026-11-05T09:00:00Z', 'attack.observed']]
    const clocks = clocksOf([details, exploited], lines, '2026-11-06T12:00:00Z')
    expect(clocks.details?.verdict).toBe('not-applicable')
    expect(clocks['details-exploited']).toMatchObject({ verdict: 'open', dueAt: '2026-11-12T23:00:00Z' })
  })

  test('without an attack, the seven days do not apply', () => {
    expect(clocksOf([exploited], [received], '2026-11-06T12:00:00Z')['details-exploited']).toMatchObject({
      verdict: 'not-applicable',
      why: ['It applies only once this has happened: attack.observed'],
    })
  })
})

describe('what a law demands: Cyber Resilience Act, article 14', () => {
  const exploitation = { event: 'awareness.recorded', of: 'exploitation' }
  const base = { milestone: 'other', kind: 'legal', binds: 'manufacturer', since: '2026-09-11' }
  const early = {
    ...base,
    id: 'early',
    within: '24 hours',
    from: exploitation,
    until: { event: 'authority.notified', stage: 'early-warning' },
  }
  const final = {
    ...base,
    id: 'final',
    within: '14 days',
    from: ['mitigation.available', 'fix.released'],
    when: exploitation,
    until: { event: 'authority.notified', stage: 'final' },
  }
  const incidentFinal = {
    ...base,
    id: 'incident-final',
    within: '1 month',
    from: { event: 'authority.notified', stage: 'notification' },
    when: { event: 'awareness.recorded', of: 'incident' },
    until: { event: 'authority.notified', stage: 'final' },
  }
  const aware = (at: string, rest: object = {}) => [at, 'awareness.recorded', { of: 'exploitation', ...rest }] as const
  const notified = (at: string, stage: string) => [at, 'authority.notified', { stage }] as const

  test.each<{ why: string; rule: object; lines: Lines; asOf: string; verdict: string; due: string | null }>([
    {
      why: 'nobody is aware of an exploitation',
      rule: early,
      lines: [received],
      asOf: '2026-11-05T12:00:00Z',
      verdict: 'not-applicable',
      due: null,
    },
    {
      why: 'aware of an incident, not of an exploitation',
      rule: early,
      lines: [received, aware('2026-11-05T09:30:00Z', { of: 'incident' })],
      asOf: '2026-11-05T12:00:00Z',
      verdict: 'not-applicable',
      due: null,
    },
    {
      why: '24 hours to the minute',
      rule: early,
      lines: [received, aware('2026-11-05T09:30:00Z')],
      asOf: '2026-11-06T09:29:00Z',
      verdict: 'open',
      due: '2026-11-06T09:30:00Z',
    },
    {
      why: 'warned in time',
      rule: early,
      lines: [received, aware('2026-11-05T09:30:00Z'), notified('2026-11-06T09:29:59Z', 'early-warning')],
      asOf: '2026-11-30T12:00:00Z',
      verdict: 'kept',
      due: '2026-11-06T09:30:00Z',
    },
    {
      why: 'another stage does not stop it',
      rule: early,
      lines: [received, aware('2026-11-05T09:30:00Z'), notified('2026-11-05T10:00:00Z', 'final')],
      asOf: '2026-11-30T12:00:00Z',
      verdict: 'broken',
      due: '2026-11-06T09:30:00Z',
    },
    {
      why: 'counted from when it occurred, not from when it was typed',
      rule: early,
      lines: [received, aware('2026-11-05T09:30:00Z', { recordedAt: '2026-11-09T09:00:00Z', certainty: 'attested' })],
      asOf: '2026-11-09T12:00:00Z',
      verdict: 'broken',
      due: '2026-11-06T09:30:00Z',
    },
    {
      why: 'aware some time that day: the earliest reading is shown',
      rule: early,
      lines: [received, ['2026-11-05', 'awareness.recorded', { of: 'exploitation' }]],
      asOf: '2026-11-05T20:00:00Z',
      verdict: 'open',
      due: '2026-11-05T23:00:00Z',
    },
    {
      why: 'no question to the reporter and no closing of the report stops a law',
      rule: early,
      lines: [
        received,
        aware('2026-11-05T09:30:00Z'),
        ['2026-11-05T10:00:00Z', 'info.requested'],
        ['2026-11-05T11:00:00Z', 'report.closed'],
      ],
      asOf: '2026-11-06T12:00:00Z',
      verdict: 'broken',
      due: '2026-11-06T09:30:00Z',
    },
    {
      why: 'the final report counts from the measure, not from awareness',
      rule: final,
      lines: [received, aware('2026-11-05T09:30:00Z'), ['2026-11-20T09:00:00Z', 'fix.released']],
      asOf: '2026-11-25T12:00:00Z',
      verdict: 'open',
      due: '2026-12-04T23:00:00Z',
    },
    {
      why: 'no measure yet, no final report yet',
      rule: final,
      lines: [received, aware('2026-11-05T09:30:00Z')],
      asOf: '2026-12-25T12:00:00Z',
      verdict: 'not-applicable',
      due: null,
    },
    {
      why: 'a measure without exploitation owes nothing',
      rule: final,
      lines: [received, ['2026-11-20T09:00:00Z', 'fix.released']],
      asOf: '2026-12-25T12:00:00Z',
      verdict: 'not-applicable',
      due: null,
    },
    {
      why: 'exploited after the fix was out: from awareness',
      rule: final,
      lines: [received, ['2026-11-04T09:00:00Z', 'fix.released'], aware('2026-11-20T09:00:00Z')],
      asOf: '2026-11-25T12:00:00Z',
      verdict: 'open',
      due: '2026-12-04T23:00:00Z',
    },
    {
      why: 'a severe incident: one month after the notification',
      rule: incidentFinal,
      lines: [
        received,
        aware('2026-11-05T09:30:00Z', { of: 'incident' }),
        notified('2026-11-07T09:00:00Z', 'notification'),
      ],
      asOf: '2026-11-25T12:00:00Z',
      verdict: 'open',
      due: '2026-12-07T23:00:00Z',
    },
  ])('$why: $verdict', ({ rule, lines, asOf, verdict, due }) => {
    expect(clock(rule, lines, asOf)).toMatchObject({ kind: 'legal', verdict, dueAt: due })
  })

  test('it was not in force before 11 September 2026', () => {
    expect(clock(early, [aware('2026-09-09T09:30:00Z')], '2026-09-20T12:00:00Z')).toMatchObject({
      verdict: 'not-applicable',
      why: ['It applies to what begins on 2026-09-11 or later'],
    })
  })

  test('what to record is said with its stage', () => {
    const looked = [
      '2026-11-30T00:00:00Z',
      'observation.made',
      { covers: { types: ['fix.released'], from: '2026-11-01T00:00:00Z', to: '2026-11-30T00:00:00Z' } },
    ] as const
    const { verdict, why } = clock(early, [received, aware('2026-11-05T09:30:00Z'), looked], '2026-11-30T12:00:00Z')
    expect(verdict).toBe('unknown')
    expect(why.at(-1)).toContain(
      'disclock record GHSA-test-test-test authority.notified --set stage=early-warning --at <when>',
    )
  })
})

describe('a fixed grid: every Monday a status update', () => {
  const weekly = { milestone: 'status-update', every: '7 days', grid: 'fixed' }
  const update = (day: string) => [`2026-11-${day}T09:00:00Z`, 'update.sent'] as const
  // Periods end with Mon 9, 16, 23 and 30 Nov, whenever the last update was.
  test.each<{ why: string; lines: Lines; asOf: string; verdict: string; kept: number; broken: number; due: string }>([
    {
      why: 'nothing yet',
      lines: [received],
      asOf: '2026-11-05T12:00:00Z',
      verdict: 'open',
      kept: 0,
      broken: 0,
      due: '2026-11-09T23:00:00Z',
    },
    {
      why: 'an update does not move the grid',
      lines: [received, update('04')],
      asOf: '2026-11-05T12:00:00Z',
      verdict: 'open',
      kept: 1,
      broken: 0,
      due: '2026-11-16T23:00:00Z',
    },
    {
      why: 'one week without',
      lines: [received, update('04'), update('18')],
      asOf: '2026-11-19T12:00:00Z',
      verdict: 'broken',
      kept: 2,
      broken: 1,
      due: '2026-11-30T23:00:00Z',
    },
    {
      why: 'two updates in a week are one',
      lines: [received, update('04'), update('05')],
      asOf: '2026-11-10T12:00:00Z',
      verdict: 'open',
      kept: 1,
      broken: 0,
      due: '2026-11-16T23:00:00Z',
    },
  ])('$why', ({ lines, asOf, verdict, kept, broken, due }) => {
    expect(clock(weekly, lines, asOf)).toMatchObject({ verdict, occurrences: { kept, broken }, dueAt: due })
  })
})

describe('an entitlement', () => {
  const publish = { milestone: 'disclosure', kind: 'entitlement', after: '90 days', 'reporter-may': 'publish' }
  test('is never broken, and says from when', () => {
    expect(clock(publish, [received], '2026-12-01T12:00:00Z')).toMatchObject({
      verdict: 'open',
      dueAt: '2027-01-31T23:00:00Z',
    })
    const after = clock(publish, [received], '2027-03-01T12:00:00Z')
    expect(after).toMatchObject({ verdict: 'open', overdue: false, risk: null })
    expect(after.why.at(-1)).toBe(
      'Since the end of Sun 31 Jan 2027: without disclosure for 90 days, the reporter may publish',
    )
  })
})

describe('rows of one table', () => {
  const assessed = ['2026-11-03T09:00:00Z', 'severity.assessed', { severity: 'critical' }] as const
  test('a row for a severity replaces the row for all of the same thing only', () => {
    const clocks = clocksOf(
      [
        { milestone: 'other', id: 'mitigation', within: '30 days', until: 'mitigation.available' },
        {
          milestone: 'other',
          id: 'mitigation-critical',
          within: '48 hours',
          until: 'mitigation.available',
          severity: 'critical',
        },
        { milestone: 'other', id: 'retrospective', within: '30 days' },
      ],
      [received, assessed],
      '2026-11-03T12:00:00Z',
    )
    expect(Object.entries(clocks).map(([id, { verdict }]) => `${id} ${verdict}`)).toEqual([
      'mitigation not-applicable',
      'mitigation-critical open',
      'retrospective open',
    ])
  })
})

describe('what stops a clock by the policy’s own words', () => {
  test('wins over what would end it', () => {
    const resolution = { milestone: 'fix', within: '30 days', until: ['fix.released', 'report.closed'] }
    expect(
      clock(resolution, [received, ['2026-11-05T09:00:00Z', 'report.closed']], '2026-11-30T12:00:00Z').verdict,
    ).toBe('kept')
  })

  test('a notice from before the awareness was about something else', () => {
    const early = {
      milestone: 'other',
      id: 'early',
      kind: 'legal',
      within: '24 hours',
      from: { event: 'awareness.recorded', of: 'incident' },
      until: { event: 'authority.notified', stage: 'early-warning' },
    }
    const lines: Lines = [
      ['2026-11-03T09:00:00Z', 'awareness.recorded', { of: 'exploitation' }],
      ['2026-11-03T10:00:00Z', 'authority.notified', { stage: 'early-warning' }],
      ['2026-11-05T09:00:00Z', 'awareness.recorded', { of: 'incident' }],
    ]
    expect(clock(early, lines, '2026-11-10T12:00:00Z').verdict).toBe('broken')
  })
})
