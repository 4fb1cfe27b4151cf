import { expect, test } from 'vitest'
import { FIELDS } from '../report.js'
import { groupsOf } from './fields.js'
import { english } from './words.js'

const fieldsOf = (policy: Parameters<typeof groupsOf>[0]) =>
  groupsOf(policy).flatMap(({ fields }) =>
    fields.map(({ field, level }) => (level === 'required' ? `${field}!` : field)),
  )
const ask = (...fields: readonly string[]) => fields.map((field) => ({ field, level: 'required' as const }))

test.each([
  {
    why: 'a summary, for it is the title, and a contact',
    policy: { ask: ask('impact') },
    fields: ['summary!', 'impact!', 'contact!'],
  },
  {
    why: 'no contact where GitHub knows the reporter',
    policy: { ask: ask('impact'), contacts: [{ kind: 'github-advisory' as const, value: null }] },
    fields: ['summary!', 'impact!'],
  },
  {
    why: 'credit where it is offered',
    policy: { ask: ask('poc'), credit: 'offered' as const },
    fields: ['summary!', 'poc!', 'contact!', 'credit', 'anonymous'],
  },
  {
    why: 'our names for theirs',
    policy: { ask: ask('test-case', 'ai-disclosure') },
    fields: ['summary!', 'poc!', 'ai!', 'contact!'],
  },
  {
    why: 'fields of its own',
    policy: { ask: ask('serial-number') },
    fields: ['summary!', 'serial-number!', 'contact!'],
  },
  {
    why: 'what every object has is no field',
    policy: { ask: ask('constructor', '__proto__') },
    fields: [
      'summary',
      'description',
      'impact',
      'component',
      'version',
      'severity',
      'rationale',
      'cvss',
      'steps',
      'poc',
      'contact!',
    ],
  },
  {
    why: 'agreements are boxes where the policy lists them',
    policy: { ask: ask('acknowledged'), askedOfReporters: ['Wait.'] },
    fields: ['summary!', 'contact!'],
  },
])('$why', ({ policy, fields }) => {
  expect(fieldsOf(policy)).toEqual(fields)
})

test('every field of a report has a place in the form', () => {
  const all = Object.keys(FIELDS).filter((field) => field !== 'acknowledged')
  const asked = groupsOf({ ask: ask(...all) })
  expect(asked.flatMap(({ fields }) => fields.map(({ field }) => field)).sort()).toEqual([...all].sort())
  expect(asked.map(({ name }) => name)).toEqual(
    Object.keys(english.form.groups).filter((name) => name !== 'acknowledged'),
  )
})
