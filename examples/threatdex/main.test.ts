import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { verdicts } from './verdicts.js'

test('the verdicts of ThreatDex are the expected ones', async () => {
  const now = DateTime.fromISO('2026-11-20T12:00:00Z', { zone: 'utc' }) as DateTime<true> // a valid literal
  await expect(await verdicts(now)).toMatchFileSnapshot('expected.txt')
})
