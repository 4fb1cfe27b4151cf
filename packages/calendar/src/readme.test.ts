import { readFileSync } from 'node:fs'
import { DateTime } from 'luxon'
import { expect, test } from 'vitest'
import { REGION_CODES } from './holidays/regions.js'
import { due, explain, formatExplanation, loadCalendar } from './index.js'

const readme = readFileSync(new URL('../README.md', import.meta.url), 'utf8')

test('the README says what is so', async () => {
  const berlin = await loadCalendar({ zone: 'Europe/Berlin', holidays: ['DE', '2026-12-31'] })
  const received = DateTime.fromISO('2026-05-22T16:00', { zone: 'Europe/Berlin' })
  expect(readme).toContain(
    `due('2 business days', received, berlin).toISO() // => '${due('2 business days', received, berlin).toISO()}'`,
  )
  expect(readme).toContain(formatExplanation(explain('2 business days', received, berlin)).join('\n'))
  const countries = [...REGION_CODES].filter((code) => code.length === 2).length
  expect(readme).toContain(`Tables of ${countries} countries and ${REGION_CODES.size - countries} states and regions`)
})
