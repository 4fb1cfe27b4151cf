import { parsePolicy } from '@disclock/policy'
import { writeSecurityTxt } from '@disclock/policy/security-txt'
import { expect, test } from 'vitest'
import { unsaidWords } from './unsaid.js'

const wordsFor = (said: object) => {
  const policy = parsePolicy({ version: 1, project: 'Rocket', ...said }).value
  if (policy === undefined) throw new Error('this is no policy')
  const written = writeSecurityTxt(policy, { expires: '2027-06-01T00:00:00Z' })
  return unsaidWords(written.value?.losses ?? [], policy, 'security.txt')
}
const contacts = [{ email: 'security@rocket.example' }]
const fix = { milestone: 'fix', within: '90 days' }

test.each([
  { why: 'nothing', said: { contacts }, words: [] },
  {
    why: 'one time',
    said: { contacts, commitments: [fix] },
    words: ['1 promised time; a security.txt has no field for that: say where the policy stands with --link URL'],
  },
  {
    why: 'all that a policy can hold, in one line',
    said: {
      contacts,
      calendar: { zone: 'UTC' },
      branches: { supported: ['1.x'] },
      commitments: [fix, { ...fix, severity: 'critical' }],
      report: { ask: [{ field: 'steps' }] },
      scope: { in: ['apps/web'] },
      supported: [{ version: '1.x', supported: true }],
      questions: 'the forum',
      'forbids-public-issues': true,
      credit: 'offered',
      'safe-harbor': true,
      'asked-of-reporters': ['patience'],
      bounty: false,
      stages: { receipt: 'We open a case.' },
      reviewed: { every: '12 months' },
    },
    words: [
      'the calendar, the branches that get a fix, 2 promised times, what a report should hold, the scope, the supported versions, where questions go, the request to open no public issues, the credit, the safe harbour, what reporters are asked for, the bounty, the stages of handling a report, and the review of the policy; a security.txt has no field for that: say where the policy stands with --link URL',
    ],
  },
  {
    why: 'contacts, a line for each reason',
    said: {
      contacts: [...contacts, { advisory: true }, { email: 'unstated' }, { email: 'a@b.example', pgp: 'on-request' }],
    },
    words: [
      'the contact has no address; say the repository',
      'the contact has no address; write the address in the policy',
      'a security.txt cannot say that a key is given on request; publish the key, and write its link to "pgp"',
    ],
  },
])('$why', ({ said, words }) => {
  expect(wordsFor(said).toSorted()).toEqual(words.toSorted())
})
