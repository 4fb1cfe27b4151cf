import { expect, test } from 'vitest'
import { disclosure, found, securityMd, theFinding } from '../fixtures/found.js'

const PRIVATE = "Use GitHub's private vulnerability reporting."

test.each([
  {
    why: 'the same time',
    prose: 'We acknowledge reports within 2 business days.',
    yaml: 'milestone: acknowledgement, within: 2 business days',
  },
  { why: 'a week is seven days', prose: 'We release a fix within 2 weeks.', yaml: 'milestone: fix, within: 14 days' },
  {
    why: 'the same aim',
    prose: 'We aim to release a fix within 90 days.',
    yaml: 'milestone: fix, within: 90 days, strength: aim',
  },
  { why: 'only the policy promises it', prose: 'We read every report.', yaml: 'milestone: fix, within: 90 days' },
  {
    why: 'another severity is another promise',
    prose: 'We release a fix within 90 days.',
    yaml: 'milestone: fix, within: 14 days, severity: critical',
  },
  {
    why: 'a law is no promise',
    prose: 'We release a fix within 90 days.',
    yaml: 'id: law, milestone: fix, within: 14 days, kind: legal, from: awareness.recorded',
  },
  {
    why: 'what starts with an exploit is another promise',
    prose: 'We release a fix within 90 days.',
    yaml: 'milestone: fix, within: 7 days, when: attack.observed',
  },
])('agree: $why', ({ prose, yaml }) => {
  const texts = {
    securityMd: [securityMd(PRIVATE, '', prose)],
    disclosure: disclosure('commitments:', `  - { ${yaml} }`),
  }
  expect(found(texts, 'promises-differ', 'unreadable')).toEqual([])
})

test.each([
  {
    why: 'the length',
    prose: 'We acknowledge reports within 2 business days.',
    yaml: 'milestone: acknowledgement, within: 3 business days',
  },
  {
    why: 'the unit',
    prose: 'We acknowledge reports within 2 days.',
    yaml: 'milestone: acknowledgement, within: 2 business days',
  },
  {
    why: 'a day is not 24 hours: it ends at midnight',
    prose: 'We acknowledge reports within 24 hours.',
    yaml: 'milestone: acknowledgement, within: 1 day',
  },
  { why: 'the range', prose: 'We release a fix within 30-90 days.', yaml: 'milestone: fix, within: 90 days' },
  { why: 'how firmly', prose: 'We aim to release a fix within 90 days.', yaml: 'milestone: fix, within: 90 days' },
  {
    why: 'once, or again and again',
    prose: 'We send a status update within 7 days.',
    yaml: 'milestone: status-update, every: 7 days',
  },
  {
    why: 'a severity',
    prose: 'We release a fix for critical vulnerabilities within 7 days.',
    yaml: 'milestone: fix, within: 14 days, severity: critical',
  },
  {
    why: 'when the reporter may publish',
    prose: 'Please give us 90 days before you publish.',
    yaml: 'milestone: disclosure, kind: entitlement, after: 60 days, reporter-may: publish',
  },
])('differ: $why', ({ prose, yaml }) => {
  const texts = {
    securityMd: [securityMd(PRIVATE, '', prose)],
    disclosure: disclosure('commitments:', `  - { ${yaml} }`),
  }
  expect(found(texts, 'promises-differ', 'unreadable')).toEqual(['promises-differ SECURITY.md:5'])
})

test('both places are said', () => {
  const texts = {
    securityMd: [securityMd('We aim to acknowledge reports within 48 hours.')],
    disclosure: disclosure('commitments:', '  - { milestone: acknowledgement, within: 2 business days }'),
  }
  const { message, related } = theFinding(texts, 'promises-differ')
  expect(message).toBe(
    'acknowledgement: within 48 hours, as an aim here, and within 2 business days in disclosure.yml:5',
  )
  expect(related).toEqual([{ source: 'disclosure.yml', line: 5, column: 3 }])
})

test('a promise of a preset stands where the policy extends it', () => {
  const texts = {
    securityMd: [securityMd('We acknowledge reports within 9 days.')],
    disclosure: disclosure('extends: [openssf-badge]'),
  }
  expect(theFinding(texts, 'promises-differ').related).toEqual([{ source: 'disclosure.yml', line: 4, column: 10 }])
})

test('of two SECURITY.md the second is compared with the one that GitHub shows', () => {
  const [shown, other] = [
    securityMd('We acknowledge reports within 2 days.'),
    securityMd('We acknowledge reports within 3 days.'),
  ]
  const texts = { securityMd: [{ ...shown, source: '.github/SECURITY.md' }, other] }
  expect(found(texts, 'promises-differ', 'shadowed-policy')).toEqual([
    'shadowed-policy SECURITY.md:1',
    'promises-differ SECURITY.md:3',
  ])
})
