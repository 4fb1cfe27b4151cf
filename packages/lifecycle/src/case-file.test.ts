import fc from 'fast-check'
import { expect, test } from 'vitest'
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
