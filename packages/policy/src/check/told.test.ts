import { expect, test } from 'vitest'
import { disclosure, securityMd } from './fixtures/found.js'
import { toldBy } from './told.js'
import { scheduledWorkflows } from './workflows.js'

test('the disclosure.yml promises before the SECURITY.md', () => {
  const prose = securityMd(
    "Use GitHub's private vulnerability reporting.",
    '',
    '- Fix for critical severity: within 9 days',
  )
  const place = { source: 'SECURITY.md', column: 1 }
  expect(toldBy({ securityMd: [prose] })).toEqual({
    promises: [{ place: { ...place, line: 5 }, milestone: 'fix (critical)', time: 'within 9 days' }],
    privateReporting: { ...place, line: 3 },
  })
  const policy = disclosure('commitments:', '  - { milestone: status-update, every: 7 days, strength: aim }')
  expect(toldBy({ securityMd: [prose], disclosure: policy }).promises).toEqual([
    {
      place: { source: 'disclosure.yml', line: 5, column: 3 },
      milestone: 'status-update',
      time: 'every 7 days, as an aim',
    },
  ])
})

test('nothing tells nothing', () => {
  expect(toldBy({})).toEqual({ promises: [], privateReporting: null })
})

test.each([
  { kind: 'floor', row: 'kind: floor, at-least: 5 days, before: disclosure.scheduled', time: 'at least 5 days before' },
  { kind: 'ceiling', row: 'kind: ceiling, within: 14 days', time: 'never later than 14 days' },
  {
    kind: 'entitlement',
    row: 'kind: entitlement, after: 60 days, reporter-may: publish',
    time: 'publish after 60 days',
  },
  { kind: 'range', row: 'within: 30-90 days', time: 'within 30-90 days' },
])('the time of a $kind', ({ row, time }) => {
  const policy = disclosure('commitments:', `  - { milestone: disclosure, ${row} }`)
  expect(toldBy({ disclosure: policy }).promises.map((each) => each.time)).toEqual([time])
})

test('workflows that run by themselves', () => {
  const workflows = [
    { source: 'ci.yml', text: 'on: [push]\n' },
    { source: 'nightly.yml', text: "on:\n  push:\n  schedule:\n    - cron: '0 4 * * *'\n" },
    { source: 'broken.yml', text: 'on: [' },
  ]
  expect(scheduledWorkflows({ workflows })).toEqual([{ source: 'nightly.yml', line: 4, column: 13 }])
})
