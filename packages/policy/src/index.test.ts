import { expect, test } from 'vitest'
import * as core from './index.js'
import * as yaml from './yaml.js'

test('the public names', () => {
  expect(Object.keys(core).sort()).toEqual(['CHANNELS', 'EVENT_TYPES', 'MILESTONES', 'SEVERITIES', 'parsePolicy'])
  expect(Object.keys(yaml).sort()).toEqual(['formatIssue', 'readPolicyYaml'])
})
