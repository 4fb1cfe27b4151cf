import { expect, test } from 'vitest'
import { formPolicy } from './form-policy.js'
import { parsePolicy } from './parse.js'
import { PRESETS } from './presets.js'

test('what a form for reports needs of ThreatDex', async () => {
  const { value } = parsePolicy(PRESETS.threatdex)
  const json = `${JSON.stringify(value && formPolicy(value), null, 2)}\n`
  await expect(json).toMatchFileSnapshot('./fixtures/form-policy.json')
})

test('laws bind towards authorities, and no reporter', () => {
  const { value } = parsePolicy(PRESETS['cra-article-14'])
  expect(value?.commitments.length).toBeGreaterThan(0)
  expect(value && formPolicy(value)).toMatchObject({ times: [], commitments: [] })
})
