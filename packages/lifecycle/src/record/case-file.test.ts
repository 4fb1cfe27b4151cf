import { EVENT_TYPES } from '@disclock/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { parseCaseFile, parseEvent } from './case-file.js'

const event = { id: 'e1', type: 'report.received', occurredAt: '2026-11-02T09:14:00Z' }
const issuesOf = (input: unknown) => parseCaseFile(input).issues?.map(({ message }) => message)

test('what is left out is filled in with what is usual', () => {
  expect(parseEvent(event).value).toEqual({
    ...event,
    recordedAt: event.occurredAt,
    precision: 'instant',
    by: 'reporter',
    certainty: 'attested',
    source: '',
  })
})

test('a bare day is a day', () => {
  expect(parseEvent({ ...event, occurredAt: '2026-11-02' }).value).toMatchObject({
    precision: 'day',
    occurredAt: '2026-11-02T12:00:00Z',
  })
})

test('keys that are not understood are kept', () => {
  expect(parseCaseFile({ id: 'x', note: 'why', events: [{ ...event, ticket: 7 }] }).value).toMatchObject({
    note: 'why',
    events: [{ ticket: 7 }],
  })
})

test.each([
  { why: 'no object', input: 7, says: ['the case file'] },
  { why: 'no events', input: { id: 'x' }, says: ['events is missing'] },
  {
    why: 'an unknown type, with the nearest',
    input: { id: 'x', events: [{ ...event, type: 'report.recieved' }] },
    says: ['events[0].type', 'the nearest is "report.received"'],
  },
  {
    why: 'a time without an offset',
    input: { id: 'x', events: [{ ...event, occurredAt: '2026-11-02T09:14:00' }] },
    says: ['events[0].occurredAt must be an ISO 8601 time with an offset, such as "2026-11-02T09:14:00Z"'],
  },
  {
    why: 'no such day',
    input: { id: 'x', events: [{ ...event, occurredAt: '2026-02-30T00:00:00Z' }] },
    says: ['events[0].occurredAt'],
  },
  {
    why: 'a severity without its word',
    input: { id: 'x', events: [{ ...event, type: 'severity.assessed' }] },
    says: ['events[0].severity is missing'],
  },
  {
    why: 'a severity that is none',
    input: { id: 'x', events: [{ ...event, type: 'severity.assessed', severity: 'awful' }] },
    says: ['must be one of critical, high, medium, low'],
  },
])('$why', ({ input, says }) => {
  const issues = issuesOf(input)?.join('\n') ?? ''
  for (const part of says) expect(issues).toContain(part)
})

describe('what each type carries', () => {
  const at = '2026-12-01T10:00:00Z'
  const optional = {
    reason: { reason: 'why' },
    branch: { branch: '1.x' },
    for: { for: at },
    url: { url: 'https://example.com/advisory' },
    cve: { cve: 'CVE-2026-0001' },
    credit: { name: 'R. Porter', anonymous: false },
  }
  const of = (...types: readonly string[]) => types.map((type) => ({ type, must: {} }))
  const rows: readonly { readonly type: string; readonly must: object; readonly may?: object }[] = [
    { type: 'report.received', must: {}, may: { channel: 'advisory' } },
    ...of(
      ...['acknowledged', 'auto-replied', 'reproduced', 'validated', 'accepted', 'invalidated', 'out-of-scope'],
      ...['withdrawn', 'deferred', 'resumed', 'closed', 'reopened'],
    ).map(({ type, must }) => ({ type: `report.${type}`, must, may: optional.reason })),
    { type: 'report.duplicate', must: { of: 'GHSA-1' } },
    ...of('info.requested', 'info.supplied', 'update.sent', 'handling.declined'),
    { type: 'severity.claimed', must: { severity: 'high' }, may: { vector: 'CVSS:3.1/AV:N' } },
    { type: 'severity.assessed', must: { severity: 'low' }, may: { vector: 'CVSS:3.1/AV:N' } },
    { type: 'awareness.recorded', must: { of: 'exploitation' } },
    { type: 'authority.notified', must: { stage: 'early-warning' }, may: { to: 'CSIRT' } },
    ...of('fix.started', 'fix.merged', 'fix.ready', 'fix.tested', 'fix.released', 'fix.found-incomplete').map(
      (row) => ({ ...row, may: optional.branch }),
    ),
    { type: 'mitigation.available', must: {}, may: { branch: '1.x' } },
    { type: 'embargo.proposed', must: { until: at } },
    ...of('embargo.accepted', 'embargo.rejected', 'embargo.terminated').map((row) => ({
      ...row,
      may: optional.reason,
    })),
    { type: 'extension.agreed', must: { commitment: 'fix', period: '14 days' }, may: { reason: 'tests' } },
    { type: 'disclosure.scheduled', must: { for: at } },
    ...of('disclosure.announced', 'disclosure.requested').map((row) => ({ ...row, may: optional.for })),
    ...of('made-public', 'exploit.published', 'attack.observed'),
    ...of('advisory.published', 'advisory.updated', 'advisory.withdrawn').map((row) => ({
      ...row,
      may: optional.url,
    })),
    ...of('cve.requested', 'cve.reserved', 'cve.published', 'cve.rejected').map((row) => ({
      ...row,
      may: optional.cve,
    })),
    ...of('credit.offered', 'credit.accepted', 'credit.declined').map((row) => ({
      ...row,
      may: optional.credit,
    })),
    ...of('bounty.awarded'),
    { type: 'party.joined', must: { party: 'CERT/CC' }, may: { role: 'coordinator' } },
    { type: 'party.left', must: { party: 'CERT/CC' }, may: { role: 'coordinator' } },
    { type: 'milestone.reached', must: { name: 'patch-to-distributors' } },
    { type: 'observation.made', must: { covers: { types: ['update.sent'], from: at, to: at } } },
    { type: 'policy.adopted', must: { hash: 'a', calendarHash: 'b' } },
    { type: 'event.voided', must: { event: 'e0', reason: 'wrong case' } },
  ]

  test('every type has its row', () => {
    expect(rows.map(({ type }) => type)).toEqual([...EVENT_TYPES])
  })

  test.each(rows)('$type', ({ type, must, may = {} }) => {
    const whole = { ...event, type, ...must, ...may }
    expect(parseEvent(whole).value).toMatchObject(whole)
    expect(parseEvent({ ...event, type, ...must }).issues).toBeUndefined()
    for (const field of Object.keys(must)) {
      const { [field]: _, ...without } = whole as Record<string, unknown>
      expect(parseEvent(without).issues?.map(({ message }) => message)).toEqual([`${field} is missing`])
    }
    for (const field of [...Object.keys(must), ...Object.keys(may)])
      expect(parseEvent({ ...whole, [field]: 7 }).issues?.map(({ path }) => path[0])).toEqual([field])
  })
})

describe('an extension', () => {
  const extension = { ...event, type: 'extension.agreed', commitment: 'fix' }

  test('may name its period "by", as people do', () => {
    expect(parseEvent({ ...extension, by: '14 days' }).value).toMatchObject({ period: '14 days', by: 'vendor' })
    expect(parseEvent({ ...extension, by: 'coordinator', period: '14 days' }).value).toMatchObject({
      period: '14 days',
      by: 'coordinator',
    })
  })

  test.each([
    { why: 'no period', rest: { by: 'vendor' }, says: ['period is missing'] },
    { why: 'a number', rest: { period: 14 }, says: ['period must be a period in quotes, such as "14 days"'] },
    { why: 'no unit', rest: { period: '14' }, says: ['period must be a period: "14" is not a period;'] },
    {
      why: 'neither a role nor a period',
      rest: { by: 'me' },
      says: ['period must be a period: "me" is not a period;'],
    },
    {
      why: 'a role that is none',
      rest: { by: 'me', period: '14 days' },
      says: ['by must be one of reporter, vendor,'],
    },
  ])('with $why is an issue', ({ rest, says }) => {
    expect(parseEvent({ ...extension, ...rest }).issues?.map(({ message }) => message)).toEqual(
      says.map((part) => expect.stringContaining(part)),
    )
  })
})

test.each([
  { type: 'embargo.proposed', field: 'until' },
  { type: 'disclosure.scheduled', field: 'for' },
  { type: 'disclosure.announced', field: 'for' },
  { type: 'disclosure.requested', field: 'for' },
])('$field of $type is a time with an offset, or a day', ({ type, field }) => {
  const said = (value: unknown) => parseEvent({ ...event, type, [field]: value }).issues?.map(({ message }) => message)
  expect(said('2026-12-01T10:00:00+01:00')).toBeUndefined()
  expect(said('2026-12-01')).toBeUndefined()
  expect(said('2026-12-01T10:00:00')).toEqual([
    `${field} must be an ISO 8601 time with an offset, such as "2026-11-02T09:14:00Z", or a day, such as "2026-11-02"`,
  ])
})

test('all issues at once', () => {
  expect(
    issuesOf({
      id: 'x',
      events: [
        { ...event, by: 'me' },
        { ...event, id: 7 },
      ],
    }),
  ).toHaveLength(2)
})

test('never throws, whatever comes', () => {
  fc.assert(fc.property(fc.jsonValue(), (input) => void parseCaseFile(input)))
  fc.assert(
    fc.property(
      fc.jsonValue(),
      (value) => void parseCaseFile({ id: 'x', events: [{ ...event, occurredAt: value, covers: value }] }),
    ),
  )
})
