import { describe, expect, test } from 'vitest'
import { parseCaseFile } from './case-file.js'
import { apply, type NewEvent, openCase } from './open-case.js'

const received = { type: 'report.received', occurredAt: '2026-11-02T09:14:00Z' } as const

describe('a case as one writes it', () => {
  test('has what was left out, and reads as a case file', () => {
    const file = openCase('GHSA-1', received, { type: 'severity.assessed', occurredAt: '2026-11-03', severity: 'high' })
    expect(file).toEqual({
      id: 'GHSA-1',
      events: [
        {
          id: expect.stringMatching(/^report\.received-[0-9a-f]{12}$/),
          ...received,
          recordedAt: received.occurredAt,
          precision: 'instant',
          by: 'reporter',
          certainty: 'attested',
          source: '',
        },
        expect.objectContaining({
          severity: 'high',
          precision: 'day',
          occurredAt: '2026-11-03T12:00:00Z',
          by: 'vendor',
        }),
      ],
    })
    expect(parseCaseFile(JSON.parse(JSON.stringify(file))).value).toEqual(file)
  })

  test('the same content has the same id, whatever the order of its keys; other content has another', () => {
    const ids = (...events: readonly NewEvent[]) => openCase('x', ...events).events.map(({ id }) => id)
    const turned = { occurredAt: received.occurredAt, type: received.type }
    expect(ids(received)).toEqual(ids(turned))
    expect(ids(received)).not.toEqual(ids({ ...received, channel: 'email' }))
  })

  test('the same event again changes nothing; the case as it was is left alone', () => {
    const file = openCase('x', received)
    expect(apply(file, received)).toBe(file)
    const longer = apply(file, { type: 'report.acknowledged', occurredAt: '2026-11-02T10:00:00Z' })
    expect([file.events.length, longer.events.length]).toEqual([1, 2])
  })
})

test.each([
  { why: 'no instant', at: 'yesterday', says: 'report.received: occurredAt must be an ISO 8601 time with an offset' },
  { why: 'no offset', at: '2026-11-02T09:14:00', says: 'occurredAt must be' },
  { why: 'no such day', at: '2026-02-30T09:14:00Z', says: 'occurredAt must be' },
  { why: 'a week date, which JavaScript does not read', at: '2026-W45-1T09:14:00Z', says: 'occurredAt must be' },
])('$why is a RangeError that says so', ({ at, says }) => {
  expect(() => openCase('x', { type: 'report.received', occurredAt: at })).toThrow(RangeError)
  expect(() => openCase('x', { type: 'report.received', occurredAt: at })).toThrow(says)
})

test('what does not compile', () => {
  const at = '2026-11-02T09:14:00Z'
  const wrong: readonly (() => unknown)[] = [
    // @ts-expect-error There is no such type; "report.received" is meant.
    () => openCase('x', { type: 'report.recieved', occurredAt: at }),
    // @ts-expect-error An assessed severity has a severity.
    () => openCase('x', { type: 'severity.assessed', occurredAt: at }),
    // @ts-expect-error "awful" is none.
    () => openCase('x', { type: 'severity.assessed', occurredAt: at, severity: 'awful' }),
    // @ts-expect-error An embargo has an end.
    () => openCase('x', { type: 'embargo.proposed', occurredAt: at }),
    // @ts-expect-error An extension says of what, and for how long.
    () => openCase('x', { type: 'extension.agreed', occurredAt: at, reason: 'tests' }),
    // @ts-expect-error It happened at some time.
    () => openCase('x', { type: 'report.received' }),
  ]
  for (const call of wrong) expect(call).toThrow(RangeError)
})
