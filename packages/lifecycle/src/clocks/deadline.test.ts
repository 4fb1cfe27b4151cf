import { describe, expect, test } from 'vitest'
import type { Lines } from '../fixtures/cases.js'
import { clocksOf, received } from '../fixtures/policies.js'

/** Days of November and December 2026 in Stockholm end at 23:00 UTC: the end of 16 November is 2026-11-16T23:00:00Z. */
const endOf = (day: string) => `${day}T23:00:00Z`
const fix = { milestone: 'fix', within: '14 days' } // of Mon 2 Nov: until the end of Mon 16 Nov

interface Story {
  readonly why: string
  readonly promise?: object
  readonly lines: Lines
  readonly asOf: string
  readonly verdict: string
  readonly due: string
}

function tell({ promise = {}, lines, asOf, verdict, due }: Story) {
  const clock = clocksOf([{ ...fix, ...promise }], [received, ...lines], asOf).fix
  expect({ verdict: clock?.verdict, due: clock?.dueAt }).toEqual({ verdict, due })
}

const extended = (at: string, period: string, commitment = 'fix') =>
  [at, 'extension.agreed', { commitment, period }] as const
const released = (at: string) => [at, 'fix.released'] as const

describe('an extension adds to the length from the original start', () => {
  test.each<Story>([
    {
      why: 'agreed in time',
      lines: [extended('2026-11-10T09:00:00Z', '7 days')],
      asOf: '2026-11-20T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-23'),
    },
    {
      why: 'twice',
      lines: [extended('2026-11-10T09:00:00Z', '7 days'), extended('2026-11-20T09:00:00Z', '1 week')],
      asOf: '2026-11-25T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-30'),
    },
    {
      why: 'agreed after time was up: what is late stays late',
      lines: [extended('2026-11-18T09:00:00Z', '30 days')],
      asOf: '2026-11-20T12:00:00Z',
      verdict: 'broken',
      due: endOf('2026-11-16'),
    },
    {
      why: 'of something else',
      lines: [extended('2026-11-10T09:00:00Z', '7 days', 'disclosure')],
      asOf: '2026-11-11T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-16'),
    },
    {
      why: 'in business days: from the last day, Mon 16 Nov',
      lines: [extended('2026-11-10T09:00:00Z', '5 business days')],
      asOf: '2026-11-11T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-23'),
    },
    {
      why: 'rolls once, at the end: 12 days end on Sat 14 Nov, and 7 more on Sat 21 Nov',
      promise: { within: '12 days', roll: 'following' },
      lines: [extended('2026-11-10T09:00:00Z', '7 days')],
      asOf: '2026-11-11T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-23'),
    },
    {
      why: 'where the policy knows no extensions',
      promise: { 'on-extension': 'ignore' },
      lines: [extended('2026-11-10T09:00:00Z', '7 days')],
      asOf: '2026-11-11T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-16'),
    },
  ])('$why', tell)

  test('both dates stay visible', () => {
    const clock = clocksOf([fix], [received, extended('2026-11-10T09:00:00Z', '7 days')], '2026-11-11T12:00:00Z').fix
    expect(clock?.why).toContain(
      'Extended by 7 days on Tue 10 Nov 2026, 10:00: Mon 23 Nov 2026 instead of Mon 16 Nov 2026',
    )
  })
})

describe('or …, whichever is first', () => {
  const or = [{ within: '3 days', from: 'fix.ready' }]
  test.each<Story>([
    {
      why: 'before the other',
      promise: { or },
      lines: [],
      asOf: '2026-11-05T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-16'),
    },
    {
      why: 'the other is sooner',
      promise: { or },
      lines: [['2026-11-05T09:00:00Z', 'fix.ready']],
      asOf: '2026-11-06T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-08'),
    },
    {
      why: 'the other is later',
      promise: { or },
      lines: [['2026-11-15T09:00:00Z', 'fix.ready']],
      asOf: '2026-11-15T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-16'),
    },
  ])('$why', tell)
})

describe('replaced when it is exploited', () => {
  const replaced = [{ when: ['attack.observed', 'exploit.published'], within: '3 days' }]
  test.each<Story>([
    {
      why: 'three days from the attack',
      promise: { replaced },
      lines: [['2026-11-05T09:00:00Z', 'attack.observed']],
      asOf: '2026-11-06T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-08'),
    },
    {
      why: 'never later than what it replaces',
      promise: { replaced },
      lines: [['2026-11-15T09:00:00Z', 'exploit.published']],
      asOf: '2026-11-16T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-16'),
    },
    {
      why: 'an attack after time was up changes nothing',
      promise: { replaced },
      lines: [['2026-11-20T09:00:00Z', 'attack.observed']],
      asOf: '2026-11-21T12:00:00Z',
      verdict: 'broken',
      due: endOf('2026-11-16'),
    },
  ])('$why', tell)
})

describe('grace', () => {
  const grace = { period: '7 days', if: 'disclosure.scheduled' }
  const scheduled = (at: string, day: string) => [at, 'disclosure.scheduled', { for: day }] as const
  test.each<Story>([
    {
      why: 'for a date that was announced in time',
      promise: { grace },
      lines: [scheduled('2026-11-14T09:00:00Z', '2026-11-20T12:00:00Z')],
      asOf: '2026-11-18T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-23'),
    },
    {
      why: 'not for one beyond it',
      promise: { grace },
      lines: [scheduled('2026-11-14T09:00:00Z', '2026-12-20T12:00:00Z')],
      asOf: '2026-11-18T12:00:00Z',
      verdict: 'broken',
      due: endOf('2026-11-16'),
    },
    {
      why: 'not for one that was announced too late',
      promise: { grace },
      lines: [scheduled('2026-11-17T09:00:00Z', '2026-11-20T12:00:00Z')],
      asOf: '2026-11-18T12:00:00Z',
      verdict: 'broken',
      due: endOf('2026-11-16'),
    },
  ])('$why', tell)
})

describe('a reopened report', () => {
  const closed = (at: string) => [at, 'report.closed'] as const
  const reopened = (at: string) => [at, 'report.reopened'] as const
  test.each<Story>([
    {
      why: 'keeps its start',
      lines: [closed('2026-11-05T09:00:00Z'), reopened('2026-11-09T09:00:00Z')],
      asOf: '2026-11-10T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-16'),
    },
    {
      why: 'owes nothing while closed, and what was left of 14 days on 5 Nov runs on: eleven ends of day',
      lines: [closed('2026-11-05T09:00:00Z'), reopened('2026-11-30T09:00:00Z')],
      asOf: '2026-12-01T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-12-11'),
    },
    {
      why: 'what was late before the closing stays late',
      lines: [closed('2026-11-20T09:00:00Z'), reopened('2026-11-30T09:00:00Z'), released('2026-12-01T09:00:00Z')],
      asOf: '2026-12-02T12:00:00Z',
      verdict: 'broken',
      due: endOf('2026-11-16'),
    },
    {
      why: 'starts anew where the policy says so',
      promise: { 'on-reopen': 'restart' },
      lines: [released('2026-11-05T09:00:00Z'), closed('2026-11-06T09:00:00Z'), reopened('2026-11-09T09:00:00Z')],
      asOf: '2026-11-10T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-23'),
    },
    {
      why: 'stays ended where the policy ignores it',
      promise: { 'on-reopen': 'ignore' },
      lines: [closed('2026-11-05T09:00:00Z'), reopened('2026-11-09T09:00:00Z')],
      asOf: '2026-11-30T12:00:00Z',
      verdict: 'not-applicable',
      due: endOf('2026-11-16'),
    },
    {
      why: 'invalid is a holding state: a later validation brings the fix back',
      lines: [
        ['2026-11-04T09:00:00Z', 'report.invalidated'],
        ['2026-11-06T09:00:00Z', 'report.validated'],
      ],
      asOf: '2026-11-10T12:00:00Z',
      verdict: 'open',
      due: endOf('2026-11-16'),
    },
  ])('$why', tell)
})

describe('a severity that changes', () => {
  const rows = ({ within = '30 days', ...rest }: { within?: string } = {}) => [
    { milestone: 'fix', within, ...rest },
    { milestone: 'fix', within: '7 days', severity: 'critical', ...rest },
  ]
  const assessed = (day: string, severity: string) =>
    [`2026-11-${day}T09:00:00Z`, 'severity.assessed', { severity }] as const
  test.each<{
    why: string
    rest?: object
    lines: Lines
    asOf: string
    fix: string
    critical: string
    due: string | null
  }>([
    {
      why: 'raised: the earlier of the old deadline and the new time from the change',
      lines: [assessed('03', 'low'), assessed('10', 'critical')],
      asOf: '2026-11-12T12:00:00Z',
      fix: 'not-applicable',
      critical: 'open',
      due: endOf('2026-11-17'),
    },
    {
      why: 'raised a day before the old deadline, which stays the earlier',
      rest: { within: '9 days' },
      lines: [assessed('03', 'low'), assessed('10', 'critical')],
      asOf: '2026-11-11T12:00:00Z',
      fix: 'not-applicable',
      critical: 'open',
      due: endOf('2026-11-11'),
    },
    {
      why: 'raised after the old deadline: late once, not twice',
      rest: { within: '5 days' },
      lines: [assessed('03', 'low'), assessed('20', 'critical')],
      asOf: '2026-11-21T12:00:00Z',
      fix: 'broken',
      critical: 'open',
      due: endOf('2026-11-27'),
    },
    {
      why: 'lowered in time',
      lines: [assessed('03', 'critical'), assessed('05', 'low')],
      asOf: '2026-11-20T12:00:00Z',
      fix: 'open',
      critical: 'not-applicable',
      due: null,
    },
    {
      why: 'lowered after time was up: what is late stays late',
      lines: [assessed('03', 'critical'), assessed('20', 'low')],
      asOf: '2026-11-21T12:00:00Z',
      fix: 'open',
      critical: 'broken',
      due: endOf('2026-11-09'),
    },
    {
      why: 'assessed for the first time after the deadline for all: late under that',
      lines: [assessed('03', 'low')],
      rest: { within: '0 days' },
      asOf: '2026-11-21T12:00:00Z',
      fix: 'broken',
      critical: 'not-applicable',
      due: null,
    },
    {
      why: 'the policy keeps the first',
      rest: { 'on-severity-change': 'keep' },
      lines: [assessed('03', 'low'), assessed('10', 'critical')],
      asOf: '2026-11-12T12:00:00Z',
      fix: 'open',
      critical: 'not-applicable',
      due: null,
    },
    {
      why: 'the policy starts anew',
      rest: { 'on-severity-change': 'restart' },
      lines: [assessed('03', 'low'), assessed('28', 'critical')],
      asOf: '2026-11-29T12:00:00Z',
      fix: 'not-applicable',
      critical: 'open',
      due: endOf('2026-12-05'),
    },
  ])('$why', ({ rest, lines, asOf, fix, critical, due }) => {
    const clocks = clocksOf(rows(rest), [received, ...lines], asOf)
    expect([clocks.fix?.verdict, clocks['fix-critical']?.verdict]).toEqual([fix, critical])
    expect(clocks['fix-critical']?.dueAt ?? null).toBe(due)
  })
})

describe('a fix for several branches', () => {
  const branches = (quorum: unknown) => ({ branches: { supported: ['1.x', '2.x', '3.x'], quorum } })
  const on = (day: string, branch?: string) =>
    [`2026-11-${day}T09:00:00Z`, 'fix.released', branch === undefined ? {} : { branch }] as const
  test.each<{ why: string; quorum: unknown; lines: Lines; verdict: string; stoppedAt: string | null }>([
    {
      why: 'all, and one is missing',
      quorum: 'all',
      lines: [on('04', '1.x'), on('05', '2.x')],
      verdict: 'open',
      stoppedAt: null,
    },
    {
      why: 'all, in time with the last',
      quorum: 'all',
      lines: [on('04', '1.x'), on('05', '2.x'), on('12', '3.x')],
      verdict: 'kept',
      stoppedAt: '2026-11-12T09:00:00Z',
    },
    {
      why: 'any',
      quorum: 'any',
      lines: [on('05', '2.x'), on('04', '1.x')],
      verdict: 'kept',
      stoppedAt: '2026-11-04T09:00:00Z',
    },
    {
      why: 'two',
      quorum: 2,
      lines: [on('04', '1.x'), on('09', '3.x')],
      verdict: 'kept',
      stoppedAt: '2026-11-09T09:00:00Z',
    },
    {
      why: 'the same branch twice is one',
      quorum: 2,
      lines: [on('04', '1.x'), on('09', '1.x')],
      verdict: 'open',
      stoppedAt: null,
    },
    { why: 'a branch without support', quorum: 'any', lines: [on('04', '0.x')], verdict: 'open', stoppedAt: null },
    {
      why: 'no branch named: all of them',
      quorum: 'all',
      lines: [on('04')],
      verdict: 'kept',
      stoppedAt: '2026-11-04T09:00:00Z',
    },
  ])('$why', ({ quorum, lines, verdict, stoppedAt }) => {
    const clock = clocksOf([fix], [received, ...lines], '2026-11-13T12:00:00Z', branches(quorum)).fix
    expect({ verdict: clock?.verdict, stoppedAt: clock?.stoppedAt }).toEqual({ verdict, stoppedAt })
  })
})
