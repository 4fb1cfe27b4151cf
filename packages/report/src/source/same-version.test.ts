import { expect, test } from 'vitest'
import { isSameVersion } from './same-version.js'

test.each([
  ['1.2.3', '1.2.3', true],
  ['v1.2.3', '1.2.3', true],
  ['V1.2.3', '1.2.3', true],
  ['curl-8_5_0', '8.5.0', true],
  ['rel_1_2', '1.2', true],
  ['go1.22.1', '1.22.1', true],
  ['core@8.5.0', '8.5.0', true],
  ['release/2026.11', '2026.11', true],
  ['v1.2', '1.2.0', true],
  ['v1.2.0', '1.2', true],
  ['v2.0.0-rc.1', '2.0.0-rc.1', true],
  ['v2.0.0-rc.1', '2.0.0', false],
  ['v11.2.3', '1.2.3', false],
  ['v0.1.2', '1.2', false],
  ['0_1_2', '1.2', false],
  ['v1.20', '1.2', false],
  ['v1.10', '1.1', false],
])('the tag %s, the version %s: %s', (tag, version, is) => {
  expect(isSameVersion(tag, version)).toBe(is)
})
