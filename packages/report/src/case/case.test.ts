import { readIcs } from '@disclock/calendar/ics'
import { evaluate, loadTerms, stateOf } from '@disclock/lifecycle'
import { formPolicy, type Policy, parsePolicy } from '@disclock/policy'
import { DateTime } from 'luxon'
import { describe, expect, test } from 'vitest'
import type { Report } from '../report.js'
import { firstEvents } from './first-events.js'
import { timetable } from './timetable.js'
import { timetableIcs } from './timetable-ics.js'

const receivedAt = '2026-11-06T15:00:00Z' // a Friday

function policyOf(
  commitments: readonly object[],
  calendar: object = { zone: 'Europe/Stockholm', holidays: ['SE'] },
): Policy {
  const { value, issues } = parsePolicy({
    version: 1,
    project: 'ThreatDex',
    contacts: [{ email: 'security@threatdex.example.com' }],
    calendar,
    commitments,
  })
  if (issues) throw new Error(JSON.stringify(issues))
  return value
}

describe('the first events of a case', () => {
  test.each<{ why: string; report: Report; types: readonly string[]; toConfirm: readonly string[] }>([
    { why: 'a report is received', report: { summary: 'XSS' }, types: ['report.received'], toConfirm: [] },
    {
      why: 'and its severity claimed',
      report: { severity: 'high' },
      types: ['report.received', 'severity.claimed'],
      toConfirm: [],
    },
    {
      why: 'what is said of the world waits for a person',
      report: { public: true, exploited: true },
      types: ['report.received'],
      toConfirm: ['made-public', 'attack.observed'],
    },
    {
      why: 'what is denied is nothing',
      report: { public: false, exploited: false },
      types: ['report.received'],
      toConfirm: [],
    },
  ])('$why', ({ report, types, toConfirm }) => {
    const first = firstEvents(report, { id: 'R-1', receivedAt, channel: 'email' })
    expect(first.file.events.map(({ type }) => type)).toEqual(types)
    expect(first.toConfirm).toEqual(toConfirm)
  })

  test('all are attested, by the reporter', () => {
    const { file } = firstEvents(
      { severity: 'high', cvss: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N' },
      { id: 'R-1', receivedAt, recordedAt: '2026-11-07T08:00:00Z', channel: 'other' },
    )
    const told = {
      occurredAt: receivedAt,
      recordedAt: '2026-11-07T08:00:00Z',
      precision: 'instant',
      by: 'reporter',
      certainty: 'attested',
      source: 'the report',
    }
    expect(file).toMatchObject({
      id: 'R-1',
      events: [
        { type: 'report.received', channel: 'other', ...told },
        { type: 'severity.claimed', severity: 'high', vector: 'CVSS:3.1/AV:N/AC:L/PR:N/UI:N/S:U/C:H/I:N/A:N', ...told },
      ],
    })
  })

  test('they start the clocks, and end no embargo', async () => {
    const { file } = firstEvents({ public: true, severity: 'critical' }, { id: 'R-1', receivedAt })
    const terms = await loadTerms(
      policyOf([
        { milestone: 'acknowledgement', within: '2 business days' },
        { milestone: 'fix', within: '14 days', severity: 'critical' },
      ]),
    )
    const { stage, regions, clocks } = evaluate(file, terms, DateTime.fromISO(receivedAt))
    expect(stage).toBe('receipt')
    expect(regions.world.public).toBe(false)
    expect(clocks.map(({ verdict }) => verdict)).toEqual(['open', 'not-applicable'])
    expect(stateOf(file, terms, DateTime.fromISO(receivedAt)).anomalies).toEqual([])
  })

  test('hold nothing else of the report', () => {
    const canary = 'canary4711'
    const report: Report = {
      summary: canary,
      description: canary,
      severity: 'low',
      cvss: canary,
      contact: canary,
      credit: canary,
      location: [{ path: canary }],
    }
    expect(JSON.stringify(firstEvents(report, { id: 'R-1', receivedAt }))).not.toContain(canary)
  })

  test('a day is enough, and anything else is refused', () => {
    expect(firstEvents({}, { id: 'R-1', receivedAt: '2026-11-06' }).file.events[0]?.precision).toBe('day')
    expect(() => firstEvents({}, { id: 'R-1', receivedAt: 'last Friday' })).toThrow(RangeError)
  })
})

describe('the timetable of a reporter', () => {
  test.each([
    {
      why: 'business days skip the weekend',
      promise: { milestone: 'acknowledgement', within: '2 business days' },
      day: '2026-11-10',
      at: '2026-11-10T23:00:00Z',
      words: 'Tue 10 Nov 2026',
    },
    {
      why: 'days do not',
      promise: { milestone: 'fix', within: '90 days' },
      day: '2027-02-04',
      at: '2027-02-04T23:00:00Z',
      words: 'Thu 4 Feb 2027',
    },
    {
      why: 'hours run to the minute',
      promise: { milestone: 'acknowledgement', within: '48 hours' },
      day: '2026-11-08',
      at: '2026-11-08T15:00:00Z',
      words: 'Sun 8 Nov 2026, 16:00',
    },
    {
      why: 'of what comes again the first',
      promise: { milestone: 'status-update', every: '7 days' },
      day: '2026-11-13',
      at: '2026-11-13T23:00:00Z',
      words: 'Fri 13 Nov 2026',
    },
    {
      why: 'by the end of business',
      promise: { milestone: 'acknowledgement', within: '1 business day', ends: 'close-of-business' },
      day: '2026-11-09',
      at: '2026-11-09T16:00:00Z',
      words: 'Mon 9 Nov 2026, 17:00',
    },
  ])('$why', async ({ promise, day, at, words }) => {
    const calendar = { zone: 'Europe/Stockholm', holidays: ['SE'], hours: '09:00-17:00' }
    const [time] = await timetable(policyOf([promise], calendar), receivedAt)
    expect(time?.due).toEqual({ day, at, words })
  })

  test('each promise with its words, in the policy’s order; no law', async () => {
    const policy = policyOf([
      { milestone: 'acknowledgement', within: '2 business days' },
      { milestone: 'status-update', every: '7 days' },
      { milestone: 'fix', within: '30 days', from: 'fix.started' },
      { milestone: 'fix', within: '14 days', severity: 'critical', strength: 'aim' },
      { id: 'assessed', milestone: 'disclosure', within: '20 days', from: 'severity.assessed', severity: 'high' },
      { milestone: 'acknowledgement', kind: 'entitlement', after: '5 business days', 'reporter-may': 'follow up' },
      { id: 'law', milestone: 'other', within: '24 hours', kind: 'legal', from: 'awareness.recorded' },
    ])
    const times = await timetable(policy, receivedAt)
    expect(times.map(({ words, due, recurring }) => [words, due?.words ?? null, recurring])).toEqual([
      ['We will acknowledge your report within 2 business days.', 'Tue 10 Nov 2026', false],
      ['We will send you a status update every 7 days.', 'Fri 13 Nov 2026', true],
      [expect.stringContaining('within 30 days, counted from when'), null, false],
      ['For critical severity, we aim to release a fix within 14 days.', 'Fri 20 Nov 2026', false],
      [expect.stringContaining('For high severity, we will publish an advisory within 20 days'), null, false],
      [expect.stringContaining('please follow up'), 'Fri 13 Nov 2026', false],
    ])
  })

  test('the part of a policy that a form has is enough', async () => {
    const policy = policyOf([
      { milestone: 'acknowledgement', within: '2 business days' },
      { milestone: 'fix', within: '14 days', severity: 'critical' },
    ])
    const exported = JSON.parse(JSON.stringify(formPolicy(policy)))
    expect(await timetable(exported, receivedAt)).toEqual(await timetable(policy, receivedAt))
  })

  test('without a zone it is due when it is over everywhere', async () => {
    const [time] = await timetable(policyOf([{ milestone: 'fix', within: '2 days' }], {}), receivedAt)
    expect(time?.due?.at).toBe('2026-11-09T15:00:00Z') // where the report arrives on the 7th, at UTC+9
    expect(time?.due?.words).toBe('Sun 8 Nov 2026 to Mon 9 Nov 2026')
  })

  test('the same instant in another zone is the same timetable', async () => {
    const policy = policyOf([{ milestone: 'acknowledgement', within: '2 business days' }])
    expect(await timetable(policy, '2026-11-07T00:00:00+09:00')).toEqual(await timetable(policy, receivedAt))
  })

  test.each(['2026-11-06', '2026-11-06T15:00', 'now', ''])('%j is no instant', async (text) => {
    await expect(timetable(policyOf([]), text)).rejects.toThrow(RangeError)
  })
})

describe('the timetable as a calendar file', () => {
  const policy = policyOf([
    { milestone: 'acknowledgement', within: '2 business days' },
    { milestone: 'status-update', every: '7 days' },
    { milestone: 'fix', within: '14 days', severity: 'critical' },
    { milestone: 'fix', within: '30 days', from: 'fix.started' },
  ])

  test('is read by others: whole days, no severity that nobody assessed, nothing without a date', async () => {
    const ics = timetableIcs(await timetable(policy, receivedAt), { project: 'Threat;Dex, Inc.\\ 脅威', receivedAt })
    expect(readIcs(ics)).toEqual({
      holidays: [
        '2026-11-10 Threat;Dex, Inc.\\ 脅威: We will acknowledge your report within 2 business days.',
        '2026-11-13 Threat;Dex, Inc.\\ 脅威: We will send you a status update every 7 days.',
      ],
      ignored: [],
    })
    expect(ics).toContain('TRANSP:TRANSPARENT')
    expect(ics.replaceAll('\r\n ', '')).toContain('the first of several')
  })

  test('has lines of 75 octets at most, which end as the standard says', async () => {
    const ics = timetableIcs(await timetable(policy, receivedAt), { project: '脅威'.repeat(60), receivedAt })
    const lines = ics.split('\r\n')
    expect(lines.at(-1)).toBe('')
    expect(lines.filter((line) => new TextEncoder().encode(line).length > 75)).toEqual([])
    expect(ics.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/)
  })

  test.each(['a\r\nBEGIN:VEVENT\r\nSUMMARY:b', 'a\nEND:VCALENDAR', 'a\u0000b'])(
    '%j stays in its line',
    async (project) => {
      const ics = timetableIcs(await timetable(policy, receivedAt), { project, receivedAt })
      expect(readIcs(ics).holidays).toHaveLength(2)
    },
  )

  test('is the same each time, so that a calendar takes it in once', async () => {
    const make = async () => timetableIcs(await timetable(policy, receivedAt), { project: 'ThreatDex', receivedAt })
    expect(await make()).toBe(await make())
    expect(new Set((await make()).match(/^UID:.*$/gm)).size).toBe(2)
  })
})
