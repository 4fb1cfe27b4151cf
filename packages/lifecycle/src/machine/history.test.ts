import { createCalendar } from '@disclock/calendar/core'
import { EVENT_TYPES } from '@disclock/policy'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { caseOf, type Lines } from '../fixtures/cases.js'
import { recorded } from '../fixtures/recorded.js'
import oracle from '../fixtures/vultron.json' with { type: 'json' }
import { historyOf, lettersOf } from './history.js'
import { reduce } from './reduce.js'

const utc = { calendar: createCalendar({ zone: 'UTC', holidays: 'none' }), branches: null }
const end = Date.parse('2027-01-01T00:00:00Z')

describe('the history of a case', () => {
  test.each([
    { why: 'the best there is', events: ['report.received', 'fix.ready', 'fix.released', 'made-public'], is: 'VFDP' },
    { why: 'nothing yet', events: ['update.sent'], is: '' },
    { why: 'whoever judges a report knows of it', events: ['report.validated'], is: 'V' },
    {
      why: 'an exploit makes it public, and what is public the vendor knows',
      events: ['exploit.published'],
      is: 'XPV',
    },
    { why: 'a release without a fix had one', events: ['fix.released'], is: 'VFD' },
    { why: 'an advisory is public', events: ['report.received', 'advisory.published'], is: 'VP' },
    { why: 'attacks may come first', events: ['attack.observed', 'report.received'], is: 'AV' },
    { why: 'the second time is nothing new', events: ['made-public', 'advisory.published'], is: 'PV' },
    { why: 'a fix found incomplete was still ready', events: ['fix.ready', 'fix.found-incomplete'], is: 'VF' },
  ] as const)('$why', ({ events, is }) => {
    const lines: Lines = events.map((type, index) => [`2026-11-0${index + 1}T12:00:00Z`, type])
    expect(historyOf(reduce(caseOf(...lines).events, utc, end))).toBe(is)
  })

  test('counts branches as the machine does', () => {
    const branches = { supported: ['1.x', '2.x'], quorum: 'all' } as const
    const { events } = caseOf(
      ['2026-11-01T12:00:00Z', 'report.received'],
      ['2026-11-02T12:00:00Z', 'fix.ready', { branch: '1.x' }],
      ['2026-11-03T12:00:00Z', 'made-public'],
      ['2026-11-04T12:00:00Z', 'fix.ready', { branch: '2.x' }],
    )
    expect(historyOf(reduce(events, { ...utc, branches }, end))).toBe('VPF')
  })

  test('is the beginning of one of the 70, and ends where the regions stand, whatever was recorded', () => {
    const beginnings = new Set(
      oracle.cs.histories.flatMap((all) => [...all].map((_, index) => all.slice(0, index + 1))),
    )
    beginnings.add('')
    fc.assert(
      fc.property(recorded(EVENT_TYPES), (events) => {
        const state = reduce(events, utc, end)
        const history = historyOf(state)
        expect(beginnings).toContain(history)
        expect([...history].sort()).toEqual([...lettersOf(state.at)].sort())
      }),
      { numRuns: 1000 },
    )
  })
})
