import { expect, test } from 'vitest'

/** Adding a name is a decision, seen here. */
test.each([
  ['index', () => import('./index.js')],
  ['core', () => import('./core.js')],
  ['period', () => import('./period.js')],
  ['terms', () => import('./terms.js')],
  ['ics', () => import('./ics.js')],
])('the public names of %s', async (_, load) => {
  expect(Object.keys(await load()).sort()).toMatchSnapshot()
})
