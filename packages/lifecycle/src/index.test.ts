import { expect, test } from 'vitest'
import * as lifecycle from './index.js'

test('the public names', () => {
  expect(Object.keys(lifecycle).sort()).toMatchInlineSnapshot(`
    [
      "CERTAINTIES",
      "Embargoed",
      "PRECISIONS",
      "ROLES",
      "STAGES",
      "VERDICTS",
      "caseMachine",
      "declarePrivate",
      "evaluate",
      "explain",
      "loadTerms",
      "nextWakeups",
      "parseCaseFile",
      "parseEvent",
      "reduce",
      "whatNext",
    ]
  `)
})
