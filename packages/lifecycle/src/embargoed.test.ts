import { inspect } from 'node:util'
import { expect, test } from 'vitest'
import { declarePrivate, Embargoed } from './embargoed.js'

const secret = new Embargoed({ title: 'canary' })

test.each([
  { why: 'text', shown: () => `${secret}` },
  { why: 'JSON', shown: () => JSON.stringify({ secret, list: [secret] }) },
  { why: 'inspection', shown: () => inspect({ secret }, { depth: 9, showHidden: true }) },
  { why: 'concatenation', shown: () => 'a'.concat(String(secret)) },
  { why: 'keys and values', shown: () => [...Object.keys(secret), ...Object.values(secret)].join() },
  { why: 'a copy', shown: () => JSON.stringify(structuredClone({ ...secret })) },
  { why: 'what is made of it', shown: () => `${secret.map(({ title }) => title)}` },
])('nothing shows as $why', ({ shown }) => {
  expect(shown()).not.toContain('canary')
})

test('it comes out for a sink that was declared private, and for no other', () => {
  expect(secret.revealTo(declarePrivate('a file'))).toEqual({ title: 'canary' })
  expect(() => secret.revealTo({ name: 'the log' })).toThrow(TypeError)
})
